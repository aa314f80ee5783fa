#include "dialogs/table_dialog.h"

#include "dialogs/complaint.h"
#include "dialogs/table_columns.h"
#include "dialogs/table_preview.h"
#include "look/plain_label.h"
#include "wording/isolated.h"
#include "wording/table_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPromise>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QThreadPool>
#include <QVBoxLayout>

namespace dateline {

namespace {

template<class Value>
void choose(QComboBox &choice, Value value)
{
    choice.setCurrentIndex(choice.findData(static_cast<int>(value)));
}

QStringList examplesOf(const TableLook &look)
{
    QStringList examples;
    for (std::size_t column = 0; column < look.mapping.columns.size(); ++column) {
        QString example;
        for (const PreviewRow &row : look.rows) {
            example = row.cells.value(static_cast<qsizetype>(column)).trimmed();
            if (!example.isEmpty())
                break;
        }
        examples << example;
    }
    return examples;
}

} // namespace

TableDialog *TableDialog::forTable(const QString &path, QWidget *parent)
{
    const auto look = lookAtTable(path);
    return look ? new TableDialog(path, *look, parent) : nullptr;
}

TableDialog::TableDialog(QString path, const TableLook &look, QWidget *parent)
    : QDialog(parent), m_path(std::move(path)), m_thread(new QThreadPool(this)), m_delimiter(new QComboBox), m_encoding(new QComboBox), m_order(new QComboBox),
      m_header(new QCheckBox(tr("The first &row names the columns"))), m_columns(new TableColumns), m_preview(new TablePreview),
      m_state(plainLabel(QStringLiteral("tableState")))
{
    m_thread->setMaxThreadCount(1);
    setWindowTitle(tr("Columns of %1", "a file").arg(isolated(QFileInfo(m_path).fileName())));
    QLabel *question = plainLabel(QStringLiteral("tableQuestion"));
    question->setText(
        tr("What do the columns of this table hold? This is what Dateline guesses. Change what is wrong; the rows below "
           "show how they are read."));
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_columns);
    split->addWidget(m_preview);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(question);
    layout->addWidget(buildReading());
    layout->addWidget(split, 1);
    layout->addWidget(m_state);
    buildButtons(*layout);
    resize(900, 640);
    connect(m_columns, &TableColumns::changed, this, &TableDialog::takeColumns);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &TableDialog::takeSurvey);
    adopt(look);
    m_columns->setFocus();
    m_columns->setCurrentCell(0, 0);
}

TableDialog::~TableDialog()
{
    m_stop.request_stop();
}

QWidget *TableDialog::buildReading()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, QComboBox *choice, const char *name) {
        auto *label = new QLabel(text);
        label->setBuddy(choice);
        choice->setObjectName(QLatin1String(name));
        layout->addWidget(label);
        layout->addWidget(choice);
        layout->addSpacing(8);
    };
    for (const char delimiter : {',', ';', '\t', '|'})
        m_delimiter->addItem(delimiterText(delimiter), static_cast<int>(delimiter));
    for (int encoding = 0; encoding <= static_cast<int>(TableEncoding::Windows1251); ++encoding)
        m_encoding->addItem(tableEncodingName(static_cast<TableEncoding>(encoding)), encoding);
    for (const DateOrder order : {DateOrder::Unknown, DateOrder::DayFirst, DateOrder::MonthFirst})
        m_order->addItem(dateOrderText(order), static_cast<int>(order));
    add(tr("&Separated by:"), m_delimiter, "delimiter");
    add(tr("&Encoding:"), m_encoding, "encoding");
    add(tr("&Dates:"), m_order, "dateOrder");
    layout->addWidget(m_header);
    layout->addStretch();
    connect(m_delimiter, &QComboBox::activated, this, &TableDialog::readAgain);
    connect(m_encoding, &QComboBox::activated, this, &TableDialog::readAgain);
    connect(m_header, &QCheckBox::clicked, this, &TableDialog::readAgain);
    connect(m_order, &QComboBox::activated, this, &TableDialog::takeOrder);
    return row;
}

void TableDialog::buildButtons(QVBoxLayout &layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importTable"));
    m_import->setDefault(true);
    QPushButton *save = buttons->addButton(tr("Save &mapping…"), QDialogButtonBox::ActionRole);
    save->setToolTip(tr("As a file for the command line: dateline import --mapping FILE"));
    for (QAbstractButton *each : buttons->buttons())
        qobject_cast<QPushButton *>(each)->setAutoDefault(each == m_import); // Return never cancels
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &TableDialog::saveMapping);
    layout.addWidget(buttons);
}

