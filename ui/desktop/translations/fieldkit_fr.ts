<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>I prefer not to answer</source>
        <translation>Je préfère ne pas répondre</translation>
    </message>
    <message>
        <source>This question cannot be answered in this window. Go on to the next one.</source>
        <translation>On ne peut pas répondre à cette question dans cette fenêtre. Passez à la suivante.</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>Language of the questions: {name}</source>
        <translation>Langue des questions&#xa0;: {name}</translation>
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
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Saved and encrypted on this laptop</source>
        <translation>Enregistré et chiffré sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n tests to send</source>
        <translation>
            <numerusform>%n test à envoyer</numerusform>
            <numerusform>%n tests à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Rien à envoyer</translation>
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
        <source>This answer does not fit. Please look at it again.</source>
        <translation>Cette réponse ne convient pas. Merci de la revoir.</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Plus tard</translation>
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
    <name>Navigation</name>
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
    <message numerus="yes">
        <source>%n tests wait to be sent.</source>
        <translation>
            <numerusform>Il y a %n test à envoyer.</numerusform>
            <numerusform>Il y a %n tests à envoyer.</numerusform>
        </translation>
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
        <source>%n tests wait to be sent.</source>
        <translation>
            <numerusform>Il y a %n test à envoyer.</numerusform>
            <numerusform>Il y a %n tests à envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Il n’y a rien à envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>%n tests are sent, and {office} has not confirmed them yet.</source>
        <translation>
            <numerusform>%n test est envoyé, pas encore confirmé par&#xa0;: {office}.</numerusform>
            <numerusform>%n tests sont envoyés, pas encore confirmés par&#xa0;: {office}.</numerusform>
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
        <source>There is a test half done.</source>
        <translation>Il y a un test commencé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
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
    <message>
        <source>The last test was saved a moment ago.</source>
        <translation>Le dernier test a été enregistré à l’instant.</translation>
    </message>
    <message>
        <source>The last test is saved.</source>
        <translation>Le dernier test est enregistré.</translation>
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
    <name>StartPage</name>
    <message>
        <source>Which folder shall we open?</source>
        <translation>Quel dossier ouvrons-nous&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the folder where this laptop keeps its tests. Social services gave it to you when they prepared the laptop.</source>
        <translation>Choisissez le dossier où cet ordinateur garde ses tests. Les services sociaux vous l’ont indiqué quand ils ont préparé l’ordinateur.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
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
        <source>Test {number}</source>
        <translation>Test {number}</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions answered</source>
        <translation>{answered} questions sur {asked} avec une réponse</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Look at test {number}</source>
        <translation>Voir le test {number}</translation>
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
        <source>Back to the table</source>
        <translation>Retour à la table</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Nouveau test</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Folder: {folder}</source>
        <translation>Dossier&#xa0;: {folder}</translation>
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
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Cacher ce que j’écris</translation>
    </message>
</context>
</TS>
