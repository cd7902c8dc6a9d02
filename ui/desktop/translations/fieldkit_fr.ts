<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnswerStep</name>
    <message>
        <source>Take the stick to social services. They put an answer on it: open it here.</source>
        <translation>Portez la clé USB aux services sociaux. Ils y mettent une réponse&#xa0;: ouvrez-la ici.</translation>
    </message>
    <message>
        <source>The answer of social services</source>
        <translation>La réponse des services sociaux</translation>
    </message>
    <message>
        <source>Saved: {file}. Ring them, and read them these six words:</source>
        <translation>Enregistré&#xa0;: {file}. Appelez-les et lisez-leur ces six mots&#xa0;:</translation>
    </message>
    <message>
        <source>The new passphrase that you chose</source>
        <translation>Le nouveau mot de passe que vous avez choisi</translation>
    </message>
    <message>
        <source>Open the answer…</source>
        <translation>Ouvrir la réponse…</translation>
    </message>
    <message>
        <source>Answers (*.recovered);;All files (*)</source>
        <translation>Réponses (*.recovered);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>I prefer not to answer</source>
        <translation>Je préfère ne pas répondre</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Only the file&apos;s name is noted. The file itself stays where it is.</source>
        <translation>Seul le nom du fichier est noté. Le fichier reste où il est.</translation>
    </message>
    <message>
        <source>Take or record it with a telephone or a camera, copy it to this computer, then choose it.</source>
        <translation>Faites-le ou enregistrez-le avec un téléphone ou un appareil photo, copiez-le sur cet ordinateur, puis choisissez-le.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Sounds (*.mp3 *.m4a *.ogg *.opus *.wav *.aac *.flac)</source>
        <translation>Sons (*.mp3 *.m4a *.ogg *.opus *.wav *.aac *.flac)</translation>
    </message>
    <message>
        <source>Films (*.mp4 *.mov *.mkv *.webm *.avi)</source>
        <translation>Vidéos (*.mp4 *.mov *.mkv *.webm *.avi)</translation>
    </message>
    <message>
        <source>This question cannot be answered in this window. Go on to the next one.</source>
        <translation>On ne peut pas répondre à cette question dans cette fenêtre. Passez à la suivante.</translation>
    </message>
    <message>
        <source>That is too long to paste: {letters} letters, and {most} fit. Nothing was pasted.</source>
        <translation>C’est trop long à coller&#xa0;: {letters} lettres, et {most} au plus. Rien n’a été collé.</translation>
    </message>
    <message>
        <source>month/year</source>
        <translation>mois/année</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>for example, 17:30</source>
        <translation>par exemple, 17:30</translation>
    </message>
    <message>
        <source>day/month/year, and the time: 14/5/2026 17:30</source>
        <translation>jour/mois/année, et l’heure&#xa0;: 14/5/2026 17:30</translation>
    </message>
    <message>
        <source>latitude and longitude: 38.4792, -1.3255</source>
        <translation>latitude et longitude&#xa0;: 38.4792, -1.3255</translation>
    </message>
    <message>
        <source>latitude and longitude, a place a line</source>
        <translation>latitude et longitude, un lieu par ligne</translation>
    </message>
    <message>
        <source>the digits under the bars</source>
        <translation>les chiffres sous les barres</translation>
    </message>
    <message>
        <source>Language of the questions: {name}</source>
        <translation>Langue des questions&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation>En ajouter un</translation>
    </message>
    <message>
        <source>No more</source>
        <translation>Pas d’autre</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation>Enlever&#xa0;: {name}</translation>
    </message>
    <message>
        <source>▲ Take away {name} with its answers? Press again</source>
        <translation>▲ Enlever {name} avec ses réponses&#xa0;? Appuyez encore</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Écrivez quelques lettres</translation>
    </message>
    <message>
        <source>Several can be chosen.</source>
        <translation>On peut en choisir plusieurs.</translation>
    </message>
    <message>
        <source>Choose them in their order: the first one first.</source>
        <translation>Choisissez-les dans l’ordre&#xa0;: d’abord le premier.</translation>
    </message>
    <message>
        <source>{answer}: in place {place}</source>
        <translation>{answer}&#xa0;: en place {place}</translation>
    </message>
    <message>
        <source>For whoever asks: {words}</source>
        <translation>Pour qui pose les questions : {words}</translation>
    </message>
    <message>
        <source>{name}: one more?</source>
        <translation>{name}&#xa0;: encore un&#xa0;?</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Image&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>L’écouter</translation>
    </message>
    <message>
        <source>Stop the sound</source>
        <translation>Arrêter le son</translation>
    </message>
</context>
<context>
    <name>AskStep</name>
    <message>
        <source>Social services can let you in again, and nothing is lost. Choose a new passphrase, and save a request on a stick for them. They never see the passphrase.</source>
        <translation>Les services sociaux peuvent vous redonner accès, et rien n’est perdu. Choisissez un nouveau mot de passe et enregistrez pour eux une demande sur une clé USB. Ils ne voient jamais le mot de passe.</translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>I have their answer</source>
        <translation>J’ai leur réponse</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Enregistrer la demande…</translation>
    </message>
    <message>
        <source>Where to save the request</source>
        <translation>Où enregistrer la demande</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Practice: all data are made up</source>
        <translation>Exercice&#xa0;: toutes les données sont inventées</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Of which list</source>
        <translation>De quelle liste</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan names no dates yet: its rows [[due]] say what is due, and when.</source>
        <translation>Le plan ne nomme pas encore de dates : ses lignes [[due]] disent ce qui est à faire, et quand.</translation>
    </message>
    <message numerus="yes">
        <source>%n want somebody to see to them.</source>
        <translation>
            <numerusform>%n demande quelqu’un pour s’en occuper.</numerusform>
            <numerusform>%n demandent quelqu’un pour s’en occuper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Ask for a call</source>
        <translation>Demander un appel</translation>
    </message>
    <message>
        <source>Tell the person, before you ask: somebody from {office} will call. Once it is saved, nobody at this table can open it again; if you leave without saving, nothing of it stays.</source>
        <translation>Dites à la personne, avant de demander&#xa0;: quelqu’un va l’appeler, de la part de {office}. Une fois enregistré, personne à cette table ne peut le rouvrir&#xa0;; si vous sortez sans enregistrer, il n’en reste rien.</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Backup and mailbox</source>
        <translation>Sauvegarde et boîte de dépôt</translation>
    </message>
    <message>
        <source>Make a backup now…</source>
        <translation>Faire une sauvegarde maintenant…</translation>
    </message>
    <message>
        <source>The last one was made and read back on {day}: {file}.</source>
        <translation>La dernière a été faite et relue le {day}&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>There is none yet. If this disk dies, all is lost.</source>
        <translation>Il n’y en a pas encore. Si ce disque meurt, tout est perdu.</translation>
    </message>
    <message>
        <source>None yet. Laptops then send by stick.</source>
        <translation>Pas encore. Les ordinateurs de table envoient alors par clé USB.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>It has the keys, forms and laptops. The submissions are copied where the server {server} is.</source>
        <translation>Elle contient les clés, les formulaires et les portables. Les fiches sont copiées là où se trouve le serveur {server}.</translation>
    </message>
    <message>
        <source>It is encrypted: the same passphrases open it. Keep it on another disk.</source>
        <translation>Elle est chiffrée&#xa0;: les mêmes mots de passe l’ouvrent. Gardez-la sur un autre disque.</translation>
    </message>
    <message>
        <source>To bring one back: “Bring back from a backup” on the first screen, on any computer.</source>
        <translation>Pour en reprendre une&#xa0;: «&#xa0;Reprendre une sauvegarde&#xa0;» sur le premier écran, sur n’importe quel ordinateur.</translation>
    </message>
    <message>
        <source>Where to keep the backup</source>
        <translation>Où garder la sauvegarde</translation>
    </message>
    <message>
        <source>The backup of this desk is made, and it was read back</source>
        <translation>La copie de ce poste est faite, et elle a été relue</translation>
    </message>
    <message numerus="yes">
        <source>The backup is made, and it was read back: %n versions</source>
        <translation>
            <numerusform>Sauvegarde faite et relue&#xa0;: %n version</numerusform>
            <numerusform>Sauvegarde faite et relue&#xa0;: %n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte de dépôt</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>On a stick…</source>
        <translation>Sur une clé USB…</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Address across the network</source>
        <translation>Adresse sur le réseau</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Which folder is the mailbox?</source>
        <translation>Quel dossier est la boîte de dépôt&#xa0;?</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Quelle clé USB&#xa0;?</translation>
    </message>
    <message>
        <source>What laptops are told</source>
        <translation>Ce qui est dit aux ordinateurs de table</translation>
    </message>
    <message>
        <source>Days that they keep what is safe here</source>
        <translation>Jours pendant lesquels ils gardent ce qui est en sûreté ici</translation>
    </message>
    <message>
        <source>Take nothing in before the words are compared</source>
        <translation>Ne rien reprendre avant que les mots soient comparés</translation>
    </message>
    <message>
        <source>The next publication tells them.</source>
        <translation>La prochaine publication le leur dira.</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Garder ces règles</translation>
    </message>
    <message>
        <source>The rules are kept.</source>
        <translation>Les règles sont gardées.</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>Rarement utile</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Hand all over to another copy…</source>
        <translation>Tout transmettre à une autre copie…</translation>
    </message>
    <message>
        <source>Erase this master for ever…</source>
        <translation>Effacer ces données pour toujours…</translation>
    </message>
    <message>
        <source>To go on, type its name: {name}</source>
        <translation>Pour continuer, écrivez son nom&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>All is as it was saved: %n versions.</source>
        <translation>
            <numerusform>Tout est comme enregistré&#xa0;: %n version.</numerusform>
            <numerusform>Tout est comme enregistré&#xa0;: %n versions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Où l’écrire</translation>
    </message>
    <message>
        <source>Take it to the other copy and take it in there: {file}</source>
        <translation>Portez-le à l’autre copie et reprenez-le là-bas&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Effacer pour toujours</translation>
    </message>
</context>
<context>
    <name>ChannelPage</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Dans quelle langue</translation>
    </message>
    <message>
        <source>Which activities</source>
        <translation>Quelles activités</translation>
    </message>
    <message>
        <source>All that are coming</source>
        <translation>Toutes celles qui viennent</translation>
    </message>
    <message>
        <source>Only what was checked of late</source>
        <translation>Seulement ce qui a été vérifié récemment</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l&apos;image</translation>
    </message>
    <message>
        <source>Save the calendar…</source>
        <translation>Enregistrer le calendrier…</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>Le message</translation>
    </message>
    <message>
        <source>Activities come from their form. Read it under Forms, and enter what is coming.</source>
        <translation>Les activités viennent de leur formulaire. Lisez-le sous Formulaires, et saisissez ce qui vient.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities in the coming weeks</source>
        <translation>
            <numerusform>%n activité dans les semaines qui viennent</numerusform>
            <numerusform>%n activités dans les semaines qui viennent</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Vérifié aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Open its sheet</source>
        <translation>Ouvrir sa feuille</translation>
    </message>
    <message>
        <source>✓ The text is on the clipboard: paste it into the channel.</source>
        <translation>✓ Le texte est copié : collez-le dans le canal.</translation>
    </message>
    <message>
        <source>✓ The picture is on the clipboard: paste it into the channel.</source>
        <translation>✓ L&apos;image est copiée : collez-la dans le canal.</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Où l&apos;enregistrer</translation>
    </message>
    <message>
        <source>activities.ics</source>
        <translation>activites.ics</translation>
    </message>
    <message>
        <source>✓ Saved: {file}</source>
        <translation>✓ Enregistré : {file}</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Which answers are right?</source>
        <translation>Quelles réponses sont les bonnes&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n other answers are the same in all.</source>
        <translation>
            <numerusform>%n autre réponse est la même partout.</numerusform>
            <numerusform>%n autres réponses sont les mêmes partout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what is chosen</source>
        <translation>Garder ce qui est choisi</translation>
    </message>
    <message>
        <source>The others stay in the history.</source>
        <translation>Les autres restent dans l’historique.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>All of {name}</source>
        <translation>Tout&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>Filled in {filled} of {rows} rows.</source>
        <translation>Remplie dans {filled} lignes sur {rows}.</translation>
    </message>
    <message>
        <source>None: leave it out</source>
        <translation>Aucune&#xa0;: la laisser de côté</translation>
    </message>
    <message>
        <source>Which question does it answer?</source>
        <translation>À quelle question répond-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, that one</source>
        <translation>Oui, celle-là</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>Laisser la colonne de côté</translation>
    </message>
    <message>
        <source>“{column}” answers the same.</source>
        <translation>«&#xa0;{column}&#xa0;» répond à la même.</translation>
    </message>
    <message>
        <source>It looks like this question. Only a person can say whether it is.</source>
        <translation>Elle ressemble à cette question. Seule une personne peut dire si c’est elle.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Vous l’avez laissée de côté.</translation>
    </message>
    <message>
        <source>What do these words stand for?</source>
        <translation>Que veulent dire ces mots&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>“{word}”, %n times</source>
        <translation>
            <numerusform>«&#xa0;{word}&#xa0;», %n fois</numerusform>
            <numerusform>«&#xa0;{word}&#xa0;», %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>As is likely</source>
        <translation>Le plus probable</translation>
    </message>
    <message>
        <source>I do not know: such rows are set aside</source>
        <translation>Je ne sais pas&#xa0;: ces lignes sont mises de côté</translation>
    </message>
    <message>
        <source>It was chosen</source>
        <translation>C’était choisi</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>What does an empty cell mean?</source>
        <translation>Que veut dire une case vide&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>Which form do the rows answer?</source>
        <translation>À quel formulaire répondent les lignes&#xa0;?</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>No column looks like a question of this form. Is it another survey&apos;s?</source>
        <translation>Aucune colonne ne ressemble à une question de ce formulaire. Est-ce une autre enquête&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n columns wait for your word.</source>
        <translation>
            <numerusform>%n colonne attend votre décision.</numerusform>
            <numerusform>%n colonnes attendent votre décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns answer a question; the others stay out.</source>
        <translation>
            <numerusform>%n colonne répond à une question&#xa0;; les autres sont laissées de côté.</numerusform>
            <numerusform>%n colonnes répondent à une question&#xa0;; les autres sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it that one?</source>
        <translation>Celle-là&#xa0;?</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De côté</translation>
    </message>
    <message numerus="yes">
        <source>%n to clear up</source>
        <translation>
            <numerusform>%n à préciser</numerusform>
            <numerusform>%n à préciser</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Convient</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Gatherings</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>Affiches</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Âges</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Of all tests</source>
        <translation>Des tests</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Au registre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Pourquoi là</translation>
    </message>
    <message numerus="yes">
        <source>%n places never visited</source>
        <translation>
            <numerusform>%n lieu où l’on n’est jamais allé</numerusform>
            <numerusform>%n lieux où l’on n’est jamais allé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places without a gathering in twelve months</source>
        <translation>
            <numerusform>%n lieu sans table depuis douze mois</numerusform>
            <numerusform>%n lieux sans table depuis douze mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal, {first} to {last}</source>
        <translation>Proposition, du {first} au {last}</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>Activities, by what for and for whom</source>
        <translation>Activités, par but et par public</translation>
    </message>
    <message>
        <source>First where nobody has been, then where it is longest ago, then where more people live.</source>
        <translation>D’abord là où personne n’est allé, puis là où c’est le plus ancien, puis là où vivent le plus de gens.</translation>
    </message>
    <message>
        <source>These counts are exact and stay on this screen. What leaves the office goes through Export.</source>
        <translation>Ces nombres sont exacts et restent sur cet écran. Ce qui quitte le bureau passe par Exporter.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Dans quel but</translation>
    </message>
    <message numerus="yes">
        <source>%n fields without any activity in twelve months</source>
        <translation>
            <numerusform>%n case sans aucune activité en douze mois</numerusform>
            <numerusform>%n cases sans aucune activité en douze mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities do not say what for or for whom</source>
        <translation>
            <numerusform>%n activité ne dit pas son but ou son public</numerusform>
            <numerusform>%n activités ne disent pas leur but ou leur public</numerusform>
        </translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>hors de la liste</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Trop peu</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Register unknown</source>
        <translation>Registre inconnu</translation>
    </message>
    <message>
        <source>Planned on {day}</source>
        <translation>Prévue le {day}</translation>
    </message>
    <message>
        <source>Nobody has been there yet</source>
        <translation>Personne n’y est encore allé</translation>
    </message>
    <message>
        <source>Last visited on {day}</source>
        <translation>Dernière visite le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the register</source>
        <translation>
            <numerusform>%n personne au registre</numerusform>
            <numerusform>%n personnes au registre</numerusform>
        </translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Map of the villages</source>
        <translation>Carte des villages</translation>
    </message>
    <message>
        <source>In each circle, gatherings in twelve months. ▲ posters, ◆ activities.</source>
        <translation>Dans chaque cercle, tables en douze mois. ▲ affiches, ◆ activités.</translation>
    </message>
    <message>
        <source>A scheme: distances say nothing; a dotted edge means that the direction is not known.</source>
        <translation>C’est un schéma : les distances ne disent rien ; un bord pointillé signale une direction inconnue.</translation>
    </message>
    <message>
        <source>From the middle to the edge, {km} km.</source>
        <translation>Du centre au bord, {km} km.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>The program made a mistake.</source>
        <translation>Le programme a fait une erreur.</translation>
    </message>
    <message>
        <source>All that was saved stays saved. You can go on; if it happens again, close the program and open it.</source>
        <translation>Tout ce qui était enregistré le reste. Vous pouvez continuer&#xa0;; si cela recommence, fermez le programme et rouvrez-le.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>thursday 14 may, as this language writes it</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>14 may, as this language writes it</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>%n answers differ. Look at the paper.</source>
        <translation>
            <numerusform>%n réponse diffère. Regardez le papier.</numerusform>
            <numerusform>%n réponses diffèrent. Regardez le papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is how it stands on the paper</source>
        <translation>C’est ainsi sur le papier</translation>
    </message>
    <message>
        <source>It is another sheet: keep it as well</source>
        <translation>C’est une autre feuille&#xa0;: la garder aussi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Deuxième fois</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>No directory yet</source>
        <translation>Pas encore de répertoire</translation>
    </message>
    <message>
        <source>It is filled with the form about what is on offer. Read that form under Forms.</source>
        <translation>Il se remplit avec le formulaire de ce qui est proposé. Lisez-le sous Formulaires.</translation>
    </message>
    <message>
        <source>On offer ({number})</source>
        <translation>Proposé ({number})</translation>
    </message>
    <message>
        <source>Wants checking ({number})</source>
        <translation>À vérifier ({number})</translation>
    </message>
    <message>
        <source>No longer on offer ({number})</source>
        <translation>N&apos;est plus proposé ({number})</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation>Rien n&apos;est ainsi.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Vérifié aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Open its sheet</source>
        <translation>Ouvrir sa feuille</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Back to the table</source>
        <translation>Retour à la table</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>{who} no longer takes part: wants somebody else</source>
        <translation>{who} ne participe plus : demande quelqu’un d’autre</translation>
    </message>
    <message>
        <source>nobody sees to it yet</source>
        <translation>personne ne s’en occupe encore</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