void TableDialog::adopt(const TableLook &look)
{
    m_mapping = look.mapping;
    m_delimiter->setCurrentIndex(m_delimiter->findData(static_cast<int>(m_mapping.delimiter)));
    choose(*m_encoding, m_mapping.encoding);
    choose(*m_order, m_mapping.dates);
    m_header->setChecked(m_mapping.hasHeader);
    m_columns->setColumns(m_mapping.columns, examplesOf(look));
    m_preview->setRows(look.rows);
    survey();
}

void TableDialog::readAgain()
{
    TableMapping as = m_mapping;
    as.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
    as.encoding = static_cast<TableEncoding>(m_encoding->currentData().toInt());
    as.hasHeader = m_header->isChecked();
    const auto look = lookAtTable(m_path, as);
    if (!look)
        return complain(this, tr("The table cannot be read like this."), look.error());
    m_orderGiven = false;
    adopt(*look);
}

void TableDialog::takeColumns()
{
    m_mapping.columns = m_columns->columns();
    m_mapping.shape.clear();
    if (!m_orderGiven) // of other columns
        m_mapping.dates = DateOrder::Unknown;
    showPreview();
    survey();
}

void TableDialog::takeOrder()
{
    m_mapping.dates = static_cast<DateOrder>(m_order->currentData().toInt());
    m_orderGiven = m_mapping.dates != DateOrder::Unknown;
    showPreview();
    survey();
}

void TableDialog::showPreview()
{
    m_preview->setRows(previewTable(m_path, m_mapping).value_or(std::vector<PreviewRow>()));
}

void TableDialog::survey()
{
    m_survey.reset();
    m_preview->setSummary({});
    say();
    m_stop.request_stop(); // what is asked for no more
    m_stop = std::stop_source();
    auto made = std::make_shared<QPromise<Result<TableSurvey>>>();
    m_reading.setFuture(made->future());
    m_thread->start([made, path = m_path, mapping = m_mapping, stop = m_stop.get_token()] {
        made->start();
        made->addResult(surveyTable(path, mapping, stop));
        made->finish();
    });
}

/// What the whole column tells goes before the guess of its beginning.
void TableDialog::takeSurvey()
{
    const Result<TableSurvey> survey = m_reading.result();
    if (!survey)
        return complain(this, tr("The table cannot be read."), survey.error());
    const DateOrder told = survey->clues.order();
    if (!m_orderGiven && told != DateOrder::Unknown && told != m_mapping.dates) {
        m_mapping.dates = told;
        choose(*m_order, told);
        showPreview();
        return this->survey();
    }
    choose(*m_order, m_mapping.dates);
    m_survey = *survey;
    m_preview->setSummary(m_survey->summary);
    say();
}

/// What is missing; else what the table's dates tell, and how much of it can be read.
void TableDialog::say()
{
    const bool tells = m_mapping.tellsEvents();
    const bool isOrdered = !m_survey || m_mapping.dates != DateOrder::Unknown || m_survey->clues.either == 0;
    m_import->setEnabled(tells && isOrdered && m_survey && m_survey->summary.refused < m_survey->summary.rows);
    QString asked;
    if (!tells)
        asked = tr("Say which column holds the title, the quote, the type or who acts: without one there is no event.");
    else if (!isOrdered)
        asked = tr("Nothing tells whether the dates begin with the day or with the month. Choose it under Dates.");
    QFont face = font();
    face.setBold(!asked.isEmpty());
    m_state->setFont(face);
    if (!asked.isEmpty())
        return m_state->setText(asked);
    if (!m_survey)
        return m_state->setText(tr("Reading the whole table…"));
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    const OrderClues &clues = m_survey->clues;
    QStringList parts{rowsText(m_survey->summary.rows)};
    if (clues.isMixed())
        parts << tr("dates that begin with the day: %1, with the month: %2; those of the other order cannot be read")
                     .arg(number(clues.dayFirst), number(clues.monthFirst));
    else if (clues.dayFirst > 0)
        parts << tr("%Ln date(s) tell that the day comes first", nullptr, static_cast<int>(clues.dayFirst));
    else if (clues.monthFirst > 0)
        parts << tr("%Ln date(s) tell that the month comes first", nullptr, static_cast<int>(clues.monthFirst));
    if (!m_mapping.has(TableField::Date))
        parts << tr("no column holds a date: all events will be undated");
    m_state->setText(parts.join(QStringLiteral(" · ")));
}

void TableDialog::saveMapping()
{
    const QString name = QFileInfo(m_path).completeBaseName() + QStringLiteral(".mapping.json");
    const QString path = QFileDialog::getSaveFileName(this, tr("Save mapping"), QFileInfo(m_path).dir().filePath(name));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_mapping.toJson()) < 0 || !file.commit())
        complain(this, tr("The mapping was not saved."), file.errorString());
}

} // namespace dateline
