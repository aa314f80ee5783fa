#pragma once

#include "domain/article.h"
#include "domain/citation.h"
#include "domain/event.h"
#include "domain/id.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;

namespace dateline {

class ArticleBanner;
class ArticleText;
class EventDetails;
class Session;

/// The open article: what it is, its text with the words of its events marked, and the event that is selected.
/// Selecting an event makes its words the selection of the text and brings them into sight.
class ReaderPane : public QWidget {
    Q_OBJECT

public:
    explicit ReaderPane(Session &session, QWidget *parent = nullptr);

    /// Steps of a tenth from the usual size of the text; kept by the settings.
    int textZoom() const;
    void setTextZoom(int steps);

    /// The text's selection, unit by unit as in the article: after selecting an event exactly the words of its citation.
    QString selectedWords() const;

public Q_SLOTS:
    void copyQuote();   ///< of the selected event, with its citation, as plain text; nothing without one
    void editArticle(); ///< asks for the open article's fields
    void zoomTextIn();
    void zoomTextOut();
    void zoomTextReset();

Q_SIGNALS:
    void textZoomChanged(int steps);

private:
    void followSession();
    void reloadArticle();
    void reloadIfOpen(ArticleId article);
    void showSelection();
    void selectAt(int position);
    void showMoved();

    Session &m_session;
    ArticleId m_shownArticle;
    std::optional<Article> m_article;
    std::optional<Event> m_event;
    CitationCheck m_check{CitationState::Lost, {}};
    QStackedWidget *m_stack;
    ArticleBanner *m_banner;
    ArticleText *m_text;
    EventDetails *m_details;
    QWidget *m_detailsLine;
};

} // namespace dateline
