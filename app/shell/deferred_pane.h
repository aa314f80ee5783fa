#pragma once

#include <QWidget>

#include <functional>

namespace dateline {

/// Stands for a pane until it is first seen, and makes it then: a window starts without what nobody looks at.
class DeferredPane : public QWidget {
    Q_OBJECT

public:
    using Make = std::function<QWidget *()>;
    explicit DeferredPane(Make make, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Make m_make; // empty once made
};

} // namespace dateline
