#include "dialogs/import_report.h"

#include "look/icons.h"
#include "look/theme.h"
#include "state/history.h"
#include "state/imports.h"
#include "state/session.h"
#include "wording/change_text.h"
#include "wording/error_text.h"
#include "wording/plain_tip.h"
#include "wording/table_text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {

namespace {

constexpr int articleRole = Qt::UserRole;

/// A line is as high as its words at the width of their column.
class WrappedLines : public QStyledItemDelegate {
public:
    explicit WrappedLines(QTreeView *view) : QStyledItemDelegate(view), m_view(view) {}
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem column = option;
        const int indent = index.column() == 0 ? m_view->indentation() * (index.parent().isValid() ? 2 : 1) : 0;
        column.rect = {0, 0, m_view->columnWidth(index.column()) - indent, 1}; // a style wraps in a valid rectangle only
        return QStyledItemDelegate::sizeHint(column, index);
    }

private:
    QTreeView *m_view;
};

/// The place in the list: what needs a person first.
int urgency(const ImportResult &result)
{
    if (result.outcome == ImportOutcome::Refused)
        return 0;
    const bool isWhole = result.losses.empty() && !result.error && (!result.table || result.table->faults.empty());
    return isWhole ? 2 : 1;
}

QString nameOf(const ImportResult &result)
{
    if (!result.path.isEmpty())
        return QFileInfo(result.path).fileName();
    return result.title.isEmpty() ? ImportReport::tr("Pasted text") : result.title;
}

QString outcomeText(const ImportResult &result)
{
    if (!result.error) {
        const QString events = ImportReport::tr("%n event(s)", nullptr, result.eventsAdded);
        return result.eventsAdded > 0
                   ? ImportReport::tr("%1, %2", "outcome, events").arg(importOutcomeText(result.outcome), events)
                   : importOutcomeText(result.outcome);
    }
    Error reason = *result.error;
    if (reason.file == result.path)
        reason.file.clear(); // stands beside it
    return errorText(reason);
}

/// What there is to say beside the outcome, a line each.
QStringList detailsOf(const ImportResult &result)
{
    QStringList lines;
    for (const Loss &loss : result.losses)
        lines << ImportReport::tr("not carried over: %1").arg(lossText(loss));
    if (!result.table)
        return lines;
    lines << tableSummaryTexts(*result.table);
    for (Error fault : result.table->faults) {
        fault.file.clear(); // stands above it
        lines << errorText(fault);
    }
    return lines;
}

} // namespace

QString importSummary(const std::vector<ImportResult> &results)
{
    const auto count = [&](ImportOutcome outcome) {
        return static_cast<int>(std::ranges::count(results, outcome, &ImportResult::outcome));
    };
    QStringList parts;
    const auto say = [&](const char *text, ImportOutcome outcome) {
        if (count(outcome) > 0)
            parts << QCoreApplication::translate("ImportReport", text, nullptr, count(outcome));
    };
    say(QT_TRANSLATE_N_NOOP("ImportReport", "%n added"), ImportOutcome::Added);
    say(QT_TRANSLATE_N_NOOP("ImportReport", "%n new version(s)"), ImportOutcome::NewVersion);
    say(QT_TRANSLATE_N_NOOP("ImportReport", "%n with new annotations"), ImportOutcome::AnnotationsAdded);
    say(QT_TRANSLATE_N_NOOP("ImportReport", "%n known"), ImportOutcome::Known);
    say(QT_TRANSLATE_N_NOOP("ImportReport", "%n without quoted words"), ImportOutcome::NothingQuoted);
    say(QT_TRANSLATE_N_NOOP("ImportReport", "%n refused"), ImportOutcome::Refused);
    return parts.isEmpty() ? ImportReport::tr("Nothing was imported") : parts.join(QStringLiteral(" · "));
}

