<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ActorText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>words of the article, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>who acts, towards whom</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>state</source>
        <translation>État</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>non-state actor</source>
        <translation>acteur non étatique</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>AnnotateVerb</name>
    <message>
        <source>Writes an article with what is found in it: dates and when they are.</source>
        <translation>Écrit un article avec ce qui y est trouvé : les dates et ce qu’elles désignent.</translation>
    </message>
    <message>
        <source>The day the article was published (EDTF).</source>
        <translation>Le jour de publication de l’article (EDTF).</translation>
    </message>
    <message>
        <source>Takes the file&apos;s text and publication date only and finds everything anew.</source>
        <translation>Ne prend du fichier que le texte et la date de publication, et retrouve tout le reste.</translation>
    </message>
    <message>
        <source>The file; STEM for brat&apos;s STEM.txt and STEM.ann. Without it: standard output.</source>
        <translation>Le fichier ; BASE pour BASE.txt et BASE.ann de brat. Sans cette option : la sortie standard.</translation>
    </message>
    <message numerus="yes">
        <source>one article is annotated at a time, and here are %n</source>
        <translation>
            <numerusform>un seul article est annoté à la fois, et en voici %n</numerusform>
            <numerusform>un seul article est annoté à la fois, et en voici %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleText</name>
    <message>
        <source>These words give the date.</source>
        <translation>Ces mots donnent la date.</translation>
    </message>
    <message>
        <source>These words name who acts or towards whom.</source>
        <translation>Ces mots disent qui agit, ou envers qui.</translation>
    </message>
    <message>
        <source>These words name who says so.</source>
        <translation>Ces mots disent qui l’affirme.</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>▼ deteriorated</source>
        <translation>▼ détériorée</translation>
    </message>
    <message>
        <source>■ unchanged</source>
        <translation>■ inchangée</translation>
    </message>
    <message>
        <source>▲ improved</source>
        <translation>▲ améliorée</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Note de situation</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Who, towards whom</source>
        <translation>Qui, envers qui</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>number of events</comment>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Open Event Data Alliance, “PLOVER manual”, scores of conflict and cooperation</source>
        <translation>Open Event Data Alliance, « PLOVER manual », scores de conflit et de coopération</translation>
    </message>
    <message>
        <source>A score is the sum of what each act&apos;s type counts, from −10 for conflict to +10 for cooperation.</source>
        <translation>Un score est la somme de ce que compte le type de chaque acte, de −10 pour le conflit à +10 pour la coopération.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who towards whom, trend</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The acts of %1 add up to %2, those of %3 to %4.</source>
        <comment>period, score, period before, score</comment>
        <translation>Les actes (%1) font ensemble %2 ; ceux d’avant (%3), %4.</translation>
    </message>
    <message>
        <source>What else happened</source>
        <translation>Ce qui s’est passé d’autre</translation>
    </message>
    <message>
        <source>Outlook, as of %1</source>
        <comment>a day</comment>
        <translation>Perspectives au %1</translation>
    </message>
    <message>
        <source>What is not shown</source>
        <translation>Ce qui n’est pas montré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) for which there is no room: a briefing holds %1.</source>
        <translation>
            <numerusform>%Ln événement pour lequel il n’y a pas de place : une note en contient %1.</numerusform>
            <numerusform>%Ln événements pour lesquels il n’y a pas de place : une note en contient %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleFiles</name>
    <message>
        <source>PROOF BUNDLE
Written by Dateline. Every event in here rests on words of an article, and the articles lie beside them: anyone can check the one against the other, without Dateline.</source>
        <translation>DOSSIER DE PREUVES
Écrit par Dateline. Chaque événement repose ici sur les mots d’un article, et les articles sont à côté : chacun peut vérifier l’un d’après l’autre, sans Dateline.</translation>
    </message>
    <message>
        <source>WHAT IS IN IT
SHA256SUMS            the SHA-256 of every other file
report.html           the chronology, with a note for each quote; any browser opens it
bundle.json           the list of articles, with the SHA-256 of the file that each was read from
articles/NAME.txt     the text of an article, UTF-8
articles/NAME.jsonld  the article and its events: W3C Web Annotation, JSON-LD</source>
        <translation>CE QU’IL CONTIENT
SHA256SUMS            le SHA-256 de chaque autre fichier
report.html           la chronologie, avec une note par citation ; tout navigateur l’ouvre
bundle.json           la liste des articles, avec le SHA-256 du fichier dont chacun a été lu
articles/NOM.txt      le texte d’un article, UTF-8
articles/NOM.jsonld   l’article et ses événements : W3C Web Annotation, JSON-LD</translation>
    </message>
    <message>
        <source>HOW TO CHECK IT
Unpack it and type in its folder:

    sha256sum -c SHA256SUMS

Each line must end with OK (on macOS: shasum -a 256 -c SHA256SUMS). The SHA-256 of a text is also the “textSha256” of its annotations. Each quote (“exact”) stands in the text at its place (“start” to “end”, counted in Unicode characters from 0). All of this at once:

    dateline verify BUNDLE.zip</source>
        <translation>COMMENT LE VÉRIFIER
Décompressez-le et tapez dans son dossier :

    sha256sum -c SHA256SUMS

Chaque ligne doit finir par OK (sous macOS : shasum -a 256 -c SHA256SUMS). Le SHA-256 d’un texte est aussi le « textSha256 » de ses annotations. Chaque citation (« exact ») se trouve dans le texte à sa place (de « start » à « end », en caractères Unicode comptés depuis 0). Tout cela d’un coup :

    dateline verify BUNDLE.zip</translation>
    </message>
    <message>
        <source>WHAT IS NOT IN IT
The files that the articles were read from. Whoever has one can compare its SHA-256 with that under “source” in bundle.json.</source>
        <translation>CE QU’IL NE CONTIENT PAS
Les fichiers dont les articles ont été lus. Qui en possède un peut comparer son SHA-256 à celui de « source » dans bundle.json.</translation>
    </message>
    <message>
        <source>Proof bundle</source>
        <translation>Dossier de preuves</translation>
    </message>
</context>
<context>
    <name>BundleText</name>
    <message>
        <source>%1, %2, %3: verified %4, moved %5, lost %6</source>
        <translation>%1, %2, %3 : vérifiées %4, déplacées %5, perdues %6</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
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
    <message>
        <source>%1: the file is missing</source>
        <translation>%1 : le fichier manque</translation>
    </message>
    <message>
        <source>%1: no list names this file</source>
        <translation>%1 : aucune liste ne nomme ce fichier</translation>
    </message>
    <message>
        <source>%1: the SHA-256 should be %2 and is %3</source>
        <translation>%1 : le SHA-256 devrait être %2 et il est %3</translation>
    </message>
    <message>
        <source>%1: the annotations were made of a text with the SHA-256 %2; this one has %3</source>
        <translation>%1 : les annotations ont été faites d’un texte de SHA-256 %2 ; celui-ci a %3</translation>
    </message>
    <message>
        <source>%1: these are no annotations; expected: %2</source>
        <translation>%1 : ce ne sont pas des annotations ; attendu : %2</translation>
    </message>
    <message>
        <source>%1: %2: “%3” stands elsewhere in the text; at its place stands “%4”</source>
        <translation>%1 : %2 : « %3 » se trouve ailleurs dans le texte ; à sa place se trouve « %4 »</translation>
    </message>
    <message>
        <source>%1: %2: “%3” does not stand in the text; at its place stands “%4”</source>
        <translation>%1 : %2 : « %3 » ne se trouve pas dans le texte ; à sa place se trouve « %4 »</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>annotation that belongs to no event</source>
        <translation>annotation qui n’appartient à aucun événement</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>equivalence</source>
        <translation>équivalence</translation>
    </message>
    <message>
        <source>normalization</source>
        <translation>normalisation</translation>
    </message>
    <message>
        <source>date value that is none</source>
        <translation>valeur de date qui n’en est pas une</translation>
    </message>
    <message>
        <source>date without a value</source>
        <translation>date sans valeur</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>mise en forme</translation>
    </message>
    <message>
        <source>field of the file&apos;s head</source>
        <translation>champ de l’en-tête du fichier</translation>
    </message>
    <message>
        <source>field of an event</source>
        <translation>champ d’un événement</translation>
    </message>
    <message>
        <source>import of “%1”</source>
        <translation>l’import de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>import of %n article(s)</source>
        <translation>
            <numerusform>l’import de %n article</numerusform>
            <numerusform>l’import de %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>deletion of “%1”</source>
        <translation>la suppression de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n article(s)</source>
        <translation>
            <numerusform>la suppression de %n article</numerusform>
            <numerusform>la suppression de %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>deletion of event “%1”</source>
        <translation>la suppression de l’événement « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n event(s)</source>
        <translation>
            <numerusform>la suppression de %n événement</numerusform>
            <numerusform>la suppression de %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <translation>la modification de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>change of %n article(s)</source>
        <translation>
            <numerusform>la modification de %n article</numerusform>
            <numerusform>la modification de %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>change of event “%1”</source>
        <translation>la modification de l’événement « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>change of %n event(s)</source>
        <translation>
            <numerusform>la modification de %n événement</numerusform>
            <numerusform>la modification de %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation>%1, par exemple « %2 »</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>added as a new version</source>
        <translation>ajouté comme nouvelle version</translation>
    </message>
    <message>
        <source>annotations added</source>
        <translation>annotations ajoutées</translation>
    </message>
    <message>
        <source>already known</source>
        <translation>déjà connu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>end without a beginning</source>
        <translation>fin sans début</translation>
    </message>
    <message>
        <source>bookmark “%1”</source>
        <translation>le signet « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n signet</numerusform>
            <numerusform>%n signets</numerusform>
        </translation>
    </message>
    <message>
        <source>deletion of bookmark “%1”</source>
        <translation>la suppression du signet « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n bookmark(s)</source>
        <translation>
            <numerusform>la suppression de %n signet</numerusform>
            <numerusform>la suppression de %n signets</numerusform>
        </translation>
    </message>
    <message>
        <source>new event “%1”</source>
        <translation>nouvel événement « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n nouvel événement</numerusform>
            <numerusform>%n nouveaux événements</numerusform>
        </translation>
    </message>
    <message>
        <source>acceptance of “%1”</source>
        <translation>acceptation de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>acceptance of %n event(s)</source>
        <translation>
            <numerusform>acceptation de %n événement</numerusform>
            <numerusform>acceptation de %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>dismissal of “%1”</source>
        <translation>rejet de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>dismissal of %n event(s)</source>
        <translation>
            <numerusform>rejet de %n événement</numerusform>
            <numerusform>rejet de %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>read, no words quoted</source>
        <translation>lu, aucun mot cité</translation>
    </message>
    <message numerus="yes">
        <source>merge of %n event(s)</source>
        <translation>
            <numerusform>fusion de %n événement</numerusform>
            <numerusform>fusion de %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>splitting off “%1”</source>
        <translation>séparation de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>splitting off %n event(s)</source>
        <translation>
            <numerusform>séparation de %n événement</numerusform>
            <numerusform>séparation de %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keeping %n event(s) apart</source>
        <translation>
            <numerusform>distinction de %n événement</numerusform>
            <numerusform>distinction de %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>settling of “%1”</source>
        <translation>règlement de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>settling of %n contradiction(s)</source>
        <translation>
            <numerusform>règlement de %n contradiction</numerusform>
            <numerusform>règlement de %n contradictions</numerusform>
        </translation>
    </message>
    <message>
        <source>reopening of “%1”</source>
        <translation>réouverture de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>reopening of %n contradiction(s)</source>
        <translation>
            <numerusform>réouverture de %n contradiction</numerusform>
            <numerusform>réouverture de %n contradictions</numerusform>
        </translation>
    </message>
    <message>
        <source>new reading of “%1”</source>
        <translation>nouvelle lecture de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>new reading of %n article(s)</source>
        <translation>
            <numerusform>nouvelle lecture de %n article</numerusform>
            <numerusform>nouvelle lecture de %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>putting %n moved quote(s) in place</source>
        <translation>
            <numerusform>remise en place de %n citation déplacée</numerusform>
            <numerusform>remise en place de %n citations déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>restoration of “%1”</source>
        <translation>restauration de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>restoration of %n thing(s)</source>
        <translation>
            <numerusform>restauration de %n élément</numerusform>
            <numerusform>restauration de %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmation of “%1”</source>
        <translation>confirmation de « %1 »</translation>
    </message>
    <message>
        <source>confirmation of a planned event</source>
        <translation>confirmation d’un événement prévu</translation>
    </message>
    <message>
        <source>cancellation of “%1”</source>
        <translation>annulation de « %1 »</translation>
    </message>
    <message>
        <source>cancellation of a planned event</source>
        <translation>annulation d’un événement prévu</translation>
    </message>
    <message>
        <source>reopening of a planned event</source>
        <translation>réouverture d’un événement prévu</translation>
    </message>
    <message>
        <source>change of actor “%1”</source>
        <translation>modification de l’acteur « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>change of %n actor(s)</source>
        <translation>
            <numerusform>modification de %n acteur</numerusform>
            <numerusform>modification de %n acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge of %n actor(s)</source>
        <translation>
            <numerusform>fusion de %n acteur</numerusform>
            <numerusform>fusion de %n acteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>change of outlet “%1”</source>
        <translation>modification du média « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>change of %n outlet(s)</source>
        <translation>
            <numerusform>modification de %n média</numerusform>
            <numerusform>modification de %n médias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge of %n outlet(s)</source>
        <translation>
            <numerusform>fusion de %n média</numerusform>
            <numerusform>fusion de %n médias</numerusform>
        </translation>
    </message>
    <message>
        <source>saving of view “%1”</source>
        <translation>enregistrement de la vue « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>saving of %n view(s)</source>
        <translation>
            <numerusform>enregistrement de %n vue</numerusform>
            <numerusform>enregistrement de %n vues</numerusform>
        </translation>
    </message>
    <message>
        <source>new name of view “%1”</source>
        <translation>nouveau nom de la vue « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>new name of %n view(s)</source>
        <translation>
            <numerusform>nouveau nom de %n vue</numerusform>
            <numerusform>nouveaux noms de %n vues</numerusform>
        </translation>
    </message>
    <message>
        <source>change of view “%1”</source>
        <translation>modification de la vue « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>change of %n view(s)</source>
        <translation>
            <numerusform>modification de %n vue</numerusform>
            <numerusform>modification de %n vues</numerusform>
        </translation>
    </message>
    <message>
        <source>deletion of view “%1”</source>
        <translation>suppression de la vue « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n view(s)</source>
        <translation>
            <numerusform>suppression de %n vue</numerusform>
            <numerusform>suppression de %n vues</numerusform>
        </translation>
    </message>
    <message>
        <source>file of the archive</source>
        <translation>fichier de l’archive</translation>
    </message>
    <message>
        <source>return of “%1” to the suggestions</source>
        <translation>retour de « %1 » parmi les suggestions</translation>
    </message>
    <message numerus="yes">
        <source>return of %n event(s) to the suggestions</source>
        <translation>
            <numerusform>retour de %n événement parmi les suggestions</numerusform>
            <numerusform>retour de %n événements parmi les suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>line that repeats on the pages</source>
        <translation>ligne qui se répète sur les pages</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>kept by the library alone</source>
        <translation>gardé par la seule bibliothèque</translation>
    </message>
    <message>
        <source>tracked change, read as accepted</source>
        <translation>modification suivie, lue comme acceptée</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>%1: %2 — %3</source>
        <comment>citation state, event, quote</comment>
        <translation>%1 : %2 — %3</translation>
    </message>
</context>
<context>
    <name>Chronology</name>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>ChronologyReport</name>
    <message>
        <source>Chronology</source>
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>As the articles say</source>
        <translation>Selon les articles</translation>
    </message>
    <message>
        <source>Acts</source>
        <comment>number of events</comment>
        <translation>Agit</translation>
    </message>
    <message>
        <source>Is acted on</source>
        <comment>number of events</comment>
        <translation>Est visé</translation>
    </message>
    <message>
        <source>Speaks</source>
        <comment>number of events</comment>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that the filter keeps out.</source>
        <translation>
            <numerusform>%Ln événement que le filtre écarte.</numerusform>
            <numerusform>%Ln événements que le filtre écarte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later event(s): a report holds the first %1.</source>
        <translation>
            <numerusform>%Ln événement plus tardif : un rapport contient les %1 premiers.</numerusform>
            <numerusform>%Ln événements plus tardifs : un rapport contient les %1 premiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) that a person dismissed.</source>
        <translation>
            <numerusform>%Ln suggestion qu’une personne a écartée.</numerusform>
            <numerusform>%Ln suggestions qu’une personne a écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without an event.</source>
        <translation>
            <numerusform>%Ln article sans événement.</numerusform>
            <numerusform>%Ln articles sans événement.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not shown</source>
        <translation>Ce qui n’est pas montré</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>CitationText</name>
    <message>
        <source>, </source>
        <comment>between parts of a source</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>quote, source</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>— %1</source>
        <comment>source under a quote</comment>
        <translation>— %1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page of a source</comment>
        <translation>p. %1</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1: not carried over: %2</source>
        <translation>%1 : non repris : %2</translation>
    </message>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>impossible d’écrire sur la sortie standard : %1</translation>
    </message>
</context>
<context>
    <name>ConvertVerb</name>
    <message>
        <source>Writes an annotated article in another format. What the one reader or the other format has no place for is a line on standard error.</source>
        <translation>Écrit un article annoté dans un autre format. Ce que le lecteur ou l’autre format ne peut reprendre est signalé ligne par ligne sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>The file; STEM for brat&apos;s STEM.txt and STEM.ann. Without it: standard output.</source>
        <translation>Le fichier ; BASE pour BASE.txt et BASE.ann de brat. Sans cette option : la sortie standard.</translation>
    </message>
    <message numerus="yes">
        <source>one article is converted at a time, and here are %n</source>
        <translation>
            <numerusform>un seul article est converti à la fois, et en voici %n</numerusform>
            <numerusform>un seul article est converti à la fois, et en voici %n</numerusform>
        </translation>
    </message>
    <message>
        <source>--from and --until go with --briefing</source>
        <translation>--from et --until vont avec --briefing</translation>
    </message>