</context>
<context>
    <name>DueTable</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>The six words that are read to you</source>
        <translation>Les six mots qu’on vous lit</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>First, social services enrol this laptop</source>
        <translation>D’abord, les services sociaux inscrivent cet ordinateur</translation>
    </message>
    <message>
        <source>Save the request on a stick and take it to them. They put a kit on the stick: open it here.</source>
        <translation>Enregistrez la demande sur une clé USB et portez-la-leur. Ils mettent un paquet sur la clé&#xa0;: ouvrez-le ici.</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Enregistrer la demande…</translation>
    </message>
    <message>
        <source>Open the kit…</source>
        <translation>Ouvrir le paquet…</translation>
    </message>
    <message>
        <source>Are they really {office}?</source>
        <translation>Est-ce vraiment&#xa0;: {office}&#xa0;?</translation>
    </message>
    <message>
        <source>Ring them and read these words to each other. Type the six that they read to you.</source>
        <translation>Appelez-les et lisez-vous ces mots l’un à l’autre. Écrivez les six qu’on vous lit.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Where to does this laptop send?</source>
        <translation>Où cet ordinateur envoie-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the shared folder, or the stick, that social services told you.</source>
        <translation>Choisissez le dossier partagé, ou la clé USB, que les services sociaux vous ont indiqué.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Where to save the request</source>
        <translation>Où enregistrer la demande</translation>
    </message>
    <message>
        <source>Saved: {file}. Take it to social services; this screen waits for the kit.</source>
        <translation>Enregistré&#xa0;: {file}. Portez-le aux services sociaux&#xa0;; cet écran attend le paquet.</translation>
    </message>
    <message>
        <source>The kit of social services</source>
        <translation>Le paquet des services sociaux</translation>
    </message>
    <message>
        <source>Kits (*.kit);;All files (*)</source>
        <translation>Paquets (*.kit);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save the Excel workbook…</source>
        <translation>Enregistrer le classeur Excel…</translation>
    </message>
    <message>
        <source>Save the Excel workbooks…</source>
        <translation>Enregistrer les classeurs Excel…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>As it will be written. People are counted in steps of {base}, and the sums add up.</source>
        <translation>Tel qu’il sera écrit. Les personnes sont comptées de {base} en {base}, et les sommes sont justes.</translation>
    </message>
    <message>
        <source>As it will be written. An interval like 0–9 stands for a number between these two.</source>
        <translation>Tel qu’il sera écrit. Un intervalle comme 0–9 remplace un nombre entre ces deux-là.</translation>
    </message>
    <message>
        <source>Each workbook says the same of the same people. This is the one of all together.</source>
        <translation>Chaque classeur dit la même chose des mêmes personnes. Voici celui de l’ensemble.</translation>
    </message>
    <message>
        <source>The period is not over: it is counted up to {day}.</source>
        <translation>La période n’est pas finie&#xa0;: on compte jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Published before as No. {number}: it says the same again. What came since counts later.</source>
        <translation>Déjà publié sous le n° {number}&#xa0;: il redit la même chose. Ce qui est arrivé depuis comptera plus tard.</translation>
    </message>
    <message>
        <source>The sum of what was published: Nos. {numbers}.</source>
        <translation>La somme de ce qui a été publié&#xa0;: n° {numbers}.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tous ensemble</translation>
    </message>
    <message>
        <source>Nobody can be found in it</source>
        <translation>Personne ne peut y être reconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n cells count so few people that they would give somebody away.</source>
        <translation>
            <numerusform>%n case compte si peu de personnes qu’elle trahirait quelqu’un.</numerusform>
            <numerusform>%n cases comptent si peu de personnes qu’elles trahiraient quelqu’un.</numerusform>
        </translation>
    </message>
    <message>
        <source>So all {cells} cells go in steps of {base}, at most {furthest} off. An exact number next to a rounded one would say what was taken away.</source>
        <translation>C’est pourquoi les {cells} cases vont toutes de {base} en {base}, à {furthest} près au plus. Un nombre exact à côté d’un nombre arrondi dirait ce qui a été enlevé.</translation>
    </message>
    <message>
        <source>They and those that would give them away by subtraction are shown as intervals.</source>
        <translation>Elles, et celles qui les trahiraient par soustraction, sont montrées en intervalles.</translation>
    </message>
    <message>
        <source>The finished file is read and proven before it gets its name.</source>
        <translation>Le fichier fini est relu et vérifié avant de recevoir son nom.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message numerus="yes">
        <source>%n gatherings</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n indicateur</numerusform>
            <numerusform>%n indicateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables with their charts</source>
        <translation>
            <numerusform>%n tableau avec son graphique</numerusform>
            <numerusform>%n tableaux avec leurs graphiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Published before</source>
        <translation>Déjà publié</translation>
    </message>
    <message>
        <source>No. {number}: {period}</source>
        <translation>N° {number}&#xa0;: {period}</translation>
    </message>
    <message numerus="yes">
        <source>and %n before these</source>
        <translation>
            <numerusform>et %n autre plus ancienne</numerusform>
            <numerusform>et %n autres plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>summary-{period}.xlsx</source>
        <translation>resume-{period}.xlsx</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Où l’enregistrer</translation>
    </message>
    <message>
        <source>summaries</source>
        <translation>resumes</translation>
    </message>
    <message>
        <source>In which folder?</source>
        <translation>Dans quel dossier ?</translation>
    </message>
    <message numerus="yes">
        <source>%n workbooks are saved and proven, side by side with those of all levels: {folder}</source>
        <translation>
            <numerusform>%n classeur enregistré et vérifié, à côté de ceux de tous les niveaux : {folder}</numerusform>
            <numerusform>%n classeurs enregistrés et vérifiés, à côté de ceux de tous les niveaux : {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved and proven: {file}</source>
        <translation>Enregistré et vérifié&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>What Google Forms, KoboToolbox, ODK or LimeSurvey exported, or a table kept by hand (Excel or CSV). You see what would come in before anything is changed.</source>
        <translation>Ce que Google Forms, KoboToolbox, ODK ou LimeSurvey a exporté, ou un tableau tenu à la main (Excel ou CSV). Vous voyez ce qui entrerait avant que rien ne change.</translation>
    </message>
    <message>
        <source>Names, telephones, e-mail addresses and the like stay out. Importing the same file again adds nothing.</source>
        <translation>Les noms, téléphones, adresses électroniques et autres ne sont pas repris. Importer de nouveau le même fichier n’ajoute rien.</translation>
    </message>
    <message>
        <source>Half done: {file}</source>
        <translation>Commencé&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>How is it to be read?</source>
        <translation>Comment faut-il le lire&#xa0;?</translation>
    </message>
    <message>
        <source>As it is found out</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Which sheet of the workbook?</source>
        <translation>Quelle feuille du classeur&#xa0;?</translation>
    </message>
    <message>
        <source>In which row are the headers?</source>
        <translation>Dans quelle ligne sont les titres&#xa0;?</translation>
    </message>
    <message>
        <source>Encoding of the letters</source>
        <translation>Codage des lettres</translation>
    </message>
    <message>
        <source>What separates the columns?</source>
        <translation>Qu’est-ce qui sépare les colonnes&#xa0;?</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>Le lire ainsi</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>This question needs an answer.</source>
        <translation>Cette question demande une réponse.</translation>
    </message>
    <message>
        <source>This is still in the text: {words}. Take it out, or save once more to keep it as it stands.</source>
        <translation>Ceci est encore dans le texte&#xa0;: {words}. Enlevez-le, ou enregistrez encore une fois pour le garder tel quel.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Forms and places</source>
        <translation>Formulaires et lieux</translation>
    </message>
    <message>
        <source>Publish to the laptops</source>
        <translation>Publier pour les ordinateurs</translation>
    </message>
    <message>
        <source>Read a form (Excel)…</source>
        <translation>Lire un formulaire (Excel)…</translation>
    </message>
    <message>
        <source>Read places (CSV)…</source>
        <translation>Lire des lieux (CSV)…</translation>
    </message>
    <message>
        <source>Sheets for participants (PDF)…</source>
        <translation>Feuilles pour les participants (PDF)…</translation>
    </message>
    <message numerus="yes">
        <source>%n places on the list.</source>
        <translation>
            <numerusform>%n lieu dans la liste.</numerusform>
            <numerusform>%n lieux dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>No places yet.</source>
        <translation>Pas encore de lieux.</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Rien n’a encore été publié.</translation>
    </message>
    <message>
        <source>Published last on {day} (no. {number}).</source>
        <translation>Dernière publication le {day} (n° {number}).</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>See it as a volunteer does</source>
        <translation>Le voir comme une personne bénévole</translation>
    </message>
    <message>
        <source>Which form?</source>
        <translation>Quel formulaire&#xa0;?</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx *.xls);;All files (*)</source>
        <translation>Classeurs Excel (*.xlsx *.xls);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing to object to.</source>
        <translation>Rien à redire.</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Le mettre dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui empêche</translation>
    </message>
    <message>
        <source>Which list of places?</source>
        <translation>Quelle liste de lieux&#xa0;?</translation>
    </message>
    <message>
        <source>Lists (*.csv);;All files (*)</source>
        <translation>Listes (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where to put the sheets?</source>
        <translation>Où mettre les feuilles ?</translation>
    </message>
    <message>
        <source>The sheets for participants are saved</source>
        <translation>Les feuilles pour les participants sont enregistrées</translation>
    </message>
    <message>
        <source>Print them, and hand one to whoever takes the test.</source>
        <translation>Imprimez-les, et donnez-en une à qui fait le test.</translation>
    </message>
    <message>
        <source>Do not hand them out yet. The plan does not say:</source>
        <translation>Ne les distribuez pas encore. Le plan ne dit pas :</translation>
    </message>
    <message>
        <source>Where to write the kit</source>
        <translation>Où écrire le paquet</translation>
    </message>
    <message numerus="yes">
        <source>Published for %n laptops</source>
        <translation>
            <numerusform>Publié pour %n ordinateur</numerusform>
            <numerusform>Publié pour %n ordinateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatheringsPanel</name>
    <message>
        <source>Every row belongs to a gathering: a place and a day.</source>
        <translation>Chaque ligne est d’une table&#xa0;: un lieu et un jour.</translation>
    </message>
    <message>
        <source>None: by what the row says</source>
        <translation>Aucune&#xa0;: selon ce que dit la ligne</translation>
    </message>
    <message>
        <source>In which place? A column, a place, or type one</source>
        <translation>Dans quel lieu&#xa0;? Une colonne, un lieu, ou écrivez-en un</translation>
    </message>
    <message>
        <source>On which day? A column, or type a day (14/5/2026)</source>
        <translation>Quel jour&#xa0;? Une colonne, ou écrivez un jour (14/5/2026)</translation>
    </message>
    <message>
        <source>How many gatherings do the rows make?</source>
        <translation>Combien de tables font les lignes&#xa0;?</translation>
    </message>
    <message>
        <source>Which column holds a number of each row&apos;s own?</source>
        <translation>Quelle colonne donne un numéro propre à chaque ligne&#xa0;?</translation>
    </message>
    <message>
        <source>One for each place and day</source>
        <translation>Une par lieu et par jour</translation>
    </message>
    <message>
        <source>One for each place and month (posters)</source>
        <translation>Une par lieu et par mois (affiches)</translation>
    </message>
    <message>
        <source>Column “{column}”</source>
        <translation>Colonne «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>How dates and numbers are written</source>
        <translation>Comment sont écrits les dates et les nombres</translation>
    </message>
    <message>
        <source>As it is found out</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>3 April: the day first</source>
        <translation>3 avril&#xa0;: le jour d’abord</translation>
    </message>
    <message>
        <source>4 March: the month first</source>
        <translation>4 mars&#xa0;: le mois d’abord</translation>
    </message>
    <message>
        <source>What does 03/04 mean?</source>
        <translation>Que veut dire 03/04&#xa0;?</translation>
    </message>
    <message>
        <source>How are decimals written?</source>
        <translation>Comment sont écrits les décimaux&#xa0;?</translation>
    </message>
    <message>
        <source>Name of the survey, if two number their rows alike</source>
        <translation>Nom de l’enquête, si deux ont les mêmes numéros de ligne</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Sheet {sheet}, {question}</source>
        <translation>Feuille {sheet}, {question}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Put the guide away</source>
        <translation>Retirer le guide</translation>
    </message>
    <message>
        <source>Compare with the made-up paper sheets</source>
        <translation>Comparer avec les feuilles inventées</translation>
    </message>
    <message>
        <source>Your first afternoon: step {step} of {steps}</source>
        <translation>Votre premier après-midi : étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>Your first afternoon is done</source>
        <translation>Votre premier après-midi est fait</translation>
    </message>
    <message>
        <source>To close, press F9 and shut the lid. Nothing is lost: it opens again with the passphrase.</source>
        <translation>Pour fermer, pressez F9 et rabattez le couvercle. Rien ne se perd : on rouvre avec la phrase de passe.</translation>
    </message>
    <message>
        <source>Set up the table: choose a place below and press Enter.</source>
        <translation>Installez la table : choisissez un lieu ci-dessous et pressez Entrée.</translation>
    </message>
    <message>
        <source>Somebody stops by: press the space bar, once for each person.</source>
        <translation>Quelqu’un s’arrête : pressez la barre d’espace, une fois par personne.</translation>
    </message>
    <message>
        <source>Do a test: press N. Choose “I ask”, press a digit for each answer, and Enter to go on.</source>
        <translation>Faites un test : pressez N. Choisissez « Je pose les questions », un chiffre pour chaque réponse, et Entrée pour continuer.</translation>
    </message>
    <message>
        <source>Write a note: press B. Write of a bench or a ramp, and of nobody.</source>
        <translation>Écrivez une note : pressez B. Parlez d’un banc ou d’une rampe, et de personne.</translation>
    </message>
    <message>
        <source>Somebody wants a call: press C. Invent the name and the number.</source>
        <translation>Quelqu’un veut qu’on l’appelle : pressez C. Inventez le nom et le numéro.</translation>
    </message>
    <message>
        <source>Send: press “Send” on the left, and then “Send now”.</source>
        <translation>Envoyez : pressez « Envoyer » à gauche, puis « Envoyer maintenant ».</translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>Half done: {form}</source>
        <translation>Inachevé : {form}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with {form}</source>
        <translation>Continuer {form}</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Yes, discard it</source>
        <translation>Oui, l’abandonner</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: {name}</source>
        <translation>Langue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The passphrase</source>
        <translation>Le mot de passe</translation>
    </message>
    <message>
        <source>All that this laptop keeps is encrypted. The passphrase opens it; without it nobody reads it.</source>
        <translation>Tout ce que garde cet ordinateur est chiffré. Le mot de passe l’ouvre&#xa0;; sans lui personne ne le lit.</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>ouvre</translation>
    </message>
    <message>
        <source>Where the table is</source>
        <translation>Où est la table</translation>
    </message>
    <message>
        <source>Say once a day where the table stands. All tests of the day take the place and the date from it.</source>
        <translation>Dites une fois par jour où est la table. Tous les tests du jour en prennent le lieu et la date.</translation>
    </message>
    <message>
        <source>Only the place is needed. The team and the hours help to plan the next table.</source>
        <translation>Seul le lieu est nécessaire. L’équipe et les heures aident à préparer la prochaine table.</translation>
    </message>
    <message>
        <source>goes to the next field</source>
        <translation>va au champ suivant</translation>
    </message>
    <message>
        <source>sets up the table</source>
        <translation>installe la table</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La table</translation>
    </message>
    <message>
        <source>Count who stops by, and who does not want to. Everything is saved at the moment you press.</source>
        <translation>Comptez qui s’arrête, et qui ne veut pas. Tout est enregistré au moment où vous appuyez.</translation>
    </message>
    <message>
        <source>What was left half done stands at the top, until you go on with it or discard it.</source>
        <translation>Ce qui est resté commencé est en haut, jusqu’à ce que vous le continuiez ou l’abandonniez.</translation>
    </message>
    <message>
        <source>a new test</source>
        <translation>un nouveau test</translation>
    </message>
    <message>
        <source>types paper sheets</source>
        <translation>saisit des feuilles de papier</translation>
    </message>
    <message>
        <source>a note about the neighbourhood</source>
        <translation>une note sur le quartier</translation>
    </message>
    <message>
        <source>somebody asks for a call</source>
        <translation>quelqu’un demande un appel</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>one more stopped by</source>
        <translation>une personne de plus s’est arrêtée</translation>
    </message>
    <message>
        <source>one more did not want to</source>
        <translation>une personne de plus n’a pas voulu</translation>
    </message>
    <message>
        <source>blanks the screen at once</source>
        <translation>cache l’écran tout de suite</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Un test</translation>
    </message>
    <message>
        <source>Read the question as it stands, and the answers. A key selects; only Enter goes on.</source>
        <translation>Lisez la question telle quelle, et les réponses. Une touche choisit&#xa0;; seule Entrée continue.</translation>
    </message>
    <message>
        <source>Every question can be passed over. Nothing is lost if the lid closes: the test waits at the table.</source>
        <translation>On peut passer chaque question. Rien ne se perd si l’ordinateur se ferme&#xa0;: le test attend à la table.</translation>
    </message>
    <message>
        <source>If the person answers alone, you choose a PIN first. Only with it one gets back to the table.</source>
        <translation>Si la personne répond seule, vous choisissez d’abord un code. Lui seul permet de revenir à la table.</translation>
    </message>
    <message>
        <source>select an answer</source>
        <translation>choisissent une réponse</translation>
    </message>
    <message>
        <source>the person prefers not to answer</source>
        <translation>la personne préfère ne pas répondre</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>La langue</translation>
    </message>
    <message>
        <source>All screens speak it from here on. It can be changed at any time, above on the right.</source>
        <translation>Dès maintenant, tous les écrans la parlent. On peut en changer à tout moment, en haut à droite.</translation>
    </message>
    <message>
        <source>Each test has a language of its own: the one of the person who answers.</source>
        <translation>Chaque test a sa propre langue&#xa0;: celle de la personne qui répond.</translation>
    </message>
    <message>
        <source>chooses a language</source>
        <translation>choisit une langue</translation>
    </message>
    <message>
        <source>What this computer is for</source>
        <translation>À quoi sert cet ordinateur</translation>
    </message>
    <message>
        <source>At a table tests are recorded. The office takes in what the tables send. One computer is one of both.</source>
        <translation>À une table, on fait les tests. Le bureau reprend ce que les tables envoient. Un ordinateur est l’un ou l’autre.</translation>
    </message>
    <message>
        <source>“Just let me try” makes a practice town. Its data are made up and never meet real ones.</source>
        <translation>«&#xa0;Je veux seulement essayer&#xa0;» crée une ville d’exercice. Ses données sont inventées et ne se mêlent jamais aux vraies.</translation>
    </message>
    <message>
        <source>If this computer is in the place of a broken one, bring back its backup.</source>
        <translation>Si cet ordinateur en remplace un qui est cassé, reprenez la sauvegarde de celui-ci.</translation>
    </message>
    <message>
        <source>chooses</source>
        <translation>choisit</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Le nom</translation>
    </message>
    <message>
        <source>A name that others recognise: “Table 4”, or the office&apos;s own. No person&apos;s name.</source>
        <translation>Un nom que les autres reconnaissent&#xa0;: «&#xa0;Table 4&#xa0;», ou celui du bureau. Aucun nom de personne.</translation>
    </message>
    <message>
        <source>Under it stands where the data will lie. They are encrypted there.</source>
        <translation>Dessous, il est écrit où seront les données. Elles y sont chiffrées.</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>revient</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Several words are better than one with signs in it. You may use the one that is offered.</source>
        <translation>Plusieurs mots valent mieux qu’un seul avec des signes. Vous pouvez utiliser celui qui est proposé.</translation>
    </message>
    <message>
        <source>Write it down and keep it apart from the computer until you know it by heart.</source>
        <translation>Notez-le et gardez-le loin de l’ordinateur jusqu’à le savoir par cœur.</translation>
    </message>
    <message>
        <source>A sheet for the safe</source>
        <translation>Une feuille pour le coffre-fort</translation>
    </message>
    <message>
        <source>If everybody forgets their passphrase, only this sheet opens the office&apos;s data.</source>
        <translation>Si tout le monde oublie son mot de passe, seule cette feuille ouvre les données du bureau.</translation>
    </message>
    <message>
        <source>Print it, put it into the safe, and delete the file. It can also be made later, under “Keys”.</source>
        <translation>Imprimez-la, mettez-la dans le coffre-fort et effacez le fichier. On peut aussi la faire plus tard, dans «&#xa0;Clés&#xa0;».</translation>
    </message>
    <message>
        <source>saves the sheet</source>
        <translation>enregistre la feuille</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>A town with made-up tests. Do as you like: nothing of it reaches real data.</source>
        <translation>Une ville avec des tests inventés. Faites ce que vous voulez&#xa0;: rien n’atteint les données réelles.</translation>
    </message>
    <message>
        <source>A band on every screen says that it is practice. Beginning again erases the practice before.</source>
        <translation>Un bandeau sur chaque écran dit que c’est un exercice. Recommencer efface l’exercice précédent.</translation>
    </message>
    <message>
        <source>Bring back from a backup</source>
        <translation>Reprendre une sauvegarde</translation>
    </message>
    <message>
        <source>It opens with the passphrases of the day when it was made, and comes into a folder of its own.</source>
        <translation>Elle s’ouvre avec les mots de passe du jour où elle a été faite, et va dans un dossier à elle.</translation>
    </message>
    <message>
        <source>What was sent after it was made comes back from the office or from the laptops by itself.</source>
        <translation>Ce qui a été envoyé après revient tout seul, du bureau ou des ordinateurs de table.</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Once in this laptop&apos;s life: its request goes to social services on a stick, and their kit comes back.</source>
        <translation>Une seule fois pour cet ordinateur&#xa0;: sa demande va aux services sociaux sur une clé USB, et leur paquet revient.</translation>
    </message>
    <message>
        <source>Then six words are compared by telephone, so that nobody can have come between. It can be done later.</source>
        <translation>Ensuite, on compare six mots par téléphone, pour que personne n’ait pu s’interposer. On peut le faire plus tard.</translation>
    </message>
    <message>
        <source>Until the kit is here, nothing can be recorded: the forms are in it.</source>
        <translation>Tant que le paquet n’est pas là, on ne peut rien saisir&#xa0;: les formulaires sont dedans.</translation>
    </message>
    <message>
        <source>presses the button that has the ring</source>
        <translation>appuie sur le bouton entouré</translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>Nothing is lost, and nothing locks: you may go on trying.</source>
        <translation>Rien n’est perdu et rien ne se bloque&#xa0;: vous pouvez continuer à essayer.</translation>
    </message>
    <message>
        <source>At a table social services let you in with a new passphrase that they never see. They ask six words.</source>
        <translation>À une table, les services sociaux vous redonnent accès avec un nouveau mot de passe qu’ils ne voient jamais. Ils demandent six mots.</translation>
    </message>
    <message>
        <source>At the office the sheet from the safe does it, or anybody else of the team with theirs.</source>
        <translation>Au bureau, c’est la feuille du coffre-fort, ou une autre personne de l’équipe avec le sien.</translation>
    </message>
    <message>
        <source>Backspace goes back</source>
        <translation>Retour arrière revient</translation>
    </message>
    <message>
        <source>reads the question aloud, where there is a voice</source>
        <translation>lit la question à voix haute, s’il y a une voix</translation>
    </message>
    <message>
        <source>leaves it for later</source>
        <translation>laisse pour plus tard</translation>
    </message>
    <message>
        <source>Who has forgotten it says so here: social services let them in, and nothing is lost.</source>
        <translation>Qui l’a oublié le dit ici&#xa0;: les services sociaux redonnent accès, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Paper sheets</source>
        <translation>Feuilles de papier</translation>
    </message>
    <message>
        <source>A row a sheet, one key an answer. A full row is saved by itself, and the next one begins.</source>
        <translation>Une ligne par feuille, une touche par réponse. Une ligne pleine s’enregistre seule, et la suivante commence.</translation>
    </message>
    <message>
        <source>The second entry types them again without seeing the first. Where both differ, the paper decides.</source>
        <translation>La deuxième saisie les reprend sans voir la première. Là où elles diffèrent, le papier décide.</translation>
    </message>
    <message>
        <source>goes back a cell</source>
        <translation>revient d’une case</translation>
    </message>
    <message>
        <source>takes the last key back</source>
        <translation>annule la dernière touche</translation>
    </message>
    <message>
        <source>begins the second entry, or ends it</source>
        <translation>commence la deuxième saisie, ou la finit</translation>
    </message>
    <message>
        <source>goes back to the table; a half-typed sheet stays</source>
        <translation>revient à la table&#xa0;; une feuille commencée reste</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>Write what happens and where, never to whom.</source>
        <translation>Écrivez ce qui se passe et où, jamais à qui.</translation>
    </message>
    <message>
        <source>Names, telephones and addresses are marked under the text, each with a button that takes it out.</source>
        <translation>Les noms, les téléphones et les adresses sont marqués sous le texte, chacun avec un bouton qui l’enlève.</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>enregistre</translation>
    </message>
    <message>
        <source>Somebody asks for a call</source>
        <translation>Quelqu’un demande un appel</translation>
    </message>
    <message>
        <source>Say first what will happen and who reads it. Without consent nothing is kept.</source>
        <translation>Dites d’abord ce qui va se passer et qui le lira. Sans accord, rien n’est gardé.</translation>
    </message>
    <message>
        <source>It is sealed as it is saved: only social services can open it. No draft is kept: finish it in one go.</source>
        <translation>Elle est scellée dès l’enregistrement&#xa0;: seuls les services sociaux peuvent l’ouvrir. Aucun brouillon n’est gardé&#xa0;: finissez en une fois.</translation>
    </message>
    <message>
        <source>seals and saves</source>
        <translation>scelle et enregistre</translation>
    </message>
    <message>
        <source>leaves without saving</source>
        <translation>sort sans enregistrer</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Show the result only if the person asks for it.</source>
        <translation>Ne montrez le résultat que si la personne le demande.</translation>
    </message>
    <message>
        <source>Whoever may want their test erased one day writes down the code. It is shown only here.</source>
        <translation>Qui pourrait vouloir un jour faire effacer son test note le code. Il n’apparaît qu’ici.</translation>
    </message>
    <message>
        <source>shows the result</source>
        <translation>montre le résultat</translation>
    </message>
    <message>
        <source>goes back to the table</source>
        <translation>revient à la table</translation>
    </message>
    <message>
        <source>The tests of today</source>
        <translation>Les tests du jour</translation>
    </message>
    <message>
        <source>They stand in no order, so that nobody can tell whose is whose. Each can be looked at and corrected.</source>
        <translation>Ils ne sont dans aucun ordre, pour que personne ne sache à qui est chacun. On peut voir et corriger chacun.</translation>
    </message>
    <message>
        <source>With their code, a person can have their own test erased.</source>
        <translation>Avec son code, une personne peut faire effacer son propre test.</translation>
    </message>
    <message>
        <source>looks at a test</source>
        <translation>montre un test</translation>
    </message>
    <message>
        <source>corrects it</source>
        <translation>le corrige</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>What waits travels sealed; only social services can read it. It can be sent any number of times.</source>
        <translation>Ce qui attend voyage scellé&#xa0;; seuls les services sociaux peuvent le lire. On peut envoyer autant de fois qu’on veut.</translation>
    </message>
    <message>
        <source>Without a network, plug in the stick of social services: it is found by itself.</source>
        <translation>Sans réseau, branchez la clé USB des services sociaux&#xa0;: elle est trouvée toute seule.</translation>
    </message>
    <message>
        <source>Answers leave this laptop only after social services have confirmed them.</source>
        <translation>Les réponses ne quittent cet ordinateur qu’après confirmation des services sociaux.</translation>
    </message>
    <message>
        <source>sends now</source>
        <translation>envoie maintenant</translation>
    </message>
    <message>
        <source>Somebody answers alone</source>
        <translation>Quelqu’un répond seul</translation>
    </message>
    <message>
        <source>The screen is theirs, in their language. Only the PIN that you choose now brings the table back.</source>
        <translation>L’écran est à cette personne, dans sa langue. Seul le code que vous choisissez maintenant ramène la table.</translation>
    </message>
    <message>
        <source>Stay near: whoever needs help, or is done, calls you. If they leave, the question goes out of sight.</source>
        <translation>Restez près&#xa0;: qui a besoin d’aide, ou a fini, vous appelle. Si la personne s’en va, la question disparaît de l’écran.</translation>
    </message>
    <message>
        <source>The lists of this laptop</source>
        <translation>Les listes de cet ordinateur</translation>
    </message>
    <message>
        <source>Associations, activities, and whatever social services let this laptop have.</source>
        <translation>Associations, activités, et ce que les services sociaux laissent à cet ordinateur.</translation>
    </message>
    <message>
        <source>Open a list, then one of its things: the forms about it are there, to note a visit or who came.</source>
        <translation>Ouvrez une liste, puis l&apos;un de ses éléments : les formulaires qui s&apos;y rapportent sont là, pour noter une visite ou qui est venu.</translation>
    </message>
    <message>
        <source>A list that social services take back is wiped here the next time this laptop receives.</source>
        <translation>Une liste que les services sociaux retirent est effacée ici la prochaine fois que cet ordinateur reçoit.</translation>
    </message>
    <message>
        <source>The inbox</source>
        <translation>Les arrivées</translation>
    </message>
    <message>
        <source>What the laptops sent lies here, by the mailbox or on a stick, until you take it in.</source>
        <translation>Ce que les ordinateurs ont envoyé, par la boîte de dépôt ou sur une clé USB, est ici jusqu’à ce que vous le repreniez.</translation>
    </message>
    <message>
        <source>Taking in the same thing again changes nothing. What does not fit is set aside, never thrown away.</source>
        <translation>Reprendre deux fois la même chose ne change rien. Ce qui ne convient pas est mis de côté, jamais jeté.</translation>
    </message>
    <message>
        <source>If a number of a laptop is missing, ask that table: its stick or its laptop still has it.</source>
        <translation>S’il manque un numéro d’un ordinateur, demandez à cette table&#xa0;: sa clé USB ou son ordinateur l’a encore.</translation>
    </message>
    <message>
        <source>takes all in</source>
        <translation>reprend tout</translation>
    </message>
    <message>
        <source>goes through the list; what is chosen is explained below it</source>
        <translation>parcourt la liste&#xa0;; ce qui est choisi est expliqué dessous</translation>
    </message>
    <message>
        <source>Call requests</source>
        <translation>Demandes d’appel</translation>
    </message>
    <message>
        <source>Who asked at a table to be called. Only this office can read it, and no test is beside it.</source>
        <translation>Qui a demandé à une table qu’on l’appelle. Seul ce bureau peut le lire, et aucun test n’est à côté.</translation>
    </message>
    <message>
        <source>Who waits longest stands first. “I have called” notes the day and who called.</source>
        <translation>Qui attend depuis le plus longtemps est en premier. «&#xa0;J’ai appelé&#xa0;» note le jour et qui a appelé.</translation>
    </message>
    <message>
        <source>Erase a request once it is dealt with: the name is then nowhere in the program.</source>
        <translation>Effacez une demande une fois réglée&#xa0;: le nom n’est alors plus nulle part dans le programme.</translation>
    </message>
    <message>
        <source>chooses a request</source>
        <translation>choisit une demande</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What is overdue, what comes this week, and which indicators are below their target.</source>
        <translation>Ce qui est en retard, ce qui vient cette semaine, et les indicateurs sous leur objectif.</translation>
    </message>
    <message>
        <source>Each line leads to the person, the activity or the case that it is about.</source>
        <translation>Chaque ligne mène à la personne, à l’activité ou au cas dont elle parle.</translation>
    </message>
    <message>
        <source>What counts as due is said by the plan; a form that was left half done waits here too.</source>
        <translation>Le plan dit ce qui est à faire ; un formulaire laissé inachevé attend ici aussi.</translation>
    </message>
    <message>
        <source>goes through the lines</source>
        <translation>parcourt les lignes</translation>
    </message>
    <message>
        <source>opens what a line is about</source>
        <translation>ouvre ce dont parle la ligne</translation>
    </message>
    <message>
        <source>goes to the next card</source>
        <translation>passe à la carte suivante</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>All that is due: overdue, this week, next week and later. Above you choose one list.</source>
        <translation>Tout ce qui est à faire : en retard, cette semaine, la prochaine et plus tard. En haut, on choisit une liste.</translation>
    </message>
    <message>
        <source>What has the sign ▲ and wants somebody is planned with a person who no longer takes part.</source>
        <translation>Ce qui porte ▲ et demande quelqu’un est prévu avec une personne qui ne participe plus.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Visits, activities, tables and meetings from Monday to Sunday, each day by the hour.</source>
        <translation>Visites, activités, tables et réunions du lundi au dimanche, chaque jour par heure.</translation>
    </message>
    <message>
        <source>What was for somebody who is no longer there is not shown: nobody needs to see to it.</source>
        <translation>Ce qui était pour quelqu’un qui n’est plus là n’est pas montré : personne n’a à s’en occuper.</translation>
    </message>
    <message>
        <source>goes to the next day</source>
        <translation>passe à la suite de la semaine</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Lists are made by forms: associations, volunteers, activities, cases.</source>
        <translation>Les listes sont faites par les formulaires : associations, bénévoles, activités, cas.</translation>
    </message>
    <message>
        <source>A list that tells of people stays in this office, or goes to the laptops that you allow.</source>
        <translation>Une liste qui parle de personnes reste dans ce bureau, ou va aux ordinateurs que vous autorisez.</translation>
    </message>
    <message>
        <source>Whoever is no longer allowed a list loses it the next time the laptop sends or receives.</source>
        <translation>L’ordinateur à qui une liste est retirée la perd au prochain envoi ou à la prochaine réception.</translation>
    </message>
    <message>
        <source>chooses a list</source>
        <translation>choisit une liste</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>l’ouvre</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Une liste</translation>
    </message>
    <message>
        <source>Type part of a word to find something; choose above in which state it should be.</source>
        <translation>Tapez une partie d’un mot pour chercher ; en haut, choisissez dans quel état.</translation>
    </message>
    <message>
        <source>Two of the same name are told apart by what differs between them.</source>
        <translation>Deux du même nom se distinguent par ce qui diffère entre eux.</translation>
    </message>
    <message>
        <source>The button that begins with “New” opens the form that makes one more.</source>
        <translation>Le bouton qui commence par « Nouveau » ouvre le formulaire qui en fait un de plus.</translation>
    </message>
    <message>
        <source>chooses one</source>
        <translation>en choisit un</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Un élément d’une liste</translation>
    </message>
    <message>
        <source>What is known, what comes, and what each form said. The buttons are the forms about it.</source>
        <translation>Ce que l’on sait, ce qui vient, et ce qu’a dit chaque formulaire. Les boutons sont les formulaires à son sujet.</translation>
    </message>
    <message>
        <source>Somebody leaves, or a word was wrong: “Change or end it” opens the first sheet, to be corrected.</source>
        <translation>Quelqu’un part, ou un mot était faux : « Changer ou clore » ouvre la première feuille, à corriger.</translation>
    </message>
    <message>
        <source>Nothing is lost by correcting: the sheet as it was stays in the history.</source>
        <translation>Corriger ne perd rien : la feuille telle qu’elle était reste dans l’historique.</translation>
    </message>
    <message>
        <source>goes to what can be done with it</source>
        <translation>va à ce qu’on peut en faire</translation>
    </message>
    <message>
        <source>A form at the office</source>
        <translation>Un formulaire au bureau</translation>
    </message>
    <message>
        <source>One question after another; at the end all answers stand on one page, to be changed or saved.</source>
        <translation>Une question après l’autre ; à la fin, toutes les réponses sont sur une page, à changer ou à enregistrer.</translation>
    </message>
    <message>
        <source>Each answer is kept at once. If you leave or the window locks, the form waits under “To do”.</source>
        <translation>Chaque réponse est gardée aussitôt. Si vous partez ou si la fenêtre se verrouille, le formulaire attend sous « À faire ».</translation>
    </message>
    <message>
        <source>goes on; on the last page, saves</source>
        <translation>continue ; à la dernière page, enregistre</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>What only a person can decide: two versions of a sheet, a sheet entered twice, a name in a text.</source>
        <translation>Ce que seule une personne peut décider&#xa0;: deux versions d’une feuille, une feuille saisie deux fois, un nom dans un texte.</translation>
    </message>
    <message>
        <source>Nothing is lost by deciding: the other version stays in the history.</source>
        <translation>Décider ne fait rien perdre&#xa0;: l’autre version reste dans l’historique.</translation>
    </message>
    <message>
        <source>chooses what to decide</source>
        <translation>choisit ce qu’il faut décider</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>What the plan aims at, and how far it is. The mark on each bar is what meets the target by today.</source>
        <translation>Ce que vise le plan, et où il en est. La marque sur chaque barre est ce qu’il faut à ce jour pour l’objectif.</translation>
    </message>
    <message>
        <source>The line beside it shows the months; the dashes in it are the target of a month.</source>
        <translation>La ligne à côté montre les mois&#xa0;; les tirets y sont l’objectif d’un mois.</translation>
    </message>
    <message>
        <source>What counts people is rounded, so that nobody can be found. Choose the period above.</source>
        <translation>Ce qui compte des personnes est arrondi, pour que personne ne soit reconnu. Choisissez la période en haut.</translation>
    </message>
    <message>
        <source>goes through the rows</source>
        <translation>parcourt les lignes</translation>
    </message>
    <message>
        <source>opens the list of periods</source>
        <translation>ouvre la liste des périodes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The workbook as it will be written, before it is. What is rounded or hidden says so, and why.</source>
        <translation>Le classeur tel qu’il sera écrit, avant de l’écrire. Ce qui est arrondi ou caché le dit, et pourquoi.</translation>
    </message>
    <message>
        <source>The finished file is read again and proven: it gets its name only if nobody can be found in it.</source>
        <translation>Le fichier fini est relu et vérifié&#xa0;: il ne reçoit son nom que si personne ne peut y être reconnu.</translation>
    </message>
    <message>
        <source>If a workbook of that name is open in Excel, the old one stays as it is, and you are told.</source>
        <translation>Si un classeur de ce nom est ouvert dans Excel, l’ancien reste tel quel, et on vous le dit.</translation>
    </message>
    <message>
        <source>Where the list of places has municipalities and comarcas, choose above what the workbook is of.</source>
        <translation>Si la liste des lieux a des communes et des comarcas, choisissez en haut de quoi est le classeur.</translation>
    </message>
    <message>
        <source>saves the workbook</source>
        <translation>enregistre le classeur</translation>
    </message>
    <message>
        <source>goes through the tables</source>
        <translation>parcourt les tableaux</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>A survey&apos;s export or a table kept by hand comes in as tests like any other. First you see what would.</source>
        <translation>L’export d’une enquête, ou un tableau tenu à la main, entre comme des tests ordinaires. Vous voyez d’abord ce qui entrerait.</translation>
    </message>
    <message>
        <source>Say which column answers which question. The next file of that survey is then known.</source>
        <translation>Dites quelle colonne répond à quelle question. Le prochain fichier de cette enquête est alors connu.</translation>
    </message>
    <message>
        <source>Rows that do not fit are saved to a file, with the reason. Mend them there and import that file.</source>
        <translation>Les lignes qui ne conviennent pas vont dans un fichier, avec la raison. Corrigez-les là et importez ce fichier.</translation>
    </message>
    <message>
        <source>Importing again adds nothing. Erase the file afterwards: whoever has it may know whose a row is.</source>
        <translation>Importer de nouveau n’ajoute rien. Effacez ensuite le fichier&#xa0;: qui l’a peut savoir à qui est une ligne.</translation>
    </message>
    <message>
        <source>goes on; on a column, goes to its question</source>
        <translation>continue&#xa0;; sur une colonne, va à sa question</translation>
    </message>
    <message>
        <source>goes through the columns</source>
        <translation>parcourt les colonnes</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>A new laptop brings a request on a stick; you put the kit beside it, on the same stick.</source>
        <translation>Un nouvel ordinateur apporte une demande sur une clé USB&#xa0;; vous mettez le paquet à côté, sur la même clé.</translation>
    </message>
    <message>
        <source>Then somebody there reads six words to you by telephone. Type them: nobody can have come between.</source>
        <translation>Ensuite, quelqu’un là-bas vous lit six mots par téléphone. Écrivez-les&#xa0;: ainsi personne n’a pu s’interposer.</translation>
    </message>
    <message>
        <source>A lost laptop is given up from a batch number on. What it sent before still counts.</source>
        <translation>Un ordinateur perdu est abandonné à partir d’un numéro d’envoi. Ce qu’il a envoyé avant compte toujours.</translation>
    </message>
    <message>
        <source>Who forgot the passphrase sends a request: help only a voice that you know.</source>
        <translation>Qui a oublié le mot de passe envoie une demande&#xa0;: n’aidez qu’une voix que vous connaissez.</translation>
    </message>
    <message>
        <source>chooses a laptop</source>
        <translation>choisit un ordinateur</translation>
    </message>
    <message>
        <source>compares the words that you typed</source>
        <translation>compare les mots écrits</translation>
    </message>
    <message>
        <source>Forms and places</source>
        <translation>Formulaires et lieux</translation>
    </message>
    <message>
        <source>A form is an Excel workbook. What is wrong with it is said with its sheet and row.</source>
        <translation>Un formulaire est un classeur Excel. Ce qui n’y va pas est dit avec sa feuille et sa ligne.</translation>
    </message>
    <message>
        <source>See it as a volunteer does before you publish it. Nothing of what you answer then is kept.</source>
        <translation>Voyez-le comme une personne bénévole avant de le publier. Rien de ce que vous y répondez n’est gardé.</translation>
    </message>
    <message>
        <source>Publish, and the laptops have it the next time they send or see the stick.</source>
        <translation>Publiez&#xa0;: les ordinateurs l’auront la prochaine fois qu’ils envoient ou voient la clé USB.</translation>
    </message>
    <message>
        <source>Print the sheets for participants here. What the plan does not say yet is named on them.</source>
        <translation>Imprimez ici les feuilles pour les participants. Ce que le plan ne dit pas encore y est nommé.</translation>
    </message>
    <message>
        <source>chooses a form</source>
        <translation>choisit un formulaire</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Who may open this master, each with a passphrase of their own.</source>
        <translation>Qui peut ouvrir ces données, chacun avec son propre mot de passe.</translation>
    </message>
    <message>
        <source>Whoever leaves the team is removed: the key changes, and theirs opens nothing newer.</source>
        <translation>Qui quitte l’équipe est retiré&#xa0;: la clé change, et la sienne n’ouvre rien de plus récent.</translation>
    </message>
    <message>
        <source>The sheet for the safe is the only way in if all passphrases are forgotten.</source>
        <translation>La feuille du coffre-fort est le seul accès si tous les mots de passe sont oubliés.</translation>
    </message>
    <message>
        <source>chooses a person</source>
        <translation>choisit une personne</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>A backup is encrypted like the master and opens with the passphrases of its day. It is read back.</source>
        <translation>Une sauvegarde est chiffrée comme les données et s’ouvre avec les mots de passe de son jour. Elle est relue.</translation>
    </message>
    <message>
        <source>Only what lies in a backup may be let go of by the laptops: make one every week.</source>
        <translation>Les ordinateurs n’effacent que ce qui est dans une sauvegarde&#xa0;: faites-en une chaque semaine.</translation>
    </message>
    <message>
        <source>Keep it in another building than this computer.</source>
        <translation>Gardez-la dans un autre bâtiment que cet ordinateur.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Where nobody has been, which ages are missing, and a proposal for the next quarter.</source>
        <translation>Où personne n’est allé, quels âges manquent, et une proposition pour le prochain trimestre.</translation>
    </message>
    <message>
        <source>The counts here are exact: show them to nobody outside. Export makes what may leave.</source>
        <translation>Ici les nombres sont exacts : ne les montrez à personne au-dehors. Exporter fait ce qui peut sortir.</translation>
    </message>
    <message>
        <source>The map is drawn from what the plan says of the villages: directions, distances.</source>
        <translation>La carte est tracée d’après ce que le plan dit des villages : directions, distances.</translation>
    </message>
    <message>
        <source>goes through a list</source>
        <translation>parcourt une liste</translation>
    </message>
    <message>
        <source>goes to the next list</source>
        <translation>va à la liste suivante</translation>
    </message>
    <message>
        <source>Who helps whom</source>
        <translation>Qui aide qui</translation>
    </message>
    <message>
        <source>Each request of the week with whoever fits best: what, when, where, in which language.</source>
        <translation>Chaque demande de la semaine avec qui convient le mieux : quoi, quand, où, dans quelle langue.</translation>
    </message>
    <message>
        <source>The points say how well, and why. Whom nobody is left for, it says why not.</source>
        <translation>Les points disent à quel point, et pourquoi. S&apos;il ne reste personne, il dit pourquoi.</translation>
    </message>
    <message>
        <source>Ask both first. “Both agree” writes it down and it is asked for no more; “Not with this one” holds.</source>
        <translation>Demandez d&apos;abord aux deux. « Les deux sont d&apos;accord » le note et on ne cherche plus ; « Pas avec cette personne » est respecté.</translation>
    </message>
    <message>
        <source>goes through the requests</source>
        <translation>parcourt les demandes</translation>
    </message>
    <message>
        <source>opens what was asked for</source>
        <translation>ouvre ce qui a été demandé</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Ce qu&apos;il y a</translation>
    </message>
    <message>
        <source>What exists to offer, what is needed first before what one would like.</source>
        <translation>Ce qu&apos;il y a à proposer, ce qui est nécessaire d&apos;abord avant ce qui fait envie.</translation>
    </message>
    <message>
        <source>What nobody has checked for long has the sign ▲: call, then press “Checked today”.</source>
        <translation>Ce que personne n&apos;a vérifié depuis longtemps porte ▲ : appelez, puis appuyez sur « Vérifié aujourd&apos;hui ».</translation>
    </message>
    <message>
        <source>The result card at a table suggests from here what fits what the person said.</source>
        <translation>La carte du résultat à une table propose à partir d&apos;ici ce qui convient à ce que la personne a dit.</translation>
    </message>
    <message>
        <source>goes through the entries</source>
        <translation>parcourt les entrées</translation>
    </message>
    <message>
        <source>opens its sheet</source>
        <translation>ouvre sa feuille</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>A visit by somebody who left, two of one name, one code typed in two ways.</source>
        <translation>Une visite par quelqu&apos;un qui est parti, deux du même nom, un code tapé de deux façons.</translation>
    </message>
    <message>
        <source>Each says what is odd and what can be done. Nothing is changed by itself.</source>
        <translation>Chacune dit ce qui est étrange et ce qu&apos;on peut faire. Rien ne change tout seul.</translation>
    </message>
    <message>
        <source>goes through them</source>
        <translation>les parcourt</translation>
    </message>
    <message>
        <source>goes where it is put right</source>
        <translation>va là où cela se corrige</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>Affiches</translation>
    </message>
    <message>
        <source>Where posters hang, since when, and how often their code was scanned each month.</source>
        <translation>Où sont les affiches, depuis quand, et combien de fois leur code a été lu chaque mois.</translation>
    </message>
    <message>
        <source>Choose a place, then save its poster to print. Its QR code names the place, and nobody.</source>
        <translation>Choisissez un lieu, puis enregistrez son affiche à imprimer. Son code QR nomme le lieu, et personne.</translation>
    </message>
    <message>
        <source>chooses a place</source>
        <translation>choisit un lieu</translation>
    </message>
    <message>
        <source>saves its poster</source>
        <translation>enregistre son affiche</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What is coming, as it will stand in the messaging channel: a text, and a picture.</source>
        <translation>Ce qui vient, tel que ce sera dans le canal de messagerie : un texte et une image.</translation>
    </message>
    <message>
        <source>What wants a look first stands above it: nobody has checked it, or a number is in it.</source>
        <translation>Ce qui demande un coup d&apos;œil d&apos;abord se trouve au-dessus : personne ne l&apos;a vérifié, ou un numéro s&apos;y trouve.</translation>
    </message>
    <message>
        <source>The calendar file can be opened by any telephone. What was called off says so.</source>
        <translation>Tout téléphone ouvre le calendrier. Ce qui a été annulé le dit.</translation>
    </message>
    <message>
        <source>goes through the activities</source>
        <translation>parcourt les activités</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Picture of this screen</source>
        <translation>Image de cet écran</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Import a survey or a table</source>
        <translation>Importer une enquête ou un tableau</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n rows</source>
        <translation>
            <numerusform>{file}&#xa0;: %n ligne</numerusform>
            <numerusform>{file}&#xa0;: %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>See what would come in</source>
        <translation>Voir ce qui entrerait</translation>
    </message>
    <message>
        <source>Next: where and when</source>
        <translation>Ensuite&#xa0;: où et quand</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>Where and when?</source>
        <translation>Où et quand&#xa0;?</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows in</source>
        <translation>
            <numerusform>Reprendre %n ligne</numerusform>
            <numerusform>Reprendre %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in</source>
        <translation>
            <numerusform>%n ligne est entrée</numerusform>
            <numerusform>%n lignes sont entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows would come in. Nothing is changed yet.</source>
        <translation>
            <numerusform>%n ligne entrerait. Rien n’a encore changé.</numerusform>
            <numerusform>%n lignes entreraient. Rien n’a encore changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>Tout est déjà là</translation>
    </message>
    <message>
        <source>Nothing would come in</source>
        <translation>Rien n’entrerait</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Où et quand</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.xls *.tsv *.txt *.html);;All files (*)</source>
        <translation>Tableaux (*.csv *.xlsx *.xls *.tsv *.txt *.html);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier&#xa0;?</translation>
    </message>
    <message>
        <source>{file}-to-mend.xlsx</source>
        <translation>{file}-a-corriger.xlsx</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV (*.csv)</source>
        <translation>Classeurs Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Where to save the rows that do not fit</source>
        <translation>Où enregistrer les lignes qui ne conviennent pas</translation>
    </message>
    <message>
        <source>Saved: {file}. Mend the rows there and import that file. It holds answers: erase it afterwards.</source>
        <translation>Enregistré&#xa0;: {file}. Corrigez-y les lignes et importez ce fichier. Il contient des réponses&#xa0;: effacez-le ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n rows had come in, and they stay.</source>
        <translation>
            <numerusform>Arrêté. %n ligne était entrée, et elle reste.</numerusform>
            <numerusform>Arrêté. %n lignes étaient entrées, et elles restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>What has come in so far is safe, also if you stop.</source>
        <translation>Ce qui est déjà entré est en sûreté, même si vous arrêtez.</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigées</translation>
    </message>
    <message>
        <source>Were here</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Files or a stick…</source>
        <translation>Fichiers ou clé USB…</translation>
    </message>
    <message>
        <source>Which files came?</source>
        <translation>Quels fichiers sont arrivés&#xa0;?</translation>
    </message>
    <message>
        <source>Batches (*.batch);;All files (*)</source>
        <translation>Envois (*.batch);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Waits to be taken in</source>
        <translation>Attend d’être repris</translation>
    </message>
    <message>
        <source>Nobody known here</source>
        <translation>Inconnu ici</translation>
    </message>
    <message>
        <source>Enrol a laptop</source>
        <translation>Inscrire un ordinateur</translation>
    </message>
    <message>
        <source>Set up the mailbox</source>
        <translation>Préparer la boîte de dépôt</translation>
    </message>
    <message>
        <source>Take all in</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Look and take in</source>
        <translation>Regarder et reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%n batches have come</source>
        <translation>
            <numerusform>%n envoi est arrivé</numerusform>
            <numerusform>%n envois sont arrivés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new has come</source>
        <translation>Rien de nouveau n’est arrivé</translation>
    </message>
    <message>
        <source>No laptop is enrolled yet. Enrol the first one; what it sends will come in here.</source>
        <translation>Aucun ordinateur n’est encore inscrit. Inscrivez le premier&#xa0;; ce qu’il envoie arrivera ici.</translation>
    </message>
    <message>
        <source>Say where the mailbox is, or take in what came on a stick.</source>
        <translation>Dites où est la boîte de dépôt, ou reprenez ce qui est arrivé sur une clé USB.</translation>
    </message>
    <message>
        <source>Mailbox: {mailbox}</source>
        <translation>Boîte de dépôt&#xa0;: {mailbox}</translation>
    </message>
    <message>
        <source>The mailbox “{mailbox}” lies across the network: look what is there.</source>
        <translation>La boîte de dépôt «&#xa0;{mailbox}&#xa0;» est sur le réseau&#xa0;: regardez ce qu’il y a.</translation>
    </message>
    <message numerus="yes">
        <source>%n records came in two versions</source>
        <translation>
            <numerusform>%n fiche est arrivée en deux versions</numerusform>
            <numerusform>%n fiches sont arrivées en deux versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. Choose which one is right.</source>
        <translation>Rien n’est perdu. Choisissez laquelle est la bonne.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Words still to be compared</source>
        <translation>Mots encore à comparer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The same sheet twice?</source>
        <translation>La même feuille deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>Look whether a sheet was entered two times.</source>
        <translation>Regardez si une feuille a été saisie deux fois.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What counts people goes in steps of {base} and is at most {furthest} off, so that nobody can be found. The mark on each bar is what meets the target by today; the dashes across a line of months are the target of a month.</source>
        <translation>Ce qui compte des personnes va de {base} en {base}, à {furthest} près au plus, pour que personne ne soit reconnu. La marque sur chaque barre est ce qu’il faut à ce jour pour l’objectif&#xa0;; les tirets sur une ligne de mois sont l’objectif d’un mois.</translation>
    </message>
    <message>
        <source>Small counts are shown as intervals, so that nobody can be found, and drawn as nought. The mark on each bar is what meets the target by today; the dashes across a line of months are the target of a month.</source>
        <translation>Les petits nombres sont montrés en intervalles, pour que personne ne soit reconnu, et dessinés comme zéro. La marque sur chaque barre est ce qu’il faut à ce jour pour l’objectif&#xa0;; les tirets sur une ligne de mois sont l’objectif d’un mois.</translation>
    </message>
    <message numerus="yes">
        <source>%n at their target</source>
        <translation>
            <numerusform>%n à son objectif</numerusform>
            <numerusform>%n à leur objectif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n close</source>
        <translation>
            <numerusform>%n proche</numerusform>
            <numerusform>%n proches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below</source>
        <translation>
            <numerusform>%n en dessous</numerusform>
            <numerusform>%n en dessous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data</source>
        <translation>
            <numerusform>%n sans données</numerusform>
            <numerusform>%n sans données</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} of {expected} expected by today</source>
        <translation>{value} sur {expected} attendus à ce jour</translation>
    </message>
    <message>
        <source>target of a month: {number}</source>
        <translation>objectif d’un mois&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Proche</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>En dessous</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>{state} so far</source>
        <translation>{state} jusqu’ici</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} ou plus</translation>
    </message>
    <message>
        <source>{what} a month</source>
        <translation>{what} par mois</translation>
    </message>
    <message>
        <source>target {number}</source>
        <translation>objectif {number}</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Save the test</source>
        <translation>Enregistrer le test</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Enregistrer la correction</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Tout est-il juste&#xa0;?</translation>
    </message>
    <message>
        <source>Choose an answer to go on.</source>
        <translation>Choisissez une réponse pour continuer.</translation>
    </message>
    <message>
        <source>Choose an answer, or press 0 to pass over the question.</source>
        <translation>Choisissez une réponse, ou appuyez sur 0 pour passer la question.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>Cette question demande une réponse.</translation>
    </message>
    <message>
        <source>Write a number, only with digits.</source>
        <translation>Écrivez un nombre, seulement en chiffres.</translation>
    </message>
    <message>
        <source>Write the date as day/month/year, for example 14/5/2026.</source>
        <translation>Écrivez la date sous la forme jour/mois/année, par exemple 14/5/2026.</translation>
    </message>
    <message>
        <source>Write the time as hours and minutes, for example 17:30.</source>
        <translation>Écrivez l’heure avec les heures et les minutes, par exemple 17:30.</translation>
    </message>
    <message>
        <source>Write latitude and longitude, for example 38.4792, -1.3255.</source>
        <translation>Écrivez la latitude et la longitude, par exemple 38.4792, -1.3255.</translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation>Choisissez une des réponses de la liste.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>C’est trop long. Merci de raccourcir.</translation>
    </message>
    <message>
        <source>This answer does not fit. Please look at it again.</source>
        <translation>Cette réponse ne convient pas. Merci de la revoir.</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>J’ai besoin d’aide</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Retour</translation>
    </message>
    <message>
        <source>All questions seen</source>
        <translation>Toutes les questions sont vues</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Question {number} sur {total}</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>People and keys</source>
        <translation>Personnes et clés</translation>
    </message>
    <message>
        <source>Who opens this master</source>
        <translation>Qui ouvre ces données</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Make a sheet for the safe…</source>
        <translation>Faire une feuille pour le coffre-fort…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles clés</translation>
    </message>
    <message>
        <source>If somebody may have had this computer in their hands: change the key of the master, then that of the office, and make a backup. All passphrases stay as they are.</source>
        <translation>Si quelqu’un a pu avoir cet ordinateur entre les mains&#xa0;: changez la clé des données, puis celles du bureau, et faites une sauvegarde. Tous les mots de passe restent les mêmes.</translation>
    </message>
    <message>
        <source>Change the master&apos;s key</source>
        <translation>Changer la clé des données</translation>
    </message>
    <message>
        <source>Change the office&apos;s keys</source>
        <translation>Changer les clés du bureau</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(vous)</translation>
    </message>
    <message>
        <source>A sheet was made. If it is lost, make another: the earlier one then opens nothing newer.</source>
        <translation>Une feuille a été faite. Si elle est perdue, faites-en une autre&#xa0;: l’ancienne n’ouvre alors rien de plus récent.</translation>
    </message>
    <message>
        <source>There is none yet. If all passphrases are forgotten, only this sheet opens the master.</source>
        <translation>Il n’y en a pas encore. Si tous les mots de passe sont oubliés, seule cette feuille ouvre les données.</translation>
    </message>
    <message>
        <source>It is the passphrase that opened this window.</source>
        <translation>C’est le mot de passe qui a ouvert cette fenêtre.</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Retirer le mot de passe</translation>
    </message>
    <message>
        <source>It will open nothing any more. The others stay as they are.</source>
        <translation>Il n’ouvrira plus rien. Les autres restent comme ils sont.</translation>
    </message>
    <message>
        <source>It is the only one: add another before you take it away.</source>
        <translation>C’est le seul&#xa0;: ajoutez-en un autre avant de le retirer.</translation>
    </message>
    <message>
        <source>The key is changed. Make a backup now.</source>
        <translation>La clé est changée. Faites une sauvegarde maintenant.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Name, for the list</source>
        <translation>Nom, pour la liste</translation>
    </message>
    <message>
        <source>Let this person in</source>
        <translation>Donner accès à cette personne</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation>Où écrire la feuille</translation>
    </message>
    <message>
        <source>recovery-sheet.txt</source>
        <translation>feuille-de-recuperation.txt</translation>
    </message>
    <message>
        <source>Print the sheet, put it in the safe, and delete the file.</source>
        <translation>Imprimez la feuille, mettez-la dans le coffre-fort et effacez le fichier.</translation>
    </message>
    <message>
        <source>Where to write the kit</source>
        <translation>Où écrire le paquet</translation>
    </message>
    <message>
        <source>The office has new keys. Make a backup now.</source>
        <translation>Le bureau a de nouvelles clés. Faites une sauvegarde maintenant.</translation>
    </message>
