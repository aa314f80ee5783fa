#pragma once

#include "wording/filter_text.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace dateline {

/// The parts of a filter side by side, each a button that takes it away. What has no room waits in a menu.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);
    void setParts(const std::vector<FilterPart> &parts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const dateline::EventFilter &without); ///< the filter that is left

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void showRest();

    std::vector<FilterPart> m_parts;
    std::vector<QToolButton *> m_chips; // one a part
    QToolButton *m_more;
    std::size_t m_fitting = 0; // how many of them are seen
};

} // namespace dateline