</context>
<context>
    <name>CorroborationText</name>
    <message>
        <source>the same day</source>
        <translation>le même jour</translation>
    </message>
    <message>
        <source>dates that overlap</source>
        <translation>des dates qui se recoupent</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>à %n jour d’écart</numerusform>
            <numerusform>à %n jours d’écart</numerusform>
        </translation>
    </message>
    <message>
        <source>one of them undated</source>
        <translation>l’un des deux sans date</translation>
    </message>
    <message>
        <source>both: %1</source>
        <comment>who acts in both</comment>
        <translation>tous deux : %1</translation>
    </message>
    <message>
        <source>both towards %1</source>
        <translation>tous deux envers %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>articles, outlets</comment>
        <translation>%1, %2</translation>
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
            <numerusform>%n média indépendant</numerusform>
            <numerusform>%n médias indépendants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>origins, copies</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n origine</numerusform>
            <numerusform>%n origines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copie</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>the same kind</source>
        <translation>le même genre</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>les mêmes mots</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>mots : %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>Towards whom</source>
        <translation>Envers qui</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <comment>what is counted</comment>
        <translation>Chiffre : %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outlet, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>le même lieu</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>No type</source>
        <translation>Sans type</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of event, how many</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>DateForm</name>
    <message>
        <source>%1</source>
        <comment>a day, after about, since, between and or</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a day, after until</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a day, the start of a stretch</comment>
        <translation>du %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a day, the end of a stretch</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month, after about, since, between and or</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month, after until</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month, the start of a stretch</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month, the end of a stretch</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month whose name begins with a vowel, after about, since, between and or</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month whose name begins with a vowel, after until</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month whose name begins with a vowel, the start of a stretch</comment>
        <translation>d’%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month whose name begins with a vowel, the end of a stretch</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year, after about, since, between and or</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year, after until</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year, the start of a stretch</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year, the end of a stretch</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a spring, after about, since, between and or</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a spring, after until</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a spring, the start of a stretch</comment>
        <translation>du %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a spring, the end of a stretch</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a summer, after about, since, between and or</comment>
        <translation>l’%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a summer, after until</comment>
        <translation>à l’%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a summer, the start of a stretch</comment>
        <translation>de l’%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a summer, the end of a stretch</comment>
        <translation>à l’%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>an autumn, after about, since, between and or</comment>
        <translation>l’%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>an autumn, after until</comment>
        <translation>à l’%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>an autumn, the start of a stretch</comment>
        <translation>de l’%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>an autumn, the end of a stretch</comment>
        <translation>à l’%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a winter, after about, since, between and or</comment>
        <translation>l’%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a winter, after until</comment>
        <translation>à l’%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a winter, the start of a stretch</comment>
        <translation>de l’%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a winter, the end of a stretch</comment>
        <translation>à l’%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a quarter, after about, since, between and or</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a quarter, after until</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a quarter, the start of a stretch</comment>
        <translation>du %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a quarter, the end of a stretch</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>decades, after about, since, between and or</comment>
        <translation>les années %1</translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>decades, after until</comment>
        <translation>aux années %1</translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>decades, the start of a stretch</comment>
        <translation>des années %1</translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>decades, the end of a stretch</comment>
        <translation>aux années %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>other dates, after about, since, between and or</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>other dates, after until</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>other dates, the start of a stretch</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>other dates, the end of a stretch</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>decades</comment>
        <translation>les années %1</translation>
    </message>
</context>
<context>
    <name>DateKindText</name>
    <message>
        <source>one of several dates</source>
        <translation>une date parmi plusieurs</translation>
    </message>
    <message>
        <source>an open stretch</source>
        <translation>une période ouverte</translation>
    </message>
    <message>
        <source>a stretch of time</source>
        <translation>une période</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>some days</source>
        <translation>quelques jours</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>a season</source>
        <translation>une saison</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>un trimestre</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>une année</translation>
    </message>
    <message>
        <source>a decade</source>
        <translation>une décennie</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>un siècle</translation>
    </message>
    <message>
        <source>a millennium</source>
        <translation>un millénaire</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1 BCE</source>
        <translation>%1 av. J.-C.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a hundred years by their first year, 1900; %2 is the last of them, 1999</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>spring %1</source>
        <translation>printemps %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>été %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>automne %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>hiver %1</translation>
    </message>
    <message>
        <source>first quarter of %1</source>
        <translation>1er trimestre %1</translation>
    </message>
    <message>
        <source>second quarter of %1</source>
        <translation>2e trimestre %1</translation>
    </message>
    <message>
        <source>third quarter of %1</source>
        <translation>3e trimestre %1</translation>
    </message>
    <message>
        <source>fourth quarter of %1</source>
        <translation>4e trimestre %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>winter of two years</comment>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1</source>
        <comment>first day of a month</comment>
        <translation>1er</translation>
    </message>
    <message>
        <source>some day of %1</source>
        <translation>courant %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>within a phrase: since about 2024</comment>
        <translation>%1 environ</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (incertain)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>date, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
</context>
<context>
    <name>DayPainter</name>
    <message>
        <source>Published</source>
        <comment>articles</comment>
        <translation>Publié</translation>
    </message>
</context>
<context>
    <name>DroppedData</name>
    <message>
        <source>Nothing that Dateline can read</source>
        <translation>Rien que Dateline sache lire</translation>
    </message>
    <message>
        <source>Add this text as an article</source>
        <translation>Ajouter ce texte comme article</translation>
    </message>
    <message>
        <source>Dateline never connects: save the page and drop it</source>
        <translation>Dateline ne se connecte jamais : enregistrez la page, puis déposez-la</translation>
    </message>
    <message>
        <source>Open the library “%1”</source>
        <translation>Ouvrir la bibliothèque « %1 »</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>There is no article in it</source>
        <translation>Il n’y a pas d’article dedans</translation>
    </message>
    <message numerus="yes">
        <source>Add more than %n articles</source>
        <translation>
            <numerusform>Ajouter plus de %n article</numerusform>
            <numerusform>Ajouter plus de %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n article(s)</source>
        <translation>
            <numerusform>Ajouter %n article</numerusform>
            <numerusform>Ajouter %n articles</numerusform>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>“%1” is not a date (write 2024-07-25, 2024-07 or 2023-09/..)</source>
        <translation>« %1 » n’est pas une date (écrivez 2024-07-25, 2024-07 ou 2023-09/..)</translation>
    </message>
    <message>
        <source>“%1” is not an event type</source>
        <translation>« %1 » n’est pas un type d’événement</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>le fichier n’existe pas</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>le fichier ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>this is not a file that can be read</source>
        <translation>ce n’est pas un fichier lisible</translation>
    </message>
    <message>
        <source>the file is too large (%1 bytes; the limit is %2)</source>
        <translation>le fichier est trop grand (%1 octets ; la limite est de %2)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>this folder lies more than %1 folders deep and was left out</source>
        <translation>ce dossier se trouve à plus de %1 niveaux de profondeur et a été laissé de côté</translation>
    </message>
    <message>
        <source>there are more than %1 files: this one and those after it were left out</source>
        <translation>il y a plus de %1 fichiers : celui-ci et les suivants ont été laissés de côté</translation>
    </message>
    <message>
        <source>the text is not valid %1</source>
        <translation>le texte n’est pas du %1 valide</translation>
    </message>
    <message>
        <source>this kind of file is not known to Dateline (%1)</source>
        <translation>Dateline ne connaît pas ce genre de fichier (%1)</translation>
    </message>
    <message>
        <source>%1 is recognised, but this version cannot read it</source>
        <translation>%1 est reconnu, mais cette version ne sait pas le lire</translation>
    </message>
    <message>
        <source>the file is malformed; expected: %1</source>
        <translation>le fichier est mal formé ; attendu : %1</translation>
    </message>
    <message>
        <source>%1 points outside the text (%2 to %3)</source>
        <translation>%1 désigne un endroit hors du texte (%2 à %3)</translation>
    </message>
    <message>
        <source>the id %1 is used twice</source>
        <translation>l’identifiant %1 est employé deux fois</translation>
    </message>
    <message>
        <source>the id %1 is referred to but not defined</source>
        <translation>l’identifiant %1 est cité mais n’est pas défini</translation>
    </message>
    <message>
        <source>the file that belongs to it is missing: %1</source>
        <translation>le fichier qui l’accompagne manque : %1</translation>
    </message>
    <message>
        <source>%1 quotes “%2”, but “%3” stands there</source>
        <translation>%1 cite « %2 », mais on y lit « %3 »</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>le fichier ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>there is no library here</source>
        <translation>il n’y a pas de bibliothèque ici</translation>
    </message>
    <message>
        <source>this is not a Dateline library</source>
        <translation>ce n’est pas une bibliothèque Dateline</translation>
    </message>
    <message>
        <source>the library is damaged: %1</source>
        <translation>la bibliothèque est endommagée : %1</translation>
    </message>
    <message>
        <source>the library was made by a newer Dateline (its format is %1, this version knows up to %2); it was not touched</source>
        <translation>la bibliothèque vient d’un Dateline plus récent (son format est %1, cette version connaît jusqu’à %2) ; elle n’a pas été modifiée</translation>
    </message>
    <message>
        <source>another program is using the library; nothing was changed</source>
        <translation>un autre programme utilise la bibliothèque ; rien n’a été modifié</translation>
    </message>
    <message>
        <source>the library cannot be written: it is read-only</source>
        <translation>la bibliothèque ne peut pas être écrite : elle est en lecture seule</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation>le disque est plein ; rien n’a été modifié</translation>
    </message>
    <message>
        <source>the library could not do this: %1</source>
        <translation>la bibliothèque n’a pas pu le faire : %1</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>introuvable : %1</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>it quotes no words of the page it speaks of, %1: import that page first, or save it beside the file</source>
        <translation>il ne cite aucun mot de la page dont il parle, %1 : importez d’abord cette page, ou enregistrez-la à côté du fichier</translation>
    </message>
    <message>
        <source>the library is open in another window (%1, process %2); close that one first</source>
        <translation>la bibliothèque est ouverte dans une autre fenêtre (%1, processus %2) ; fermez-la d’abord</translation>
    </message>
    <message>
        <source>nobody has said yet what the columns of this table hold: %1</source>
        <translation>personne n’a encore dit ce que contiennent les colonnes de ce tableau : %1</translation>
    </message>
    <message>
        <source>this says nothing of the table&apos;s columns: %1</source>
        <translation>ceci ne dit rien des colonnes du tableau : %1</translation>
    </message>
    <message>
        <source>the quotation mark that opens here is closed nowhere</source>
        <translation>le guillemet ouvert ici n’est fermé nulle part</translation>
    </message>
    <message>
        <source>the row is longer than %1 bytes</source>
        <translation>la ligne dépasse %1 octets</translation>
    </message>
    <message>
        <source>the row has more than %1 cells</source>
        <translation>la ligne a plus de %1 cellules</translation>
    </message>
    <message>
        <source>the row should have %1 cells, but it has %2</source>
        <translation>la ligne devrait avoir %1 cellules, mais elle en a %2</translation>
    </message>
    <message>
        <source>a byte 0 stands here, which no text has</source>
        <translation>un octet 0 se trouve ici, ce qu’aucun texte ne contient</translation>
    </message>
    <message>
        <source>nothing in this row tells of an event</source>
        <translation>rien dans cette ligne ne parle d’un événement</translation>
    </message>
    <message>
        <source>the table has more than %1 rows: those from here on were left out</source>
        <translation>le tableau a plus de %1 lignes : les suivantes ont été laissées de côté</translation>
    </message>
    <message>
        <source>“%1” may begin with its day or with its month</source>
        <translation>« %1 » peut commencer par le jour ou par le mois</translation>
    </message>
    <message>
        <source>the end, %1, lies before the start, %2</source>
        <translation>la fin, %1, précède le début, %2</translation>
    </message>
    <message>
        <source>this %1 is locked with a password: save it without one first</source>
        <translation>ce %1 est protégé par un mot de passe : enregistrez-le d’abord sans</translation>
    </message>
    <message>
        <source>this %1 has pictures of pages and no text: a program for text recognition can add it</source>
        <translation>ce %1 contient des images de pages et pas de texte : un programme de reconnaissance de texte peut l’ajouter</translation>
    </message>
    <message>
        <source>the bundle was changed: the SHA-256 of %1 should be %2 and is %3</source>
        <translation>le dossier de preuves a été modifié : le SHA-256 de %1 devrait être %2 et il est %3</translation>
    </message>
    <message>
        <source>the library’s file was moved, deleted or replaced; export what is shown, then open it again</source>
        <translation>le fichier de la bibliothèque a été déplacé, supprimé ou remplacé ; exportez ce qui est affiché, puis rouvrez-la</translation>
    </message>
</context>
<context>
    <name>EventColourText</name>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>EventLabel</name>
    <message>
        <source>%1 BCE</source>
        <translation>%1 av. J.-C.</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>decade, beside an act</comment>
        <translation>des années %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year, beside an act</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>1</source>
        <comment>first day of a month</comment>
        <translation>1er</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month day, beside an act: July 25</comment>
        <translation>du %2 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month year: September 2023</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>month whose name begins with a vowel, beside an act</comment>
        <translation>d’%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>month, beside an act</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date words, act: July 25 threat</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>menace</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>accusation</source>
        <translation>accusation</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>rejection</source>
        <translation>rejet</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>protestation</translation>
    </message>
    <message>
        <source>sanctions</source>
        <translation>sanctions</translation>
    </message>
    <message>
        <source>mobilization</source>
        <translation>mobilisation</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>exercices</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>déploiement</translation>
    </message>
    <message>
        <source>offensive</source>
        <translation>offensive</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>attaque</translation>
    </message>
    <message>
        <source>clashes</source>
        <translation>affrontements</translation>
    </message>
    <message>
        <source>shelling</source>
        <translation>bombardement</translation>
    </message>
    <message>
        <source>ceasefire</source>
        <translation>cessez-le-feu</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>traité</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>entente</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>pourparlers</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>summit</source>
        <translation>sommet</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel téléphonique</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>support</source>
        <translation>soutien</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>exigence</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>concession</source>
        <translation>concession</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>coopération</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>release</source>
        <translation>libération</translation>
    </message>
    <message>
        <source>arrest</source>
        <translation>arrestation</translation>
    </message>
    <message>
        <source>blockade</source>
        <translation>blocus</translation>
    </message>
    <message>
        <source>coercion</source>
        <translation>coercition</translation>
    </message>
    <message>
        <source>expulsion</source>
        <translation>expulsion</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>résolution</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>election</source>
        <translation>élection</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>reconnaissance</translation>
    </message>
    <message>
        <source>condemnation</source>
        <translation>condamnation</translation>
    </message>
    <message>
        <source>negotiations</source>
        <translation>négociations</translation>
    </message>
    <message>
        <source>ultimatum</source>
        <translation>ultimatum</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>pressions</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>préoccupation</translation>
    </message>
    <message>
        <source>explosion</source>
        <translation>explosion</translation>
    </message>
    <message>
        <source>cancellation</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesse</translation>
    </message>
</context>
<context>
    <name>EventLinks</name>
    <message>
        <source>%1, %2</source>
        <comment>quote, source</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>EventTip</name>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>says %1</source>
        <comment>who says so</comment>
        <translation>selon %1</translation>
    </message>
    <message>
        <source>%1 events: click to zoom in</source>
        <translation>%1 événements : cliquez pour agrandir</translation>
    </message>
    <message>
        <source>towards %1</source>
        <comment>towards whom</comment>
        <translation>envers %1</translation>
    </message>
    <message>
        <source>%1 towards %2</source>
        <comment>who acts, towards whom</comment>
        <translation>%1 envers %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1</source>
        <comment>how many, when</comment>
        <translation>
            <numerusform>%n événement, %1</numerusform>
            <numerusform>%n événements, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <comment>position, number of events, lane</comment>
        <translation>%1 sur %2 dans %3</translation>
    </message>
    <message>
        <source>No events: %1</source>
        <comment>stretch of time</comment>
        <translation>Aucun événement : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) published, %1</source>
        <comment>how many, when</comment>
        <translation>
            <numerusform>%n article publié, %1</numerusform>
            <numerusform>%n articles publiés, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lane %1 of %2</source>
        <translation>bande %1 sur %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>lane</comment>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>collapsed</source>
        <comment>lane</comment>
        <translation>réduite</translation>
    </message>
</context>
<context>
    <name>EventTypeText</name>
    <message>
        <source>Agree</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Concede</source>
        <translation>Concession</translation>
    </message>
    <message>
        <source>Cooperate</source>
        <translation>Coopération</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Retreat</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Accuse</source>
        <translation>Accusation</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejet</translation>
    </message>
    <message>
        <source>Threaten</source>
        <translation>Menace</translation>
    </message>
    <message>
        <source>Protest</source>
        <translation>Protestation</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanction</translation>
    </message>
    <message>
        <source>Mobilize</source>
        <translation>Mobilisation</translation>
    </message>
    <message>
        <source>Coerce</source>
        <translation>Coercition</translation>
    </message>
    <message>
        <source>Assault</source>
        <translation>Agression</translation>
    </message>
    <message>
        <source>Verbal cooperation</source>
        <translation>Coopération verbale</translation>
    </message>
    <message>
        <source>Material cooperation</source>
        <translation>Coopération matérielle</translation>
    </message>
    <message>
        <source>Verbal conflict</source>
        <translation>Conflit verbal</translation>
    </message>
    <message>
        <source>Material conflict</source>
        <translation>Conflit matériel</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>affirmé</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>allégué</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>hypothetical</source>
        <translation>hypothétique</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indiquée</translation>
    </message>
    <message>
        <source>from the file&apos;s metadata</source>
        <translation>d’après les métadonnées du fichier</translation>
    </message>
    <message>
        <source>stated in the text</source>
        <translation>énoncée dans le texte</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>d’après le nom du fichier</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduite</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Quote verified</source>
        <translation>Citation vérifiée</translation>
    </message>
    <message>
        <source>Quote moved: the words now stand elsewhere</source>
        <translation>Citation déplacée : les mots se trouvent maintenant ailleurs</translation>
    </message>
    <message>
        <source>Quote lost: the words are not in the article</source>
        <translation>Citation perdue : les mots ne sont pas dans l’article</translation>
    </message>
    <message>
        <source>planned and confirmed</source>
        <translation>prévu et confirmé</translation>
    </message>
    <message>
        <source>planned and cancelled</source>
        <translation>prévu et annulé</translation>
    </message>