</context>
<context>
    <name>LaptopsPage</name>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Last batch</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Enrol a laptop…</source>
        <translation>Inscrire un ordinateur…</translation>
    </message>
    <message>
        <source>Passphrase forgotten…</source>
        <translation>Mot de passe oublié…</translation>
    </message>
    <message>
        <source>No laptop yet</source>
        <translation>Pas encore d’ordinateur</translation>
    </message>
    <message>
        <source>A new laptop writes a request on a stick. Plug the stick in here, and enrol it.</source>
        <translation>Un nouvel ordinateur écrit une demande sur une clé USB. Branchez la clé ici et inscrivez-le.</translation>
    </message>
    <message>
        <source>Given up from batch {number} on</source>
        <translation>Abandonné à partir de l’envoi {number}</translation>
    </message>
    <message>
        <source>Words not compared yet</source>
        <translation>Mots pas encore comparés</translation>
    </message>
    <message>
        <source>Words compared</source>
        <translation>Mots comparés</translation>
    </message>
    <message numerus="yes">
        <source>%n batches wait for your decision.</source>
        <translation>
            <numerusform>%n envoi attend votre décision.</numerusform>
            <numerusform>%n envois attendent votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever holds the laptop reads six words aloud. Type them as you hear them.</source>
        <translation>La personne qui tient l’ordinateur lit six mots à voix haute. Écrivez-les comme vous les entendez.</translation>
    </message>
    <message>
        <source>The six words that are read to you</source>
        <translation>Les six mots qu’on vous lit</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Here they are: {words}</source>
        <translation>Les voici&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Lost? From which batch on does nothing count any more?</source>
        <translation>Perdu&#xa0;? À partir de quel envoi plus rien ne compte-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>What it sent before stays, and comes in whenever it arrives.</source>
        <translation>Ce qu’il a envoyé avant reste, et entre quand il arrive.</translation>
    </message>
    <message>
        <source>Give the laptop up</source>
        <translation>Abandonner l’ordinateur</translation>
    </message>
    <message>
        <source>What comes from it is kept apart, whole, until you decide.</source>
        <translation>Ce qui en vient est gardé à part, entier, jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>It was found: count all again</source>
        <translation>Il est retrouvé&#xa0;: tout compter de nouveau</translation>
    </message>
    <message>
        <source>The laptop&apos;s request</source>
        <translation>La demande de l’ordinateur</translation>
    </message>
    <message>
        <source>Requests (*.request);;All files (*)</source>
        <translation>Demandes (*.request);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{name} is enrolled. Take the stick back to it: it must open “{kit}”. Then compare the words.</source>
        <translation>{name} est inscrit. Rapportez-lui la clé USB&#xa0;: il doit ouvrir «&#xa0;{kit}&#xa0;». Ensuite, comparez les mots.</translation>
    </message>
    <message>
        <source>The request to recover</source>
        <translation>La demande de récupération</translation>
    </message>
    <message>
        <source>Requests (*.recovery);;All files (*)</source>
        <translation>Demandes (*.recovery);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{name} asks to recover its passphrase</source>
        <translation>{name} demande à récupérer son mot de passe</translation>
    </message>
    <message>
        <source>Whoever calls must read these words to you:</source>
        <translation>La personne qui appelle doit vous lire ces mots&#xa0;:</translation>
    </message>
    <message>
        <source>Go on only if you know who is calling and the laptop is still in their hands.</source>
        <translation>Ne continuez que si vous connaissez la personne et que l’ordinateur est toujours entre ses mains.</translation>
    </message>
    <message>
        <source>They read the same words: help</source>
        <translation>Les mots sont les mêmes&#xa0;: aider</translation>
    </message>
    <message>
        <source>Take “{file}” back to the laptop.</source>
        <translation>Rapportez «&#xa0;{file}&#xa0;» à l’ordinateur.</translation>
    </message>
    <message>
        <source>The answer is written. It opens nothing but with the passphrase chosen there.</source>
        <translation>La réponse est écrite. Elle n’ouvre rien sans le mot de passe choisi là-bas.</translation>
    </message>
