<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>I prefer not to answer</source>
        <translation>Prefiero no contestar</translation>
    </message>
    <message>
        <source>This question cannot be answered in this window. Go on to the next one.</source>
        <translation>Esta pregunta no se puede contestar en esta ventana. Pase a la siguiente.</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>día/mes/año</translation>
    </message>
    <message>
        <source>Language of the questions: {name}</source>
        <translation>Idioma de las preguntas: {name}</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Practice: all data are made up</source>
        <translation>Práctica: todos los datos son inventados</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>The program made a mistake.</source>
        <translation>El programa ha tenido un fallo.</translation>
    </message>
    <message>
        <source>All that was saved stays saved. You can go on; if it happens again, close the program and open it.</source>
        <translation>Lo guardado sigue guardado. Puede seguir; si vuelve a pasar, cierre el programa y ábralo otra vez.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>thursday 14 may, as this language writes it</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Saved and encrypted on this laptop</source>
        <translation>Guardado y cifrado en este portátil</translation>
    </message>
    <message numerus="yes">
        <source>%n tests to send</source>
        <translation>
            <numerusform>%n test por enviar</numerusform>
            <numerusform>%n tests por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada por enviar</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Save the test</source>
        <translation>Guardar el test</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>Choose an answer to go on.</source>
        <translation>Elija una respuesta para seguir.</translation>
    </message>
    <message>
        <source>Choose an answer, or press 0 to pass over the question.</source>
        <translation>Elija una respuesta, o pulse 0 para saltar la pregunta.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>Esta pregunta necesita una respuesta.</translation>
    </message>
    <message>
        <source>Write a number, only with digits.</source>
        <translation>Escriba un número, solo con cifras.</translation>
    </message>
    <message>
        <source>Write the date as day/month/year, for example 14/5/2026.</source>
        <translation>Escriba la fecha como día/mes/año, por ejemplo 14/5/2026.</translation>
    </message>
    <message>
        <source>This answer does not fit. Please look at it again.</source>
        <translation>Esta respuesta no encaja. Revísela, por favor.</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Dejar para luego</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Atrás</translation>
    </message>
    <message>
        <source>All questions seen</source>
        <translation>Ya están todas las preguntas</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Pregunta {number} de {total}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Tests of today</source>
        <translation>Tests de hoy</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n tests wait to be sent.</source>
        <translation>
            <numerusform>Hay %n test por enviar.</numerusform>
            <numerusform>Hay %n tests por enviar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Prefers not to answer</source>
        <translation>Prefiere no contestar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>Cambiar: {question}</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>They go to {office}, through the folder “{mailbox}”.</source>
        <translation>Van a {office}, por la carpeta «{mailbox}».</translation>
    </message>
    <message>
        <source>This laptop does not know yet where to send to.</source>
        <translation>Este portátil aún no sabe adónde enviar.</translation>
    </message>
    <message>
        <source>They travel sealed. Only {office} can read them.</source>
        <translation>Viajan sellados. Solo {office} puede leerlos.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>social services</source>
        <translation>Servicios Sociales</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Look for the answer</source>
        <translation>Mirar si hay respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n tests wait to be sent.</source>
        <translation>
            <numerusform>Hay %n test por enviar.</numerusform>
            <numerusform>Hay %n tests por enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No hay nada por enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%n tests are sent, and {office} has not confirmed them yet.</source>
        <translation>
            <numerusform>Hay %n test enviado que {office} aún no ha confirmado.</numerusform>
            <numerusform>Hay %n tests enviados que {office} aún no ha confirmado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What had not gone yet is still here.</source>
        <translation>Parado. Lo que no había salido sigue aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Sent: %n. {office} has not confirmed yet.</source>
        <translation>
            <numerusform>Enviado %n. {office} aún no ha confirmado.</numerusform>
            <numerusform>Enviados %n. {office} aún no ha confirmado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent: %n. {office} has confirmed all of them.</source>
        <translation>
            <numerusform>Enviado %n. {office} lo ha confirmado.</numerusform>
            <numerusform>Enviados %n. {office} los ha confirmado todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to send. {office} has not confirmed all yet.</source>
        <translation>Nada nuevo por enviar. {office} aún no lo ha confirmado todo.</translation>
    </message>
    <message>
        <source>All done: {office} has everything.</source>
        <translation>Todo al día: {office} lo tiene todo.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>space</source>
        <comment>the space bar</comment>
        <translation>espacio</translation>
    </message>
    <message>
        <source>One more stopped by</source>
        <translation>Una persona más se ha parado</translation>
    </message>
    <message>
        <source>One more did not want to</source>
        <translation>Una persona más no ha querido</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Se han parado</translation>
    </message>
    <message>
        <source>Tests done</source>
        <translation>Tests hechos</translation>
    </message>
    <message>
        <source>Did not want to</source>
        <translation>No han querido</translation>
    </message>
    <message numerus="yes">
        <source>%n in 10