</context>
<context>
    <name>EventsVerb</name>
    <message>
        <source>The day the articles were published (EDTF).</source>
        <translation>Le jour de publication des articles (EDTF).</translation>
    </message>
    <message>
        <source>With --json: each article&apos;s text too.</source>
        <translation>Avec --json : aussi le texte de chaque article.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>En JSON.</translation>
    </message>
    <message>
        <source>As a table, one event a line.</source>
        <translation>En tableau, un événement par ligne.</translation>
    </message>
    <message>
        <source>As a chronology to read; this is the default.</source>
        <translation>En chronologie à lire ; c’est la valeur par défaut.</translation>
    </message>
    <message>
        <source>only one of --json, --csv and --text can be asked for</source>
        <translation>on ne peut demander qu’une seule des options --json, --csv et --text</translation>
    </message>
    <message>
        <source>--with-text goes with --json</source>
        <translation>--with-text va avec --json</translation>
    </message>
    <message>
        <source>Take the text and its date only and find the events anew.</source>
        <translation>Ne prendre que le texte et sa date, et retrouver les événements.</translation>
    </message>
    <message>
        <source>Prints the events of articles: their annotations, or what is found in plain ones; nothing is stored. Folders are walked.</source>
        <translation>Affiche les événements d’articles : leurs annotations, ou ce qui est trouvé dans les textes simples ; rien n’est enregistré. Les dossiers sont parcourus.</translation>
    </message>
</context>
<context>
    <name>ExportKinds</name>
    <message>
        <source>Open article as %1</source>
        <translation>Article ouvert au format %1</translation>
    </message>
    <message>
        <source>Events and articles as %1</source>
        <translation>Événements et articles au format %1</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>The file; STEM for brat&apos;s STEM.txt and STEM.ann; for formats that hold one article also a folder, OUT/, for all of them. Without it: standard output.</source>
        <translation>Le fichier ; BASE pour BASE.txt et BASE.ann de brat ; pour les formats d’un seul article, aussi un dossier, SORTIE/, pour tous. Sans cette option : la sortie standard.</translation>
    </message>
    <message>
        <source>Events of this type (THREATEN …); may be given several times.</source>
        <translation>Les événements de ce type (THREATEN …) ; peut être répété.</translation>
    </message>
    <message>
        <source>Events with this actor, a code or a name, as source, target or speaker; may be given several times.</source>
        <translation>Les événements avec cet acteur, un code ou un nom, comme auteur, destinataire ou locuteur ; peut être répété.</translation>
    </message>
    <message>
        <source>Events whose title or article answers this search.</source>
        <translation>Les événements dont le titre ou l’article répond à cette recherche.</translation>
    </message>
    <message>
        <source>-o must be a file: %1</source>
        <translation>-o doit être un fichier : %1</translation>
    </message>
    <message>
        <source>Writes a library&apos;s articles with their events, or those that the filter lets through.</source>
        <translation>Écrit les articles d’une bibliothèque avec leurs événements, ou ceux que le filtre laisse passer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds one article, and here are %n; a folder, -o OUT/, takes them all</source>
        <translation>
            <numerusform>%1 contient un seul article, et en voici %n ; un dossier, -o SORTIE/, les prend tous</numerusform>
            <numerusform>%1 contient un seul article, et en voici %n ; un dossier, -o SORTIE/, les prend tous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>, </source>
        <comment>between kinds of events, between actors</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a filter</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>as known on %1</source>
        <comment>a day</comment>
        <translation>tel que connu le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s) shown</source>
        <translation>
            <numerusform>%1 événement affiché sur %Ln</numerusform>
            <numerusform>%1 événements affichés sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Report, %1</source>
        <translation>Rapport, %1</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>lost when read</source>
        <translation>perdu à la lecture</translation>
    </message>
    <message>
        <source>lost when written</source>
        <translation>perdu à l&apos;écriture</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>read, written</source>
        <translation>lu, écrit</translation>
    </message>
</context>
<context>
    <name>FormatsVerb</name>
    <message>
        <source>Lists every format that is read or written; the first column is what --to calls it.</source>
        <translation>Liste tous les formats lus ou écrits ; la première colonne est leur nom pour --to.</translation>
    </message>
    <message>
        <source>A table, with what is lost in reading and in writing.</source>
        <translation>Un tableau, avec ce qui se perd à la lecture et à l&apos;écriture.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%n nouvelle version</numerusform>
            <numerusform>%n nouvelles versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with new annotations</source>
        <translation>
            <numerusform>%n avec de nouvelles annotations</numerusform>
            <numerusform>%n avec de nouvelles annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n déjà connu</numerusform>
            <numerusform>%n déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without quoted words</source>
        <translation>
            <numerusform>%n sans mots cités</numerusform>
            <numerusform>%n sans mots cités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>no files were found</source>
        <translation>aucun fichier trouvé</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>Adds files to a library, which is made when it is missing: a line for each file as soon as it is on disk, a summary last. Folders are walked.</source>
        <translation>Ajoute des fichiers à une bibliothèque, créée si elle n’existe pas : une ligne par fichier dès qu’il est sur le disque, un résumé à la fin. Les dossiers sont parcourus.</translation>
    </message>
</context>
<context>
    <name>LaneHeaders</name>
    <message>
        <source>&amp;Open Lane</source>
        <translation>&amp;Ouvrir la bande</translation>
    </message>
    <message>
        <source>&amp;Collapse Lane</source>
        <translation>&amp;Réduire la bande</translation>
    </message>
    <message>
        <source>Un&amp;pin Lane</source>
        <translation>&amp;Détacher la bande</translation>
    </message>
    <message>
        <source>&amp;Pin Lane on Top</source>
        <translation>É&amp;pingler la bande en haut</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;All Lanes as They Come</source>
        <translation>&amp;Toutes les bandes comme au départ</translation>
    </message>
</context>
<context>
    <name>LaneNames</name>
    <message>
        <source>Other kinds</source>
        <translation>Autres genres</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>actors</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Other pairs</source>
        <comment>of actors</comment>
        <translation>Autres paires</translation>
    </message>
    <message>
        <source>Other speakers</source>
        <translation>Autres locuteurs</translation>
    </message>
    <message>
        <source>Other articles</source>
        <translation>Autres articles</translation>
    </message>
    <message>
        <source>Other tags</source>
        <translation>Autres étiquettes</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>Aucun acteur</translation>
    </message>
    <message>
        <source>No pair</source>
        <comment>of actors</comment>
        <translation>Aucune paire</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>who acts, towards whom</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>LibraryName</name>
    <message>
        <source>Sample library</source>
        <translation>Bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Ma bibliothèque</translation>
    </message>
</context>
<context>
    <name>LossReport</name>
    <message>
        <source>The format has no place for:</source>
        <translation>Le format n&apos;a pas de place pour :</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un élément &amp;récent</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Révision</translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Par trimestre</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>By decade</source>
        <translation>Par décennie</translation>
    </message>
    <message>
        <source>By century</source>
        <translation>Par siècle</translation>
    </message>
    <message>
        <source>By millennium</source>
        <translation>Par millénaire</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first year, last year</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>there is no memory for so many pixels</source>
        <translation>il n’y a pas assez de mémoire pour autant de pixels</translation>
    </message>
</context>
<context>
    <name>PictureLegend</name>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>several events</source>
        <translation>plusieurs événements</translation>
    </message>
    <message>
        <source>Events not shown: %1</source>
        <translation>Événements non affichés : %1</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>many events, by kind</source>
        <translation>beaucoup d’événements, par genre</translation>
    </message>
    <message>
        <source>a month, a year or a stretch</source>
        <translation>un mois, une année ou une période</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>one of two dates</source>
        <translation>l’une de deux dates</translation>
    </message>
    <message>
        <source>a denial and what it denies</source>
        <translation>un démenti et ce qu’il dément</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>an article was published</source>
        <translation>un article est paru</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>signet</translation>
    </message>
    <message>
        <source>empty time left out</source>
        <translation>temps vide laissé de côté</translation>
    </message>
    <message>
        <source>sources contradict each other</source>
        <translation>les sources se contredisent</translation>
    </message>
    <message>
        <source>colours given by hand</source>
        <translation>couleurs données à la main</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>This library lies on another machine or a network folder.</source>
        <translation>Cette bibliothèque se trouve sur une autre machine ou dans un dossier réseau.</translation>
    </message>
    <message>
        <source>This library lies in a folder that another program syncs.</source>
        <translation>Cette bibliothèque se trouve dans un dossier qu’un autre programme synchronise.</translation>
    </message>
    <message>
        <source>Two machines that write to it at the same time can damage it. Keep it on a disk of this machine, and share exports instead.</source>
        <translation>Deux machines qui y écrivent en même temps peuvent l’endommager. Gardez-la sur un disque de cette machine et partagez plutôt des exports.</translation>
    </message>
    <message>
        <source>That program can copy it half written, or put an older copy in its place. Keep it in a folder that is not synced, and share exports instead.</source>
        <translation>Ce programme peut la copier à moitié écrite ou mettre une copie plus ancienne à sa place. Gardez-la dans un dossier qui n’est pas synchronisé et partagez plutôt des exports.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échus</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Without a date that is known</source>
        <translation>Sans date connue</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulés</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>dépassé de %n jour</numerusform>
            <numerusform>dépassé de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a length of time</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>a length of time</comment>
        <translation>dépassé de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Overdue, 14 days over</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; confirmed later, on %2</source>
        <comment>how it stands, a day</comment>
        <translation>%1 ; confirmé plus tard, le %2</translation>
    </message>
    <message>
        <source>%1; cancelled later, on %2</source>
        <comment>how it stands, a day</comment>
        <translation>%1 ; annulé plus tard, le %2</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>“%1” is no key: it was looked for as words</source>
        <translation>« %1 » n’est pas une clé : cherché comme des mots</translation>
    </message>
    <message>
        <source>“%1” is no date and was left out</source>
        <translation>« %1 » n’est pas une date et a été laissé de côté</translation>
    </message>
    <message>
        <source>“%1” is no type of event and was left out</source>
        <translation>« %1 » n’est pas un type d’événement et a été laissé de côté</translation>
    </message>
    <message>
        <source>“is:” knows no “%1”; it was left out</source>
        <translation>« is: » ne connaît pas « %1 » ; laissé de côté</translation>
    </message>
    <message>
        <source>nothing stands behind “%1”; it was left out</source>
        <translation>rien ne suit « %1 » ; laissé de côté</translation>
    </message>
    <message>
        <source>“%1” joins nothing; it was left out</source>
        <translation>« %1 » ne relie rien ; laissé de côté</translation>
    </message>
    <message>
        <source>a quotation mark was closed at the end</source>
        <translation>un guillemet a été fermé à la fin</translation>
    </message>
    <message>
        <source>a bracket was closed at the end</source>
        <translation>une parenthèse a été fermée à la fin</translation>
    </message>
    <message>
        <source>a bracket that closes nothing was left out</source>
        <translation>une parenthèse qui ne ferme rien a été laissée de côté</translation>
    </message>
    <message>
        <source>the query is too long; its end was left out</source>
        <translation>la recherche est trop longue ; sa fin a été laissée de côté</translation>
    </message>
    <message>
        <source>%1; did you mean “%2”?</source>
        <translation>%1 ; vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who acts</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>towards %1</source>
        <comment>on whom is acted</comment>
        <translation>envers %1</translation>
    </message>
    <message>
        <source>outlet %1</source>
        <translation>média %1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>étiquette %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a condition</comment>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of events, between actors</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>both words, anywhere in an article, a title or a note</source>
        <translation>les deux mots, n’importe où dans un article, un titre ou une note</translation>
    </message>
    <message>
        <source>these words one behind the other</source>
        <translation>ces mots l’un derrière l’autre</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>les mots qui commencent ainsi</translation>
    </message>
    <message>
        <source>without the second word; also NOT</source>
        <translation>sans le second mot ; aussi NOT</translation>
    </message>
    <message>
        <source>one of two; brackets hold together</source>
        <translation>l’un des deux ; les parenthèses regroupent</translation>
    </message>
    <message>
        <source>between two dates, also written in words</source>
        <translation>entre deux dates, écrites aussi en toutes lettres</translation>
    </message>
    <message>
        <source>one of these kinds: %1</source>
        <translation>l’un de ces types : %1</translation>
    </message>
    <message>
        <source>who takes part, by name or by code</source>
        <translation>qui participe, par son nom ou son code</translation>
    </message>
    <message>
        <source>who acts, and on whom</source>
        <translation>qui agit, et envers qui</translation>
    </message>
    <message>
        <source>the same as one; also dyad:</source>
        <translation>les deux en un ; aussi dyad:</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>qui l’a publié</translation>
    </message>
    <message>
        <source>events with this tag</source>
        <translation>les événements avec cette étiquette</translation>
    </message>
    <message>
        <source>articles in this language</source>
        <translation>les articles dans cette langue</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’un de : %1</translation>
    </message>
</context>
<context>
    <name>QuoteText</name>
    <message>
        <source>“%1”</source>
        <comment>words of an article or a title</comment>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The file&apos;s annotation gives this date.</source>
        <translation>L’annotation du fichier donne cette date.</translation>
    </message>
    <message>
        <source>The file&apos;s annotation gives this date for “%1”.</source>
        <translation>L’annotation du fichier donne cette date pour « %1 ».</translation>
    </message>
    <message>
        <source>The file marks “%1” as a date but gives no value for it.</source>
        <translation>Le fichier marque « %1 » comme date, mais n’en donne pas la valeur.</translation>
    </message>
    <message>
        <source>The file&apos;s annotation names no date.</source>
        <translation>L’annotation du fichier ne nomme aucune date.</translation>
    </message>
    <message>
        <source>You gave this date.</source>
        <translation>Vous avez indiqué cette date.</translation>
    </message>
    <message>
        <source>The file says so in its field “%1”.</source>
        <translation>Le fichier le dit dans son champ « %1 ».</translation>
    </message>
    <message>
        <source>The article states it: “%1”.</source>
        <translation>L’article l’énonce : « %1 ».</translation>
    </message>
    <message>
        <source>The file&apos;s name says so: %1.</source>
        <translation>Le nom du fichier le dit : %1.</translation>
    </message>
    <message>
        <source>Nothing in the file says when it was published.</source>
        <translation>Rien dans le fichier ne dit quand il a été publié.</translation>
    </message>
    <message>
        <source>The page&apos;s address says so: %1.</source>
        <translation>L’adresse de la page le dit : %1.</translation>
    </message>
    <message>
        <source>The page was changed on this day: “%1”.</source>
        <translation>La page a été modifiée ce jour-là : « %1 ».</translation>
    </message>
    <message>
        <source>The caption of a picture names it: “%1”.</source>
        <translation>La légende d’une image la nomme : « %1 ».</translation>
    </message>
    <message>
        <source>The article says the date in full.</source>
        <translation>L’article donne la date en entier.</translation>
    </message>
    <message>
        <source>No year is named: it is the one nearest to the publication day, %1.</source>
        <translation>Aucune année n’est nommée : c’est la plus proche du jour de publication, %1.</translation>
    </message>
    <message>
        <source>It is the latest one up to the publication day, %1.</source>
        <translation>C’est la dernière avant le jour de publication, %1.</translation>
    </message>
    <message>
        <source>It is the next one after the publication day, %1: the sentence speaks of what is to come.</source>
        <translation>C’est la prochaine après le jour de publication, %1 : la phrase parle de ce qui est à venir.</translation>
    </message>
    <message>
        <source>It is seen from the publication day, %1.</source>
        <translation>Elle se compte à partir du jour de publication, %1.</translation>
    </message>
    <message>
        <source>It is seen from a date named before: %1.</source>
        <translation>Elle se compte à partir d’une date nommée auparavant : %1.</translation>
    </message>
    <message>
        <source>No year is named: it is that of a date named before, %1.</source>
        <translation>Aucune année n’est nommée : c’est celle d’une date nommée auparavant, %1.</translation>
    </message>
    <message>
        <source>“%1” is a day known by its name.</source>
        <translation>« %1 » est un jour connu par son nom.</translation>
    </message>
    <message>
        <source>“%1” is a known meeting: %2.</source>
        <translation>« %1 » est une réunion connue : %2.</translation>
    </message>
    <message>
        <source>The words say how long or how often, not when.</source>
        <translation>Les mots disent combien de temps ou à quelle fréquence, et non quand.</translation>
    </message>
    <message>
        <source>The words say only that it is past, present or still to come.</source>
        <translation>Les mots disent seulement que c’est passé, présent ou encore à venir.</translation>
    </message>
    <message>
        <source>It cannot be told: nothing says when the article was published.</source>
        <translation>Impossible à dire : rien n’indique quand l’article a été publié.</translation>
    </message>
    <message>
        <source>It cannot be told: no date before it says from which day it is seen.</source>
        <translation>Impossible à dire : aucune date auparavant n’indique à partir de quel jour compter.</translation>
    </message>
    <message>
        <source>“%1” is the latest day that the article&apos;s beginning tells of.</source>
        <translation>« %1 » est le dernier jour dont parle le début de l’article.</translation>
    </message>
    <message>
        <source>“%1” is the latest day that the article&apos;s beginning tells of; the year lies between “%2”, which is past, and “%3”, which is still to come.</source>
        <translation>« %1 » est le dernier jour dont parle le début de l’article ; l’année se situe entre « %2 », qui est passé, et « %3 », encore à venir.</translation>
    </message>
    <message>
        <source>“%1” is the latest day that the article&apos;s beginning tells of; the year is the one in which “%2” is past and “%3” (%4) still to come.</source>
        <translation>« %1 » est le dernier jour dont parle le début de l’article ; l’année est celle où « %2 » est passé et « %3 » (%4) encore à venir.</translation>
    </message>
    <message>
        <source>“%1” is the latest day that the article&apos;s beginning tells of; it fell on that weekday in the first years after “%2”, which is past.</source>
        <translation>« %1 » est le dernier jour dont parle le début de l’article ; il tombait ce jour de la semaine dans les premières années après « %2 », qui est passé.</translation>
    </message>
    <message>
        <source>No date in the sentence; reported on %1.</source>
        <translation>Pas de date dans la phrase ; date du récit : %1.</translation>
    </message>
    <message>
        <source>It is the day on which it was told: %1.</source>
        <translation>C’est le jour où cela a été rapporté : %1.</translation>
    </message>
    <message>
        <source>No date in the sentence; the one before speaks of %1.</source>
        <translation>Pas de date dans la phrase ; la précédente parle de cette date : %1.</translation>
    </message>
    <message>
        <source>“%1” is counted from %2.</source>
        <translation>« %1 » se compte à partir de : %2.</translation>
    </message>
    <message>
        <source>No date in the sentence.</source>
        <translation>Pas de date dans la phrase.</translation>
    </message>
