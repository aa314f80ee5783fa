<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AnnotateVerb</name>
    <message numerus="yes">
        <source>one article is annotated at a time, and here are %n</source>
        <translation>
            <numerusform>one article is annotated at a time, and here is %n</numerusform>
            <numerusform>one article is annotated at a time, and here are %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message numerus="yes">
        <source>%Ln event(s) for which there is no room: a briefing holds %1.</source>
        <translation>
            <numerusform>%Ln event for which there is no room: a briefing holds %1.</numerusform>
            <numerusform>%Ln events for which there is no room: a briefing holds %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleText</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n bookmark</numerusform>
            <numerusform>%n bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n bookmark(s)</source>
        <translation>
            <numerusform>deletion of %n bookmark</numerusform>
            <numerusform>deletion of %n bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n new event</numerusform>
            <numerusform>%n new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acceptance of %n event(s)</source>
        <translation>
            <numerusform>acceptance of %n event</numerusform>
            <numerusform>acceptance of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dismissal of %n event(s)</source>
        <translation>
            <numerusform>dismissal of %n event</numerusform>
            <numerusform>dismissal of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge of %n event(s)</source>
        <translation>
            <numerusform>merge of %n event</numerusform>
            <numerusform>merge of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>splitting off %n event(s)</source>
        <translation>
            <numerusform>splitting off %n event</numerusform>
            <numerusform>splitting off %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keeping %n event(s) apart</source>
        <translation>
            <numerusform>keeping %n event apart</numerusform>
            <numerusform>keeping %n events apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>settling of %n contradiction(s)</source>
        <translation>
            <numerusform>settling of %n contradiction</numerusform>
            <numerusform>settling of %n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reopening of %n contradiction(s)</source>
        <translation>
            <numerusform>reopening of %n contradiction</numerusform>
            <numerusform>reopening of %n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new reading of %n article(s)</source>
        <translation>
            <numerusform>new reading of %n article</numerusform>
            <numerusform>new reading of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>putting %n moved quote(s) in place</source>
        <translation>
            <numerusform>putting %n moved quote in place</numerusform>
            <numerusform>putting %n moved quotes in place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoration of %n thing(s)</source>
        <translation>
            <numerusform>restoration of %n thing</numerusform>
            <numerusform>restoration of %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %n actor(s)</source>
        <translation>
            <numerusform>change of %n actor</numerusform>
            <numerusform>change of %n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge of %n actor(s)</source>
        <translation>
            <numerusform>merge of %n actor</numerusform>
            <numerusform>merge of %n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %n outlet(s)</source>
        <translation>
            <numerusform>change of %n outlet</numerusform>
            <numerusform>change of %n outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge of %n outlet(s)</source>
        <translation>
            <numerusform>merge of %n outlet</numerusform>
            <numerusform>merge of %n outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saving of %n view(s)</source>
        <translation>
            <numerusform>saving of %n view</numerusform>
            <numerusform>saving of %n views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new name of %n view(s)</source>
        <translation>
            <numerusform>new name of %n view</numerusform>
            <numerusform>new names of %n views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %n view(s)</source>
        <translation>
            <numerusform>change of %n view</numerusform>
            <numerusform>change of %n views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n view(s)</source>
        <translation>
            <numerusform>deletion of %n view</numerusform>
            <numerusform>deletion of %n views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %n event(s) to the suggestions</source>
        <translation>
            <numerusform>return of %n event to the suggestions</numerusform>
            <numerusform>return of %n events to the suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChronologyReport</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that the filter keeps out.</source>
        <translation>
            <numerusform>%Ln event that the filter keeps out.</numerusform>
            <numerusform>%Ln events that the filter keeps out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later event(s): a report holds the first %1.</source>
        <translation>
            <numerusform>%Ln later event: a report holds the first %1.</numerusform>
            <numerusform>%Ln later events: a report holds the first %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) that a person dismissed.</source>
        <translation>
            <numerusform>%Ln suggestion that a person dismissed.</numerusform>
            <numerusform>%Ln suggestions that a person dismissed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without an event.</source>
        <translation>
            <numerusform>%Ln article without an event.</numerusform>
            <numerusform>%Ln articles without an event.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConvertVerb</name>
    <message numerus="yes">
        <source>one article is converted at a time, and here are %n</source>
        <translation>
            <numerusform>one article is converted at a time, and here is %n</numerusform>
            <numerusform>one article is converted at a time, and here are %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorroborationText</name>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>%n day apart</numerusform>
            <numerusform>%n days apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent outlet(s)</source>
        <translation>
            <numerusform>%n independent outlet</numerusform>
            <numerusform>%n independent outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
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
    <name>DurationText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventTip</name>
    <message numerus="yes">
        <source>%n event(s), %1</source>
        <comment>how many, when</comment>
        <translation>
            <numerusform>%n event, %1</numerusform>
            <numerusform>%n events, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) published, %1</source>
        <comment>how many, when</comment>
        <translation>
            <numerusform>%n article published, %1</numerusform>
            <numerusform>%n articles published, %1</numerusform>
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
    <name>FilterText</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s) shown</source>
        <translation>
            <numerusform>%1 of %Ln event shown</numerusform>
            <numerusform>%1 of %Ln events shown</numerusform>
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
    <message numerus="yes">
        <source>%n without quoted words</source>
        <translation>
            <numerusform>%n without quoted words</numerusform>
            <numerusform>%n without quoted words</numerusform>
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
    <name>LossReport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportTimeline</name>
    <message numerus="yes">
        <source>Timeline of %Ln event(s)</source>
        <translation>
            <numerusform>Timeline of %Ln event</numerusform>
            <numerusform>Timeline of %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message numerus="yes">
        <source>%n column(s) left out: %1</source>
        <translation>
            <numerusform>%n column left out: %1</numerusform>
            <numerusform>%n columns left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
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
    <message numerus="yes">
        <source>%n row(s) belong to something that is not there.</source>
        <translation>
            <numerusform>%n row belongs to something that is not there.</numerusform>
            <numerusform>%n rows belong to something that is not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have no text.</source>
        <translation>
            <numerusform>%n article has no text.</numerusform>
            <numerusform>%n articles have no text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no quote.</source>
        <translation>
            <numerusform>%n event has no quote.</numerusform>
            <numerusform>%n events have no quote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are not found by their words; the index can be made anew.</source>
        <translation>
            <numerusform>%n article is not found by its words; the index can be made anew.</numerusform>
            <numerusform>%n articles are not found by their words; the index can be made anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrittenReports</name>
    <message numerus="yes">
        <source>%Ln event(s) had no room: narrow it with --from, --until, --type, --actor or --text</source>
        <translation>
            <numerusform>%Ln event had no room: narrow it with --from, --until, --type, --actor or --text</numerusform>
            <numerusform>%Ln events had no room: narrow it with --from, --until, --type, --actor or --text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ActivityChart</name>
    <message numerus="yes">
        <source>%1: %Ln event(s)</source>
        <comment>period</comment>
        <translation>
            <numerusform>%1: %Ln event</numerusform>
            <numerusform>%1: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated less exactly</source>
        <translation>
            <numerusform>%Ln dated less exactly</numerusform>
            <numerusform>%Ln dated less exactly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln event(s)</source>
        <comment>by month</comment>
        <translation>
            <numerusform>%1: %Ln event</numerusform>
            <numerusform>%1: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln denied, planned or hypothetical</source>
        <translation>
            <numerusform>%Ln denied, planned or hypothetical</numerusform>
            <numerusform>%Ln denied, planned or hypothetical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated left out</source>
        <translation>
            <numerusform>%Ln undated left out</numerusform>
            <numerusform>%Ln undated left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ArticleBanner</name>
    <message numerus="yes">
        <source>%n other date(s)</source>
        <translation>
            <numerusform>%n other date</numerusform>
            <numerusform>%n other dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
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
    <name>dateline::DayStrip</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::DaysPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::EscalationChart</name>
    <message numerus="yes">
        <source>%1: score %2, %Ln event(s)</source>
        <comment>period</comment>
        <translation>
            <numerusform>%1: score %2, %Ln event</numerusform>
            <numerusform>%1: score %2, %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: score of %Ln act(s)</source>
        <comment>by week</comment>
        <translation>
            <numerusform>%1: score of %Ln act</numerusform>
            <numerusform>%1: score of %Ln acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln denied, planned or hypothetical left out</source>
        <translation>
            <numerusform>%Ln denied, planned or hypothetical left out</numerusform>
            <numerusform>%Ln denied, planned or hypothetical left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated less exactly left out</source>
        <translation>
            <numerusform>%Ln dated less exactly left out</numerusform>
            <numerusform>%Ln dated less exactly left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a type left out</source>
        <translation>
            <numerusform>%Ln without a type left out</numerusform>
            <numerusform>%Ln without a type left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::EventMenu</name>
    <message numerus="yes">
        <source>&amp;Accept %n suggestion(s)</source>
        <translation>
            <numerusform>&amp;Accept %n suggestion</numerusform>
            <numerusform>&amp;Accept %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n event(s)</source>
        <translation>
            <numerusform>&amp;Remove %n event</numerusform>
            <numerusform>&amp;Remove %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n event(s):</source>
        <translation>
            <numerusform>Tag for %n event:</numerusform>
            <numerusform>Tag for %n events:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n Event(s) &amp;One</source>
        <translation>
            <numerusform>Make %n Event &amp;One</numerusform>
            <numerusform>Make %n Events &amp;One</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::EventModel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n outlet</numerusform>
            <numerusform>%n outlets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::EventPanel</name>
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
    <name>dateline::FacetPanel</name>
    <message numerus="yes">
        <source>%Ln more: find them above</source>
        <translation>
            <numerusform>%Ln more: find it above</numerusform>
            <numerusform>%Ln more: find them above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::FileCommands</name>
    <message numerus="yes">
        <source>&amp;Only the %Ln shown</source>
        <translation>
            <numerusform>&amp;Only the %Ln shown</numerusform>
            <numerusform>&amp;Only the %Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln</source>
        <comment>events</comment>
        <translation>
            <numerusform>&amp;All %Ln</numerusform>
            <numerusform>&amp;All %Ln</numerusform>
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
    <name>dateline::KnownBar</name>
    <message numerus="yes">
        <source>+%Ln event(s)</source>
        <comment>what a day added</comment>
        <translation>
            <numerusform>+%Ln event</numerusform>
            <numerusform>+%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %Ln article(s)</source>
        <comment>+14 events</comment>
        <translation>
            <numerusform>%1 from %Ln article</numerusform>
            <numerusform>%1 from %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <comment>shown</comment>
        <translation>
            <numerusform>%1 of %Ln event</numerusform>
            <numerusform>%1 of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln without a day of publication left out</source>
        <translation>
            <numerusform>%1 · %Ln without a day of publication left out</numerusform>
            <numerusform>%1 · %Ln without a day of publication left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::MergePanel</name>
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
<context>
    <name>dateline::RangeSelection</name>
    <message numerus="yes">
        <source>%n event(s) in %1</source>
        <comment>number, how long</comment>
        <translation>
            <numerusform>%n event in %1</numerusform>
            <numerusform>%n events in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::RankChart</name>
    <message numerus="yes">
        <source>%1: %Ln event(s)</source>
        <comment>who</comment>
        <translation>
            <numerusform>%1: %Ln event</numerusform>
            <numerusform>%1: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within what the timeline shows: %Ln event(s)</source>
        <translation>
            <numerusform>Within what the timeline shows: %Ln event</numerusform>
            <numerusform>Within what the timeline shows: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an actor</source>
        <translation>
            <numerusform>%Ln without an actor</numerusform>
            <numerusform>%Ln without an actor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not between two actors</source>
        <translation>
            <numerusform>%Ln not between two actors</numerusform>
            <numerusform>%Ln not between two actors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReanchorDialog</name>
    <message numerus="yes">
        <source>&amp;Put %n Quote(s) There</source>
        <translation>
            <numerusform>&amp;Put %n Quote There</numerusform>
            <numerusform>&amp;Put %n Quotes There</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReportCommands</name>
    <message numerus="yes">
        <source>Written: %1; %Ln event(s) had no room</source>
        <translation>
            <numerusform>Written: %1; %Ln event had no room</numerusform>
            <numerusform>Written: %1; %Ln events had no room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::RereadDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer suggested</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>%n no longer suggested</numerusform>
            <numerusform>%n no longer suggested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours untouched</source>
        <comment>events that a person made or decided on</comment>
        <translation>
            <numerusform>%n of yours untouched</numerusform>
            <numerusform>%n of yours untouched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n article(s) again…</source>
        <translation>
            <numerusform>Reading %n article again…</numerusform>
            <numerusform>Reading %n articles again…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReviewBar</name>
    <message numerus="yes">
        <source>%1: %2 of %n accepted so far</source>
        <comment>found by a rule, how many</comment>
        <translation>
            <numerusform>%1: %2 of %n accepted so far</numerusform>
            <numerusform>%1: %2 of %n accepted so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReviewPane</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) in %1 wait for a decision</source>
        <translation>
            <numerusform>%n suggestion in %1 waits for a decision</numerusform>
            <numerusform>%n suggestions in %1 wait for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TableDialog</name>
    <message numerus="yes">
        <source>%Ln date(s) tell that the day comes first</source>
        <translation>
            <numerusform>%Ln date tells that the day comes first</numerusform>
            <numerusform>%Ln dates tell that the day comes first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) tell that the month comes first</source>
        <translation>
            <numerusform>%Ln date tells that the month comes first</numerusform>
            <numerusform>%Ln dates tell that the month comes first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView</name>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <comment>lane</comment>
        <translation>
            <numerusform>%1: %n event</numerusform>
            <numerusform>%1: %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TrashDialog</name>
    <message numerus="yes">
        <source>with %n event(s)</source>
        <translation>
            <numerusform>with %n event</numerusform>
            <numerusform>with %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with all events</source>
        <translation>
            <numerusform>%n article with all events</numerusform>
            <numerusform>%n articles with all events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of other articles</source>
        <translation>
            <numerusform>%n event of other articles</numerusform>
            <numerusform>%n events of other articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came back.</source>
        <translation>
            <numerusform>%n thing came back.</numerusform>
            <numerusform>%n things came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay here: the library has them again.</source>
        <translation>
            <numerusform>%n thing stays here: the library has it again.</numerusform>
            <numerusform>%n things stay here: the library has them again.</numerusform>
        </translation>
    </message>
</context>
</TS>