take it</source>
        <translation>
            <numerusform>%n de cada 10
se anima</numerusform>
            <numerusform>%n de cada 10
se animan</numerusform>
        </translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Nuevo test</translation>
    </message>
    <message>
        <source>There is a test half done.</source>
        <translation>Hay un test a medias.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>▲  Its answers will be erased for good. Discard it?</source>
        <translation>▲  Sus respuestas se borrarán para siempre. ¿Lo descarta?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, conservar</translation>
    </message>
    <message>
        <source>Yes, discard</source>
        <translation>Sí, descartar</translation>
    </message>
    <message>
        <source>The last test was saved a moment ago.</source>
        <translation>Último test guardado hace un momento.</translation>
    </message>
    <message>
        <source>The last test is saved.</source>
        <translation>El último test está guardado.</translation>
    </message>
    <message>
        <source>Another table</source>
        <translation>Otra mesa</translation>
    </message>
    <message numerus="yes">
        <source>Team: %n people</source>
        <translation>
            <numerusform>Equipo: %n persona</numerusform>
            <numerusform>Equipo: %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>from {start} to {end}</source>
        <translation>de {start} a {end}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Which folder shall we open?</source>
        <translation>¿Qué carpeta abrimos?</translation>
    </message>
    <message>
        <source>Choose the folder where this laptop keeps its tests. Social services gave it to you when they prepared the laptop.</source>
        <translation>Elija la carpeta donde este portátil guarda sus tests. Servicios Sociales le dijo cuál es al preparar el portátil.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Set up another table</source>
        <translation>Poner otra mesa</translation>
    </message>
    <message>
        <source>Set up the table</source>
        <translation>Poner la mesa</translation>
    </message>
    <message>
        <source>Which table are you at?</source>
        <translation>¿En qué mesa está?</translation>
    </message>
    <message>
        <source>For example, the name of the square</source>
        <translation>Por ejemplo, el nombre de la plaza</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Today is {day}. Say where the table is; then you can count people and do tests.</source>
        <translation>Hoy es {day}. Diga dónde está la mesa; después podrá contar personas y hacer tests.</translation>
    </message>
    <message>
        <source>Where is the table?</source>
        <translation>¿Dónde está la mesa?</translation>
    </message>
    <message>
        <source>for example, {example}</source>
        <translation>Por ejemplo, {example}</translation>
    </message>
    <message>
        <source>People in the team</source>
        <translation>Personas del equipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde las</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta las</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>A saved test</source>
        <translation>Un test guardado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message>
        <source>Tests of today</source>
        <translation>Tests de hoy</translation>
    </message>
    <message>
        <source>They stand in no order, so that nobody can tell whose is whose.</source>
        <translation>No están en orden, para que nadie sepa de quién es cada uno.</translation>
    </message>
    <message>
        <source>No test yet. The first one starts at the table, with New test.</source>
        <translation>Todavía no hay ninguno. El primero se empieza en la mesa, con «Nuevo test».</translation>
    </message>
    <message>
        <source>Test {number}</source>
        <translation>Test {number}</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions answered</source>
        <translation>{answered} de {asked} preguntas contestadas</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look at test {number}</source>
        <translation>Ver el test {number}</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>✓  Thank you</source>
        <translation>✓  Gracias</translation>
    </message>
    <message>
        <source>The answers help to know the neighbourhood better.</source>
        <translation>Sus respuestas ayudan a conocer mejor el barrio.</translation>
    </message>
    <message>
        <source>The test is saved and encrypted on this laptop, without a name.</source>
        <translation>El test está guardado y cifrado en este portátil, sin ningún nombre.</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Volver a la mesa</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Nuevo test</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Folder: {folder}</source>
        <translation>Carpeta: {folder}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Type the passphrase</source>
        <translation>Escriba la contraseña</translation>
    </message>
    <message>
        <source>All is saved and encrypted. Type the passphrase to go on where you were.</source>
        <translation>Todo está guardado y cifrado. Escriba la contraseña para seguir donde estaba.</translation>
    </message>
    <message>
        <source>What this laptop keeps is encrypted. Nobody can read it without the passphrase.</source>
        <translation>Lo que guarda este portátil está cifrado. Sin la contraseña nadie puede leerlo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Ver lo que escribo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Ocultar lo que escribo</translation>
    </message>
</context>
</TS>