</context>
<context>
    <name>RenderVerb</name>
    <message>
        <source>The picture: timeline.svg, timeline.png or timeline.pdf.</source>
        <translation>L’image : timeline.svg, timeline.png ou timeline.pdf.</translation>
    </message>
    <message>
        <source>Width and height in pixels; 1600x900 is the default.</source>
        <translation>Largeur et hauteur en pixels ; 1600x900 par défaut.</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT, each from %1 to %2</source>
        <translation>--size est LARGEURxHAUTEUR, chacune de %1 à %2</translation>
    </message>
    <message>
        <source>-o must name a .svg, .png or .pdf file</source>
        <translation>-o doit nommer un fichier .svg, .png ou .pdf</translation>
    </message>
    <message>
        <source>--until is before --from</source>
        <translation>--until est antérieur à --from</translation>
    </message>
    <message>
        <source>What the lanes stand for: %1.</source>
        <translation>Ce que représentent les couloirs : %1.</translation>
    </message>
    <message>
        <source>--lanes is one of %1</source>
        <translation>--lanes est l’un de : %1</translation>
    </message>
    <message>
        <source>A heading; on paper it is the library&apos;s name otherwise.</source>
        <translation>Un titre ; sur papier, c’est sinon le nom de la bibliothèque.</translation>
    </message>
    <message>
        <source>So many times as large, lines and letters too: 2, 0.5 …</source>
        <translation>Autant de fois plus grand, lignes et lettres comprises : 2, 0.5 …</translation>
    </message>
    <message>
        <source>A PDF on sheets of this paper: A4, A3, letter …</source>
        <translation>Un PDF sur des feuilles de ce papier : A4, A3, letter …</translation>
    </message>
    <message>
        <source>A poster of so many sheets side by side.</source>
        <translation>Une affiche d’autant de feuilles côte à côte.</translation>
    </message>
    <message>
        <source>Sheets upright.</source>
        <translation>Feuilles en hauteur.</translation>
    </message>
    <message>
        <source>The language of the words around the events, whatever the machine&apos;s is: %1; en is the default.</source>
        <translation>La langue des mots autour des événements, quelle que soit celle de la machine : %1 ; en par défaut.</translation>
    </message>
    <message>
        <source>--scale is a number from %1 to %2</source>
        <translation>--scale est un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>--paper is one of %1</source>
        <translation>--paper est l’un de %1</translation>
    </message>
    <message>
        <source>--pages is a number from 1 to %1</source>
        <translation>--pages est un nombre de 1 à %1</translation>
    </message>
    <message>
        <source>a PNG has at most %1 pixels a side</source>
        <translation>un PNG a au plus %1 pixels de côté</translation>
    </message>
    <message>
        <source>--paper, --pages and --portrait are for a PDF without --size and --scale</source>
        <translation>--paper, --pages et --portrait valent pour un PDF sans --size ni --scale</translation>
    </message>
    <message>
        <source>--language is one of %1</source>
        <translation>--language est l’un de %1</translation>
    </message>
    <message>
        <source>note: Dateline&apos;s own font has no %1 …; they are drawn with fonts of this machine, so that the picture may look different elsewhere</source>
        <translation>note : la police de Dateline n’a pas %1 … ; ces lettres viennent des polices de cette machine, et l’image peut être différente ailleurs</translation>
    </message>
    <message>
        <source>Draws the timeline of a library, or of files that are only read. The same events give the same bytes, on any day and machine.</source>
        <translation>Dessine la frise d’une bibliothèque, ou de fichiers qui sont seulement lus. Les mêmes événements donnent les mêmes octets, quels que soient le jour et la machine.</translation>
    </message>
    <message>
        <source>Names on the right and time from right to left.</source>
        <translation>Noms à droite et temps de droite à gauche.</translation>
    </message>
</context>
<context>
    <name>ReportEntries</name>
    <message>
        <source>no date of publication</source>
        <translation>sans date de publication</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page of a source</comment>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a source</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>says %1</source>
        <comment>who says so</comment>
        <translation>selon %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <comment>title of the denial</comment>
        <translation>Démenti : %1</translation>
    </message>
    <message>
        <source>Denies: %1</source>
        <comment>title of what is denied</comment>
        <translation>Dément : %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is claimed, who tells so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Contradiction, settled – %1: %2</source>
        <comment>what about, claims</comment>
        <translation>Contradiction, tranchée – %1 : %2</translation>
    </message>
    <message>
        <source>Contradiction – %1: %2</source>
        <comment>what about, claims</comment>
        <translation>Contradiction – %1 : %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>a person&apos;s own words</comment>
        <translation>Note : %1</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>%1 / %2</source>
        <comment>page, pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>there is no memory for so many pages</source>
        <translation>il n’y a pas de mémoire pour tant de pages</translation>
    </message>
</context>
<context>
    <name>ReportTimeline</name>
    <message>
        <source>Of no kind</source>
        <translation>Sans genre</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>Timeline; the same events stand below as text</source>
        <translation>Frise ; les mêmes événements se lisent dessous</translation>
    </message>
    <message>
        <source>Previous event (←)</source>
        <translation>Événement précédent (←)</translation>
    </message>
    <message>
        <source>Next event (→)</source>
        <translation>Événement suivant (→)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Réduire (−)</translation>
    </message>
    <message>
        <source>Show all (Home)</source>
        <translation>Tout montrer (Origine)</translation>
    </message>
    <message>
        <source>To its place in the text</source>
        <translation>À sa place dans le texte</translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <comment>year</comment>
        <translation>%1 av. J.-C.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par genre</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Par acteur</translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %Ln event(s)</source>
        <translation>
            <numerusform>Frise de %Ln événement</numerusform>
            <numerusform>Frise de %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag, click for the quote; then, or with Ctrl, scroll to zoom; ← → Enter Esc</source>
        <translation>Glisser ; cliquer pour la citation ; ensuite, ou avec Ctrl, la molette agrandit ; ← → Entrée Échap</translation>
    </message>
</context>
<context>
    <name>ScenePainter</name>
    <message>
        <source>%1k</source>
        <comment>thousand</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>SearchVerb</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>En JSON.</translation>
    </message>
    <message>
        <source>Finds articles by their words: words, &quot;a phrase&quot;, begin*; a -word must not be in them (write -- before such a query). Case and accents do not matter. AND, OR, NOT and brackets join; from: until: type: actor: source: target: pair:AZE&gt;ARM outlet: tag: lang: is: ask for more than words.</source>
        <translation>Trouve des articles par leurs mots : mots, &quot;une expression&quot;, début* ; un -mot ne doit pas y être (écrivez -- devant une telle recherche). La casse et les accents ne comptent pas. AND, OR, NOT et parenthèses relient ; from: until: type: actor: source: target: pair:AZE&gt;ARM outlet: tag: lang: is: demandent plus que des mots.</translation>
    </message>
</context>
<context>
    <name>ShownHint</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
</context>
<context>
    <name>SuspicionText</name>
    <message>
        <source>Latin</source>
        <comment>alphabet</comment>
        <translation>latin</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>alphabet</comment>
        <translation>grec</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <comment>alphabet</comment>
        <translation>cyrillique</translation>
    </message>
    <message>
        <source>Armenian</source>
        <comment>alphabet</comment>
        <translation>arménien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word, its alphabets</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signs hidden in these words: %1</source>
        <translation>Signes cachés dans ces mots : %1</translation>
    </message>
    <message>
        <source>Letters of several alphabets in one word: %1</source>
        <translation>Lettres de plusieurs alphabets dans un même mot : %1</translation>
    </message>
</context>
<context>
    <name>SuspiciousPlaces</name>
    <message>
        <source>A sign that is not seen: %1</source>
        <comment>its code</comment>
        <translation>Un signe qui ne se voit pas : %1</translation>
    </message>
    <message>
        <source>Letters of several alphabets: %1</source>
        <comment>a word</comment>
        <translation>Lettres de plusieurs alphabets : %1</translation>
    </message>
</context>
<context>
    <name>TableOptions</name>
    <message>
        <source>--delimiter takes one of: %1</source>
        <translation>--delimiter accepte : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>--encoding: %1 is not known</source>
        <translation>--encoding : %1 est inconnu</translation>
    </message>
    <message>
        <source>--map %1: the columns are %2; the fields are %3</source>
        <translation>--map %1 : les colonnes sont %2 ; les champs sont %3</translation>
    </message>
    <message>
        <source>--dates takes one of: %1</source>
        <translation>--dates accepte : %1</translation>
    </message>
    <message>
        <source>%1: nothing tells whether its dates begin with the day or the month; say --dates dmy or mdy</source>
        <translation>%1 : rien ne dit si ses dates commencent par le jour ou par le mois ; précisez --dates dmy ou mdy</translation>
    </message>
    <message>
        <source>What a column of a table holds; once for each column. The fields: %1.</source>
        <translation>Ce que contient une colonne d’un tableau ; une fois par colonne. Les champs : %1.</translation>
    </message>
    <message>
        <source>The same for all columns, as the window saves it.</source>
        <translation>La même chose pour toutes les colonnes, telle que la fenêtre l’enregistre.</translation>
    </message>
    <message>
        <source>How a table&apos;s dates are written: dmy or mdy.</source>
        <translation>L&apos;ordre des dates d&apos;un tableau : dmy ou mdy.</translation>
    </message>
    <message>
        <source>What stands between a table&apos;s cells: comma, semicolon, tab or bar.</source>
        <translation>Ce qui sépare les cellules d&apos;un tableau : comma, semicolon, tab ou bar.</translation>
    </message>
    <message>
        <source>A table&apos;s encoding: UTF-8, UTF-16LE, UTF-16BE, ISO-8859-1, Windows-1252 or Windows-1251.</source>
        <translation>L&apos;encodage d&apos;un tableau : UTF-8, UTF-16LE, UTF-16BE, ISO-8859-1, Windows-1252 ou Windows-1251.</translation>
    </message>
    <message>
        <source>--mapping says all of it: leave out --map, --dates, --delimiter and --encoding</source>
        <translation>--mapping dit tout : omettez --map, --dates, --delimiter et --encoding</translation>
    </message>
    <message>
        <source>%1: --map, --dates, --delimiter and --encoding are for files that are tables</source>
        <translation>%1 : --map, --dates, --delimiter et --encoding sont pour les fichiers qui sont des tableaux</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>Words of the row</source>
        <translation>Mots de la ligne</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>CAMEO code</source>
        <translation>Code CAMEO</translation>
    </message>
    <message>
        <source>Goldstein score</source>
        <translation>Score de Goldstein</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source: code</source>
        <translation>Source : code</translation>
    </message>
    <message>
        <source>Source: country</source>
        <translation>Source : pays</translation>
    </message>
    <message>
        <source>Source: role</source>
        <translation>Source : rôle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target: code</source>
        <translation>Cible : code</translation>
    </message>
    <message>
        <source>Target: country</source>
        <translation>Cible : pays</translation>
    </message>
    <message>
        <source>Target: role</source>
        <translation>Cible : rôle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Article: number</source>
        <translation>Article : numéro</translation>
    </message>
    <message>
        <source>Article: address</source>
        <translation>Article : adresse</translation>
    </message>
    <message>
        <source>Article: outlet</source>
        <translation>Article : média</translation>
    </message>
    <message>
        <source>Article: headline</source>
        <translation>Article : titre</translation>
    </message>
    <message>
        <source>Article: published</source>
        <translation>Article : publication</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) left out: %1</source>
        <translation>
            <numerusform>%n colonne laissée de côté : %1</numerusform>
            <numerusform>%n colonnes laissées de côté : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>jour, mois, année</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mois, jour, année</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, separated by %2</source>
        <comment>encoding, delimiter</comment>
        <translation>%1, séparateur %2</translation>
    </message>
    <message>
        <source>Read as a table with the same columns was before: %1</source>
        <translation>Lu comme l’avait été un tableau aux mêmes colonnes : %1</translation>
    </message>
    <message>
        <source>Read as its columns were described: %1</source>
        <translation>Lu selon la description de ses colonnes : %1</translation>
    </message>
    <message>
        <source>Table of %1: %2</source>
        <comment>GDELT, encoding</comment>
        <translation>Tableau de %1 : %2</translation>
    </message>
    <message>
        <source>%1, dates as %2</source>
        <comment>table, day month year</comment>
        <translation>%1, dates dans l’ordre %2</translation>
    </message>
    <message>
        <source>These are reports, not events: programs coded them out of news. Several may tell of one event, and nobody has checked them.</source>
        <translation>Ce sont des signalements, non des événements : des programmes les ont codés à partir de nouvelles. Plusieurs peuvent parler d’un même événement, et personne ne les a vérifiés.</translation>
    </message>
    <message>
        <source>%1, %2 of them could not be read</source>
        <translation>%1, dont %2 n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>%1, %2 without a date that can be read</source>
        <translation>%1, %2 sans date lisible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>This &amp;Lane</source>
        <translation>Cette &amp;bande</translation>
    </message>
</context>
<context>
    <name>TickText</name>
    <message>
        <source>%1 BCE</source>
        <translation>%1 av. J.-C.</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>decade</comment>
        <translation>années %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday day: Thu 25</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day month: 25 Jul</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month and year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TimelineAccessible</name>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
