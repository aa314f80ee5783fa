#include "formats/pdf_pages.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <memory>

namespace dateline {

namespace {

/// Typesetters join letters ("ﬁ", U+FB00 to U+FB06); the words are those of the single ones, which people search and cite.
QString withoutLigatures(const QString &text)
{
    const auto isLigature = [](QChar unit) { return unit >= u'\uFB00' && unit <= u'\uFB06'; };
    if (std::ranges::none_of(text, isLigature))
        return text;
    QString single;
    for (const QChar unit : text)
        single += isLigature(unit) ? QString(unit).normalized(QString::NormalizationForm_KC) : QString(unit);
    return single;
}

QString textOf(const poppler::ustring &text)
{
    static_assert(sizeof(poppler::ustring::value_type) == sizeof(char16_t));
    return withoutLigatures(QString(reinterpret_cast<const QChar *>(text.data()), static_cast<qsizetype>(text.size())));
}

/// "D:20240725233000+04'00'" → "2024-07-25": the day as written, no zone moves it.
QString dayOf(const QString &date)
{
    const QString digits = date.startsWith(QLatin1String("D:")) ? date.mid(2, 8) : date.left(8);
    return digits.size() == 8 ? digits.left(4) + u'-' + digits.mid(4, 2) + u'-' + digits.mid(6) : QString();
}

/// What poppler remarks about a file is for people who write PDFs.
void beQuiet()
{
    static const bool quiet = [] {
        poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
        return true;
    }();
    (void)quiet;
}

PdfPage wordsOf(const poppler::page &page, QStringList &turned)
{
    PdfPage read{page.page_rect().height(), {}};
    for (const poppler::text_box &box : page.text_list()) {
        const poppler::rectf place = box.bbox();
        QString word = textOf(box.text()).trimmed();
        if (!word.isEmpty() && box.rotation() != 0)
            turned << word;
        else if (!word.isEmpty())
            read.words.push_back(
                {std::move(word), place.left(), place.top(), place.right(), place.bottom(), box.has_space_after()});
    }
    return read;
}

} // namespace

Result<PdfPages> readPdfPages(const QByteArray &bytes)
{
    beQuiet();
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!document)
        return failure(ErrorCode::BadSyntax, {QStringLiteral("PDF")});
    if (document->is_locked())
        return failure(ErrorCode::Locked, {QStringLiteral("PDF")});
    if (document->pages() > mostPdfPages)
        return failure(ErrorCode::BadSyntax, {QStringLiteral("PDF ≤ %1").arg(mostPdfPages)});
    PdfPages read{textOf(document->get_title()),
                  textOf(document->get_author()),
                  dayOf(textOf(document->info_key("CreationDate"))),
                  {},
                  textOf(document->metadata()),
                  {}};
    qsizetype units = 0;
    for (int number = 0; number < document->pages(); ++number) {
        const std::unique_ptr<poppler::page> page(document->create_page(number));
        read.pages.push_back(page ? wordsOf(*page, read.turned) : PdfPage());
        for (const PdfWord &word : read.pages.back().words)
            units += word.text.size() + 1;
        if (units > largestPdfText)
            return failure(ErrorCode::BadSyntax, {QStringLiteral("PDF ≤ %1").arg(largestPdfText)});
    }
    if (read.pages.empty())
        return failure(ErrorCode::BadSyntax, {QStringLiteral("PDF")});
    return read;
}

} // namespace dateline
