#pragma once

#include "domain/annotated_article.h"
#include "domain/wording.h"

#include <QString>

/// Words for tests: short and without a language.
inline dateline::Wording plainWording()
{
    return {[](const dateline::Event &event) { return u'<' + event.title + u'>'; },
            [](const dateline::Reason &reason) { return dateline::reasonCodeName(reason.code); },
            [](const dateline::Edtf &date) { return date.toString(); }};
}