</context>
<context>
    <name>LevelPick</name>
    <message>
        <source>What it is of</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>All levels: a workbook each</source>
        <translation>Tous les niveaux : un classeur pour chacun</translation>
    </message>
    <message>
        <source>Every municipality: a workbook each</source>
        <translation>Chaque commune : un classeur pour chacune</translation>
    </message>
    <message>
        <source>Every comarca: a workbook each</source>
        <translation>Chaque comarca : un classeur pour chacune</translation>
    </message>
    <message>
        <source>Municipality: {name}</source>
        <translation>Commune : {name}</translation>
    </message>
    <message>
        <source>Comarca: {name}</source>
        <translation>Comarca : {name}</translation>
    </message>
    <message>
        <source>Region: {name}</source>
        <translation>Région : {name}</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Qui l’a</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Lists are made by forms: associations, volunteers, cases. Read such a form under Forms.</source>
        <translation>Les listes sont faites par les formulaires : associations, bénévoles, cas. Lisez-en un sous « Formulaires ».</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Pas encore de listes</translation>
    </message>
    <message>
        <source>All laptops</source>
        <translation>Tous les ordinateurs</translation>
    </message>
    <message>
        <source>Only this office</source>
        <translation>Seulement ce bureau</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation>
            <numerusform>%n ordinateur</numerusform>
            <numerusform>%n ordinateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message numerus="yes">
        <source>In %n of them sheets say different things.</source>
        <translation>
            <numerusform>Pour %n d’entre eux, les feuilles diffèrent.</numerusform>
            <numerusform>Pour %n d’entre eux, les feuilles diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the plan: {who}.</source>
        <translation>Selon le plan : {who}.</translation>
    </message>
    <message>
        <source>It tells of people. Only the laptops that you allow have it, one by one.</source>
        <translation>Elle parle de personnes. Seuls l’ont les ordinateurs que vous autorisez, un par un.</translation>
    </message>
    <message>
        <source>There is no laptop yet.</source>
        <translation>Il n’y a pas encore d’ordinateur.</translation>
    </message>
    <message>
        <source>A laptop has it, or lets go of it, the next time it sends or receives after you take in or publish.</source>
        <translation>L’ordinateur la reçoit, ou la perd, à son prochain envoi ou à sa prochaine réception après que vous avez intégré ou publié.</translation>
    </message>
    <message>
        <source>✓ has it</source>
        <translation>✓ l’a</translation>
    </message>
    <message>
        <source>does not have it</source>
        <translation>ne l’a pas</translation>
    </message>
    <message>
        <source>Compare its words first</source>
        <translation>Comparer d’abord ses mots</translation>
    </message>
    <message>
        <source>Take it back from {laptop}</source>
        <translation>La retirer à {laptop}</translation>
    </message>
    <message>
        <source>Let {laptop} have it</source>
        <translation>La donner à {laptop}</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Take all {count} out</source>
        <translation>Enlever les {count}</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Take out: {words}</source>
        <translation>Enlever&#xa0;: {words}</translation>
    </message>
    <message>
        <source>“{words}” looks like an identity number.</source>
        <translation>«&#xa0;{words}&#xa0;» ressemble à un numéro d’identité.</translation>
    </message>
    <message>
        <source>“{words}” looks like an e-mail address.</source>
        <translation>«&#xa0;{words}&#xa0;» ressemble à une adresse électronique.</translation>
    </message>
    <message>
        <source>“{words}” looks like an address on the Internet.</source>
        <translation>«&#xa0;{words}&#xa0;» ressemble à une adresse Internet.</translation>
    </message>
    <message>
        <source>“{words}” looks like a telephone number.</source>
        <translation>«&#xa0;{words}&#xa0;» ressemble à un numéro de téléphone.</translation>
    </message>
    <message>
        <source>“{words}” looks like the address of a home.</source>
        <translation>«&#xa0;{words}&#xa0;» ressemble à l’adresse d’un logement.</translation>
    </message>
    <message>
        <source>“{words}” looks like somebody&apos;s name.</source>
        <translation>«&#xa0;{words}&#xa0;» ressemble au nom de quelqu’un.</translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>What is matched</source>
        <translation>Ce qui est apparié</translation>
    </message>
    <message>
        <source>← Week before</source>
        <translation>← Semaine précédente</translation>
    </message>
    <message>
        <source>Week after →</source>
        <translation>Semaine suivante →</translation>
    </message>
    <message>
        <source>The plan matches nothing here: its rows [[match]] say which lists ask and which offer.</source>
        <translation>Le plan n&apos;apparie rien ici : ses lignes [[match]] disent quelles listes demandent et lesquelles offrent.</translation>
    </message>
    <message>
        <source>Who helps whom, {first} to {last}</source>
        <translation>Qui aide qui, du {first} au {last}</translation>
    </message>
    <message>
        <source>Nobody asks for anything this week.</source>
        <translation>Personne ne demande rien cette semaine.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n convenue</numerusform>
            <numerusform>%n convenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that nobody is left for</source>
        <translation>
            <numerusform>%n pour laquelle il ne reste personne</numerusform>
            <numerusform>%n pour lesquelles il ne reste personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer help</source>
        <translation>
            <numerusform>%n offre de l&apos;aide</numerusform>
            <numerusform>%n offrent de l&apos;aide</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said how far it is to: {places}. Add a column km to the places&apos; list, under Forms.</source>
        <translation>Personne n&apos;a dit à quelle distance se trouve : {places}. Ajoutez une colonne km à la liste des lieux, sous Formulaires.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Open its sheet</source>
        <translation>Ouvrir sa feuille</translation>
    </message>
    <message>
        <source>{who} could too: {points} of 100 points</source>
        <translation>{who} pourrait aussi : {points} points sur 100</translation>
    </message>
    <message>
        <source>Both agree: {who}</source>
        <translation>Les deux sont d&apos;accord : {who}</translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation>Les deux sont d&apos;accord</translation>
    </message>
    <message>
        <source>Not with this one</source>
        <translation>Pas avec cette personne</translation>
    </message>
    <message>
        <source>Nobody is left for it</source>
        <translation>Il ne reste personne</translation>
    </message>
    <message>
        <source>✓ {who} helps</source>
        <translation>✓ {who} aide</translation>
    </message>
    <message>
        <source>{who}: {points} of 100 points</source>
        <translation>{who} : {points} points sur 100</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>Table 1</source>
        <translation>Table 1</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Services sociaux</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Un autre endroit…</translation>
    </message>
    <message>
        <source>What is this laptop called?</source>
        <translation>Comment s’appelle cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>What is the office called?</source>
        <translation>Comment s’appelle le bureau&#xa0;?</translation>
    </message>
    <message>
        <source>Social services will see this name, to know what came from where.</source>
        <translation>Les services sociaux verront ce nom, pour savoir d’où vient chaque envoi.</translation>
    </message>
    <message>
        <source>The laptops will show this name, to know to whom they send.</source>
        <translation>Les ordinateurs montreront ce nom, pour savoir à qui ils envoient.</translation>
    </message>
    <message>
        <source>The data will lie, encrypted, in {folder}</source>
        <translation>Les données seront, chiffrées, dans {folder}</translation>
    </message>
    <message>
        <source>▲  That folder lies across a network. A folder on this computer&apos;s own disk is safer and faster.</source>
        <translation>▲  Ce dossier est sur le réseau. Un dossier sur le disque de cet ordinateur est plus sûr et plus rapide.</translation>
    </message>
    <message>
        <source>Where shall the data lie?</source>
        <translation>Où mettre les données&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Four or five words that do not belong together are easy to keep and hard to guess. Without it nobody can read what is kept here, and nobody can look it up.</source>
        <translation>Quatre ou cinq mots qui ne vont pas ensemble sont faciles à retenir et difficiles à deviner. Sans lui, personne ne peut lire ce qui est gardé ici, et personne ne peut le retrouver.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celui-ci</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Le même encore une fois</translation>
    </message>
    <message>
        <source>One made at random: {words}</source>
        <translation>Un, fait au hasard&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Les deux ne sont pas les mêmes. Écrivez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>NewerLine</name>
    <message>
        <source>Look at it</source>
        <translation>La voir</translation>
    </message>
    <message>
        <source>A newer release of the program lies in the mailbox: {version}.</source>
        <translation>Une version plus récente du programme est dans la boîte : {version}.</translation>
    </message>
