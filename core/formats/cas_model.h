#pragma once

#include "formats/annotation_layers.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace dateline {

/// One node of UIMA's common analysis structure, whichever file it came from (XMI, CAS JSON).
struct FeatureStructure {
    QString id;
    QString type; ///< "webanno.custom.Event", or without its package where the file has none
    std::vector<std::pair<QString, QString>> values;
    std::vector<std::pair<QString, QStringList>> references; ///< ids

    QString value(const char *name) const;
    QString reference(const char *name) const; ///< the first one
};

/// The layers over the text of the first view that has one ("_InitialView"); positions are UTF-16 units, as in Java. Slots are
/// followed through arrays and link nodes. BadSyntax when there is no text.
Result<AnnotationLayers> layersOf(const std::vector<FeatureStructure> &nodes);

} // namespace dateline
