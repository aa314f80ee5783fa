#include "shell/actions.h"

#include "look/icons.h"

namespace dateline {

Actions::Actions(QWidget *window) : QObject(window), m_window(window)
{
    makeFileActions();
    makeEditActions();
    makeViewActions();
    makeGoActions();
    makeReviewActions();
    handbook = make(tr("&Handbook"), QKeySequence::HelpContents, {}, tr("How Dateline is used, page by page"));
    shortcuts = make(tr("&Keyboard Shortcuts"), Qt::CTRL | Qt::Key_Question);
    about = make(tr("&About Dateline"));
    about->setMenuRole(QAction::AboutRole);
    drawIcons();
}

void Actions::makeFileActions()
{
    addArticles = make(tr("&Add Articles…"), QKeySequence::Open, QStringLiteral("add"), tr("Add articles from files"));
    addFolder = make(tr("Add &Folder…"), {}, QStringLiteral("open"), tr("Add every article of a folder"));
    newLibrary = make(tr("&New Library…"), QKeySequence::New, QStringLiteral("library"),
                      tr("Start an empty library in a file of its own"));
    openLibrary = make(tr("&Open Library…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, {}, tr("Open another library"));
    openSample =
        make(tr("&Explore the Sample Library"), {}, {}, tr("Six articles on the South Caucasus, 2022 to 2024, to try things on"));
    exportLibrary = make(tr("&Export…"), Qt::CTRL | Qt::Key_E, {}, tr("Write events and articles as a table, a timeline or annotated text"));
    exportPicture = make(tr("Export Pict&ure…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, {},
                         tr("Write the timeline as a picture, a drawing, a page or a poster"));
    chronology =
        make(tr("C&hronology…"), {}, {}, tr("Write the events in order, with their sources, as a web page, a PDF or a text"));
    briefing = make(tr("Briefin&g…"), {}, {}, tr("Write what happened in some time, for better or worse, and what is planned"));
    print = make(tr("&Print…"), QKeySequence::Print, {}, tr("Print the timeline, on one sheet or several side by side"));
    printPreview = make(tr("Print Pre&view…"), {}, {}, tr("See the timeline as it will be printed"));
    importReport = make(tr("Last &Import…"), {}, {}, tr("What became of each file of the last import"));
    importReport->setEnabled(false);
    backups = make(tr("&Backups…"), {}, {}, tr("Checked copies of this library; open one"));
    checkLibrary = make(tr("&Check Library…"), {}, {}, tr("Look at every page, quote and word of this library for damage"));
    quit = make(tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeEditActions()
{
    undo = make(tr("&Undo"), QKeySequence::Undo, QStringLiteral("undo"));
    redo = make(tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QStringLiteral("redo"));
    history = make(tr("&History…"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, {}, tr("What changed; go back to a step"));
    trash = make(tr("&Trash…"), {}, {}, tr("What was removed; bring it back, or erase it for good"));
    paste = make(tr("&Paste as Article"), QKeySequence::Paste, QStringLiteral("paste"),
                 tr("Add the text or the files of the clipboard"));
    copyQuote = make(tr("&Copy Quote with Citation"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, QStringLiteral("copy-quote"),
                     tr("Copy the words of the selected event with outlet, title and date"));
    copyQuoteAsMarkdown = make(tr("Copy Quote as &Markdown"), Qt::CTRL | Qt::ALT | Qt::Key_C, {},
                               tr("Copy the words with their citation as a Markdown quote"));
    copyPicture =
        make(tr("Copy P&icture of the Timeline"), {}, {}, tr("Copy what the timeline shows, as a picture and as a drawing"));
    findInArticle = make(tr("&Find in Article"), QKeySequence::Find, {}, tr("Find words in the open article"));
    findNext = make(tr("Find Ne&xt"), Qt::Key_F3);
    findPrevious = make(tr("Find Pre&vious"), Qt::SHIFT | Qt::Key_F3);
    find = make(tr("&Search"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, QStringLiteral("search"),
                tr("Search all articles and events; the timeline shows what is found"));

    narrow = make(tr("Na&rrow By…"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, QStringLiteral("filter"),
                  tr("Show only events of some types, actors, outlets, tags …"));
    removeEvent = make(tr("Remove &Event"), {}, QStringLiteral("remove"), tr("Take the selected event out of the library"));
    removeArticles = make(tr("Remove &Articles"), {}, {}, tr("Take the articles selected in the list out of the library"));
}

void Actions::makeGoActions()
{
    previousEvent = make(tr("&Previous Event"), Qt::Key_Left, QStringLiteral("previous"));
    nextEvent = make(tr("&Next Event"), Qt::Key_Right, QStringLiteral("next"));
    firstEvent = make(tr("&First Event"), Qt::Key_Home);
    lastEvent = make(tr("&Last Event"), Qt::Key_End);
    readQuote = make(tr("&Read the Quote"), Qt::Key_Return, {}, tr("Go to the words of the selected event in its article"));
    readQuote->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    for (QAction *action : timelineActions())
        action->setShortcutContext(Qt::WidgetShortcut);
    bookmarkMenu = make(tr("&Bookmarks"), {}, {}, tr("Places in time to find again"));
    toggleBookmark = make(tr("&Add or Remove Bookmark"), Qt::CTRL | Qt::Key_D, {},
                          tr("At the selected event, else in the middle of the timeline"));
    nextBookmark = make(tr("&Next Bookmark"), Qt::Key_F2);
    previousBookmark = make(tr("&Previous Bookmark"), Qt::SHIFT | Qt::Key_F2);
    nextEventWords =
        make(tr("Next Event in the &Article"), Qt::ALT | Qt::Key_Down, {}, tr("Go to the event told next in the text"));
    previousEventWords =
        make(tr("Previous Event in the A&rticle"), Qt::ALT | Qt::Key_Up, {}, tr("Go to the event told before in the text"));
}

void Actions::makeReviewActions()
{
    acceptSuggestion =
        make(tr("&Accept"), Qt::Key_A, QStringLiteral("verified"), tr("Keep the suggestion and go on to the next one"));
    dismissSuggestion = make(tr("&Dismiss"), Qt::Key_D, QStringLiteral("cancel"),
                             tr("Take the suggestion away for good and go on to the next one"));
    editEvent = make(tr("&Edit…"), Qt::Key_E, QStringLiteral("edit"), tr("Correct what is said of the event"));
    nextSuggestion =
        make(tr("&Next Suggestion"), Qt::Key_N, QStringLiteral("down"), tr("Go to the next one that waits for a decision"));
    previousSuggestion =
        make(tr("&Previous Suggestion"), Qt::Key_P, QStringLiteral("up"), tr("Go to the one before that waits for a decision"));
    acceptArticle = make(tr("A&ccept All of Article"), Qt::SHIFT | Qt::Key_A, {},
                         tr("Keep every suggestion of the open article and go on to the next article"));
    acceptArticle->setIconText(tr("Accept All", "suggestions of the article"));
    newEvent = make(tr("Ne&w Event from Selected Words…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, {},
                    tr("Make an event of the words selected in the article"));
    adjustQuote =
        make(tr("Ad&just Quote"), Qt::Key_Q, {}, tr("Widen or narrow the quote with the arrow keys, with Shift by characters"));
    addToQuote = make(tr("Add Selected Words to &Quote"), Qt::CTRL | Qt::SHIFT | Qt::Key_Q, {},
                      tr("The words selected in the article become a further piece of the event's quote"));
    removeFromQuote = make(tr("Take Piece &out of Quote"), {}, {}, tr("The piece at the cursor no longer belongs to the quote"));
    reread = make(tr("&Read Article Again…"), {}, {}, tr("Find the article's suggestions anew with the rules of this version"));
    rereadAll = make(tr("Read A&ll Articles Again…"), {}, {}, tr("Find all suggestions anew with the rules of this version"));
    mergeEvents = make(tr("&Merge Selected Events"), Qt::CTRL | Qt::Key_M, {},
                       tr("The events selected in the table tell of the same; the first stands for all"));
    takeApart = make(tr("&Take Apart"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, {},
                     tr("What tells of the same as the selected events stands alone again"));
    suggestAgain = make(tr("&Back to Suggested"), {}, {}, tr("The selected events wait for a decision again"));
    planOutcome = make(tr("What Became of the &Plan…"), {}, {}, tr("Look for the event that confirms the selected plan"));
    cancelPlan = make(tr("Plan Was Ca&ncelled"), {}, {}, tr("The selected plan was called off"));
    reopenPlan = make(tr("Open Plan A&gain"), {}, {}, tr("Take back what was said of the selected plan's outcome"));
    names = make(tr("Actors and O&utlets…"), {}, {}, tr("Further names of actors and outlets; make two of them one"));
    for (QAction *action : reviewActions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void Actions::makeViewActions()
{
    zoomIn = make(tr("Zoom &In"), QKeySequence::ZoomIn, QStringLiteral("zoom-in"));
    zoomIn->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = make(tr("Zoom &Out"), QKeySequence::ZoomOut, QStringLiteral("zoom-out"));
    showAll = make(tr("Show &All"), Qt::CTRL | Qt::Key_0, QStringLiteral("fit"), tr("Show all events"));
    today = make(tr("&Today"), Qt::CTRL | Qt::Key_T, QStringLiteral("today"), tr("Move to today"));
    goToDate = make(tr("&Go to Date…"), Qt::CTRL | Qt::Key_G, {}, tr("Go to a day, a month or a year"));
    goBack = make(tr("&Back"), Qt::ALT | Qt::Key_Left, {}, tr("Back to what the timeline showed before the last jump"));
    goForward = make(tr("For&ward"), Qt::ALT | Qt::Key_Right, {}, tr("Forward again to where the jump had led"));
    legend = make(tr("Le&gend"), Qt::CTRL | Qt::Key_L, {}, tr("What the marks of the timeline mean"));
    legend->setCheckable(true);
    knownOn = make(tr("As &Known On…"), Qt::CTRL | Qt::Key_K, {}, tr("Rewind to what was published by a day"));
    knownOn->setCheckable(true);
    animated = make(tr("Animated &Movement"), {}, {}, tr("Fly to what is shown, and glide on after a flick"));
    animated->setCheckable(true);
    timeLeftward = make(tr("Time Runs Right to &Left"), {}, {}, tr("Show later events further to the left"));
    timeLeftward->setCheckable(true);
    timeCompressed = make(tr("Shorten &Empty Time"), {}, {},
                          tr("Draw long stretches without events short, with a mark where time is left out"));
    timeCompressed->setCheckable(true);
    textLarger = make(tr("&Larger Text"), Qt::CTRL | Qt::ALT | Qt::Key_Plus);
    textSmaller = make(tr("&Smaller Text"), Qt::CTRL | Qt::ALT | Qt::Key_Minus);
    textReset = make(tr("&Normal Text"), Qt::CTRL | Qt::ALT | Qt::Key_0);
    fullScreen = make(tr("&Full Screen"), Qt::Key_F11);
    fullScreen->setCheckable(true);

    appearance = new QActionGroup(this);
    appearances = {make(tr("As the &Desktop")), make(tr("&Light")), make(tr("&Dark")), make(tr("High Contrast, L&ight")),
                   make(tr("High Contrast, D&ark"))};
    for (QAction *each : appearances) {
        each->setCheckable(true);
        appearance->addAction(each);
    }

    viewMenu = make(tr("Saved &Views"), {}, {}, tr("Filter, lanes and a stretch of time to find again"));
    saveView =
        make(tr("&Save View…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, {}, tr("Keep filter, lanes and the time shown under a name"));
    manageViews = make(tr("&Views…"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, {}, tr("Show, rename, replace or remove saved views"));
    laneMenu = make(tr("&Lanes"), {}, QStringLiteral("lanes"), tr("What the lanes of the timeline stand for"));
    lanes = new QActionGroup(this);
    laneModes = {make(tr("By &Kind")),    make(tr("By &Type")),    make(tr("By &Actor")), make(tr("By &Pair of Actors")),
                 make(tr("By &Speaker")), make(tr("By A&rticle")), make(tr("By Ta&g")),   make(tr("&One Lane"))};
    for (QAction *mode : laneModes) {
        mode->setCheckable(true);
        lanes->addAction(mode);
    }
    laneModes.front()->setChecked(true);
}

QAction *Actions::make(const QString &text, const QKeySequence &key, const QString &icon, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setProperty("iconName", icon);
    action->setStatusTip(tip);
    setKey(action, key);
    return action;
}

void Actions::setKey(QAction *action, const QKeySequence &key)
{
    QString words = action->statusTip();
    if (words.isEmpty())
        words = action->text().remove(u'&').remove(QStringLiteral("…"));
    action->setShortcut(key);
    action->setToolTip(key.isEmpty() ? words : tr("%1 (%2)", "tip, key").arg(words, key.toString(QKeySequence::NativeText)));
}

void Actions::setTimeLeftward(bool leftward)
{
    QAction *toLeft = leftward ? nextEvent : previousEvent;
    QAction *toRight = leftward ? previousEvent : nextEvent;
    toLeft->setProperty("iconName", QStringLiteral("previous"));
    toRight->setProperty("iconName", QStringLiteral("next"));
    setKey(toLeft, {}); // no two share one, not even for a moment
    setKey(toRight, Qt::Key_Right);
    setKey(toLeft, Qt::Key_Left);
    drawIcons();
}

void Actions::drawIcons()
{
    for (QAction *action : findChildren<QAction *>()) {
        if (const QString name = action->property("iconName").toString(); !name.isEmpty())
            action->setIcon(icon(name, m_window->palette()));
    }
}

} // namespace dateline
