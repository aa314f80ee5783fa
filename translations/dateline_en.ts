<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AnnotateVerb</name>
    <message numerus="yes">
        <source>one file is annotated at a time, and here are %n</source>
        <translation>
            <numerusform>one file is annotated at a time, and here are %n</numerusform>
            <numerusform>one file is annotated at a time, and here are %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>import of %n article(s)</source>
        <translation>
            <numerusform>import of %n article</numerusform>
            <numerusform>import of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n article(s)</source>
        <translation>
            <numerusform>deletion of %n article</numerusform>
            <numerusform>deletion of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n event(s)</source>
        <translation>
            <numerusform>deletion of %n event</numerusform>
            <numerusform>deletion of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %n article(s)</source>
        <translation>
            <numerusform>change of %n article</numerusform>
            <numerusform>change of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %n event(s)</source>
        <translation>
            <numerusform>change of %n event</numerusform>
            <numerusform>change of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConvertVerb</name>
    <message numerus="yes">
        <source>one file is converted at a time, and here are %n</source>
        <translation>
            <numerusform>one file is converted at a time, and here are %n</numerusform>
            <numerusform>one file is converted at a time, and here are %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DroppedData</name>
    <message numerus="yes">
        <source>Add more than %n articles</source>
        <translation>
            <numerusform>Add more than %n article</numerusform>
            <numerusform>Add more than %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n article(s)</source>
        <translation>
            <numerusform>Add %n article</numerusform>
            <numerusform>Add %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message numerus="yes">
        <source>%1 holds one article, and here are %n; a folder, -o OUT/, takes them all</source>
        <translation>
            <numerusform>%1 holds one article, and here is %n; a folder, -o OUT/, takes them all</numerusform>
            <numerusform>%1 holds one article, and here are %n; a folder, -o OUT/, takes them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%n new version</numerusform>
            <numerusform>%n new versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with new annotations</source>
        <translation>
            <numerusform>%n with new annotations</numerusform>
            <numerusform>%n with new annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyVerb</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ActivityChart</name>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <comment>month</comment>
        <translation>
            <numerusform>%1: %n event</numerusform>
            <numerusform>%1: %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ArticleModel</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ArticlePanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n article found</numerusform>
            <numerusform>%n articles found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::EventPanel</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them undated</source>
        <comment>how many events</comment>
        <translation>
            <numerusform>%1, %n of them undated</numerusform>
            <numerusform>%1, %n of them undated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ImportReport</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::OverviewStrip</name>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1: %n event</numerusform>
            <numerusform>%1: %n events</numerusform>
        </translation>
    </message>
</context>
</TS>
