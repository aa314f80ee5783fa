#include "formats/cas_xmi.h"
#include "formats/webanno_tsv.h"

#include "support/test_paths.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>

using namespace dateline;

namespace {

const QString head =
    QStringLiteral("#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Span|value|ROLE_custom.Span:who_custom.Link|custom.Span\n"
                   "#T_CH=custom.CorefLink|relation|type\n#T_RL=custom.Rel|label|more|BT_custom.Span\n"
                   "#T_RL=custom.Dep|BT_de.Token\n\n#Text=Baku left\n");

/// A row's cells behind the word: value, roles, who, chain, chain type, label, more, source, dependent.
QString row(const char *start, const char *cells)
{
    return QString::fromLatin1(start) + u'\t' + QString::fromLatin1(cells).replace(u' ', u'\t') + u'\n';
}

QString both(const char *first, const char *second)
{
    return head + row("1-1\t0-4\tBaku", first) + row("1-2\t5-9\tleft", second);
}

const char *none = "_ _ _ _ _ _ _ _ _";

QStringList linksOf(const AnnotationLayers &layers)
{
    QStringList links;
    for (const LayerLink &link : layers.links)
        links << link.role;
    return links;
}

int lossOf(const AnnotationLayers &layers, LossKind kind, const char *subject)
{
    const auto loss = std::ranges::find_if(
        layers.losses, [&](const Loss &each) { return each.kind == kind && each.subject == QLatin1String(subject); });
    return loss == layers.losses.end() ? 0 : loss->count;
}

QString xmi(const char *nodes)
{
    return QStringLiteral("<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\" "
                          "xmlns:c=\"http:///custom.ecore\" xmlns:t=\"http:///uima/tcas.ecore\">") +
           QString::fromUtf8(nodes) + QStringLiteral("</xmi:XMI>");
}

} // namespace

TEST(WebannoTsv, SlotsRelationsAndChainsWithoutNamesHaveTheirLayers)
{
    const auto read = webannoLayers(both("a _ 1-2 *->1-1 * _ _ _ _", "b x _ ->1-2 PER * strong 1-1 1-1"));
    ASSERT_TRUE(read) << read.error().line << read.error().arguments.join(u'|').toStdString();
    EXPECT_EQ(linksOf(*read), (QStringList{"who", "Rel", "Dep", "relation"}));
    EXPECT_EQ(lossOf(*read, LossKind::Attribute, "more"), 1);
    const auto chain = std::ranges::find(read->annotations, QStringLiteral("CorefLink"), &LayerAnnotation::layer);
    EXPECT_TRUE(chain->features.empty()) << "a chain's link without a type";
}

