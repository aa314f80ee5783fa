#include "trust/faults.h"
#include "trust/operations.h"

#include "library/sample_articles.h"
#include "support/test_paths.h"
#include "workflow/verifier.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>

using namespace dateline;

namespace {

/// What is to fail, as the three faults have it in common.
struct Trouble {
    const char *name;
    std::function<void(const Fault &)> begin;
    std::function<std::int64_t()> end;
};

const std::vector<Trouble> troubles = {
    {"broken disk", [](const Fault &fault) { failDisk(fault, DiskFault::Broken); }, mendDisk},
    {"full disk", [](const Fault &fault) { failDisk(fault, DiskFault::Full); }, mendDisk},
    {"no memory", failMemory, mendMemory},
};

/// Strikes every call of an operation in turn, in the short form (without DATELINE_TRUST=long) every one of a single operation
/// and some of the others.
class Faults : public testing::TestWithParam<Operation> {
protected:
    static constexpr std::string_view struckEverywhere = "bookmark"; // the least that meets all of the library's file
    static constexpr int shortForm = 6;                              // places an operation, a trouble and a kind

    static void SetUpTestSuite()
    {
        // In memory where there is such a file system: a hundred thousand real fsync take an hour.
        const bool inMemory = QFileInfo(QStringLiteral("/dev/shm")).isWritable();
        s_folder = inMemory ? new QTemporaryDir(QStringLiteral("/dev/shm/dateline-XXXXXX")) : new QTemporaryDir;
        makeSample(s_folder->filePath(QStringLiteral("sample.dateline")));
        makeFiles(s_folder->filePath(QStringLiteral("files")));
    }
    static void TearDownTestSuite()
    {
        std::cout << "faults struck: " << s_struck << std::endl;
        delete s_folder;
    }

    /// The library before the operation, on a disk that works.
    Desk lay() const
    {
        QDir(s_folder->filePath(QStringLiteral("desk"))).removeRecursively();
        QDir().mkpath(s_folder->filePath(QStringLiteral("desk")));
        Desk desk{s_folder->filePath(QStringLiteral("desk/l.dateline")), s_folder->filePath(QStringLiteral("files")), {}, {}};
        const auto from = GetParam().from;
        if (from == Operation::From::Older)
            QFile::copy(testData(QStringLiteral("library/schema_1.dateline")), desk.path);
        else if (from != Operation::From::Nothing)
            QFile::copy(s_folder->filePath(QStringLiteral("sample.dateline")), desk.path);
        QFile::setPermissions(desk.path, QFile::ReadOwner | QFile::WriteOwner);
        if (from == Operation::From::Open)
            sitDown(desk);
        return desk;
    }

    /// The operation with one fault in it, and all that has to hold afterwards.
    void strike(const Trouble &trouble, const Fault &fault)
    {
        SCOPED_TRACE(testing::Message() << GetParam().name << ", " << trouble.name << ", call " << fault.call
                                        << (fault.kind == FaultKind::Once ? "" : " and all after it"));
        Desk desk = lay();
        trouble.begin(fault);
        const auto done = GetParam().run(desk);
        trouble.end();
        ++s_struck;
        const bool wasWhole = isWhole(desk, done.has_value());
        const auto again = desk.library || !done ? GetParam().run(desk) : done;
        if (!done && wasWhole) {
            EXPECT_TRUE(again) << "the program lives: what failed works when the trouble is over";
        }
        desk.library.reset();
    }

    /// Whole in the sight of another program, and as it was or as it should be.
    bool isWhole(const Desk &desk, bool acknowledged)
    {
        const bool exists = QFileInfo::exists(desk.path);
        EXPECT_TRUE(exists || !acknowledged);
        if (!exists)
            return true;
        const QByteArray state = stateOf(desk.path);
        EXPECT_TRUE(state == m_after || (!acknowledged && (state == m_before || comesInParts())))
            << (acknowledged ? "acknowledged and lost" : "half done");
        auto library = Library::open(desk.path, Library::Access::ReadOnly);
        EXPECT_TRUE(library);
        const auto verified = library ? verifyLibrary(*library) : tl::make_unexpected(library.error());
        EXPECT_TRUE(verified && verified->isGood());
        return verified && verified->isGood();
    }

    /// An import may have brought some articles, each one whole; emptying the Trash may not have forgotten every word of what it
    /// erased. How many transactions either took is nobody's concern.
    static bool comesInParts()
    {
        const std::string_view name = GetParam().name;
        return name == "import" || name == "empty the Trash";
    }
    static QByteArray stateOf(const QString &path)
    {
        if (!comesInParts())
            return contentOf(path);
        return visibleState(*Library::open(path, Library::Access::ReadOnly)).join(u'\n').toUtf8();
    }

    QByteArray m_before;
    QByteArray m_after;
    inline static QTemporaryDir *s_folder = nullptr;
    inline static int s_struck = 0;
};

} // namespace

TEST_P(Faults, areToldAndNothingIsHalfDone)
{
    {
        Desk desk = lay();
        m_before = stateOf(desk.path);
        const auto done = GetParam().run(desk);
        ASSERT_TRUE(done) << static_cast<int>(done.error().code);
        m_after = stateOf(desk.path);
    }
    const bool all = qEnvironmentVariable("DATELINE_TRUST") == QLatin1String("long") || GetParam().name == struckEverywhere;
    for (const Trouble &trouble : troubles) {
        Desk desk = lay();
        trouble.begin({});
        ASSERT_TRUE(GetParam().run(desk));
        const std::int64_t calls = trouble.end();
        desk.library.reset();
        const std::int64_t stride = all ? 1 : std::max<std::int64_t>(1, calls / shortForm);
        for (const FaultKind kind : {FaultKind::Once, FaultKind::FromThenOn}) {
            for (std::int64_t call = 1; call <= calls && !HasFailure(); call += stride)
                strike(trouble, {call, kind});
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Each, Faults, testing::ValuesIn(operations()), [](const auto &each) {
    std::string name = each.param.name;
    std::erase(name, ' ');
    return name;
});