</context>
<context>
    <name>TimelineKeys</name>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>Event in the lane above</source>
        <translation>Événement du couloir du dessus</translation>
    </message>
    <message>
        <source>Event in the lane below</source>
        <translation>Événement du couloir du dessous</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Premier événement</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>Show the selected event</source>
        <translation>Montrer l’événement sélectionné</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Move to earlier</source>
        <translation>Reculer dans le temps</translation>
    </message>
    <message>
        <source>Move to later</source>
        <translation>Avancer dans le temps</translation>
    </message>
    <message>
        <source>A page earlier</source>
        <translation>Une page en arrière</translation>
    </message>
    <message>
        <source>A page later</source>
        <translation>Une page en avant</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Fit the selected event, then all</source>
        <translation>Cadrer l’événement sélectionné, puis tout</translation>
    </message>
    <message>
        <source>Collapse the selected event&apos;s lane, or open it</source>
        <translation>Réduire la bande de l’événement sélectionné, ou l’ouvrir</translation>
    </message>
    <message>
        <source>Pin the selected event&apos;s lane on top, or unpin it</source>
        <translation>Épingler en haut la bande de l’événement sélectionné, ou la détacher</translation>
    </message>
    <message>
        <source>Move the selected event&apos;s lane up</source>
        <translation>Monter la bande de l’événement sélectionné</translation>
    </message>
    <message>
        <source>Move the selected event&apos;s lane down</source>
        <translation>Descendre la bande de l’événement sélectionné</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>%1 / %2</source>
        <comment>page, pages</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>VerbParser</name>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Usage: dateline %1</source>
        <translation>Utilisation : dateline %1</translation>
    </message>
    <message>
        <source>something is missing: %1</source>
        <translation>il manque quelque chose : %1</translation>
    </message>
    <message>
        <source>this is too much: %1</source>
        <translation>ceci est de trop : %1</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <translation>--%1 : %2</translation>
    </message>
    <message>
        <source>From this date on (EDTF): a day, a month, a year …</source>
        <translation>À partir de cette date (EDTF) : un jour, un mois, une année …</translation>
    </message>
    <message>
        <source>Up to this date, its last second included.</source>
        <translation>Jusqu’à cette date, sa dernière seconde comprise.</translation>
    </message>
    <message>
        <source>dateline %1: %2 (dateline %1 --help says more)</source>
        <translation>dateline %1 : %2 (dateline %1 --help en dit plus)</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Usage: dateline [FILE…]          opens the window and imports the files</source>
        <translation>Utilisation : dateline [FICHIER…]   ouvre la fenêtre et importe les fichiers</translation>
    </message>
    <message>
        <source>       dateline VERB …          needs no display:</source>
        <translation>              dateline VERBE …      n’a pas besoin d’écran :</translation>
    </message>
    <message>
        <source>dateline VERB --help says more. Exit status: 0 done; 1 done, but something was refused or a quote is lost;</source>
        <translation>dateline VERBE --help en dit plus. Code de retour : 0 fait ; 1 fait, mais quelque chose a été refusé ou une citation est perdue ;</translation>
    </message>
    <message>
        <source>2 wrong usage; 3 cannot run.</source>
        <translation>2 mauvaise utilisation ; 3 exécution impossible.</translation>
    </message>
    <message>
        <source>dateline: there is no option %1 (dateline --help says more)</source>
        <translation>dateline : l’option %1 n’existe pas (dateline --help en dit plus)</translation>
    </message>
    <message>
        <source>dateline: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set); use a verb, dateline --help lists them</source>
        <translation>dateline : il n’y a pas d’écran (ni DISPLAY ni WAYLAND_DISPLAY n’est défini) ; utilisez un verbe, dateline --help les énumère</translation>
    </message>
    <message>
        <source>the events of files, nothing stored</source>
        <translation>les événements de fichiers, sans rien enregistrer</translation>
    </message>
    <message>
        <source>an article with the dates that are found in it</source>
        <translation>un article avec les dates qui y sont trouvées</translation>
    </message>
    <message>
        <source>one format into another</source>
        <translation>un format dans un autre</translation>
    </message>
    <message>
        <source>files into a library</source>
        <translation>des fichiers dans une bibliothèque</translation>
    </message>
    <message>
        <source>a library&apos;s articles and events into a file</source>
        <translation>les articles et événements d’une bibliothèque dans un fichier</translation>
    </message>
    <message>
        <source>the articles of a library that hold some words</source>
        <translation>les articles d’une bibliothèque qui contiennent certains mots</translation>
    </message>
    <message>
        <source>the timeline as a picture</source>
        <translation>la chronologie en image</translation>
    </message>
    <message>
        <source>every format, and what is lost in it</source>
        <translation>tous les formats, et ce qui s&apos;y perd</translation>
    </message>
    <message>
        <source>every quote of a library or a bundle against its article</source>
        <translation>chaque citation d’une bibliothèque ou d’un dossier de preuves dans son article</translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message>
        <source>%1, %2: verified %3, moved %4, lost %5</source>
        <translation>%1, %2 : vérifiées %3, déplacées %4, perdues %5</translation>
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
    <message>
        <source>The file is damaged: %1. Open a backup.</source>
        <translation>Le fichier est endommagé : %1. Ouvrez une sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to something that is not there.</source>
        <translation>
            <numerusform>%n ligne dépend de quelque chose qui manque.</numerusform>
            <numerusform>%n lignes dépendent de quelque chose qui manque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have no text.</source>
        <translation>
            <numerusform>%n article n’a pas de texte.</numerusform>
            <numerusform>%n articles n’ont pas de texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no quote.</source>
        <translation>
            <numerusform>%n événement n’a pas de citation.</numerusform>
            <numerusform>%n événements n’ont pas de citation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are not found by their words; the index can be made anew.</source>
        <translation>
            <numerusform>%n article n’est pas trouvé par ses mots ; l’index peut être refait.</numerusform>
            <numerusform>%n articles ne sont pas trouvés par leurs mots ; l’index peut être refait.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the text is not the one that was stored</source>
        <translation>%1 : le texte n’est pas celui qui a été enregistré</translation>
    </message>
</context>
<context>
    <name>VerifyVerb</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Make the index anew and put moved citations where their words stand, after a backup.</source>
        <translation>Refaire l’index et remettre les citations déplacées là où sont leurs mots, après une sauvegarde.</translation>
    </message>
    <message>
        <source>Checks the file and its index, every citation against its article, and every article against the hash it was stored with. Of a proof bundle every hash and every quote, and names what differs.</source>
        <translation>Vérifie le fichier et son index, chaque citation dans son article et chaque article d’après l’empreinte avec laquelle il a été enregistré. D’un dossier de preuves : chaque empreinte et chaque citation, en nommant ce qui diffère.</translation>
    </message>
    <message>
        <source>a bundle cannot be mended: whoever wrote it has it whole</source>
        <translation>un dossier de preuves ne se répare pas : celui qui l’a écrit l’a intact</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>library, what is risky, what to do</comment>
        <translation>%1 : %2 %3</translation>
    </message>
</context>
<context>
    <name>WrittenFiles</name>
    <message>
        <source>--to takes one of: %1</source>
        <translation>--to accepte l’un de ces formats : %1</translation>
    </message>
    <message>
        <source>brat writes two files: say where with -o STEM</source>
        <translation>brat écrit deux fichiers : dites où avec -o BASE</translation>
    </message>
</context>
<context>
    <name>WrittenReports</name>
    <message>
        <source>With --to %1: a briefing on the time from --from to --until, or the latest month, instead of a chronology.</source>
        <translation>Avec --to %1 : une note de situation sur le temps de --from à --until, ou le dernier mois, au lieu d’une chronologie.</translation>
    </message>
    <message>
        <source>--briefing goes with --to %1</source>
        <translation>--briefing va avec --to %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) had no room: narrow it with --from, --until, --type, --actor or --text</source>
        <translation>
            <numerusform>%Ln événement n’a pas eu de place : restreindre avec --from, --until, --type, --actor ou --text</numerusform>
            <numerusform>%Ln événements n’ont pas eu de place : restreindre avec --from, --until, --type, --actor ou --text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::AboutDialog</name>
    <message>
        <source>About Dateline</source>
        <translation>À propos de Dateline</translation>
    </message>
    <message>
        <source>Dateline&apos;s icon</source>
        <translation>L’icône de Dateline</translation>
    </message>
    <message>
        <source>Dateline %1</source>
        <translation>Dateline %1</translation>
    </message>
    <message>
        <source>A viewer for diplomatic timelines: events, and the exact words they rest on.</source>
        <translation>Un lecteur de chronologies diplomatiques : les événements, et les mots exacts sur lesquels ils reposent.</translation>
    </message>
    <message>
        <source>Dateline never connects to a network. Your articles stay in your library, on your disk.</source>
        <translation>Dateline ne se connecte jamais à un réseau. Vos articles restent dans votre bibliothèque, sur votre disque.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
</context>
<context>
    <name>dateline::Actions</name>
    <message>
        <source>&amp;Add Articles…</source>
        <translation>&amp;Ajouter des articles…</translation>
    </message>
    <message>
        <source>Add articles from files</source>
        <translation>Ajouter des articles à partir de fichiers</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Add every article of a folder</source>
        <translation>Ajouter tous les articles d’un dossier</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Start an empty library in a file of its own</source>
        <translation>Commencer une bibliothèque vide dans son propre fichier</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>&amp;Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Ouvrir une autre bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Explore the Sample Library</source>
        <translation>&amp;Explorer la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Six articles on the South Caucasus, 2022 to 2024, to try things on</source>
        <translation>Six articles sur le Caucase du Sud, de 2022 à 2024, pour s’exercer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Last &amp;Import…</source>
        <translation>Dernier &amp;import…</translation>
    </message>
    <message>
        <source>What became of each file of the last import</source>
        <translation>Ce qu’est devenu chaque fichier du dernier import</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>&amp;Coller comme article</translation>
    </message>
    <message>
        <source>Add the text or the files of the clipboard</source>
        <translation>Ajouter le texte ou les fichiers du presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Copy Quote with Citation</source>
        <translation>Copier la citation avec sa &amp;source</translation>
    </message>
    <message>
        <source>Copy the words of the selected event with outlet, title and date</source>
        <translation>Copier les mots de l’événement sélectionné avec média, titre et date</translation>
    </message>
    <message>
        <source>Copy Quote as &amp;Markdown</source>
        <translation>Copier la citation en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the words with their citation as a Markdown quote</source>
        <translation>Copier les mots avec leur source comme citation Markdown</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>Chercher dans l’arti&amp;cle</translation>
    </message>
    <message>
        <source>Find words in the open article</source>
        <translation>Chercher des mots dans l’article ouvert</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Occurrence sui&amp;vante</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Occurrence précéde&amp;nte</translation>
    </message>
    <message>
        <source>Remove &amp;Event</source>
        <translation>Supprimer l’&amp;événement</translation>
    </message>
    <message>
        <source>Take the selected event out of the library</source>
        <translation>Retirer l’événement sélectionné de la bibliothèque</translation>
    </message>
    <message>
        <source>Remove &amp;Articles</source>
        <translation>Supprimer les ar&amp;ticles</translation>
    </message>
    <message>
        <source>Take the articles selected in the list out of the library</source>
        <translation>Retirer de la bibliothèque les articles sélectionnés dans la liste</translation>
    </message>
    <message>
        <source>&amp;Previous Event</source>
        <translation>Événement &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>Événement &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;First Event</source>
        <translation>P&amp;remier événement</translation>
    </message>
    <message>
        <source>&amp;Last Event</source>
        <translation>&amp;Dernier événement</translation>
    </message>
    <message>
        <source>Next Event in the &amp;Article</source>
        <translation>Événement suivant dans l’&amp;article</translation>
    </message>
    <message>
        <source>Go to the event told next in the text</source>
        <translation>Aller à l’événement suivant dans le texte</translation>
    </message>
    <message>
        <source>Previous Event in the A&amp;rticle</source>
        <translation>Événement précédent dans l’art&amp;icle</translation>
    </message>
    <message>
        <source>Go to the event told before in the text</source>
        <translation>Aller à l’événement précédent dans le texte</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>&amp;À propos de Dateline</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Afficher tous les événements</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Aujourd’&amp;hui</translation>
    </message>
    <message>
        <source>Move to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texte plus gra&amp;nd</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>Texte nor&amp;mal</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Couloirs</translation>
    </message>
    <message>
        <source>What the lanes of the timeline stand for</source>
        <translation>Ce que représentent les couloirs de la chronologie</translation>
    </message>
    <message>
        <source>By &amp;Kind</source>
        <translation>Par &amp;genre</translation>
    </message>
    <message>
        <source>By &amp;Actor</source>
        <translation>Par &amp;acteur</translation>
    </message>
    <message>
        <source>By A&amp;rticle</source>
        <translation>Par a&amp;rticle</translation>
    </message>
    <message>
        <source>&amp;One Lane</source>
        <translation>&amp;Un seul couloir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tip, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By &amp;Type</source>
        <translation>Par &amp;type</translation>
    </message>
    <message>
        <source>By &amp;Pair of Actors</source>
        <translation>Par &amp;paire d’acteurs</translation>
    </message>
    <message>
        <source>By &amp;Speaker</source>
        <translation>Par &amp;locuteur</translation>
    </message>
    <message>
        <source>By Ta&amp;g</source>
        <translation>Par éti&amp;quette</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Back to what the timeline showed before the last jump</source>
        <translation>Revenir à ce que la chronologie montrait avant le dernier saut</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Forward again to where the jump had led</source>
        <translation>Retourner là où le saut avait mené</translation>
    </message>
    <message>
        <source>Animated &amp;Movement</source>
        <translation>&amp;Mouvements animés</translation>
    </message>
    <message>
        <source>Fly to what is shown, and glide on after a flick</source>
        <translation>Glisser vers ce qui est affiché et continuer sur sa lancée après un geste vif</translation>
    </message>
    <message>
        <source>&amp;Read the Quote</source>
        <translation>&amp;Lire la citation</translation>
    </message>
    <message>
        <source>Go to the words of the selected event in its article</source>
        <translation>Aller aux mots de l’événement sélectionné dans son article</translation>
    </message>
    <message>
        <source>&amp;Go to Date…</source>
        <translation>Aller à une &amp;date…</translation>
    </message>
    <message>
        <source>Go to a day, a month or a year</source>
        <translation>Aller à un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Signets</translation>
    </message>
    <message>
        <source>Places in time to find again</source>
        <translation>Des moments à retrouver</translation>
    </message>
    <message>
        <source>&amp;Add or Remove Bookmark</source>
        <translation>&amp;Ajouter ou retirer un signet</translation>
    </message>
    <message>
        <source>At the selected event, else in the middle of the timeline</source>
        <translation>À l’événement sélectionné, sinon au milieu de la chronologie</translation>
    </message>
    <message>
        <source>&amp;Next Bookmark</source>
        <translation>Signet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Bookmark</source>
        <translation>Signet &amp;précédent</translation>
    </message>
    <message>
        <source>Time Runs Right to &amp;Left</source>
        <translation>Le temps va de droite à &amp;gauche</translation>
    </message>
    <message>
        <source>Shorten &amp;Empty Time</source>
        <translation>Raccourcir le temps &amp;vide</translation>
    </message>
    <message>
        <source>Draw long stretches without events short, with a mark where time is left out</source>
        <translation>Dessiner plus court les longues périodes sans événement, avec une marque là où du temps est omis</translation>
    </message>
    <message>
        <source>Show later events further to the left</source>
        <translation>Montrer les événements plus récents plus à gauche</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Lé&amp;gende</translation>
    </message>
    <message>
        <source>What the marks of the timeline mean</source>
        <translation>Ce que signifient les marques de la chronologie</translation>
    </message>
    <message>
        <source>Export Pict&amp;ure…</source>
        <translation>Exporter une i&amp;mage…</translation>
    </message>
    <message>
        <source>Write the timeline as a picture, a drawing, a page or a poster</source>
        <translation>Écrire la frise comme image, dessin, page ou affiche</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Print the timeline, on one sheet or several side by side</source>
        <translation>Imprimer la frise, sur une feuille ou plusieurs côte à côte</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Aperç&amp;u avant impression…</translation>
    </message>
    <message>
        <source>See the timeline as it will be printed</source>
        <translation>Voir la frise telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Copy P&amp;icture of the Timeline</source>
        <translation>Copier une &amp;image de la frise</translation>
    </message>
    <message>
        <source>Copy what the timeline shows, as a picture and as a drawing</source>
        <translation>Copier ce que montre la frise, comme image et comme dessin</translation>
    </message>
    <message>
        <source>High Contrast, L&amp;ight</source>
        <translation>Contraste élevé, cl&amp;air</translation>
    </message>
    <message>
        <source>High Contrast, D&amp;ark</source>
        <translation>Contraste élevé, s&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>Checked copies of this library; open one</source>
        <translation>Copies vérifiées de cette bibliothèque ; en ouvrir une</translation>
    </message>
    <message>
        <source>&amp;Check Library…</source>
        <translation>&amp;Vérifier la bibliothèque…</translation>
    </message>
    <message>
        <source>Look at every page, quote and word of this library for damage</source>
        <translation>Chercher des dommages dans chaque page, citation et mot de cette bibliothèque</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>What changed; go back to a step</source>
        <translation>Ce qui a changé ; revenir à une étape</translation>
    </message>
    <message>
        <source>As &amp;Known On…</source>
        <translation>Tel que &amp;connu le…</translation>
    </message>
    <message>
        <source>Rewind to what was published by a day</source>
        <translation>Revenir à ce qui était publié un jour donné</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Keep the suggestion and go on to the next one</source>
        <translation>Garder la suggestion et passer à la suivante</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>Take the suggestion away for good and go on to the next one</source>
        <translation>Écarter la suggestion pour de bon et passer à la suivante</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Correct what is said of the event</source>
        <translation>Corriger ce qui est dit de l’événement</translation>
    </message>
    <message>
        <source>&amp;Next Suggestion</source>
        <translation>Suggestion &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next one that waits for a decision</source>
        <translation>Aller à la prochaine qui attend une décision</translation>
    </message>
    <message>
        <source>&amp;Previous Suggestion</source>
        <translation>Suggestion &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the one before that waits for a decision</source>
        <translation>Aller à la précédente qui attend une décision</translation>
    </message>
    <message>
        <source>A&amp;ccept All of Article</source>
        <translation>Accepter &amp;tout l’article</translation>
    </message>
    <message>
        <source>Keep every suggestion of the open article and go on to the next article</source>
        <translation>Garder toutes les suggestions de l’article ouvert et passer au suivant</translation>
    </message>
    <message>
        <source>Ne&amp;w Event from Selected Words…</source>
        <translation>&amp;Nouvel événement à partir des mots choisis…</translation>
    </message>
    <message>
        <source>Make an event of the words selected in the article</source>
        <translation>Faire un événement des mots choisis dans l’article</translation>
    </message>
    <message>
        <source>Ad&amp;just Quote</source>
        <translation>A&amp;juster la citation</translation>
    </message>
    <message>
        <source>Widen or narrow the quote with the arrow keys, with Shift by characters</source>
        <translation>Élargir ou rétrécir la citation avec les flèches, avec Maj par caractères</translation>
    </message>
    <message>
        <source>Add Selected Words to &amp;Quote</source>
        <translation>Ajouter les mots choisis à la &amp;citation</translation>
    </message>
    <message>
        <source>The words selected in the article become a further piece of the event&apos;s quote</source>
        <translation>Les mots choisis dans l’article deviennent un morceau de plus de la citation de l’événement</translation>
    </message>
    <message>
        <source>Take Piece &amp;out of Quote</source>
        <translation>&amp;Ôter le morceau de la citation</translation>
    </message>
    <message>
        <source>The piece at the cursor no longer belongs to the quote</source>
        <translation>Le morceau au curseur n’appartient plus à la citation</translation>
    </message>
    <message>
        <source>&amp;Read Article Again…</source>
        <translation>&amp;Relire l’article…</translation>
    </message>
    <message>
        <source>Find the article&apos;s suggestions anew with the rules of this version</source>
        <translation>Retrouver les suggestions de l’article avec les règles de cette version</translation>
    </message>
    <message>
        <source>Read A&amp;ll Articles Again…</source>
        <translation>Relire tous &amp;les articles…</translation>
    </message>
    <message>
        <source>Find all suggestions anew with the rules of this version</source>
        <translation>Retrouver toutes les suggestions avec les règles de cette version</translation>
    </message>
    <message>
        <source>Accept All</source>
        <comment>suggestions of the article</comment>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>How Dateline is used, page by page</source>
        <translation>Comment se servir de Dateline, page par page</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Corbeille…</translation>
    </message>
    <message>
        <source>What was removed; bring it back, or erase it for good</source>
        <translation>Ce qui a été retiré : le rétablir ou l’effacer pour de bon</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Search all articles and events; the timeline shows what is found</source>
        <translation>Rechercher dans tous les articles et événements ; la frise montre ce qui est trouvé</translation>
    </message>
    <message>
        <source>Na&amp;rrow By…</source>
        <translation>A&amp;ffiner par…</translation>
    </message>
    <message>
        <source>Show only events of some types, actors, outlets, tags …</source>
        <translation>N’afficher que les événements de certains types, acteurs, médias, étiquettes…</translation>
    </message>
    <message>
        <source>What Became of the &amp;Plan…</source>
        <translation>Ce qu’est devenu le &amp;projet…</translation>
    </message>
    <message>
        <source>Look for the event that confirms the selected plan</source>
        <translation>Chercher l’événement qui confirme le projet choisi</translation>
    </message>
    <message>
        <source>Plan Was Ca&amp;ncelled</source>
        <translation>Le projet est a&amp;nnulé</translation>
    </message>
    <message>
        <source>The selected plan was called off</source>
        <translation>Le projet choisi n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Open Plan A&amp;gain</source>
        <translation>R&amp;ouvrir le projet</translation>
    </message>
    <message>
        <source>Take back what was said of the selected plan&apos;s outcome</source>
        <translation>Retirer ce qui a été dit de l’issue du projet sélectionné</translation>
    </message>
    <message>
        <source>Saved &amp;Views</source>
        <translation>&amp;Vues enregistrées</translation>
    </message>
    <message>
        <source>Filter, lanes and a stretch of time to find again</source>
        <translation>Filtre, couloirs et période à retrouver</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>&amp;Enregistrer la vue…</translation>
    </message>
    <message>
        <source>Keep filter, lanes and the time shown under a name</source>
        <translation>Garder le filtre, les couloirs et la période affichée sous un nom</translation>
    </message>
    <message>
        <source>&amp;Views…</source>
        <translation>&amp;Vues…</translation>
    </message>
    <message>
        <source>Show, rename, replace or remove saved views</source>
        <translation>Afficher, renommer, remplacer ou supprimer les vues enregistrées</translation>
    </message>
    <message>
        <source>Actors and O&amp;utlets…</source>
        <translation>Acteurs et &amp;médias…</translation>
    </message>
    <message>
        <source>Further names of actors and outlets; make two of them one</source>
        <translation>Autres noms des acteurs et des médias ; en réunir deux</translation>
    </message>
    <message>
        <source>Write events and articles as a table, a timeline or annotated text</source>
        <translation>Écrire les événements et les articles dans un tableau, une frise ou un texte annoté</translation>
    </message>
    <message>
        <source>C&amp;hronology…</source>
        <translation>C&amp;hronologie…</translation>
    </message>
    <message>
        <source>Write the events in order, with their sources, as a web page, a PDF or a text</source>
        <translation>Écrire les événements dans l’ordre, avec leurs sources, en page web, PDF ou texte</translation>
    </message>
    <message>
        <source>Briefin&amp;g…</source>
        <translation>Note de &amp;situation…</translation>
    </message>
    <message>
        <source>Write what happened in some time, for better or worse, and what is planned</source>
        <translation>Écrire ce qui s’est passé dans un temps donné, en mieux ou en pire, et ce qui est prévu</translation>
    </message>
    <message>
        <source>&amp;Merge Selected Events</source>
        <translation>&amp;Fusionner les événements sélectionnés</translation>
    </message>
    <message>
        <source>The events selected in the table tell of the same; the first stands for all</source>
        <translation>Les événements sélectionnés dans le tableau racontent la même chose ; le premier les représente tous</translation>
    </message>
    <message>
        <source>&amp;Take Apart</source>
        <translation>&amp;Séparer</translation>
    </message>
    <message>
        <source>What tells of the same as the selected events stands alone again</source>
        <translation>Ce qui raconte la même chose que les événements sélectionnés redevient indépendant</translation>
    </message>
    <message>
        <source>&amp;Back to Suggested</source>
        <translation>Re&amp;mettre parmi les suggestions</translation>
    </message>
    <message>
        <source>The selected events wait for a decision again</source>
        <translation>Les événements sélectionnés attendent de nouveau une décision</translation>
    </message>