TEST(WebannoTsv, ASentenceWithoutATokenIsTextToo)
{
    const auto read =
        webannoLayers(QStringLiteral("#FORMAT=WebAnno TSV 3.3\n\n#Text=Alone\n\n#Text=Two\n#Text=lines\n\n#Text=Baku\n"
                                     "1-1\t16-20\tBaku\t\n"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->text, QStringLiteral("Alone\nTwo\nlines\nBaku"));
}

TEST(WebannoTsv, BrokenRowsSayWhatAndWhere)
{
    struct Broken {
        QString text;
        ErrorCode code;
        const char *argument;
        int line;
    };
    const QString next = both(none, none) + QStringLiteral("\n#Text=Again\n");
    const std::vector<Broken> samples{
        {both("a x nowhere _ _ _ _ _ _", none), ErrorCode::BadSyntax, "1-2[3]", 8},
        {both("a x 1-9 _ _ _ _ _ _", none), ErrorCode::UnknownId, "1-9", 8},
        {both(none, "_ _ _ _ _ x _ nowhere _"), ErrorCode::BadSyntax, "1-1[1_2]", 9},
        {both("a _ _ _ _ _ _ _ _", "_ _ _ _ _ x _ 1-1 _"), ErrorCode::UnknownId, "1-2", 9},
        {both(none, "_ _ _ _ _ _ _ _ 1-9"), ErrorCode::UnknownId, "1-9", 9},
        {both(none, "_ _ _ nowhere _ _ _ _ _"), ErrorCode::BadSyntax, "*->1-1", 9},
        {head + row("1-1\t0-4\tBaku", none) + row("1-2\t5-19\tleft", none), ErrorCode::TextDiffers, "1-2", 9},
        {next + row("2-1\t3-8\tAgain", none), ErrorCode::BadSpan, "2-1", 12},
        {next + row("2-1\t3000-3005\tAgain", none), ErrorCode::BadSpan, "2-1", 12},
        {head + QStringLiteral("1-1\t0-4\n"), ErrorCode::BadSyntax, "1-1\t0-4\t…", 8}};
    for (const Broken &broken : samples) {
        const auto read = webannoLayers(broken.text);
        ASSERT_FALSE(read) << broken.argument << broken.line;
        EXPECT_EQ(read.error().code, broken.code) << broken.argument;
        EXPECT_EQ(read.error().arguments.value(0), QString::fromUtf8(broken.argument));
        EXPECT_EQ(read.error().line, broken.line) << broken.argument;
    }
}

TEST(CasXmi, OfSeveralTextsTheFirstViewIsRead)
{
    const auto read =
        xmiLayers(xmi(R"(<cas:Sofa xmi:id="1" sofaID="other" sofaString="Other"/><cas:Sofa xmi:id="2" sofaID="none"/>
        <cas:Sofa xmi:id="3" sofaID="_InitialView" sofaString="Baku left."/><cas:Sofa xmi:id="4" sofaID="last" sofaString="Last"/>
        <t:DocumentAnnotation xmi:id="5" sofa="3" language="x-unspecified"/><t:DocumentAnnotation xmi:id="6" language="en"/>
        <t:DocumentAnnotation xmi:id="7" language="az" documentTitle="T"/>
        <c:Mark xmi:id="10" sofa="1" begin="0" end="4"/><c:Mark xmi:id="11" sofa="3" begin="0" end="4" note="" kind="x"/>
        <c:Note xmi:id="12" sofa="3"/><c:Half xmi:id="13" Governor="11"/><cas:FSArray xmi:id="14" elements="11 99"/>
        <c:Rel xmi:id="15" Governor="11" Dependent="11"/><c:Rel xmi:id="16" Governor="11" Dependent="11" a="one" b="two" c=""/>
        <c:Mark xmi:id="17" sofa="3" begin="5" end="9" parts="14" target="11" form="11"/>)"));
    ASSERT_TRUE(read) << read.error().arguments.join(u'|').toStdString();
    EXPECT_EQ(read->text, QStringLiteral("Baku left."));
    EXPECT_EQ(read->language, QStringLiteral("en"));
    EXPECT_EQ(read->title, QStringLiteral("T"));
    ASSERT_EQ(read->annotations.size(), 2u);
    EXPECT_EQ(read->annotations[0].features, (std::vector<std::pair<QString, QString>>{{"kind", "x"}}));
    EXPECT_EQ(linksOf(*read), (QStringList{"Rel", "one", "parts", "target", "form"}));
    EXPECT_EQ(lossOf(*read, LossKind::Attribute, "b"), 1);
    for (const char *type : {"Mark", "Note", "Half"})
        EXPECT_EQ(lossOf(*read, LossKind::ForeignAnnotation, type), 1) << type;
}

TEST(CasXmi, LinksInACircleEnd)
{
    const auto read = xmiLayers(xmi(R"(<cas:Sofa xmi:id="1" sofaString="Baku left."/><cas:FSArray xmi:id="2" elements="2 3"/>
        <c:Mark xmi:id="3" sofa="1" begin="0" end="4" parts="2"/>)"));
    ASSERT_TRUE(read);
    EXPECT_EQ(linksOf(*read), QStringList(3, QStringLiteral("parts")));
    EXPECT_EQ(xmiLayers(xmi("<cas:FSArray xmi:id=\"1\"/>")).error().arguments, QStringList{QStringLiteral("sofaString")});
    EXPECT_EQ(xmiLayers(QStringLiteral("<other/>")).error().arguments, QStringList{QStringLiteral("<xmi:XMI>")});
}
