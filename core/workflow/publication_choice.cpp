#include "workflow/publication_choice.h"

#include "formats/article_formats.h"

namespace dateline {

Result<std::vector<PublicationCandidate>> publicationChoices(const Library &library, ArticleId article)
{
    return library.articles().loadSource(article).map(
        [](const Source &source) { return publicationCandidates(source.path, source.bytes); });
}

} // namespace dateline