</context>
<context>
    <name>dateline::ActivityChart</name>
    <message>
        <source>No dated events</source>
        <translation>Aucun événement daté</translation>
    </message>
    <message>
        <source>Activity: events by time and quad</source>
        <translation>Activité : événements selon le temps et la catégorie</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln event(s)</source>
        <comment>period</comment>
        <translation>
            <numerusform>%1 : %Ln événement</numerusform>
            <numerusform>%1 : %Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated less exactly</source>
        <translation>
            <numerusform>%Ln daté moins précisément</numerusform>
            <numerusform>%Ln datés moins précisément</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln event(s)</source>
        <comment>by month</comment>
        <translation>
            <numerusform>%1 : %Ln événement</numerusform>
            <numerusform>%1 : %Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln denied, planned or hypothetical</source>
        <translation>
            <numerusform>%Ln nié, prévu ou hypothétique</numerusform>
            <numerusform>%Ln niés, prévus ou hypothétiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated left out</source>
        <translation>
            <numerusform>%Ln sans date non compté</numerusform>
            <numerusform>%Ln sans date non comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Every dated event that the timeline shows counts once, in the period in which it begins: one that is denied, planned or hypothetical too. One that is dated less exactly than a bar is long is hatched: nobody says that it was just then.</source>
        <translation>Chaque événement daté que montre la frise compte une fois, dans la période où il commence, même nié, prévu ou hypothétique. Celui qui est daté moins précisément que la durée d’une barre est hachuré : personne ne dit que c’était juste à ce moment-là.</translation>
    </message>
</context>
<context>
    <name>dateline::ActorEditor</name>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>made of the name</source>
        <translation>tiré du nom</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>Codes &amp;merged</source>
        <translation>Codes &amp;réunis</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleBanner</name>
    <message>
        <source>Dateline finds no events in this language yet: %1</source>
        <translation>Dateline ne trouve pas encore d’événements dans cette langue : %1</translation>
    </message>
    <message>
        <source>Edit title, outlet, author, place, URL and publication date…</source>
        <translation>Modifier le titre, le média, l’auteur, le lieu, l’URL et la date de publication…</translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation>Modifier l’article</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>Published %1 (%2)</source>
        <comment>date, basis</comment>
        <translation>Publication : %1 (%2)</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Date de publication inconnue</translation>
    </message>
    <message>
        <source>Dates that the file has beside the one that was taken; pick one to publish the article on it</source>
        <translation>Dates que le fichier porte à côté de celle qui a été retenue ; choisissez-en une pour en faire la date de publication</translation>
    </message>
    <message>
        <source>These are passages that annotations quote of a page. Import the page itself to read them in their place.</source>
        <translation>Ce sont des passages d’une page, cités par des annotations. Importez la page elle-même pour les lire à leur place.</translation>
    </message>
    <message numerus="yes">
        <source>%n other date(s)</source>
        <translation>
            <numerusform>%n autre date</numerusform>
            <numerusform>%n autres dates</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a date, where it stands</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Compare the texts that were seen at this address</source>
        <translation>Comparer les textes vus à cette adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>These are rows of a table: their words are all that the events rest on.</source>
        <translation>Ce sont des lignes d’un tableau : les événements ne reposent que sur leurs mots.</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleFieldsDialog</name>
    <message>
        <source>Edit article</source>
        <translation>Modifier l’article</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Média</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Publication &amp;date</source>
        <translation>Date de p&amp;ublication</translation>
    </message>
    <message>
        <source>2024-07-25, 2024-07, 2024-07-25~ …</source>
        <translation>2024-07-25, 2024-07, 2024-07-25~ …</translation>
    </message>
    <message>
        <source>No date: the article counts as undated.</source>
        <translation>Pas de date : l’article compte comme non daté.</translation>
    </message>
    <message>
        <source>&amp;Other dates</source>
        <translation>Autres &amp;dates</translation>
    </message>
    <message>
        <source>Pick another date that the file has…</source>
        <translation>Choisir une autre date donnée par le fichier…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a date, why</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleModel</name>
    <message>
        <source>%1, %2</source>
        <comment>title, details</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>excerpts</source>
        <translation>extraits</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
</context>
<context>
    <name>dateline::ArticlePanel</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Most events first</source>
        <translation>Le plus d’événements d’abord</translation>
    </message>
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
            <numerusform>%n article trouvé</numerusform>
            <numerusform>%n articles trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>No articles yet: drop some here</source>
        <translation>Pas encore d’articles : déposez-en ici</translation>
    </message>
    <message>
        <source>No article holds these words</source>
        <translation>Aucun article ne contient ces mots</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Le plus pertinent d’abord</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was found, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleText</name>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
</context>
<context>
    <name>dateline::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Dateline keeps five checked copies of this library and makes one when it is opened after a day of changes. A backup is opened as a library of its own; the present one stays as it is.</source>
        <translation>Dateline garde cinq copies vérifiées de cette bibliothèque et en fait une à l’ouverture, après un jour de changements. Une sauvegarde s’ouvre comme une bibliothèque à part ; la présente reste telle quelle.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Open a Copy</source>
        <translation>&amp;Ouvrir une copie</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Working beside the window …</source>
        <translation>Travail à côté de la fenêtre…</translation>
    </message>
    <message>
        <source>Backed up and checked.</source>
        <translation>Sauvegardée et vérifiée.</translation>
    </message>
    <message>
        <source>Not backed up: %1</source>
        <translation>Non sauvegardée : %1</translation>
    </message>
</context>
<context>
    <name>dateline::BriefingDialog</name>
    <message>
        <source>Briefing</source>
        <translation>Note de situation</translation>
    </message>
    <message>
        <source>What happened between whom in this time, whether it went better or worse than in as long a time before, and what is planned. Every sentence has its sources.</source>
        <translation>Ce qui s’est passé entre qui dans ce temps, si cela va mieux ou moins bien que dans un temps égal avant, et ce qui est prévu. Chaque phrase a ses sources.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Du :</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Au :</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Écrire…</translation>
    </message>
</context>
<context>
    <name>dateline::CareCommands</name>
    <message>
        <source>The backup cannot be opened.</source>
        <translation>La sauvegarde ne peut pas être ouverte.</translation>
    </message>
</context>
<context>
    <name>dateline::CheckDialog</name>
    <message>
        <source>Check library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <source>Make the index anew and put moved quotes where their words stand; a backup is made first</source>
        <translation>Refaire l’index et remettre les citations déplacées là où sont leurs mots ; une sauvegarde est faite d’abord</translation>
    </message>
    <message>
        <source>Every page, quote and word is being looked at …</source>
        <translation>Chaque page, citation et mot est examiné…</translation>
    </message>
    <message>
        <source>A backup is made, then the library is mended …</source>
        <translation>Une sauvegarde est faite, puis la bibliothèque est réparée…</translation>
    </message>
    <message>
        <source>The library is in order.</source>
        <translation>La bibliothèque est en ordre.</translation>
    </message>
    <message>
        <source>Something is wrong, and can be mended.</source>
        <translation>Quelque chose ne va pas, et peut être réparé.</translation>
    </message>
    <message>
        <source>Something is wrong that cannot be mended here.</source>
        <translation>Quelque chose ne va pas et ne peut pas être réparé ici.</translation>
    </message>
    <message>
        <source>The library cannot be checked.</source>
        <translation>La bibliothèque ne peut pas être vérifiée.</translation>
    </message>
</context>
<context>
    <name>dateline::ContradictionPanel</name>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>What to make of it</source>
        <translation>Ce qu’il faut en penser</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what contradicts, the event&apos;s title</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Settled – %1</source>
        <translation>Réglé – %1</translation>
    </message>
    <message>
        <source>No contradictions among merged events</source>
        <translation>Aucune contradiction entre événements fusionnés</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what contradicts, what is said</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>dateline::DateField</name>
    <message>
        <source>Date: July 2023, 25 July 2024, 2023-09</source>
        <translation>Date : juillet 2023, 25 juillet 2024, 2023-09</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>A day, a month or a year, in words or as EDTF</source>
        <translation>Un jour, un mois ou une année, en mots ou en EDTF</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>September 2023, a month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” is not a date: write July 2023, 25 July 2024 or 2023-09</source>
        <translation>« %1 » n’est pas une date : écrivez juillet 2023, 25 juillet 2024 ou 2023-09</translation>
    </message>
</context>
<context>
    <name>dateline::DayStrip</name>
    <message>
        <source>Days that most articles tell of</source>
        <translation>Jours dont parlent le plus d’articles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Days told of most</source>
        <translation>Jours marquants</translation>
    </message>
</context>
<context>
    <name>dateline::DaysPanel</name>
    <message>
        <source>The days that most articles tell of</source>
        <translation>Les jours dont parlent le plus d’articles</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>No event here is dated to a day</source>
        <translation>Aucun événement ici n’est daté au jour</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>    %1 (%2)</source>
        <translation>    %1 (%2)</translation>
    </message>
</context>
<context>
    <name>dateline::EscalationChart</name>
    <message>
        <source>Escalation: scores of conflict and cooperation by time</source>
        <translation>Escalade : scores de conflit et de coopération selon le temps</translation>
    </message>
    <message>
        <source>Between whom</source>
        <translation>Entre qui</translation>
    </message>
    <message>
        <source>Who acts, towards whom</source>
        <translation>Qui agit, envers qui</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who towards whom, how many events</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Average over %1 bars</source>
        <comment>moving average</comment>
        <translation>Moyenne sur %1 barres</translation>
    </message>
    <message>
        <source>A bar is the sum of its acts&apos; scores: PLOVER&apos;s for their types, from −10 for conflict to +10 for cooperation, as Goldstein&apos;s. What one side claims counts; what is denied, planned or hypothetical does not, nor what is dated less exactly than a bar is long. An accusation counts −3: the +3 in PLOVER&apos;s draft has lost its minus.</source>
        <translation>Une barre est la somme des scores de ses actes : ceux de PLOVER selon le type, de −10 pour le conflit à +10 pour la coopération, comme ceux de Goldstein. Ce qu’affirme une seule partie compte ; ce qui est nié, prévu ou hypothétique ne compte pas, ni ce qui est daté moins précisément que la durée d’une barre. Une accusation compte −3 : le +3 du projet de PLOVER a perdu son signe moins.</translation>
    </message>
    <message>
        <source>No dated events</source>
        <translation>Aucun événement daté</translation>
    </message>
    <message>
        <source>No act with a score in this time</source>
        <translation>Aucun acte avec un score dans cette période</translation>
    </message>
    <message numerus="yes">
        <source>%1: score %2, %Ln event(s)</source>
        <comment>period</comment>
        <translation>
            <numerusform>%1 : score %2, %Ln événement</numerusform>
            <numerusform>%1 : score %2, %Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: score of %Ln act(s)</source>
        <comment>by week</comment>
        <translation>
            <numerusform>%1 : score de %Ln acte</numerusform>
            <numerusform>%1 : score de %Ln actes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln denied, planned or hypothetical left out</source>
        <translation>
            <numerusform>%Ln nié, prévu ou hypothétique non compté</numerusform>
            <numerusform>%Ln niés, prévus ou hypothétiques non comptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated less exactly left out</source>
        <translation>
            <numerusform>%Ln daté moins précisément non compté</numerusform>
            <numerusform>%Ln datés moins précisément non comptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a type left out</source>
        <translation>
            <numerusform>%Ln sans type non compté</numerusform>
            <numerusform>%Ln sans type non comptés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::EventDetails</name>
    <message>
        <source>from the file&apos;s annotation</source>
        <translation>d’après l’annotation du fichier</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>créé par vous</translation>
    </message>
    <message>
        <source>found by Dateline</source>
        <translation>trouvé par Dateline</translation>
    </message>
    <message>
        <source>found by the rule “%1”</source>
        <translation>trouvé par la règle « %1 »</translation>
    </message>
    <message>
        <source>Show there</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>State of the quote</source>
        <translation>État de la citation</translation>
    </message>
    <message>
        <source>Show where the words now stand; nothing is changed</source>
        <translation>Montrer où se trouvent maintenant les mots ; rien n’est modifié</translation>
    </message>
    <message>
        <source>Copy quote with citation</source>
        <translation>Copier la citation avec sa source</translation>
    </message>
    <message>
        <source>What is known of the event</source>
        <translation>Ce que l’on sait de l’événement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation>Envers</translation>
    </message>
    <message>
        <source>Says so</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, its basis</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>the date of publication</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Date&apos;s words</source>
        <translation>Mots de la date</translation>
    </message>
    <message>
        <source>Actors&apos; words</source>
        <translation>Mots des acteurs</translation>
    </message>
    <message>
        <source>Speaker&apos;s words</source>
        <translation>Mots du locuteur</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Denied by</source>
        <translation>Nié par</translation>
    </message>
    <message>
        <source>an event without a title</source>
        <translation>un événement sans titre</translation>
    </message>
    <message>
        <source>The words that name who says so give this day.</source>
        <translation>Les mots qui disent qui parle donnent ce jour.</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>(a copy)</source>
        <translation>(une copie)</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what contradicts, what is said</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is said, a note</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Annulé par</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Put in Place…</source>
        <translation>Remettre en place…</translation>
    </message>
    <message>
        <source>See the old place beside the new one, and put the quote there</source>
        <translation>Voir l’ancien endroit à côté du nouveau, et y remettre la citation</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>dateline::EventEditor</name>
    <message>
        <source>%1 (no known actor)</source>
        <comment>a name</comment>
        <translation>%1 (acteur inconnu)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an actor, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Save and Accept</source>
        <translation>&amp;Enregistrer et accepter</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Sans type</translation>
    </message>
    <message>
        <source>How far it is told as fact</source>
        <translation>À quel point c’est présenté comme un fait</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>September 2023, a month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” is not a date: write 25 July 2024, July 2023 or 2023-09</source>
        <translation>« %1 » n’est pas une date : écrivez 25 juillet 2024, juillet 2023 ou 2023-09</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>when the words were spoken</source>
        <translation>quand les mots ont été dits</translation>
    </message>
    <message>
        <source>unknown: the article counts as undated</source>
        <translation>inconnue : l’article compte comme sans date</translation>
    </message>
    <message>
        <source>The publication date of the whole article, and so of all its events</source>
        <translation>La date de publication de tout l’article, donc de tous ses événements</translation>
    </message>
    <message>
        <source>&amp;Happened</source>
        <translation>&amp;Arrivé</translation>
    </message>
    <message>
        <source>S&amp;aid</source>
        <translation>&amp;Dit</translation>
    </message>
    <message>
        <source>Article &amp;published</source>
        <translation>Article &amp;publié</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>T&amp;owards</source>
        <translation>En&amp;vers</translation>
    </message>
    <message>
        <source>Says &amp;so</source>
        <translation>&amp;Selon</translation>
    </message>
    <message>
        <source>words of your own, with commas between</source>
        <translation>vos propres mots, séparés par des virgules</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
