#include "domain/event_type.h"
#include "domain/id.h"

#include "support/test_paths.h"

using namespace dateline;

TEST(EventType, everyNameIsReadBack)
{
    for (int type = 0; type < eventTypeCount; ++type)
        EXPECT_EQ(eventTypeFromName(eventTypeName(static_cast<EventType>(type))), static_cast<EventType>(type));
    for (int modality = 0; modality < 5; ++modality)
        EXPECT_EQ(modalityFromName(modalityName(static_cast<Modality>(modality))), static_cast<Modality>(modality));
}

TEST(EventType, olderNamesMapAndForeignOnesDoNot)
{
    EXPECT_EQ(eventTypeFromName(QStringLiteral("demand")), EventType::Request);
    EXPECT_EQ(eventTypeFromName(QStringLiteral("DISAPPROVE")), EventType::Accuse);
    EXPECT_EQ(eventTypeFromName(QStringLiteral("INVESTIGATE")), EventType::Accuse);
    EXPECT_EQ(eventTypeFromName(QStringLiteral("Fight")), EventType::Assault);
    EXPECT_FALSE(eventTypeFromName(QStringLiteral("Merge-org")));
}

TEST(EventType, quadsHoldFourThreeFourFive)
{
    std::array<int, quadCount> count{};
    for (int type = 0; type < eventTypeCount; ++type)
        ++count[static_cast<std::size_t>(quadOf(static_cast<EventType>(type)))];
    EXPECT_EQ(count, (std::array<int, quadCount>{4, 3, 4, 5}));
}

TEST(Identity, anEventsUidDependsOnTextFormatAndOwnIdAlone)
{
    const TextHash hash = textHash(QStringLiteral("Words."));
    const QUuid uid = annotatedEventUid(hash, QStringLiteral("brat"), QStringLiteral("E1"));
    EXPECT_EQ(uid, annotatedEventUid(hash, QStringLiteral("brat"), QStringLiteral("E1")));
    EXPECT_NE(uid, annotatedEventUid(hash, QStringLiteral("brat"), QStringLiteral("E11")));
    EXPECT_NE(uid, annotatedEventUid(hash, QStringLiteral("bratE"), QStringLiteral("1")));
    EXPECT_EQ(uid.version(), QUuid::Sha1);
}