</context>
<context>
    <name>NobodyStep</name>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>Try another passphrase</source>
        <translation>Essayer un autre mot de passe</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Neighbourhood note</source>
        <translation>Note du quartier</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>OddPage</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Nothing in the lists is odd.</source>
        <translation>Rien d&apos;étrange dans les listes.</translation>
    </message>
    <message>
        <source>counts on somebody who is gone</source>
        <translation>compte sur quelqu&apos;un qui n&apos;est plus là</translation>
    </message>
    <message>
        <source>counts on what was withdrawn</source>
        <translation>compte sur ce qui a été retiré</translation>
    </message>
    <message>
        <source>two of one name</source>
        <translation>deux du même nom</translation>
    </message>
    <message>
        <source>one code, typed in two ways</source>
        <translation>un code, tapé de deux façons</translation>
    </message>
    <message>
        <source>ended twice</source>
        <translation>terminé deux fois</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Its page has the forms about it, and “Change or end it”. What stays as it is does no harm.</source>
        <translation>Sa page a les formulaires qui s&apos;y rapportent, et « Changer ou clore ». Ce qui reste ainsi ne fait pas de mal.</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>OfficeFormPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Stopped. What was done until then is kept.</source>
        <translation>Arrêté. Ce qui était fait est gardé.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>OfficeTaking</name>
    <message>
        <source>File: {file}. Enrol it only if you know who brings it; the words are compared afterwards.</source>
        <translation>Fichier : {file}. Ne l’inscrivez que si vous savez qui l’apporte ; les mots se comparent ensuite.</translation>
    </message>
    <message>
        <source>A laptop asks to be enrolled</source>
        <translation>Un portable demande son inscription</translation>
    </message>
    <message>
        <source>Enrol the laptop</source>
        <translation>Inscrire le portable</translation>
    </message>