ImportReport::ImportReport(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_summary(new QLabel), m_list(new QTreeWidget)
{
    setWindowTitle(tr("Import report"));
    setModal(false);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_summary->setFont(strong);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_list->setAccessibleName(tr("Files of the import"));
    m_list->setHeaderLabels({tr("File"), tr("Outcome")});
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new WrappedLines(m_list));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_list->setColumnWidth(0, 240);
    connect(m_list->header(), &QHeaderView::sectionResized, m_list, &QTreeView::doItemsLayout);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setToolTip(tr("Copy the whole report as text"));
    m_retry = buttons->addButton(tr("&Retry"), QDialogButtonBox::ActionRole);
    m_retry->setObjectName(QStringLiteral("retryImport"));
    m_retry->setToolTip(tr("Try the refused files again, when what was wrong with them has been mended"));
    m_undo = buttons->addButton(tr("&Undo this import"), QDialogButtonBox::ActionRole);
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_undo->setToolTip(tr("Take everything that this import brought out of the library again"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(760, 420);

    connect(copyButton, &QPushButton::clicked, this, &ImportReport::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, &ImportReport::openArticle);
    connect(m_retry, &QPushButton::clicked, this, &ImportReport::retry);
    connect(m_undo, &QPushButton::clicked, this, &ImportReport::undoImport);
    connect(&m_session.imports(), &Imports::finished, this, &ImportReport::takeImport);
    connect(&m_session.history(), &History::changed, this, &ImportReport::updateUndo);
    setResults({});
}

void ImportReport::setResults(std::vector<ImportResult> results)
{
    m_results = std::move(results);
    std::ranges::stable_sort(m_results, {}, urgency);
    m_summary->setText(importSummary(m_results));
    m_steps.clear();
    m_retry->setEnabled(!refusedPaths().isEmpty());
    updateUndo();
    showResults();
}

void ImportReport::takeImport(const std::vector<ImportResult> &results)
{
    const QStringList retried = std::exchange(m_retried, {});
    const bool again = !retried.isEmpty() &&
                       std::ranges::all_of(results, [&](const ImportResult &result) { return retried.contains(result.path); });
    std::vector<ChangeLabel> steps = again ? m_steps : std::vector<ChangeLabel>();
    std::vector<ImportResult> all = again ? m_results : std::vector<ImportResult>();
    std::erase_if(all, [&](const ImportResult &result) { return retried.contains(result.path); });
    all.insert(all.end(), results.begin(), results.end());
    setResults(std::move(all));

    const bool changed = std::ranges::any_of(
        results, [](const ImportResult &result) { return !result.error && result.outcome != ImportOutcome::Known; });
    if (changed && !m_session.imports().isRunning() &&
        m_session.history().nextUndo()) // the next one has steps of its own already
        steps.push_back(*m_session.history().nextUndo());
    m_steps = std::move(steps);
    m_library = m_session.libraryPath();
    updateUndo();
}

/// A step of undo has no name but its label: ours is the last one when that is next, and it has not been undone.
void ImportReport::updateUndo()
{
    m_undo->setEnabled(!m_steps.empty() && m_library == m_session.libraryPath() &&
                       m_session.history().nextUndo() == m_steps.back() && m_session.history().nextRedo() != m_steps.back());
}

QStringList ImportReport::refusedPaths() const
{
    QStringList paths;
    for (const ImportResult &result : m_results) {
        if (result.error && !result.path.isEmpty())
            paths << result.path;
    }
    return paths;
}

void ImportReport::retry()
{
    m_retry->setEnabled(false); // until there is a new report
    m_retried = refusedPaths();
    m_session.imports().start({m_retried, {}, {}});
}

void ImportReport::undoImport()
{
    m_undo->setEnabled(false);
    for (std::size_t step = 0; step < m_steps.size(); ++step)
        m_session.history().undo();
}

void ImportReport::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showResults();
}

void ImportReport::showResults()
{
    const std::array icons{icon(QStringLiteral("lost"), palette()), icon(QStringLiteral("moved"), palette()),
                           icon(QStringLiteral("verified"), palette())}; // by urgency
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const ImportResult &result : m_results) {
        auto *item = new QTreeWidgetItem({nameOf(result), outcomeText(result)});
        item->setIcon(0, icons[static_cast<std::size_t>(urgency(result))]);
        item->setToolTip(0, plainTip(result.path));
        item->setToolTip(1, plainTip(outcomeText(result)));
        item->setData(0, articleRole, QVariant::fromValue(result.article.value));
        for (const QString &more : detailsOf(result))
            item->addChild(new QTreeWidgetItem({QString(), more}));
        items << item;
    }
    m_list->addTopLevelItems(items);
    m_list->expandAll();
}

QString ImportReport::text() const
{
    QStringList lines{importSummary(m_results)};
    for (const ImportResult &result : m_results) {
        lines << tr("%1: %2", "file, outcome").arg(result.path.isEmpty() ? nameOf(result) : result.path, outcomeText(result));
        for (const QString &more : detailsOf(result))
            lines << QStringLiteral("    ") + more;
    }
    return lines.join(u'\n');
}

void ImportReport::copy()
{
    QGuiApplication::clipboard()->setText(text());
}

void ImportReport::openArticle(QTreeWidgetItem *item)
{
    if (const ArticleId article{item->data(0, articleRole).toLongLong()})
        m_session.showArticle(article);
}

} // namespace dateline
