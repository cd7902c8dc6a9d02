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
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Only the file&apos;s name is noted. The file itself stays where it is.</source>
        <translation>Solo se anota el nombre del archivo. El archivo se queda donde está.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>This question cannot be answered in this window. Go on to the next one.</source>
        <translation>Esta pregunta no se puede contestar en esta ventana. Pase a la siguiente.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elija…</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Escriba unas letras</translation>
    </message>
    <message>
        <source>Several can be chosen.</source>
        <translation>Se pueden elegir varias.</translation>
    </message>
    <message>
        <source>Choose them in their order: the first one first.</source>
        <translation>Elíjalas por orden: primero la primera.</translation>
    </message>
    <message>
        <source>{answer}: in place {place}</source>
        <translation>{answer}: en el lugar {place}</translation>
    </message>
    <message>
        <source>That is too long to paste: {letters} letters, and {most} fit. Nothing was pasted.</source>
        <translation>Es demasiado largo para pegarlo: son {letters} letras y caben {most}. No se ha pegado nada.</translation>
    </message>
    <message>
        <source>month/year</source>
        <translation>mes/año</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>día/mes/año</translation>
    </message>
    <message>
        <source>for example, 17:30</source>
        <translation>por ejemplo, 17:30</translation>
    </message>
    <message>
        <source>day/month/year, and the time: 14/5/2026 17:30</source>
        <translation>día/mes/año y hora: 14/5/2026 17:30</translation>
    </message>
    <message>
        <source>latitude and longitude: 38.4792, -1.3255</source>
        <translation>latitud y longitud: 38.4792, -1.3255</translation>
    </message>
    <message>
        <source>latitude and longitude, a place a line</source>
        <translation>latitud y longitud, un punto en cada línea</translation>
    </message>
    <message>
        <source>the digits under the bars</source>
        <translation>las cifras que hay bajo las barras</translation>
    </message>
    <message>
        <source>{name}: one more?</source>
        <translation>{name}: ¿hay más?</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>No more</source>
        <translation>No hay más</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <source>▲ Take away {name} with its answers? Press again</source>
        <translation>▲ ¿Quitar {name} con sus respuestas? Pulse otra vez</translation>
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
    <name>CallPage</name>
    <message>
        <source>Ask for a call</source>
        <translation>Pide que le llamen</translation>
    </message>
    <message>
        <source>social services</source>
        <translation>Servicios Sociales</translation>
    </message>
    <message>
        <source>Tell the person, before you ask: somebody from {office} will call. Once it is saved, nobody at this table can open it again; if you leave without saving, nothing of it stays.</source>
        <translation>Dígaselo a la persona antes de preguntar: le llamará alguien de {office}. Una vez guardado, en esta mesa ya no lo puede abrir nadie; si sale sin guardar, no queda nada.</translation>
    </message>
    <message>
        <source>Seal and save</source>
        <translation>Sellar y guardar</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
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
    <name>Differences</name>
    <message numerus="yes">
        <source>%n answers differ. Look at the paper.</source>
        <translation>
            <numerusform>%n respuesta no coincide. Mire la hoja de papel.</numerusform>
            <numerusform>%n respuestas no coinciden. Mire la hoja de papel.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is how it stands on the paper</source>
        <translation>Así está en el papel</translation>
    </message>
    <message>
        <source>It is another sheet: keep it as well</source>
        <translation>Es otra hoja: guardarla también</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Segunda vez</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Back to the table</source>
        <translation>Volver a la mesa</translation>
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
    <name>FormPage</name>
    <message>
        <source>This question needs an answer.</source>
        <translation>Esta pregunta necesita una respuesta.</translation>
    </message>
    <message>
        <source>This is still in the text: {words}. Take it out, or save once more to keep it as it stands.</source>
        <translation>Esto sigue en el texto: {words}. Quítelo, o guarde otra vez para dejarlo como está.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Dejar para luego</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>not answered</source>
        <translation>sin contestar</translation>
    </message>
    <message>
        <source>Sheet {sheet}, {question}</source>
        <translation>Hoja {sheet}, {question}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
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
    <name>Help</name>
    <message>
        <source>The passphrase</source>
        <translation>La contraseña</translation>
    </message>
    <message>
        <source>All that this laptop keeps is encrypted. The passphrase opens it; without it nobody reads it.</source>
        <translation>Todo lo que guarda este portátil está cifrado. La contraseña lo abre; sin ella no lo lee nadie.</translation>
    </message>
    <message>
        <source>Who forgot it asks social services: they can help you in without losing anything.</source>
        <translation>Si no la recuerda, pregunte a Servicios Sociales: pueden ayudarle a entrar sin que se pierda nada.</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>Where the table is</source>
        <translation>Dónde está la mesa</translation>
    </message>
    <message>
        <source>Say once a day where the table stands. All tests of the day take the place and the date from it.</source>
        <translation>Diga una vez al día dónde está la mesa. Todos los tests del día toman de ahí el lugar y la fecha.</translation>
    </message>
    <message>
        <source>Only the place is needed. The team and the hours help to plan the next table.</source>
        <translation>Solo hace falta el lugar. El equipo y las horas ayudan a preparar la siguiente mesa.</translation>
    </message>
    <message>
        <source>goes to the next field</source>
        <translation>pasa al campo siguiente</translation>
    </message>
    <message>
        <source>sets up the table</source>
        <translation>pone la mesa</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La mesa</translation>
    </message>
    <message>
        <source>Count who stops by, and who does not want to. Everything is saved at the moment you press.</source>
        <translation>Cuente a quien se para y a quien no quiere. Todo se guarda en el momento de pulsar.</translation>
    </message>
    <message>
        <source>What was left half done stands at the top, until you go on with it or discard it.</source>
        <translation>Lo que quedó a medias está arriba, hasta que lo siga o lo descarte.</translation>
    </message>
    <message>
        <source>a new test</source>
        <translation>un test nuevo</translation>
    </message>
    <message>
        <source>types paper sheets</source>
        <translation>pasar hojas de papel</translation>
    </message>
    <message>
        <source>a note about the neighbourhood</source>
        <translation>una nota del barrio</translation>
    </message>
    <message>
        <source>somebody asks for a call</source>
        <translation>alguien pide que le llamen</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>one more stopped by</source>
        <translation>se ha parado una persona más</translation>
    </message>
    <message>
        <source>one more did not want to</source>
        <translation>una persona más no ha querido</translation>
    </message>
    <message>
        <source>blanks the screen at once</source>
        <translation>tapa la pantalla al momento</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Un test</translation>
    </message>
    <message>
        <source>Read the question as it stands, and the answers. A key selects; only Enter goes on.</source>
        <translation>Lea la pregunta tal como está, y las respuestas. Una tecla marca la respuesta; solo Intro sigue.</translation>
    </message>
    <message>
        <source>Every question can be passed over. Nothing is lost if the lid closes: the test waits at the table.</source>
        <translation>Cualquier pregunta se puede saltar. Si se cierra la tapa no se pierde nada: el test espera en la mesa.</translation>
    </message>
    <message>
        <source>If the person answers alone, you choose a PIN first. Only with it one gets back to the table.</source>
        <translation>Si la persona contesta por su cuenta, antes ponga usted un PIN. Solo con él se vuelve a la mesa.</translation>
    </message>
    <message>
        <source>select an answer</source>
        <translation>eligen una respuesta</translation>
    </message>
    <message>
        <source>the person prefers not to answer</source>
        <translation>la persona prefiere no contestar</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>Backspace goes back</source>
        <translation>la tecla de borrar vuelve atrás</translation>
    </message>
    <message>
        <source>reads the question aloud, where there is a voice</source>
        <translation>lee la pregunta en voz alta, si hay voz</translation>
    </message>
    <message>
        <source>leaves it for later</source>
        <translation>lo deja para luego</translation>
    </message>
    <message>
        <source>Paper sheets</source>
        <translation>Pasar hojas de papel</translation>
    </message>
    <message>
        <source>A row a sheet, one key an answer. A full row is saved by itself, and the next one begins.</source>
        <translation>Una fila por hoja, una tecla por respuesta. La fila llena se guarda sola y empieza la siguiente.</translation>
    </message>
    <message>
        <source>The second entry types them again without seeing the first. Where both differ, the paper decides.</source>
        <translation>En la segunda entrada se pasan otra vez las mismas hojas sin ver lo de la primera. Si no coinciden, decide el papel.</translation>
    </message>
    <message>
        <source>It is sealed as it is saved: only social services can open it. No draft is kept: finish it in one go.</source>
        <translation>Se sella al guardar: solo Servicios Sociales lo puede abrir. No queda borrador, así que termínelo de una vez.</translation>
    </message>
    <message>
        <source>goes back a cell</source>
        <translation>vuelve una casilla</translation>
    </message>
    <message>
        <source>takes the last key back</source>
        <translation>deshace la última tecla</translation>
    </message>
    <message>
        <source>begins the second entry, or ends it</source>
        <translation>empieza o acaba la segunda entrada</translation>
    </message>
    <message>
        <source>goes back to the table; a half-typed sheet stays</source>
        <translation>vuelve a la mesa; la hoja a medias se queda</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>Write what happens and where, never to whom.</source>
        <translation>Escriba qué pasa y dónde, nunca a quién.</translation>
    </message>
    <message>
        <source>Names, telephones and addresses are marked under the text, each with a button that takes it out.</source>
        <translation>Los nombres, teléfonos y direcciones se marcan bajo el texto, cada uno con un botón que lo quita.</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>guarda</translation>
    </message>
    <message>
        <source>Somebody asks for a call</source>
        <translation>Alguien pide que le llamen</translation>
    </message>
    <message>
        <source>Say first what will happen and who reads it. Without consent nothing is kept.</source>
        <translation>Diga primero qué va a pasar y quién lo lee. Sin permiso no se guarda nada.</translation>
    </message>
    <message>
        <source>seals and saves</source>
        <translation>sella y guarda</translation>
    </message>
    <message>
        <source>leaves without saving</source>
        <translation>sale sin guardar</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Show the result only if the person asks for it.</source>
        <translation>Enseñe el resultado solo si la persona lo pide.</translation>
    </message>
    <message>
        <source>Whoever may want their test erased one day writes down the code. It is shown only here.</source>
        <translation>Quien quizá quiera borrar su test algún día, que apunte el código. Solo se ve aquí.</translation>
    </message>
    <message>
        <source>shows the result</source>
        <translation>enseña el resultado</translation>
    </message>
    <message>
        <source>goes back to the table</source>
        <translation>vuelve a la mesa</translation>
    </message>
    <message>
        <source>The tests of today</source>
        <translation>Los tests de hoy</translation>
    </message>
    <message>
        <source>They stand in no order, so that nobody can tell whose is whose. Each can be looked at and corrected.</source>
        <translation>No están en orden, para que nadie sepa de quién es cada uno. Cada uno se puede ver y corregir.</translation>
    </message>
    <message>
        <source>With their code, a person can have their own test erased.</source>
        <translation>Con su código, una persona puede pedir que se borre su test.</translation>
    </message>
    <message>
        <source>looks at a test</source>
        <translation>enseña un test</translation>
    </message>
    <message>
        <source>corrects it</source>
        <translation>lo corrige</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>What waits travels sealed; only social services can read it. It can be sent any number of times.</source>
        <translation>Lo que espera viaja sellado; solo Servicios Sociales lo puede leer. Se puede enviar las veces que haga falta.</translation>
    </message>
    <message>
        <source>Without a network, plug in the stick of social services: it is found by itself.</source>
        <translation>Si no hay red, enchufe la memoria USB de Servicios Sociales: se encuentra sola.</translation>
    </message>
    <message>
        <source>Answers leave this laptop only after social services have confirmed them.</source>
        <translation>Las respuestas solo se van de este portátil cuando Servicios Sociales las ha confirmado.</translation>
    </message>
    <message>
        <source>sends now</source>
        <translation>envía ahora</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Picture of this screen</source>
        <translation>Imagen de esta pantalla</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
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
        <source>Write the time as hours and minutes, for example 17:30.</source>
        <translation>Escriba la hora con horas y minutos, por ejemplo 17:30.</translation>
    </message>
    <message>
        <source>Write latitude and longitude, for example 38.4792, -1.3255.</source>
        <translation>Escriba latitud y longitud, por ejemplo 38.4792, -1.3255.</translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation>Elija una de las respuestas de la lista.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Es demasiado largo. Acórtelo, por favor.</translation>
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
        <source>I need help</source>
        <translation>Necesito ayuda</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
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
    <name>Marks</name>
    <message>
        <source>Take all {count} out</source>
        <translation>Quitar todo ({count})</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Take out: {words}</source>
        <translation>Quitar: {words}</translation>
    </message>
    <message>
        <source>“{words}” looks like an identity number.</source>
        <translation>«{words}» parece un DNI o NIE.</translation>
    </message>
    <message>
        <source>“{words}” looks like an e-mail address.</source>
        <translation>«{words}» parece un correo electrónico.</translation>
    </message>
    <message>
        <source>“{words}” looks like an address on the Internet.</source>
        <translation>«{words}» parece una dirección de Internet.</translation>
    </message>
    <message>
        <source>“{words}” looks like a telephone number.</source>
        <translation>«{words}» parece un teléfono.</translation>
    </message>
    <message>
        <source>“{words}” looks like the address of a home.</source>
        <translation>«{words}» parece la dirección de una casa.</translation>
    </message>
    <message>
        <source>“{words}” looks like somebody&apos;s name.</source>
        <translation>«{words}» parece el nombre de alguien.</translation>
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
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
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
    <name>NotePage</name>
    <message>
        <source>Neighbourhood note</source>
        <translation>Nota del barrio</translation>
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
    <name>PaperPage</name>
    <message>
        <source>Paper sheets</source>
        <translation>Pasar hojas de papel</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Sheets, a row each</source>
        <translation>Hojas, una en cada fila</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Segunda entrada</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Primera entrada</translation>
    </message>
    <message>
        <source>Type the sheets again, in any order. What was typed the first time is not shown.</source>
        <translation>Pase otra vez las hojas, en cualquier orden. Lo de la primera vez no se ve.</translation>
    </message>
    <message>
        <source>One key an answer; the cursor moves by itself.</source>
        <translation>Una tecla por respuesta; el cursor avanza solo.</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>vuelve</translation>
    </message>
    <message>
        <source>takes the last key back. When a row is full, the sheet is saved.</source>
        <translation>deshace. Al acabar la fila, la hoja queda guardada.</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Hoja {number}</translation>
    </message>
    <message>
        <source>Number on the sheet</source>
        <translation>Número de la hoja</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Pregunta {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets saved and encrypted</source>
        <translation>
            <numerusform>%n hoja guardada y cifrada</numerusform>
            <numerusform>%n hojas guardadas y cifradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers differed</source>
        <translation>
            <numerusform>%n respuesta distinta</numerusform>
            <numerusform>%n respuestas distintas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets typed twice</source>
        <translation>
            <numerusform>%n hoja pasada dos veces</numerusform>
            <numerusform>%n hojas pasadas dos veces</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet with this number is already saved. If it is so on the paper, press Enter again.</source>
        <translation>Ya hay guardada una hoja con este número. Si en el papel pone eso, pulse Intro otra vez.</translation>
    </message>
    <message>
        <source>The check digit does not fit. Look again; if it is so on the paper, press Enter again.</source>
        <translation>La cifra de control no cuadra. Mire otra vez; si en el papel pone eso, pulse Intro de nuevo.</translation>
    </message>
    <message>
        <source>The key {key} is no answer here. The keys are {keys}.</source>
        <translation>La tecla {key} no es ninguna respuesta aquí. Las teclas son {keys}.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>Esta pregunta necesita una respuesta.</translation>
    </message>
    <message>
        <source>This answer does not fit. Please look at it again.</source>
        <translation>Esta respuesta no encaja. Revísela, por favor.</translation>
    </message>
    <message>
        <source>Every sheet of this pile has been typed twice. This one is not saved.</source>
        <translation>Todas las hojas ya se han pasado dos veces. Esta no se ha guardado.</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>PIN, four digits or more</source>
        <translation>PIN, de cuatro cifras o más</translation>
    </message>
    <message>
        <source>The person reads in</source>
        <translation>La persona lee en</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ese no es el PIN.</translation>
    </message>
    <message>
        <source>Before you hand the laptop over</source>
        <translation>Antes de dejar el portátil</translation>
    </message>
    <message>
        <source>For whoever is at the table</source>
        <translation>Para quien está en la mesa</translation>
    </message>
    <message>
        <source>Choose a PIN. It is needed to leave the questions, and it is forgotten when the laptop is locked.</source>
        <translation>Elija un PIN. Hace falta para salir de las preguntas, y se olvida al bloquear el portátil.</translation>
    </message>
    <message>
        <source>Type the PIN to go back to the table. The answers so far are saved.</source>
        <translation>Escriba el PIN para volver a la mesa. Lo contestado hasta ahora está guardado.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Dejar el portátil</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Volver a la mesa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Volver a las preguntas</translation>
    </message>
    <message>
        <source>The PIN has four digits or more.</source>
        <translation>El PIN tiene cuatro cifras o más.</translation>
    </message>
</context>
<context>
    <name>RestPage</name>
    <message>
        <source>Take your time.</source>
        <translation>Tómese su tiempo.</translation>
    </message>
    <message>
        <source>The answers so far are saved. Press any key to go on.</source>
        <translation>Lo contestado está guardado. Pulse cualquier tecla para seguir.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
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
        <source>Type paper sheets</source>
        <translation>Pasar hojas de papel</translation>
    </message>
    <message>
        <source>Ask for a call</source>
        <translation>Pide que le llamen</translation>
    </message>
    <message>
        <source>Neighbourhood note</source>
        <translation>Nota del barrio</translation>
    </message>
    <message>
        <source>There is a test half done.</source>
        <translation>Hay un test a medias.</translation>
    </message>
    <message>
        <source>There is a paper sheet half typed.</source>
        <translation>Hay una hoja de papel a medias.</translation>
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
        <source>There is a note half written.</source>
        <translation>Hay una nota a medias.</translation>
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
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
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
    <name>Table</name>
    <message>
        <source>The note is saved</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>It is encrypted on this laptop.</source>
        <translation>Está cifrada en este portátil.</translation>
    </message>
    <message>
        <source>The test is erased</source>
        <translation>Test borrado</translation>
    </message>
    <message>
        <source>Its answers are gone from this laptop. Social services will erase theirs as well.</source>
        <translation>Sus respuestas ya no están en este portátil. Servicios Sociales borrará también las suyas.</translation>
    </message>
    <message>
        <source>social services</source>
        <translation>Servicios Sociales</translation>
    </message>
    <message>
        <source>Saved and sealed</source>
        <translation>Guardado y sellado</translation>
    </message>
    <message>
        <source>{office} will call. Only they can read it.</source>
        <translation>Llamarán desde {office}. Solo allí lo pueden leer.</translation>
    </message>
    <message>
        <source>This laptop can no longer open it. For changes, the person tells {office}.</source>
        <translation>Este portátil ya no lo puede abrir. Para cambiar algo, la persona se lo dice a {office}.</translation>
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
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
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
        <source>Erase a test by its code</source>
        <translation>Borrar un test con su código</translation>
    </message>
    <message>
        <source>Test {number}</source>
        <translation>Test {number}</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Nota {number}</translation>
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
        <source>Please give the laptop back to the person at the table.</source>
        <translation>Devuelva el portátil a la persona de la mesa, por favor.</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Volver a la mesa</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Nuevo test</translation>
    </message>
    <message>
        <source>To have this test erased one day, write this code down. It is shown only now:</source>
        <translation>Por si un día quiere que se borre este test, apunte este código. Solo se ve ahora:</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>What would you like? Who do you enjoy being with?</source>
        <translation>¿Qué le gustaría? ¿Con quién está a gusto?</translation>
    </message>
    <message>
        <source>Assist</source>
        <translation>Apoyar</translation>
    </message>
    <message>
        <source>We look together at what there is nearby: company, activities, a hand.</source>
        <translation>Vemos juntos lo que hay cerca: compañía, actividades, una mano.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Actuar</translation>
    </message>
    <message>
        <source>One small step this week. If you want, somebody calls you.</source>
        <translation>Un paso pequeño esta semana. Si quiere, alguien le llama.</translation>
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
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Erase a test</source>
        <translation>Borrar un test</translation>
    </message>
    <message>
        <source>Only with the code that the person was given: twelve letters and figures, in three groups.</source>
        <translation>Solo con el código que se dio a la persona: doce letras y cifras, en tres grupos.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>▲  The test is here. Its answers will be erased for good.</source>
        <translation>▲  El test está aquí. Sus respuestas se borrarán para siempre.</translation>
    </message>
    <message>
        <source>Social services will erase theirs when this laptop sends.</source>
        <translation>Servicios Sociales borrará las suyas cuando este portátil envíe.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Borrarlo</translation>
    </message>
</context>
</TS>