</context>
<context>
    <name>OfficeWork</name>
    <message numerus="yes">
        <source>%n batches wait to be taken in.</source>
        <translation>
            <numerusform>%n envoi attend d’être repris.</numerusform>
            <numerusform>%n envois attendent d’être repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are to be reviewed.</source>
        <translation>
            <numerusform>%n chose est à réviser.</numerusform>
            <numerusform>%n choses sont à réviser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records stand in two versions.</source>
        <translation>
            <numerusform>%n fiche a deux versions.</numerusform>
            <numerusform>%n fiches ont deux versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people ask to be called.</source>
        <translation>
            <numerusform>%n personne demande qu’on l’appelle.</numerusform>
            <numerusform>%n personnes demandent qu’on les appelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are due or overdue.</source>
        <translation>
            <numerusform>%n chose est à faire aujourd’hui ou en retard.</numerusform>
            <numerusform>%n choses sont à faire aujourd’hui ou en retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Last backup: {day}</source>
        <translation>Dernière sauvegarde&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>▲ The server {server} does not answer</source>
        <translation>▲ Le serveur {server} ne répond pas</translation>
    </message>
    <message>
        <source>Submissions on the server {server}</source>
        <translation>Fiches sur le serveur {server}</translation>
    </message>
    <message>
        <source>Saved and encrypted on this computer</source>
        <translation>Enregistré et chiffré sur cet ordinateur</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n new or corrected records are in</source>
        <translation>
            <numerusform>%n fiche nouvelle ou corrigée est entrée</numerusform>
            <numerusform>%n fiches nouvelles ou corrigées sont entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>All that came was here already</source>
        <translation>Tout ce qui est arrivé était déjà là</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>Rien n’a été repris</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Pas repris</translation>
    </message>
    <message>
        <source>Compare the words first</source>
        <translation>Comparez d’abord les mots</translation>
    </message>
    <message>
        <source>Revoked: decide</source>
        <translation>Plus inscrit&#xa0;: décidez</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside: look</source>
        <translation>
            <numerusform>%n mise de côté&#xa0;: regardez</numerusform>
            <numerusform>%n mises de côté&#xa0;: regardez</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of it was here already</source>
        <translation>Une partie était déjà là</translation>
    </message>
    <message>
        <source>Nothing: it is complete</source>
        <translation>Rien&#xa0;: c’est complet</translation>
    </message>
    <message>
        <source>All of it was here</source>
        <translation>Tout était déjà là</translation>
    </message>
    <message>
        <source>Batch {first} is missing: ask for it</source>
        <translation>L’envoi {first} manque&#xa0;: demandez-le</translation>
    </message>
    <message>
        <source>Batches {first} to {last} are missing: ask for them</source>
        <translation>Les envois {first} à {last} manquent&#xa0;: demandez-les</translation>
    </message>
    <message>
        <source>Batch {number} was swapped: ask</source>
        <translation>L’envoi {number} a été échangé&#xa0;: demandez</translation>
    </message>
    <message>
        <source>Two copies of this laptop: ask</source>
        <translation>Deux copies de cet ordinateur&#xa0;: demandez</translation>
    </message>
    <message>
        <source>Quiet for a month: ask</source>
        <translation>Rien depuis un mois&#xa0;: demandez</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Paper sheets</source>
        <translation>Feuilles de papier</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finir</translation>
    </message>
    <message>
        <source>Sheets, a row each</source>
        <translation>Feuilles, une par ligne</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Première saisie</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Deuxième saisie</translation>
    </message>
    <message>
        <source>Type the sheets again, in any order. What was typed the first time is not shown.</source>
        <translation>Saisissez de nouveau les feuilles, dans n’importe quel ordre. La première saisie n’est pas montrée.</translation>
    </message>
    <message>
        <source>One key an answer; the cursor moves by itself.</source>
        <translation>Une touche par réponse&#xa0;; le curseur avance tout seul.</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>revient</translation>
    </message>
    <message>
        <source>takes the last key back. When a row is full, the sheet is saved.</source>
        <translation>annule la dernière touche. Une ligne pleine s’enregistre seule.</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Feuille {number}</translation>
    </message>
    <message>
        <source>Number on the sheet</source>
        <translation>Numéro sur la feuille</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets saved and encrypted</source>
        <translation>
            <numerusform>%n feuille enregistrée et chiffrée</numerusform>
            <numerusform>%n feuilles enregistrées et chiffrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers differed</source>
        <translation>
            <numerusform>%n réponse différente</numerusform>
            <numerusform>%n réponses différentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets typed twice</source>
        <translation>
            <numerusform>%n feuille saisie deux fois</numerusform>
            <numerusform>%n feuilles saisies deux fois</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet with this number is already saved. If it is so on the paper, press Enter again.</source>
        <translation>Une feuille de ce numéro est déjà enregistrée. Si c’est bien ainsi sur le papier, appuyez encore sur Entrée.</translation>
    </message>
    <message>
        <source>The check digit does not fit. Look again; if it is so on the paper, press Enter again.</source>
        <translation>Le chiffre de contrôle ne correspond pas. Regardez encore&#xa0;; si c’est bien ainsi sur le papier, appuyez encore sur Entrée.</translation>
    </message>
    <message>
        <source>The key {key} is no answer here. The keys are {keys}.</source>
        <translation>La touche {key} n’est pas une réponse ici. Les touches sont {keys}.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>Cette question demande une réponse.</translation>
    </message>
    <message>
        <source>This answer does not fit. Please look at it again.</source>
        <translation>Cette réponse ne convient pas. Merci de la revoir.</translation>
    </message>
    <message>
        <source>Every sheet of this pile has been typed twice. This one is not saved.</source>
        <translation>Chaque feuille de cette pile a été saisie deux fois. Celle-ci n’est pas enregistrée.</translation>
    </message>
