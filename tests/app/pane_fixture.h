#pragma once

#include "app/waiting.h"
#include "library/sample_articles.h"
#include "state/session.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dateline {

/// A session over a library in a temporary folder, for panes to look at.
class PaneTest : public testing::Test {
protected:
    /// A statement about two lines: events that overlap, one that moved, one that is lost, one without a date.
    static AnnotatedArticle manyStates()
    {
        AnnotatedArticle made =
            articleOf(QStringLiteral("States of a <b>quote</b>"),
                      QStringLiteral("The ministry 🕊 warned on 3 May that talks\nwould stop.\n\n"
                                     "Nobody answered <i>at once</i>. A week later both sides met in Geneva."),
                      QStringLiteral("2024-05-12"));
        made.article.publisher = QStringLiteral("Border Gazette");
        made.article.url = QStringLiteral("https://example.org/states");
        const Article &article = made.article;
        Event whole = eventAt(article, QStringLiteral("whole"), QStringLiteral("warned on 3 May that talks\nwould stop"),
                              EventType::Threaten, QStringLiteral("2024-05-03"));
        const auto date = static_cast<int>(article.text.indexOf(QStringLiteral("3 May")));
        whole.citations.push_back(citationAt(article.text, {date, date + 5}, CitationRole::Date));
        Event inner = eventAt(article, QStringLiteral("inner"), QStringLiteral("talks\nwould stop"), EventType::Retreat,
                              QStringLiteral("2024-06"));
        inner.modality = Modality::Planned;
        Event moved = eventAt(article, QStringLiteral("moved"), QStringLiteral("both sides met in Geneva"), EventType::Consult,
                              QStringLiteral("2024-05-10~"));
        moved.citations.front().span = {0, 24};
        Event lost = eventAt(article, QStringLiteral("lost"), QStringLiteral("Nobody answered"), EventType::Reject,
                             QStringLiteral("2024-05-04"));
        lost.citations.front().exact = QStringLiteral("Words of another article");
        Event undated = eventAt(article, QStringLiteral("undated"), QStringLiteral("Nobody answered"), EventType::Reject, {});
        made.events = {whole, inner, moved, lost, undated};
        return made;
    }

    void open(const std::vector<AnnotatedArticle> &articles)
    {
        const QString path = m_folder.filePath(QStringLiteral("library.dateline"));
        {
            auto library = Library::create(path);
            ASSERT_TRUE(library);
            for (const AnnotatedArticle &article : articles)
                ASSERT_TRUE(add(*library, article));
        }
        openAndLoad(m_session, path);
    }
    /// The event that its file called so.
    StoredEvent called(const QString &ownId) const
    {
        for (const ArticleSummary &article : m_session.articles()) {
            for (const StoredEvent &stored : m_session.eventsOf(article.id)) {
                if (stored.event.ownId == ownId)
                    return stored;
            }
        }
        ADD_FAILURE() << ownId.toStdString();
        return {};
    }
    ArticleId articleCalled(const QString &title) const
    {
        for (const ArticleSummary &article : m_session.articles()) {
            if (article.title == title)
                return article.id;
        }
        ADD_FAILURE() << title.toStdString();
        return {};
    }

    /// Drops are the whole window's: a part that took one would hide it.
    static void expectNoDropsTaken(const QWidget &pane)
    {
        for (const QWidget *part : pane.findChildren<QWidget *>())
            EXPECT_FALSE(part->acceptDrops()) << part->metaObject()->className();
    }

    QTemporaryDir m_folder;
    Session m_session;
};

} // namespace dateline
