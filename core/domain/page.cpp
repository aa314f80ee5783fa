#include "domain/page.h"

namespace dateline {

int pageAt(const QString &text, int position)
{
    if (!text.contains(pageMark))
        return 0;
    return 1 + static_cast<int>(QStringView(text).left(position + 1).count(pageMark));
}

} // namespace dateline
