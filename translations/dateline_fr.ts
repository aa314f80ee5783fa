<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ActorText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>words of the article, code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>who acts, towards whom</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleText</name>
    <message>
        <source>These words give the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words name who acts or towards whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words name who says so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>annotation that belongs to no event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equivalence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date value that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field of the file&apos;s head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>import of %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>deletion of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>deletion of event “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>change of %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>change of event “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>change of %n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added as a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotations added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chronology</name>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationText</name>
    <message>
        <source>“%1”</source>
        <comment>words of an article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of an article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>quote, source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— %1</source>
        <comment>source under a quote</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1: not carried over: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConvertVerb</name>
    <message>
        <source>Writes an annotated article in another format. What the one reader or the other format has no place for is a line on standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file; STEM for brat&apos;s STEM.txt and STEM.ann. Without it: standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one file is converted at a time, and here are %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateForm</name>
    <message>
        <source>%1</source>
        <comment>a day, after about, since, between and or</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a day, after until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a day, the start of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a day, the end of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month, after about, since, between and or</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month, after until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month, the start of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month, the end of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month whose name begins with a vowel, after about, since, between and or</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month whose name begins with a vowel, after until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month whose name begins with a vowel, the start of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month whose name begins with a vowel, the end of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year, after about, since, between and or</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year, after until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year, the start of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year, the end of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a spring, after about, since, between and or</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a spring, after until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a spring, the start of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a spring, the end of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a summer, after about, since, between and or</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a summer, after until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a summer, the start of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a summer, the end of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>an autumn, after about, since, between and or</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>an autumn, after until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>an autumn, the start of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>an autumn, the end of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a winter, after about, since, between and or</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a winter, after until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a winter, the start of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a winter, the end of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a quarter, after about, since, between and or</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a quarter, after until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a quarter, the start of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a quarter, the end of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>decades, after about, since, between and or</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>decades, after until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>decades, the start of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>decades, the end of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>other dates, after about, since, between and or</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>other dates, after until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>other dates, the start of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>other dates, the end of a stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>decades</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1 BCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a hundred years by their first year, 1900; %2 is the last of them, 1999</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first quarter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second quarter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third quarter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth quarter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>winter of two years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <comment>first day of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some day of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>within a phrase: since about 2024</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>date, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DroppedData</name>
    <message>
        <source>Nothing that Dateline can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this text as an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline never connects: save the page and drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add more than %n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventLabel</name>
    <message>
        <source>%1 BCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>decade, beside an act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year, beside an act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <comment>first day of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month day, beside an act: July 25</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month year: September 2023</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>month whose name begins with a vowel, beside an act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>month, beside an act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date words, act: July 25 threat</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventTip</name>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says %1</source>
        <comment>who says so</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events: click to zoom in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsVerb</name>
    <message>
        <source>The day the articles were published (EDTF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --json: each article&apos;s text too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table, one event a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a chronology to read; this is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one of --json, --csv and --text can be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--with-text goes with --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the events of annotated articles; nothing is stored. Folders are walked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>The file; STEM for brat&apos;s STEM.txt and STEM.ann; for formats that hold one article also a folder, OUT/, for all of them. Without it: standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of this type (THREATEN …); may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events with this actor, a code or a name, as source, target or speaker; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events whose title or article answers this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o must be a file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a library&apos;s articles with their events, or those that the filter lets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 holds one article, and here are %n; a folder, -o OUT/, takes them all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Events as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events as a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open article as Dateline Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open article as Web Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open article as brat standoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline as a picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline as a drawing (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline as a page (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with new annotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no files were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds files to a library, which is made when it is missing: a line for each file as soon as it is on disk, a summary last. Folders are walked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneNames</name>
    <message>
        <source>Other kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <comment>actors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureLegend</name>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events not shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The file&apos;s annotation gives this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s annotation gives this date for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file marks “%1” as a date but gives no value for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s annotation names no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says so in its field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article states it: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name says so: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file says when it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page&apos;s address says so: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was changed on this day: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caption of a picture names it: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenderVerb</name>
    <message>
        <source>The picture: timeline.svg, timeline.png or timeline.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height in pixels; 1600x900 is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lanes stand for: quad, actor, article or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT, each from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lanes is quad, actor, article or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o must name a .svg, .png or .pdf file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the timeline of a library, or of files that are only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--until is before --from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenePainter</name>
    <message>
        <source>%1k</source>
        <comment>thousand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchVerb</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds articles by their words: words, &quot;a phrase&quot;, begin*; a -word must not be in them (write -- before such a query). Case and accents do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TickText</name>
    <message>
        <source>%1 BCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>decade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday day: Thu 25</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day month: 25 Jul</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month and year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineKeys</name>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbParser</name>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: dateline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is too much: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this date on (EDTF): a day, a month, a year …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this date, its last second included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dateline %1: %2 (dateline %1 --help says more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Usage: dateline [FILE…]          opens the window and imports the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>       dateline VERB …          needs no display:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dateline VERB --help says more. Exit status: 0 done; 1 done, but something was refused or a quote is lost;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 wrong usage; 3 cannot run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dateline: there is no option %1 (dateline --help says more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dateline: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set); use a verb, dateline --help lists them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyVerb</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: verified %3, moved %4, lost %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checks every citation against its article, and every article against the hash it was stored with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the text is not the one that was stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenFiles</name>
    <message>
        <source>--to takes one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brat writes two files: say where with -o STEM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::AboutDialog</name>
    <message>
        <source>About Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline&apos;s icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer for diplomatic timelines: events, and the exact words they rest on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline never connects to a network. Your articles stay in your library, on your disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Actions</name>
    <message>
        <source>&amp;Add Articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add articles from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add every article of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an empty library in a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explore the Sample Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six articles on the South Caucasus, 2022 to 2024, to try things on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the events as JSON, CSV or Markdown, or the timeline as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last &amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each file of the last import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the text or the files of the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Quote with Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words of the selected event with outlet, title and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Quote as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words with their citation as a Markdown quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the open article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the text of all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected event out of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the articles selected in the list out of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Event in the &amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the event told next in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Event in the A&amp;rticle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the event told before in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lanes of the timeline stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By A&amp;rticle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tip, key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ActivityChart</name>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <comment>month</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of event, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dated events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ArticleBanner</name>
    <message>
        <source>Edit title, outlet, author, place, URL and publication date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1 (%2)</source>
        <comment>date, basis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ArticleFieldsDialog</name>
    <message>
        <source>Edit article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication &amp;date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024-07-25, 2024-07, 2024-07-25~ …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date: the article counts as undated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ArticleModel</name>
    <message>
        <source>%1, %2</source>
        <comment>title, details</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ArticlePanel</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most events first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ArticleText</name>
    <message>
        <source>Text of the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::EventDetails</name>
    <message>
        <source>from the file&apos;s annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by the rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the words now stand; nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy quote with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, its basis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>the date of publication</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors&apos; words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of an article</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::EventModel</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::EventPanel</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them undated</source>
        <comment>how many events</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::FileCommands</name>
    <message>
        <source>Dateline libraries (*.dateline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the articles of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample library cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name, folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::FindBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the match, how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ImportReport</name>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome, events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole report as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not carried over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, outcome</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>On the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Dateline</source>
        <comment>library</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ReaderPane</name>
    <message>
        <source>Choose an event or an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::SearchBox</name>
    <message>
        <source>Search articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, beginnings*, -without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ShortcutsDialog</name>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::StatusLine</name>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop importing; what has been added stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved ✓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events by time. Arrow keys go from event to event, plus and minus zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dated events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::UndatedTray</name>
    <message>
        <source>Events without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::WelcomePage</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the &amp;sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their events stand on a timeline; a click shows the exact words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. Dateline never connects to a network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Workspace</name>
    <message>
        <source>Events as a table and as a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rticles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Events and Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