</context>
<context>
    <name>PeriodPage</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>No gathering in this period has come in yet. Choose another one.</source>
        <translation>Aucune table de cette période n’est encore arrivée. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>PIN, four digits or more</source>
        <translation>Code, quatre chiffres ou plus</translation>
    </message>
    <message>
        <source>The person reads in</source>
        <translation>La personne lit en</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le code.</translation>
    </message>
    <message>
        <source>Before you hand the laptop over</source>
        <translation>Avant de passer l’ordinateur</translation>
    </message>
    <message>
        <source>For whoever is at the table</source>
        <translation>Pour qui tient la table</translation>
    </message>
    <message>
        <source>Choose a PIN. It is needed to leave the questions, and it is forgotten when the laptop is locked.</source>
        <translation>Choisissez un code. Il faut l’écrire pour sortir des questions, et il est oublié quand l’ordinateur se verrouille.</translation>
    </message>
    <message>
        <source>Type the PIN to go back to the table. The answers so far are saved.</source>
        <translation>Écrivez le code pour revenir à la table. Les réponses données sont enregistrées.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passer l’ordinateur</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Retour à la table</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Retour aux questions</translation>
    </message>
    <message>
        <source>The PIN has four digits or more.</source>
        <translation>Le code a quatre chiffres ou plus.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Who helps whom</source>
        <translation>Qui aide qui</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Ce qu&apos;il y a</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>Affiches</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
</context>
<context>
    <name>PostersPage</name>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Dans quelle langue</translation>
    </message>
    <message>
        <source>How large</source>
        <translation>Quelle taille</translation>
    </message>
    <message>
        <source>The questionnaire&apos;s address</source>
        <translation>L&apos;adresse du questionnaire</translation>
    </message>
    <message numerus="yes">
        <source>%n posters and screens hang now</source>
        <translation>
            <numerusform>%n affiche ou écran en ce moment</numerusform>
            <numerusform>%n affiches et écrans en ce moment</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}, all together: {scans}</source>
        <translation>{month}, tous ensemble : {scans}</translation>
    </message>
    <message>
        <source>There are no places yet: read their list under Forms.</source>
        <translation>Il n&apos;y a pas encore de lieux : lisez leur liste sous Formulaires.</translation>
    </message>
    <message>
        <source>none hangs</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Code in its link: {code}</source>
        <translation>Code dans son lien : {code}</translation>
    </message>
    <message>
        <source>Nothing was counted here yet.</source>
        <translation>Rien n&apos;a encore été compté ici.</translation>
    </message>
    <message>
        <source>Save its poster…</source>
        <translation>Enregistrer son affiche…</translation>
    </message>
    <message>
        <source>Open its sheet</source>
        <translation>Ouvrir sa feuille</translation>
    </message>
    <message>
        <source>poster {place}.pdf</source>
        <translation>affiche {place}.pdf</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Où l&apos;enregistrer</translation>
    </message>
    <message>
        <source>✓ Saved: {file}</source>
        <translation>✓ Enregistré : {file}</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <source>All data in it are made up, and every screen says so. Do as you like: nothing of it reaches real data. Its passphrase is: {passphrase}</source>
        <translation>Toutes les données y sont inventées, et chaque écran le dit. Faites ce que vous voulez&#xa0;: rien n’atteint les données réelles. Son mot de passe est&#xa0;: {passphrase}</translation>
    </message>
    <message>
        <source>What would you like to try?</source>
        <translation>Que voulez-vous essayer&#xa0;?</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Une table</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Le bureau</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>The first rows, as they will stand</source>
        <translation>Les premières lignes, telles qu’elles seront</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed at their source</source>
        <translation>
            <numerusform>%n changée à la source</numerusform>
            <numerusform>%n changées à la source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n était déjà là</numerusform>
            <numerusform>%n étaient déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn here: they stay out</source>
        <translation>
            <numerusform>%n retirée ici&#xa0;: pas reprise</numerusform>
            <numerusform>%n retirées ici&#xa0;: pas reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit</source>
        <translation>
            <numerusform>%n ne convient pas</numerusform>
            <numerusform>%n ne conviennent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Aucune ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n stand beside a correction of yours: choose under “Review”.</source>
        <translation>
            <numerusform>%n est à côté d’une de vos corrections&#xa0;: choisissez dans «&#xa0;Révision&#xa0;».</numerusform>
            <numerusform>%n sont à côté d’une de vos corrections&#xa0;: choisissez dans «&#xa0;Révision&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold text that may name somebody: look at them under “Review”.</source>
        <translation>
            <numerusform>%n a un texte qui peut nommer quelqu’un&#xa0;: regardez-la dans «&#xa0;Révision&#xa0;».</numerusform>
            <numerusform>%n ont un texte qui peut nommer quelqu’un&#xa0;: regardez-les dans «&#xa0;Révision&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows do not fit</source>
        <translation>
            <numerusform>%n ligne ne convient pas</numerusform>
            <numerusform>%n lignes ne conviennent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them, mend them in Excel, and import that file: they are then known. The others come in without them.</source>
        <translation>Enregistrez-les, corrigez-les dans Excel et importez ce fichier&#xa0;: elles sont alors reconnues. Les autres entrent sans elles.</translation>
    </message>
    <message>
        <source>Rows that do not fit</source>
        <translation>Lignes qui ne conviennent pas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>And %n more rows; the file has them all.</source>
        <translation>
            <numerusform>Et %n autre ligne&#xa0;; le fichier les a toutes.</numerusform>
            <numerusform>Et %n autres lignes&#xa0;; le fichier les a toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Enregistrer ces lignes…</translation>
    </message>
    <message>
        <source>I looked: they name nobody</source>
        <translation>J’ai regardé&#xa0;: elles ne nomment personne</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message numerus="yes">
        <source>They belong to %n gatherings</source>
        <translation>
            <numerusform>Elles sont de %n table</numerusform>
            <numerusform>Elles sont de %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that stay out</source>
        <translation>Colonnes laissées de côté</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans :</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type :</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Call requests</source>
        <translation>Demandes d’appel</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Quelles demandes</translation>
    </message>
    <message>
        <source>Still to call</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Déjà appelées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message numerus="yes">
        <source>%n people ask to be called</source>
        <translation>
            <numerusform>%n personne demande qu’on l’appelle</numerusform>
            <numerusform>%n personnes demandent qu’on les appelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this office can read this. It is not put together with any test.</source>
        <translation>Seul ce bureau peut lire ceci. Ce n’est relié à aucun test.</translation>
    </message>
    <message>
        <source>{who} called on {day}.</source>
        <translation>{who} a appelé le {day}.</translation>
    </message>
    <message>
        <source>Somebody called on {day}.</source>
        <translation>Quelqu’un a appelé le {day}.</translation>
    </message>
    <message>
        <source>Nobody answered: call again</source>
        <translation>Pas de réponse&#xa0;: rappeler</translation>
    </message>
    <message>
        <source>Who calls?</source>
        <translation>Qui appelle&#xa0;?</translation>
    </message>
    <message>
        <source>I have called</source>
        <translation>J’ai appelé</translation>
    </message>
    <message>
        <source>Nobody waits for a call</source>
        <translation>Personne n’attend d’appel</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Attend depuis</translation>
    </message>
    <message>
        <source>Called</source>
        <comment>one person</comment>
        <translation>Déjà appelée</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asks at a table to be called stands here as soon as its batch is taken in.</source>
        <translation>Qui demande à une table qu’on l’appelle apparaît ici dès que son envoi est repris.</translation>
    </message>
    <message>
        <source>Nobody of these has been called yet.</source>
        <translation>Personne n’a encore été appelé.</translation>
    </message>
    <message>
        <source>All of them have been called. See them under “Called”; erase what is dealt with.</source>
        <translation>Toutes ont été appelées. Voyez-les dans «&#xa0;Déjà appelées&#xa0;»&#xa0;; effacez ce qui est réglé.</translation>
    </message>
    <message>
        <source>Here since {day}.</source>
        <translation>Ici depuis le {day}.</translation>
    </message>
    <message>
        <source>Done: erase the request</source>
        <translation>Fait&#xa0;: effacer la demande</translation>
    </message>
    <message>
        <source>Yes, erase it for good</source>
        <translation>Oui, l’effacer pour toujours</translation>
    </message>
</context>
<context>
    <name>RestPage</name>
    <message>
        <source>Take your time.</source>
        <translation>Prenez votre temps.</translation>
    </message>
    <message>
        <source>The answers so far are saved. Press any key to go on.</source>
        <translation>Les réponses données sont enregistrées. Appuyez sur une touche pour continuer.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>It opens with the passphrases of the day when it was made.</source>
        <translation>Elle s’ouvre avec les mots de passe du jour où elle a été faite.</translation>
    </message>
    <message>
        <source>Bring back from a backup</source>
        <translation>Reprendre une sauvegarde</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Quelle sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>Sauvegardes (*.backup);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Prefers not to answer</source>
        <translation>Préfère ne pas répondre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>Modifier&#xa0;: {question}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>D’où</translation>
    </message>
    <message>
        <source>Withdraw by code…</source>
        <translation>Retirer par code…</translation>
    </message>
    <message>
        <source>Looking for what wants your eye…</source>
        <translation>Recherche de ce qui demande votre regard…</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Rien à réviser</translation>
    </message>
    <message>
        <source>No record stands in two versions, no sheet seems to be here twice, no text names anybody.</source>
        <translation>Aucune fiche n’a deux versions, aucune feuille ne semble là deux fois, aucun texte ne nomme quelqu’un.</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n à réviser</numerusform>
            <numerusform>%n à réviser</numerusform>
        </translation>
    </message>
    <message>
        <source>One after another. Nothing is lost meanwhile.</source>
        <translation>L’une après l’autre. Rien ne se perd entre-temps.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>The same sheet?</source>
        <translation>La même feuille&#xa0;?</translation>
    </message>
    <message>
        <source>Names somebody?</source>
        <translation>Nomme quelqu’un&#xa0;?</translation>
    </message>
    <message>
        <source>Withdraw by code</source>
        <translation>Retirer par code</translation>
    </message>
    <message>
        <source>The twelve letters and figures on the paper. The answers are erased for good.</source>
        <translation>Les douze lettres et chiffres du papier. Les réponses sont effacées pour toujours.</translation>
    </message>
    <message>
        <source>Withdrawn: its answers are erased here, and wherever this reaches.</source>
        <translation>Retirée&#xa0;: ses réponses sont effacées ici, et partout où cela parvient.</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Only {office} can read this. Once it is saved, nobody at this table can open it again; if you leave without saving, nothing of it stays.</source>
        <translation>Seul {office} peut lire ceci. Une fois enregistré, personne à cette table ne peut le rouvrir ; si vous sortez sans enregistrer, il n’en reste rien.</translation>
    </message>
    <message>
        <source>Seal and save</source>
        <translation>Sceller et enregistrer</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Sortir sans enregistrer</translation>
    </message>
    <message>
        <source>social services</source>
        <translation>les services sociaux</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez un mot de passe</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>They go to {office}, through the folder “{mailbox}”.</source>
        <translation>Ils vont à {office}, par le dossier «&#xa0;{mailbox}&#xa0;».</translation>
    </message>
    <message>
        <source>This laptop does not know yet where to send to.</source>
        <translation>Cet ordinateur ne sait pas encore où envoyer.</translation>
    </message>
    <message>
        <source>They travel sealed. Only {office} can read them.</source>
        <translation>Ils voyagent scellés. Seul peut les lire&#xa0;: {office}.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>social services</source>
        <translation>les services sociaux</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Look for the answer</source>
        <translation>Voir s’il y a une réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait to be sent.</source>
        <translation>
            <numerusform>Il y a %n élément à envoyer.</numerusform>
            <numerusform>Il y a %n éléments à envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Il n’y a rien à envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are sent, and {office} has not confirmed them yet.</source>
        <translation>
            <numerusform>%n élément est envoyé, pas encore confirmé par&#xa0;: {office}.</numerusform>
            <numerusform>%n éléments sont envoyés, pas encore confirmés par&#xa0;: {office}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What had not gone yet is still here.</source>
        <translation>Arrêté. Ce qui n’était pas parti est toujours ici.</translation>
    </message>
    <message numerus="yes">
        <source>Sent: %n. {office} has not confirmed yet.</source>
        <translation>
            <numerusform>Envoyé&#xa0;: %n. Pas encore confirmé par&#xa0;: {office}.</numerusform>
            <numerusform>Envoyés&#xa0;: %n. Pas encore confirmés par&#xa0;: {office}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent: %n. {office} has confirmed all of them.</source>
        <translation>
            <numerusform>Envoyé&#xa0;: %n. Confirmé par&#xa0;: {office}.</numerusform>
            <numerusform>Envoyés&#xa0;: %n. Tous confirmés par&#xa0;: {office}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to send. {office} has not confirmed all yet.</source>
        <translation>Rien de nouveau à envoyer. Pas encore tout confirmé par&#xa0;: {office}.</translation>
    </message>
    <message>
        <source>All done: {office} has everything.</source>
        <translation>Tout est fait&#xa0;: tout est arrivé à {office}.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>space</source>
        <comment>the space bar</comment>
        <translation>espace</translation>
    </message>
    <message>
        <source>One more stopped by</source>
        <translation>Une personne de plus s’est arrêtée</translation>
    </message>
    <message>
        <source>One more did not want to</source>
        <translation>Une personne de plus n’a pas voulu</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Se sont arrêtés</translation>
    </message>
    <message>
        <source>Tests done</source>
        <translation>Tests faits</translation>
    </message>
    <message>
        <source>Did not want to</source>
        <translation>N’ont pas voulu</translation>
    </message>
    <message numerus="yes">
        <source>%n in 10
take it</source>
        <translation>
            <numerusform>%n sur 10
le fait</numerusform>
            <numerusform>%n sur 10
le font</numerusform>
        </translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Nouveau test</translation>
    </message>
    <message>
        <source>Type paper sheets</source>
        <translation>Saisir des feuilles</translation>
    </message>
    <message>
        <source>Ask for a call</source>
        <translation>Demander un appel</translation>
    </message>
    <message>
        <source>Neighbourhood note</source>
        <translation>Note du quartier</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>The last test was saved a moment ago.</source>
        <translation>Le dernier test a été enregistré à l’instant.</translation>
    </message>
    <message>
        <source>The last test is saved.</source>
        <translation>Le dernier test est enregistré.</translation>
    </message>
    <message>
        <source>Six words are still to be compared with {office}.</source>
        <translation>Six mots sont encore à comparer avec {office}.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Les comparer</translation>
    </message>
    <message>
        <source>Another table</source>
        <translation>Une autre table</translation>
    </message>
    <message numerus="yes">
        <source>Team: %n people</source>
        <translation>
            <numerusform>Équipe&#xa0;: %n personne</numerusform>
            <numerusform>Équipe&#xa0;: %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>from {start} to {end}</source>
        <translation>de {start} à {end}</translation>
    </message>
</context>
<context>
    <name>SheetRowsStep</name>
    <message>
        <source>The sheet from the safe opens this office. Type its four rows: six words and two figures each. A slip is found in its row.</source>
        <translation>La feuille du coffre-fort ouvre ce bureau. Écrivez ses quatre lignes&#xa0;: six mots et deux chiffres chacune. S’il y a une erreur, on vous dit dans quelle ligne.</translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Open with the sheet</source>
        <translation>Ouvrir avec la feuille</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>If all passphrases are forgotten, only this sheet opens the office&apos;s data. Save it, print it, put it in the safe, and delete the file.</source>
        <translation>Si tous les mots de passe sont oubliés, seule cette feuille ouvre les données du bureau. Enregistrez-la, imprimez-la, mettez-la dans le coffre-fort et effacez le fichier.</translation>
    </message>
    <message>
        <source>A sheet for the safe</source>
        <translation>Une feuille pour le coffre-fort</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Enregistrer la feuille…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation>Où écrire la feuille</translation>
    </message>
    <message>
        <source>recovery-sheet.txt</source>
        <translation>feuille-de-recuperation.txt</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What is this computer for?</source>
        <translation>À quoi sert cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>For tables</source>
        <translation>Pour les tables</translation>
    </message>
    <message>
        <source>Volunteers do tests with it, on the square or in a hall.</source>
        <translation>Des bénévoles font des tests avec lui, sur la place ou dans une salle.</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>Pour le bureau</translation>
    </message>
    <message>
        <source>Social services bring together what tables send.</source>
        <translation>Les services sociaux réunissent ce que les tables envoient.</translation>
    </message>
    <message>
        <source>Just let me try</source>
        <translation>Je veux seulement essayer</translation>
    </message>
    <message>
        <source>With made-up data that never mix with real data.</source>
        <translation>Avec des données inventées qui ne se mêlent jamais aux vraies.</translation>
    </message>
    <message>
        <source>It has been used before?</source>
        <translation>Il a déjà servi&#xa0;?</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Bring back from a backup</source>
        <translation>Reprendre une sauvegarde</translation>
    </message>
    <message>
        <source>Which folder shall we open?</source>
        <translation>Quel dossier ouvrons-nous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>No longer needed</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <comment>14 may 2026</comment>
        <translation>{day} {year}</translation>
    </message>
