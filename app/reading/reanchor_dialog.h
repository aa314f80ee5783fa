#pragma once

#include "domain/likely_place.h"

#include <QDialog>

#include <vector>

namespace dateline {

/// Quotes that do not stand where they say, each beside the place where it would stand from now on: as it was kept, with the
/// words around it, on one side, as it is in the article on the other. Accepted = put them there.
class ReanchorDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReanchorDialog(std::vector<QuotePlace> places, QWidget *parent = nullptr);

    /// Those that have a place: before and after.
    std::vector<std::pair<Citation, Citation>> places() const;

private:
    std::vector<QuotePlace> m_places;
};

} // namespace dateline