</context>
<context>
    <name>dateline::EventHitModel</name>
    <message>
        <source>%1 · </source>
        <comment>date, before what stands behind it</comment>
        <translation>%1 · </translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, details</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dateline::EventHits</name>
    <message>
        <source>Events found</source>
        <translation>Événements trouvés</translation>
    </message>
    <message>
        <source>No event says these words itself</source>
        <translation>Aucun événement ne dit lui-même ces mots</translation>
    </message>
</context>
<context>
    <name>dateline::EventMenu</name>
    <message numerus="yes">
        <source>&amp;Accept %n suggestion(s)</source>
        <translation>
            <numerusform>&amp;Accepter %n suggestion</numerusform>
            <numerusform>&amp;Accepter %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n event(s)</source>
        <translation>
            <numerusform>&amp;Supprimer %n événement</numerusform>
            <numerusform>&amp;Supprimer %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Sans type</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Add Ta&amp;g…</source>
        <translation>Ajouter une éti&amp;quette…</translation>
    </message>
    <message>
        <source>Take Tag A&amp;way</source>
        <translation>Ô&amp;ter l’étiquette</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n event(s):</source>
        <translation>
            <numerusform>Étiquette pour %n événement :</numerusform>
            <numerusform>Étiquette pour %n événements :</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Plan A&amp;gain</source>
        <translation>R&amp;ouvrir le projet</translation>
    </message>
    <message>
        <source>Plan Was Ca&amp;ncelled</source>
        <translation>Le projet est a&amp;nnulé</translation>
    </message>
    <message>
        <source>&amp;Plan Confirmed by the Other Event</source>
        <translation>&amp;Projet confirmé par l’autre événement</translation>
    </message>
    <message>
        <source>&amp;Back to Suggested</source>
        <translation>Re&amp;mettre parmi les suggestions</translation>
    </message>
    <message numerus="yes">
        <source>Make %n Event(s) &amp;One</source>
        <translation>
            <numerusform>&amp;Réunir %n événement</numerusform>
            <numerusform>&amp;Réunir %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Take A&amp;part</source>
        <translation>Sé&amp;parer</translation>
    </message>
</context>
<context>
    <name>dateline::EventModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Towards whom</source>
        <translation>Envers qui</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>On the timeline now</source>
        <translation>Visible sur la chronologie</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>articles, outlets</comment>
        <translation>%1, %2</translation>
    </message>
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
            <numerusform>%n média</numerusform>
            <numerusform>%n médias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::EventPanel</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them undated</source>
        <comment>how many events</comment>
        <translation>
            <numerusform>%1, dont %n sans date</numerusform>
            <numerusform>%1, dont %n sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Pas encore d’événements</translation>
    </message>
</context>
<context>
    <name>dateline::FacetPanel</name>
    <message>
        <source>Narrow by</source>
        <translation>Affiner par</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a facet, how many are chosen</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: find them above</source>
        <translation>
            <numerusform>encore %Ln : à chercher ci-dessus</numerusform>
            <numerusform>encore %Ln : à chercher ci-dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>No event here has one</source>
        <translation>Aucun événement ici n’en a</translation>
    </message>
</context>
<context>
    <name>dateline::FileCommands</name>
    <message>
        <source>Dateline libraries (*.dateline)</source>
        <translation>Bibliothèques Dateline (*.dateline)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Ajouter des articles</translation>
    </message>
    <message>
        <source>Add the articles of a folder</source>
        <translation>Ajouter les articles d’un dossier</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>La bibliothèque ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>The sample library cannot be opened.</source>
        <translation>La bibliothèque d’exemple ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Ma bibliothèque</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name, folder</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>La bibliothèque ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <comment>how many were added, refused …</comment>
        <translation>Import : %1</translation>
    </message>
    <message>
        <source>Replace what is there?</source>
        <translation>Remplacer ce qui s’y trouve ?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Export all events?</source>
        <translation>Exporter tous les événements ?</translation>
    </message>
    <message>
        <source>A filter hides some of them in the window.</source>
        <translation>Un filtre en masque une partie dans la fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Only the %Ln shown</source>
        <translation>
            <numerusform>&amp;Seulement %Ln affiché</numerusform>
            <numerusform>&amp;Seulement les %Ln affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln</source>
        <comment>events</comment>
        <translation>
            <numerusform>&amp;Tous (%Ln)</numerusform>
            <numerusform>&amp;Tous les %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>chronologie</translation>
    </message>
</context>
<context>
    <name>dateline::FilterBar</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Afficher tous les événements</translation>
    </message>
    <message>
        <source>Narrow by</source>
        <translation>Affiner par</translation>
    </message>
    <message>
        <source>Types, actors, outlets … with how many events each has</source>
        <translation>Types, acteurs, médias… avec le nombre d’événements de chacun</translation>
    </message>
</context>
<context>
    <name>dateline::FilterChips</name>
    <message>
        <source>%1  ×</source>
        <comment>a filter and the sign that takes it away</comment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <comment>a filter</comment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>how many more</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>dateline::FindBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Absent de cet article</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the match, how many</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>dateline::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>dateline::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What changed, newest first. Going back to a step undoes everything above it; grey steps are undone and can be brought back until something else is changed.</source>
        <translation>Ce qui a changé, le plus récent d’abord. Revenir à une étape annule tout ce qui est au-dessus ; les étapes grises sont annulées et peuvent être rétablies tant que rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Changements, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Go to This Step</source>
        <translation>&amp;Aller à cette étape</translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation>Avant tout cela</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>dateline::ImportReport</name>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome, events</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapport d’import</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>Fichiers de l’import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the whole report as text</source>
        <translation>Copier tout le rapport comme texte</translation>
    </message>
    <message>
        <source>not carried over: %1</source>
        <translation>non repris : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, outcome</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Try the refused files again, when what was wrong with them has been mended</source>
        <translation>Réessayer les fichiers refusés, quand ce qui n’allait pas a été réparé</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Annuler cet import</translation>
    </message>
    <message>
        <source>Take everything that this import brought out of the library again</source>
        <translation>Retirer de la bibliothèque tout ce que cet import a apporté</translation>
    </message>
</context>
<context>
    <name>dateline::KnownBar</name>
    <message>
        <source>Show everything again and put the slider away</source>
        <translation>Tout montrer à nouveau et ranger le curseur</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln event(s)</source>
        <comment>what a day added</comment>
        <translation>
            <numerusform>+%Ln événement</numerusform>
            <numerusform>+%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %Ln article(s)</source>
        <comment>+14 events</comment>
        <translation>
            <numerusform>%1 de %Ln article</numerusform>
            <numerusform>%1 de %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>+4 events: title</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>+4 events: title, outlet</comment>
        <translation>%1 : %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <comment>shown</comment>
        <translation>
            <numerusform>%1 sur %Ln événement</numerusform>
            <numerusform>%1 sur %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>As known on %1: %2</source>
        <translation>Tel que connu le %1 : %2</translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <translation>Tout : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln without a day of publication left out</source>
        <translation>
            <numerusform>%1 · %Ln sans jour de publication laissé de côté</numerusform>
            <numerusform>%1 · %Ln sans jour de publication laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Open what was published that day</source>
        <translation>%1
Ouvrir ce qui a été publié ce jour-là</translation>
    </message>
    <message>
        <source>%1, day %2 of %3, %4</source>
        <translation>%1, jour %2 sur %3, %4</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play day by day (Space)</source>
        <translation>Jouer jour par jour (Espace)</translation>
    </message>
</context>
<context>
    <name>dateline::LegendPanel</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>On the timeline</source>
        <translation>Sur la chronologie</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>%1 — Dateline</source>
        <comment>library</comment>
        <translation>%1 — Dateline</translation>
    </message>
</context>
<context>
    <name>dateline::MergePanel</name>
    <message>
        <source>Events that may be one</source>
        <translation>Événements qui n’en font peut-être qu’un</translation>
    </message>
    <message>
        <source>Same event (A)</source>
        <translation>Même événement (A)</translation>
    </message>
    <message>
        <source>Show them as one event; their quotes stay, and it can be undone</source>
        <translation>Les montrer comme un seul événement ; leurs citations restent, et cela peut être annulé</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <translation>Pas le même (N)</translation>
    </message>
    <message>
        <source>Do not suggest this again</source>
        <translation>Ne plus le proposer</translation>
    </message>
    <message>
        <source>Later (S)</source>
        <translation>Plus tard (S)</translation>
    </message>
    <message>
        <source>Go on to the next; nothing is decided</source>
        <translation>Passer au suivant ; rien n’est décidé</translation>
    </message>
    <message>
        <source>Looking for events that several articles tell of…</source>
        <translation>Recherche d’événements rapportés par plusieurs articles…</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>score, title</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>No events that may be one</source>
        <translation>Aucun événement à rapprocher</translation>
    </message>
    <message>
        <source>%1 of 100: %2</source>
        <comment>score, why</comment>
        <translation>%1 sur 100 : %2</translation>
    </message>
</context>
<context>
    <name>dateline::NameEditor</name>
    <message>
        <source>One in each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>&amp;Aussi appelé</translation>
    </message>
</context>
<context>
    <name>dateline::NamesDialog</name>
    <message>
        <source>Actors and outlets</source>
        <translation>Acteurs et médias</translation>
    </message>
    <message>
        <source>A&amp;ctors</source>
        <translation>&amp;Acteurs</translation>
    </message>
    <message>
        <source>&amp;Outlets</source>
        <translation>&amp;Médias</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles that are read from now on are read with these names; “Read All Articles Again” in the menu Review finds them in those that are here. Events keep their words.</source>
        <translation>Les articles lus désormais le seront avec ces noms ; « Relire tous les articles », dans le menu Révision, les trouve dans ceux qui sont ici. Les événements gardent leurs mots.</translation>
    </message>
    <message>
        <source>Not saved: “%1” is already a name or a code of another.</source>
        <translation>Non enregistré : « %1 » est déjà un nom ou un code d’un autre.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
</context>
<context>
    <name>dateline::NamesPane</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Réunir sous</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Select several, then choose the one that stands for all</source>
        <translation>Sélectionnez-en plusieurs, puis celui qui vaut pour tous</translation>
    </message>
    <message>
        <source>Take away what was entered of it; events and articles stay</source>
        <translation>Retire ce qui a été saisi ; les événements et les articles restent</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Aucun nom pour l’instant</translation>
    </message>
    <message>
        <source>No name has these words</source>
        <translation>Aucun nom ne contient ces mots</translation>
    </message>
</context>
<context>
    <name>dateline::OutletEditor</name>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
</context>
<context>
    <name>dateline::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>All events. Arrow keys move what the timeline shows, plus and minus zoom.</source>
        <translation>Tous les événements. Les flèches déplacent ce que montre la chronologie, plus et moins zooment.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1 : %n événement</numerusform>
            <numerusform>%1 : %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <comment>days</comment>
        <translation>Affiché : %1</translation>
    </message>
</context>
<context>
    <name>dateline::PictureCommands</name>
    <message>
        <source>Export picture</source>
        <translation>Exporter une image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>Pages (*.pdf)</translation>
    </message>
    <message>
        <source>Drawing the picture …</source>
        <translation>Dessin de l’image …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>The picture was not written.</source>
        <translation>L’image n’a pas été écrite.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Impression …</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Imprimé.</translation>
    </message>
    <message>
        <source>The timeline was not printed.</source>
        <translation>La frise n’a pas été imprimée.</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>l’imprimante ne répond pas</translation>
    </message>
    <message>
        <source>The picture was not copied.</source>
        <translation>L’image n’a pas été copiée.</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>dateline::PictureDialog</name>
    <message>
        <source>Export Picture</source>
        <translation>Exporter une image</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Heading:</source>
        <translation>&amp;Titre :</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>What the timeline shows now</source>
        <translation>Ce que montre la frise</translation>
    </message>
    <message>
        <source>&amp;Range:</source>
        <translation>&amp;Période :</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dessin (SVG)</translation>
    </message>
    <message>
        <source>One page (PDF)</source>
        <translation>Une page (PDF)</translation>
    </message>
    <message>
        <source>Sheets of paper (PDF)</source>
        <translation>Feuilles de papier (PDF)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format :</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>Tai&amp;lle :</translation>
    </message>
    <message>
        <source>So many times as many pixels, for sharp letters in print and on dense screens</source>
        <translation>Autant de fois plus de pixels, pour des lettres nettes à l’impression et sur les écrans denses</translation>
    </message>
    <message>
        <source>S&amp;harpness:</source>
        <translation>&amp;Netteté :</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Side by side they make one long timeline</source>
        <translation>Côte à côte, elles font une longue frise</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>Pap&amp;ier :</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>&amp;Orientation :</translation>
    </message>
    <message>
        <source>S&amp;heets:</source>
        <translation>Fe&amp;uilles :</translation>
    </message>
</context>
<context>
    <name>dateline::PicturePreview</name>
    <message>
        <source>Preview of the picture</source>
        <translation>Aperçu de l’image</translation>
    </message>
</context>
<context>
    <name>dateline::PlannedPanel</name>
    <message>
        <source>outcome known from %1</source>
        <translation>issue connue à partir du %1</translation>
    </message>
    <message>
        <source>Planned events</source>
        <translation>Événements prévus</translation>
    </message>
    <message>
        <source>Choose the day that plans are held against</source>
        <translation>Choisir le jour auquel les projets sont comparés</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Confirmed by It (C)</source>
        <translation>Il le confirme (C)</translation>
    </message>
    <message>
        <source>Another (N)</source>
        <translation>Un autre (N)</translation>
    </message>
    <message>
        <source>Show the next event that may tell what became of it</source>
        <translation>Montrer l’événement suivant qui peut dire ce qu’il est devenu</translation>
    </message>
    <message>
        <source>By the Selected Event (B)</source>
        <translation>Par l’événement choisi (B)</translation>
    </message>
    <message>
        <source>Open Again (R)</source>
        <translation>Rouvrir (R)</translation>
    </message>
    <message>
        <source>Take back what was said of its outcome</source>
        <translation>Retirer ce qui a été dit de son issue</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>Ce qu’on savait le %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of plans, how many</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>title, how it stands, date and actors</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Nothing here is planned</source>
        <translation>Rien n’est prévu ici</translation>
    </message>
    <message>
        <source>may be confirmed, %1 of 100: %2</source>
        <comment>score, why</comment>
        <translation>peut-être confirmé, %1 sur 100 : %2</translation>
    </message>
    <message>
        <source>may be cancelled, %1 of 100: %2</source>
        <comment>score, why</comment>
        <translation>peut-être annulé, %1 sur 100 : %2</translation>
    </message>
    <message>
        <source>Confirmed by “%1”</source>
        <translation>Confirmé par « %1 »</translation>
    </message>
    <message>
        <source>Cancelled, as It Says (X)</source>
        <translation>Annulé, comme il le dit (X)</translation>
    </message>
    <message>
        <source>Cancelled (X)</source>
        <translation>Annulé (X)</translation>
    </message>
</context>
<context>
    <name>dateline::PrintOptions</name>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>What the timeline shows now</source>
        <translation>Ce que montre la frise</translation>
    </message>
    <message>
        <source>Events to print</source>
        <translation>Événements à imprimer</translation>
    </message>
    <message>
        <source>Side by side they make one long timeline</source>
        <translation>Côte à côte, elles font une longue frise</translation>
    </message>
    <message>
        <source>S&amp;heets:</source>
        <translation>Fe&amp;uilles :</translation>
    </message>
</context>
<context>
    <name>dateline::QueryHelp</name>
    <message>
        <source>What can be typed</source>
        <translation>Ce qu’on peut saisir</translation>
    </message>
</context>
<context>
    <name>dateline::QuoteHandle</name>
    <message>
        <source>Start of the quote</source>
        <translation>Début de la citation</translation>
    </message>
    <message>
        <source>End of the quote</source>
        <translation>Fin de la citation</translation>
    </message>
    <message>
        <source>Drag to widen or narrow the quote; with Shift by characters</source>
        <translation>Faire glisser pour élargir ou rétrécir la citation ; avec Maj par caractères</translation>
    </message>
