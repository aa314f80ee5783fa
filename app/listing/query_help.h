#pragma once

#include <QDialog>

namespace dateline {

/// What can be typed into a search, each term with an example; goes away when one clicks elsewhere.
class QueryHelp : public QDialog {
    Q_OBJECT

public:
    explicit QueryHelp(QWidget *parent);
    void showBelow(const QWidget &field);
};

} // namespace dateline
