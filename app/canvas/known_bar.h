#pragma once

#include "state/counter.h"
#include "workflow/publication_days.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QSlider;
class QToolButton;

namespace dateline {

class Session;

/// "As known on …": a slider over the days on which articles were published. Everything that is shown goes back to what had
/// appeared by that day; playing goes forth day by day, says what each one and each article added, and selects it in the table.
/// Its last place is "everything", which holds also what has no day of publication. Put away, it filters nothing.
class KnownBar : public QWidget {
    Q_OBJECT

public:
    explicit KnownBar(Session &session, QWidget *parent = nullptr);

    void setOpen(bool open);
    /// False = nothing plays by itself, one steps.
    void setAnimated(bool animated);
    void setPlaying(bool playing);
    bool isPlaying() const { return m_pace.isActive(); }

Q_SIGNALS:
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeArticles();
    void takeFilter();
    void goTo(int place);
    void step();
    void showPlace();
    QString addedText(const PublicationDays::Day &day) const;
    QString addedText(const ArticleSummary &article) const;
    void chooseAdded();
    void fitAdded();
    void openAdded();
    std::optional<std::int32_t> dayAt(int place) const; // nothing = everything
    int everything() const { return static_cast<int>(m_days.days.size()); }
    void drawIcons();

    Session &m_session;
    Counter m_counter;
    PublicationDays m_days;
    QToolButton *m_play;
    QSlider *m_slider;
    QLabel *m_when;
    QToolButton *m_added; // opens the article that the day brought
    QToolButton *m_close;
    QString m_addedText;
    QTimer m_pace;
    bool m_animated = true;
    bool m_waiting = false; // what was asked for is not shown yet
};

} // namespace dateline