</context>
<context>
    <name>dateline::RangeBar</name>
    <message>
        <source>Zoom To</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Show this stretch of time alone</source>
        <translation>N’afficher que cette période</translation>
    </message>
    <message>
        <source>Filter To</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show only its events, everywhere</source>
        <translation>N’afficher que ses événements, partout</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy its events, a line each</source>
        <translation>Copier ses événements, une ligne chacun</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Select its events in the table, to change them together</source>
        <translation>Sélectionner ses événements dans le tableau, pour les changer ensemble</translation>
    </message>
</context>
<context>
    <name>dateline::RangeSelection</name>
    <message numerus="yes">
        <source>%n event(s) in %1</source>
        <comment>number, how long</comment>
        <translation>
            <numerusform>%n événement en %1</numerusform>
            <numerusform>%n événements en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::RankChart</name>
    <message>
        <source>Actors by how many events they have</source>
        <translation>Acteurs selon le nombre de leurs événements</translation>
    </message>
    <message>
        <source>Pairs of actors by how many events they have</source>
        <translation>Paires d’acteurs selon le nombre de leurs événements</translation>
    </message>
    <message>
        <source>An event counts once for who acts and once for who is acted on, the first of several; where it begins is what the timeline shows. Denied, planned and hypothetical ones count too.</source>
        <translation>Un événement compte une fois pour qui agit et une fois pour qui subit, le premier de plusieurs ; il compte là où il commence. Les événements niés, prévus et hypothétiques comptent aussi.</translation>
    </message>
    <message>
        <source>An event counts for the first who acts and the first who is acted on; where it begins is what the timeline shows. Denied, planned and hypothetical ones count too.</source>
        <translation>Un événement compte pour le premier qui agit et le premier qui subit, là où il commence. Les événements niés, prévus et hypothétiques comptent aussi.</translation>
    </message>
    <message>
        <source>No event here names an actor</source>
        <translation>Ici, aucun événement ne nomme d’acteur</translation>
    </message>
    <message>
        <source>No event here is between two actors</source>
        <translation>Ici, aucun événement n’est entre deux acteurs</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln event(s)</source>
        <comment>who</comment>
        <translation>
            <numerusform>%1 : %Ln événement</numerusform>
            <numerusform>%1 : %Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within what the timeline shows: %Ln event(s)</source>
        <translation>
            <numerusform>Dans ce que montre la frise : %Ln événement</numerusform>
            <numerusform>Dans ce que montre la frise : %Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln acteur</numerusform>
            <numerusform>%Ln acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln paire</numerusform>
            <numerusform>%Ln paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an actor</source>
        <translation>
            <numerusform>%Ln sans acteur</numerusform>
            <numerusform>%Ln sans acteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not between two actors</source>
        <translation>
            <numerusform>%Ln pas entre deux acteurs</numerusform>
            <numerusform>%Ln pas entre deux acteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Next Event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>Show Only Events of %1</source>
        <translation>Ne montrer que les événements de %1</translation>
    </message>
    <message>
        <source>Show Events of All Actors</source>
        <translation>Montrer les événements de tous les acteurs</translation>
    </message>
</context>
<context>
    <name>dateline::ReaderPane</name>
    <message>
        <source>Choose an event or an article</source>
        <translation>Choisissez un événement ou un article</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>No events are known of this article</source>
        <translation>Aucun événement n’est connu de cet article</translation>
    </message>
</context>
<context>
    <name>dateline::ReanchorDialog</name>
    <message>
        <source>Where the quote stands</source>
        <translation>Où se trouve la citation</translation>
    </message>
    <message>
        <source>As it was kept</source>
        <translation>Telle qu’elle a été conservée</translation>
    </message>
    <message>
        <source>As it would stand from now on</source>
        <translation>Telle qu’elle se trouverait désormais</translation>
    </message>
    <message>
        <source>Nothing in the article is like these words. Select in the article what they are to be, then come back here.</source>
        <translation>Rien dans l’article ne ressemble à ces mots. Sélectionnez dans l’article ce qu’ils doivent être, puis revenez ici.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Put %n Quote(s) There</source>
        <translation>
            <numerusform>Y &amp;mettre %n citation</numerusform>
            <numerusform>Y &amp;mettre %n citations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReportCommands</name>
    <message>
        <source>Chronology</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Note de situation</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>Pages (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>Textes OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <comment>library, kind of report</comment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Le rapport n’a pas été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1; %Ln event(s) had no room</source>
        <translation>
            <numerusform>Écrit : %1 ; %Ln événement n’a pas eu de place</numerusform>
            <numerusform>Écrit : %1 ; %Ln événements n’ont pas eu de place</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
</context>
<context>
    <name>dateline::RereadDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>%n changée</numerusform>
            <numerusform>%n changées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer suggested</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>%n plus suggérée</numerusform>
            <numerusform>%n plus suggérées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what changes, what does not</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours untouched</source>
        <comment>events that a person made or decided on</comment>
        <translation>
            <numerusform>%n des vôtres inchangée</numerusform>
            <numerusform>%n des vôtres inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Read again with the rules of this version</source>
        <translation>Relire avec les règles de cette version</translation>
    </message>
    <message>
        <source>Looking what would change…</source>
        <translation>Recherche de ce qui changerait…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n article(s) again…</source>
        <translation>
            <numerusform>Relecture de %n article…</numerusform>
            <numerusform>Relecture de %n articles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read again: %2</source>
        <comment>articles, what changed</comment>
        <translation>%1 relus : %2</translation>
    </message>
    <message>
        <source>Nothing would change in %1: the rules of this version find the same. %2.</source>
        <comment>articles, yours</comment>
        <translation>Rien ne changerait dans %1 : les règles de cette version trouvent la même chose. %2.</translation>
    </message>
    <message>
        <source>Reading %1 again would bring: %2</source>
        <comment>articles, what would change</comment>
        <translation>Relire %1 apporterait : %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>dateline::ReviewBar</name>
    <message>
        <source>Suggestion %1 of %2 in this article, %3 in all</source>
        <translation>Suggestion %1 sur %2 dans cet article, %3 en tout</translation>
    </message>
    <message>
        <source>Found by words like %1</source>
        <comment>the words of a rule</comment>
        <translation>Trouvée par des mots comme %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n accepted so far</source>
        <comment>found by a rule, how many</comment>
        <translation>
            <numerusform>%1 : %2 sur %n acceptée jusqu’ici</numerusform>
            <numerusform>%1 : %2 sur %n acceptées jusqu’ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReviewCommands</name>
    <message>
        <source>No suggestion waits for a decision</source>
        <translation>Aucune suggestion n’attend de décision</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Modifier l’événement</translation>
    </message>
</context>
<context>
    <name>dateline::ReviewPane</name>
    <message>
        <source>–</source>
        <comment>no decision yet</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How each rule has done</source>
        <translation>Ce que chaque règle a donné</translation>
    </message>
    <message>
        <source>Found by words like</source>
        <translation>Trouvées par des mots comme</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Accepted of decided</source>
        <translation>Acceptées parmi les décidées</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion waits for a decision</source>
        <translation>Aucune suggestion n’attend de décision</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) in %1 wait for a decision</source>
        <translation>
            <numerusform>%n suggestion dans %1 attend une décision</numerusform>
            <numerusform>%n suggestions dans %1 attendent une décision</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule has suggested anything here</source>
        <translation>Aucune règle n’a rien suggéré ici</translation>
    </message>
</context>
<context>
    <name>dateline::SearchBox</name>
    <message>
        <source>Words, &quot;phrases&quot;, beginnings*, -without; AND, OR, NOT and brackets;
from: until: type: actor: pair:AZE&gt;ARM outlet: tag: lang: is:</source>
        <translation>Mots, &quot;expressions&quot;, débuts*, -sans ; AND, OR, NOT et parenthèses ;
from: until: type: actor: pair:AZE&gt;ARM outlet: tag: lang: is:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search articles and events</source>
        <translation>Rechercher articles et événements</translation>
    </message>
    <message>
        <source>What can be typed (F1)</source>
        <translation>Ce qu’on peut saisir (F1)</translation>
    </message>
</context>
<context>
    <name>dateline::ShortcutsDialog</name>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>dateline::StatusLine</name>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’import</translation>
    </message>
    <message>
        <source>Stop importing; what has been added stays</source>
        <translation>Arrêter l’import ; ce qui a été ajouté reste</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Arrêter l’import</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
    <message>
        <source>All changes saved ✓</source>
        <translation>Tout est enregistré ✓</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Import the files that have not come in yet</source>
        <translation>Importer les fichiers qui manquent encore</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>En rester là</translation>
    </message>
    <message>
        <source>Do not ask again; what has been added stays</source>
        <translation>Ne plus proposer ; ce qui a été ajouté reste</translation>
    </message>
    <message>
        <source>The import of “%1” stopped at %2 of %3</source>
        <translation>L’import de « %1 » s’est arrêté à %2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, how much of it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>dateline::TableColumns</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <comment>a column</comment>
        <translation>Ce que contient %1</translation>
    </message>
</context>
<context>
    <name>dateline::TableDialog</name>
    <message>
        <source>The first &amp;row names the columns</source>
        <translation>La première &amp;ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <comment>a file</comment>
        <translation>Colonnes de %1</translation>
    </message>
    <message>
        <source>What do the columns of this table hold? This is what Dateline guesses. Change what is wrong; the rows below show how they are read.</source>
        <translation>Que contiennent les colonnes de ce tableau ? Voici ce que Dateline devine. Corrigez ce qui est faux ; les lignes ci-dessous montrent comment elles sont lues.</translation>
    </message>
    <message>
        <source>&amp;Separated by:</source>
        <translation>&amp;Séparateur :</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encodage :</translation>
    </message>
    <message>
        <source>&amp;Dates:</source>
        <translation>&amp;Dates :</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Save &amp;mapping…</source>
        <translation>Enregistrer la &amp;description…</translation>
    </message>
    <message>
        <source>As a file for the command line: dateline import --mapping FILE</source>
        <translation>Dans un fichier pour la ligne de commande : dateline import --mapping FICHIER</translation>
    </message>
    <message>
        <source>The table cannot be read like this.</source>
        <translation>Le tableau ne peut pas être lu ainsi.</translation>
    </message>
    <message>
        <source>The table cannot be read.</source>
        <translation>Le tableau ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Say which column holds the title, the quote, the type or who acts: without one there is no event.</source>
        <translation>Dites quelle colonne contient le titre, la citation, le type ou qui agit : sans cela, il n’y a pas d’événement.</translation>
    </message>
    <message>
        <source>Reading the whole table…</source>
        <translation>Lecture de tout le tableau…</translation>
    </message>
    <message>
        <source>Nothing tells whether the dates begin with the day or with the month. Choose it under Dates.</source>
        <translation>Rien ne dit si les dates commencent par le jour ou par le mois. Choisissez-le sous Dates.</translation>
    </message>
    <message>
        <source>no column holds a date: all events will be undated</source>
        <translation>aucune colonne ne contient de date : tous les événements seront sans date</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Enregistrer la description</translation>
    </message>
    <message>
        <source>The mapping was not saved.</source>
        <translation>La description n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>dates that begin with the day: %1, with the month: %2; those of the other order cannot be read</source>
        <translation>dates qui commencent par le jour : %1, par le mois : %2 ; celles de l’autre ordre ne peuvent être lues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) tell that the day comes first</source>
        <translation>
            <numerusform>%Ln date dit que le jour vient d’abord</numerusform>
            <numerusform>%Ln dates disent que le jour vient d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) tell that the month comes first</source>
        <translation>
            <numerusform>%Ln date dit que le mois vient d’abord</numerusform>
            <numerusform>%Ln dates disent que le mois vient d’abord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TablePreview</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>Les premières lignes telles qu’elles sont lues</translation>
    </message>
    <message>
        <source>Why it cannot be read</source>
        <translation>Pourquoi elle ne peut pas être lue</translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Lignes qui ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Not read or without a date: %1</source>
        <translation>Non lues ou sans date : %1</translation>
    </message>
    <message>
        <source>Reading the whole table…</source>
        <translation>Lecture de tout le tableau…</translation>
    </message>
</context>
<context>
    <name>dateline::TellingsView</name>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>What the articles say</source>
        <translation>Ce que disent les articles</translation>
    </message>
    <message>
        <source>Read it in its article</source>
        <translation>Le lire dans son article</translation>
    </message>
    <message>
        <source>a copy of the same text</source>
        <translation>une copie du même texte</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineHint</name>
    <message>
        <source>No dated events</source>
        <translation>Aucun événement daté</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Events by time. Arrow keys go from event to event, plus and minus zoom.</source>
        <translation>Événements dans le temps. Les flèches vont d’un événement à l’autre, plus et moins agrandissent et réduisent.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <comment>lane</comment>
        <translation>
            <numerusform>%1 : %n événement</numerusform>
            <numerusform>%1 : %n événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TrashDialog</name>
    <message>
        <source>an event without a title</source>
        <translation>un événement sans titre</translation>
    </message>
    <message>
        <source>an article without a title</source>
        <translation>un article sans titre</translation>
    </message>
    <message numerus="yes">
        <source>with %n event(s)</source>
        <translation>
            <numerusform>avec %n événement</numerusform>
            <numerusform>avec %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (removed too)</source>
        <comment>an article</comment>
        <translation>%1 (retiré aussi)</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with all events</source>
        <translation>
            <numerusform>%n article avec tous ses événements</numerusform>
            <numerusform>%n articles avec tous leurs événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of other articles</source>
        <translation>
            <numerusform>%n événement d’autres articles</numerusform>
            <numerusform>%n événements d’autres articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Chercher dans les titres</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Dismissed suggestions</source>
        <translation>Suggestions écartées</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Empty Trash…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>What was removed, the last first</source>
        <translation>Ce qui a été retiré, le plus récent d’abord</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Nothing here has these words</source>
        <translation>Rien ici ne contient ces mots</translation>
    </message>
    <message>
        <source>No suggestion was dismissed</source>
        <translation>Aucune suggestion n’a été écartée</translation>
    </message>
    <message>
        <source>The Trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>The last %1 of %2; search for others</source>
        <translation>Les %1 derniers sur %2 ; cherchez les autres</translation>
    </message>
    <message>
        <source>Empty Trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Erase all that was removed, for good?</source>
        <translation>Effacer pour de bon tout ce qui a été retiré ?</translation>
    </message>
    <message>
        <source>%1. This cannot be undone, and the history no longer tells of them. Backups that were made before keep them. Dismissed suggestions stay dismissed.</source>
        <translation>%1. Cela ne peut être annulé, et l’historique n’en parlera plus. Les sauvegardes faites auparavant les gardent. Les suggestions écartées le restent.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Nothing came back: %1</source>
        <translation>Rien n’a été rétabli : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came back.</source>
        <translation>
            <numerusform>%n élément a été rétabli.</numerusform>
            <numerusform>%n éléments ont été rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay here: the library has them again.</source>
        <translation>
            <numerusform>%n élément reste ici : la bibliothèque l’a de nouveau.</numerusform>
            <numerusform>%n éléments restent ici : la bibliothèque les a de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased: %1.</source>
        <translation>Effacé : %1.</translation>
    </message>
    <message>
        <source>Not erased: %1</source>
        <translation>Pas effacé : %1</translation>
    </message>
</context>
<context>
    <name>dateline::UndatedTray</name>
    <message>
        <source>Events without a date</source>
        <translation>Événements sans date</translation>
    </message>
    <message>
        <source>Undated: %1</source>
        <translation>Sans date : %1</translation>
    </message>
</context>
<context>
    <name>dateline::VersionDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Versions de « %1 »</translation>
    </message>
    <message>
        <source>Quotes that changed</source>
        <translation>Citations modifiées</translation>
    </message>
    <message>
        <source>Quotes of events that changed</source>
        <translation>Citations d’événements modifiées</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Quelle version</translation>
    </message>
    <message>
        <source>Every quote stands in both versions</source>
        <translation>Toutes les citations figurent dans les deux versions</translation>
    </message>
    <message>
        <source>Only in version %1: %2</source>
        <translation>Seulement dans la version %1 : %2</translation>
    </message>
</context>
<context>
    <name>dateline::ViewCommands</name>
    <message>
        <source>Save View</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Filter, lanes and the time shown are kept under this name:</source>
        <translation>Le filtre, les couloirs et la période affichée sont gardés sous ce nom :</translation>
    </message>
    <message>
        <source>The view “%1” cannot be shown.</source>
        <translation>La vue « %1 » ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>A newer Dateline saved it. Nothing was changed.</source>
        <translation>Un Dateline plus récent l’a enregistrée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What is stored of it cannot be understood. Nothing was changed.</source>
        <translation>Ce qui en est enregistré est incompréhensible. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>dateline::ViewsDialog</name>
    <message>
        <source>Saved Views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Sa&amp;ve This…</source>
        <translation>En&amp;registrer ceci…</translation>
    </message>
    <message>
        <source>Re&amp;place by This</source>
        <translation>Rem&amp;placer par ceci</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>dateline::WelcomePage</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Explore the &amp;sample library</source>
        <translation>Explorer la bibliothèque d’&amp;exemple</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>Déposez des articles ici</translation>
    </message>
    <message>
        <source>Their events stand on a timeline; a click shows the exact words.</source>
        <translation>Leurs événements se placent sur une chronologie ; un clic montre les mots exacts.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Dateline never connects to a network.</source>
        <translation>Tout reste sur cet ordinateur. Dateline ne se connecte jamais à un réseau.</translation>
    </message>
</context>
<context>
    <name>dateline::Workspace</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>A&amp;rticles</source>
        <translation>A&amp;rticles</translation>
    </message>
    <message>
        <source>&amp;Events and Activity</source>
        <translation>&amp;Événements et activité</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lecteur</translation>
    </message>
    <message>
        <source>Events as a table and as charts</source>
        <translation>Les événements en tableau et en graphiques</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalade</translation>
    </message>
    <message>
        <source>Same event?</source>
        <translation>Même événement ?</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévus</translation>
    </message>
</context>
</TS>