</context>
<context>
    <name>StationWork</name>
    <message numerus="yes">
        <source>%n things wait to be sent.</source>
        <translation>
            <numerusform>Il y a %n élément à envoyer.</numerusform>
            <numerusform>Il y a %n éléments à envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Tests of today</source>
        <translation>Tests du jour</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n à envoyer</numerusform>
            <numerusform>%n à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>Saved and encrypted on this laptop</source>
        <translation>Enregistré et chiffré sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Retour</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The note is saved</source>
        <translation>La note est enregistrée</translation>
    </message>
    <message>
        <source>It is encrypted on this laptop.</source>
        <translation>Elle est chiffrée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The test is erased</source>
        <translation>Le test est effacé</translation>
    </message>
    <message>
        <source>Its answers are gone from this laptop. Social services will erase theirs as well.</source>
        <translation>Ses réponses ne sont plus sur cet ordinateur. Les services sociaux effaceront aussi les leurs.</translation>
    </message>
    <message>
        <source>social services</source>
        <translation>les services sociaux</translation>
    </message>
    <message>
        <source>Saved and sealed</source>
        <translation>Enregistré et scellé</translation>
    </message>
    <message>
        <source>Only {office} can read it. This laptop can no longer open it.</source>
        <translation>Seul {office} peut le lire. Cet ordinateur ne peut plus l’ouvrir.</translation>
    </message>
    <message>
        <source>{office} will call. Only they can read it.</source>
        <translation>Un appel viendra de {office}. Personne d’autre ne peut lire ceci.</translation>
    </message>
    <message>
        <source>This laptop can no longer open it. For changes, the person tells {office}.</source>
        <translation>Cet ordinateur ne peut plus l’ouvrir. Pour changer quelque chose, la personne s’adresse à {office}.</translation>
    </message>
</context>
<context>
    <name>TableListsPage</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>No lists here</source>
        <translation>Pas de listes ici</translation>
    </message>
    <message>
        <source>Social services decide which lists this laptop has. They come when it sends or receives.</source>
        <translation>Les services sociaux décident quelles listes a cet ordinateur. Elles arrivent quand il envoie ou reçoit.</translation>
    </message>
    <message>
        <source>Social services decide which lists this laptop has.</source>
        <translation>Les services sociaux décident quelles listes a cet ordinateur.</translation>
    </message>
    <message>
        <source>It tells of people. Open it only where nobody else can read the screen; F9 blanks it.</source>
        <translation>Elle parle de personnes. Ouvrez-la seulement là où personne d&apos;autre ne peut lire l&apos;écran ; F9 le masque.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Set up another table</source>
        <translation>Installer une autre table</translation>
    </message>
    <message>
        <source>Today is {day}. Say where the table is; then you can count people and do tests.</source>
        <translation>Nous sommes le {day}. Dites où est la table&#xa0;; vous pourrez ensuite compter les personnes et faire des tests.</translation>
    </message>
    <message>
        <source>Set up the table</source>
        <translation>Installer la table</translation>
    </message>
    <message>
        <source>Which table are you at?</source>
        <translation>À quelle table êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Where is the table?</source>
        <translation>Où est la table&#xa0;?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>For example, the name of the square</source>
        <translation>Par exemple, le nom de la place</translation>
    </message>
    <message>
        <source>for example, {example}</source>
        <translation>Par exemple, {example}</translation>
    </message>
    <message>
        <source>People in the team</source>
        <translation>Personnes de l’équipe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Say first where the table is: choose a place, or type one.</source>
        <translation>Dites d’abord où est la table&#xa0;: choisissez un lieu ou écrivez-le.</translation>
    </message>
</context>
<context>
    <name>TableTaking</name>
    <message>
        <source>File: {file}. It is taken in only if it is from this laptop&apos;s office.</source>
        <translation>Fichier : {file}. Il n’est pris que s’il vient du bureau de ce portable.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Le prendre</translation>
    </message>
    <message>
        <source>A kit of social services</source>
        <translation>Un kit des services sociaux</translation>
    </message>
    <message>
        <source>An answer of social services</source>
        <translation>Une réponse des services sociaux</translation>
    </message>
    <message>
        <source>Lists of social services</source>
        <translation>Des listes des services sociaux</translation>
    </message>
    <message>
        <source>Done: all that is in it is here now.</source>
        <translation>C’est fait : tout ce qu’il contient est ici.</translation>
    </message>
    <message>
        <source>Done: nothing in it was new.</source>
        <translation>C’est fait : il ne contenait rien de nouveau.</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>A saved test</source>
        <translation>Un test enregistré</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message>
        <source>Tests of today</source>
        <translation>Tests du jour</translation>
    </message>
    <message>
        <source>They stand in no order, so that nobody can tell whose is whose.</source>
        <translation>Ils ne sont dans aucun ordre, pour que personne ne sache à qui est chacun.</translation>
    </message>
    <message>
        <source>No test yet. The first one starts at the table, with New test.</source>
        <translation>Pas encore de test. Le premier commence à la table, avec «&#xa0;Nouveau test&#xa0;».</translation>
    </message>
    <message>
        <source>Erase a test by its code</source>
        <translation>Effacer un test par son code</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Test {number}</source>
        <translation>Test {number}</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Note {number}</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions answered</source>
        <translation>{answered} questions sur {asked} avec une réponse</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>TextFound</name>
    <message>
        <source>Take it out</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>It names nobody</source>
        <translation>Cela ne nomme personne</translation>
    </message>
    <message>
        <source>Withdraw it all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Marked: {kinds}</source>
        <translation>Marqué&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>It would say:</source>
        <translation>Il dirait&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>✓  Thank you</source>
        <translation>✓  Merci</translation>
    </message>
    <message>
        <source>The answers help to know the neighbourhood better.</source>
        <translation>Vos réponses aident à mieux connaître le quartier.</translation>
    </message>
    <message>
        <source>The test is saved and encrypted on this laptop, without a name.</source>
        <translation>Le test est enregistré et chiffré sur cet ordinateur, sans aucun nom.</translation>
    </message>
    <message>
        <source>Please give the laptop back to the person at the table.</source>
        <translation>Merci de rendre l’ordinateur à la personne de la table.</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Retour à la table</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Nouveau test</translation>
    </message>
    <message>
        <source>To have this test erased one day, write this code down. It is shown only now:</source>
        <translation>Pour faire effacer ce test un jour, notez ce code. Il n’apparaît que maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>What would you like? Who do you enjoy being with?</source>
        <translation>Qu’aimeriez-vous&#xa0;? Avec qui aimez-vous être&#xa0;?</translation>
    </message>
    <message>
        <source>Assist</source>
        <translation>Accompagner</translation>
    </message>
    <message>
        <source>We look together at what there is nearby: company, activities, a hand.</source>
        <translation>Nous regardons ensemble ce qu’il y a près d’ici&#xa0;: de la compagnie, des activités, un coup de main.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Agir</translation>
    </message>
    <message>
        <source>One small step this week. If you want, somebody calls you.</source>
        <translation>Un petit pas cette semaine. Si vous voulez, quelqu’un vous appelle.</translation>
    </message>
    <message>
        <source>What there is nearby</source>
        <translation>Ce qu’il y a près d’ici</translation>
    </message>
</context>
<context>
    <name>ThingPage</name>
    <message>
        <source>← To the list</source>
        <translation>← Vers la liste</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>Ce qui a été saisi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>Its day is gone. It is in no plan any more; what was noted of it is kept.</source>
        <translation>Son jour est passé. Il n’est plus dans aucune semaine ; ce qui a été noté est gardé.</translation>
    </message>
    <message>
        <source>Whoever it was for is no longer there, so nobody needs to see to it.</source>
        <translation>La personne pour qui c’était n’est plus là : personne n’a à s’en occuper.</translation>
    </message>
    <message numerus="yes">
        <source>%n of what was planned wants somebody else: see below.</source>
        <translation>
            <numerusform>%n de ce qui était prévu demande quelqu’un d’autre : voir plus bas.</numerusform>
            <numerusform>%n de ce qui était prévu demandent quelqu’un d’autre : voir plus bas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what was planned is no longer proposed.</source>
        <translation>
            <numerusform>%n de ce qui était prévu n’est plus proposé.</numerusform>
            <numerusform>%n de ce qui était prévu ne sont plus proposés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is over ({state}), so nothing more is proposed: {forms}.</source>
        <translation>C’est terminé ({state}) ; on ne propose donc plus : {forms}.</translation>
    </message>
    <message>
        <source>More than one sheet says that it is over ({state}): of {days}. It counts once.</source>
        <translation>Plus d’une feuille dit que c’est terminé ({state}) : celles du {days}. Cela compte une fois.</translation>
    </message>
    <message>
        <source>Sheets differ in “{property}”: {values}. Shown is: {shown}.</source>
        <translation>Les feuilles diffèrent sur « {property} » : {values}. Est montré : {shown}.</translation>
    </message>
    <message>
        <source>Correct one of the sheets, or fill in a form about it once more: then that one counts.</source>
        <translation>Corrigez une des feuilles, ou remplissez encore un formulaire à son sujet : c’est alors celui-là qui compte.</translation>
    </message>
    <message>
        <source>Change or end it…</source>
        <translation>Changer ou clore…</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Ce qui vient</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>wants somebody else</source>
        <translation>demande quelqu’un d’autre</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>n’est plus nécessaire</translation>
    </message>
    <message>
        <source>Correct this sheet…</source>
        <translation>Corriger cette feuille…</translation>
    </message>
    <message>
        <source>{form} (corrected since)</source>
        <translation>{form} (corrigée depuis)</translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>In which state</source>
        <translation>Dans quel état</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>part of a name, of a place</source>
        <translation>partie d’un nom, d’un lieu</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>New: {form}</source>
        <translation>Nouveau : {form}</translation>
    </message>
    <message>
        <source>Current ({number})</source>
        <translation>En cours ({number})</translation>
    </message>
    <message>
        <source>All ({number})</source>
        <translation>Tous ({number})</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Il n’y a encore rien.</translation>
    </message>
    <message>
        <source>None of them is like that.</source>
        <translation>Aucun n’est ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} shown</source>
        <translation>
            <numerusform>%n sur {total}</numerusform>
            <numerusform>%n sur {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: sheets differ</source>
        <translation>{name} : les feuilles diffèrent</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>TodoPage</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>Sous l’objectif</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value of what is expected</source>
        <translation>Valeur sur l’attendu</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Rien n’a encore été compté.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Rien n’est en retard.</translation>
    </message>
    <message>
        <source>Nothing more this week.</source>
        <translation>Plus rien cette semaine.</translation>
    </message>
    <message>
        <source>Nobody waits for a call.</source>
        <translation>Personne n’attend d’appel.</translation>
    </message>
    <message numerus="yes">
        <source>%n people ask to be called</source>
        <translation>
            <numerusform>%n personne demande qu’on l’appelle</numerusform>
            <numerusform>%n personnes demandent qu’on les appelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on the board</source>
        <translation>
            <numerusform>%n de plus sur le tableau</numerusform>
            <numerusform>%n de plus sur le tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan names no dates yet: its rows [[due]] say what is due, and when.</source>
        <translation>Le plan ne nomme pas encore de dates : ses lignes [[due]] disent ce qui est à faire, et quand.</translation>
    </message>
    <message numerus="yes">
        <source>%n want somebody to see to them.</source>
        <translation>
            <numerusform>%n demande quelqu’un pour s’en occuper.</numerusform>
            <numerusform>%n demandent quelqu’un pour s’en occuper.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that has been counted is at its target.</source>
        <translation>Tout ce qui a été compté atteint son objectif.</translation>
    </message>
    <message>
        <source>{value} of {expected}</source>
        <translation>{value} sur {expected}</translation>
    </message>
</context>
<context>
    <name>TwinSheets</name>
    <message>
        <source>The same sheet twice?</source>
        <translation>La même feuille deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>One</source>
        <translation>L’une</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Elles sont deux</translation>
    </message>
    <message>
        <source>It is the same: keep one</source>
        <translation>C’est la même&#xa0;: en garder une</translation>
    </message>
    <message>
        <source>Both bear the sheet number {serial}.</source>
        <translation>Les deux portent le numéro de feuille {serial}.</translation>
    </message>
    <message>
        <source>{agree} of {asked} answers agree. By chance that would happen to 1 sheet in {times}.</source>
        <translation>{agree} réponses sur {asked} sont les mêmes. Par hasard, cela arriverait à 1 feuille sur {times}.</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>%n are left half done</source>
        <translation>
            <numerusform>%n reste inachevé</numerusform>
            <numerusform>%n restent inachevés</numerusform>
        </translation>
    </message>
    <message>
        <source>Half done</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>Feuille papier</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>There is a note half written.</source>
        <translation>Il y a une note commencée.</translation>
    </message>
    <message>
        <source>There is a paper sheet half typed.</source>
        <translation>Il y a une feuille à moitié saisie.</translation>
    </message>
    <message>
        <source>There is a test half done.</source>
        <translation>Il y a un test commencé.</translation>
    </message>
    <message>
        <source>▲  Its answers will be erased for good. Discard it?</source>
        <translation>▲  Ses réponses seront effacées pour toujours. L’abandonner&#xa0;?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Non, le garder</translation>
    </message>
    <message>
        <source>Yes, discard</source>
        <translation>Oui, l’abandonner</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>That computer is off: open here</source>
        <translation>Cet ordinateur est éteint : ouvrir ici</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Dossier&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>“{file}” is opened as soon as the passphrase is typed.</source>
        <translation>« {file} » s’ouvre dès que la phrase secrète est saisie.</translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>Écrivez encore le mot de passe.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Type the passphrase</source>
        <translation>Écrivez le mot de passe</translation>
    </message>
    <message>
        <source>All is saved and encrypted. Type the passphrase to go on where you were.</source>
        <translation>Tout est enregistré et chiffré. Écrivez le mot de passe pour reprendre où vous étiez.</translation>
    </message>
    <message>
        <source>What this laptop keeps is encrypted. Nobody can read it without the passphrase.</source>
        <translation>Ce que garde cet ordinateur est chiffré. Sans le mot de passe, personne ne peut le lire.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Voir ce que j’écris</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Un autre dossier</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>Je l’ai oublié</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Cacher ce que j’écris</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>It is signed by the program&apos;s makers. Here is release {here} now. What is new: {news}</source>
        <translation>Elle est signée par les auteurs du programme. Ici se trouve la version {here}. Ce qui est nouveau : {news}</translation>
    </message>
    <message>
        <source>A new release of the program: {version}</source>
        <translation>Une nouvelle version du programme : {version}</translation>
    </message>
    <message>
        <source>Back up and update</source>
        <translation>Sauvegarder et mettre à jour</translation>
    </message>
    <message>
        <source>The backup is made: {backup}. Close the window and open the program again. The release before is kept beside it.</source>
        <translation>La sauvegarde est faite : {backup}. Fermez la fenêtre et rouvrez le programme. La version d’avant est gardée à côté.</translation>
    </message>
    <message>
        <source>The new release is in its place</source>
        <translation>La nouvelle version est en place</translation>
    </message>
    <message>
        <source>The backup is made: {backup}. Now close the window and let the system install {package}.</source>
        <translation>La sauvegarde est faite : {backup}. Fermez maintenant la fenêtre et laissez le système installer {package}.</translation>
    </message>
    <message>
        <source>The system&apos;s installer has it now</source>
        <translation>L’installateur du système l’a maintenant</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>← Week before</source>
        <translation>← Semaine d’avant</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Week after →</source>
        <translation>Semaine d’après →</translation>
    </message>
    <message>
        <source>Week of {first} to {last}</source>
        <translation>Semaine du {first} au {last}</translation>
    </message>
    <message>
        <source>{day} · today</source>
        <translation>{day} · aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Erase a test</source>
        <translation>Effacer un test</translation>
    </message>
    <message>
        <source>Only with the code that the person was given: twelve letters and figures, in three groups.</source>
        <translation>Seulement avec le code donné à la personne&#xa0;: douze lettres et chiffres, en trois groupes.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Le chercher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>▲  The test is here. Its answers will be erased for good.</source>
        <translation>▲  Le test est ici. Ses réponses seront effacées pour toujours.</translation>
    </message>
    <message>
        <source>Social services will erase theirs when this laptop sends.</source>
        <translation>Les services sociaux effaceront les leurs quand cet ordinateur enverra.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>L’effacer</translation>
    </message>
</context>
</TS>
