<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerStep</name>
    <message>
        <source>Take the stick to social services. They put an answer on it: open it here.</source>
        <translation>Lleve la memoria a Servicios Sociales. Le pondrán en ella una respuesta: ábrala aquí.</translation>
    </message>
    <message>
        <source>The answer of social services</source>
        <translation>La respuesta de Servicios Sociales</translation>
    </message>
    <message>
        <source>Saved: {file}. Ring them, and read them these six words:</source>
        <translation>Guardada: {file}. Llámeles y léales estas seis palabras:</translation>
    </message>
    <message>
        <source>The new passphrase that you chose</source>
        <translation>La contraseña nueva que eligió</translation>
    </message>
    <message>
        <source>Open the answer…</source>
        <translation>Abrir la respuesta…</translation>
    </message>
    <message>
        <source>Answers (*.recovered);;All files (*)</source>
        <translation>Respuestas (*.recovered);;Todos los archivos (*)</translation>
    </message>
</context>
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
        <source>Take or record it with a telephone or a camera, copy it to this computer, then choose it.</source>
        <translation>Hágalo o grábelo con un teléfono o una cámara, cópielo a este ordenador y elíjalo.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Sounds (*.mp3 *.m4a *.ogg *.opus *.wav *.aac *.flac)</source>
        <translation>Sonidos (*.mp3 *.m4a *.ogg *.opus *.wav *.aac *.flac)</translation>
    </message>
    <message>
        <source>Films (*.mp4 *.mov *.mkv *.webm *.avi)</source>
        <translation>Vídeos (*.mp4 *.mov *.mkv *.webm *.avi)</translation>
    </message>
    <message>
        <source>This question cannot be answered in this window. Go on to the next one.</source>
        <translation>Esta pregunta no se puede contestar en esta ventana. Pase a la siguiente.</translation>
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
        <source>day/month/year</source>
        <translation>día/mes/año</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
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
        <source>For whoever asks: {words}</source>
        <translation>Para quien pregunta: {words}</translation>
    </message>
    <message>
        <source>{name}: one more?</source>
        <translation>{name}: ¿hay más?</translation>
    </message>
    <message>
        <source>Language of the questions: {name}</source>
        <translation>Idioma de las preguntas: {name}</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Imagen: {name}</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>Escucharlo</translation>
    </message>
    <message>
        <source>Stop the sound</source>
        <translation>Parar el sonido</translation>
    </message>
</context>
<context>
    <name>AskStep</name>
    <message>
        <source>Social services can let you in again, and nothing is lost. Choose a new passphrase, and save a request on a stick for them. They never see the passphrase.</source>
        <translation>Servicios Sociales puede volver a abrir este portátil, y no se pierde nada. Elija una contraseña nueva y guarde en una memoria USB una petición para Servicios Sociales. Allí nadie ve la contraseña.</translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>Contraseña olvidada</translation>
    </message>
    <message>
        <source>I have their answer</source>
        <translation>Ya tengo su respuesta</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Guardar la petición…</translation>
    </message>
    <message>
        <source>Where to save the request</source>
        <translation>Dónde guardar la petición</translation>
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
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Of which list</source>
        <translation>De qué lista</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semana que viene</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan names no dates yet: its rows [[due]] say what is due, and when.</source>
        <translation>El plan no nombra fechas todavía: sus filas [[due]] dicen qué toca y cuándo.</translation>
    </message>
    <message numerus="yes">
        <source>%n want somebody to see to them.</source>
        <translation>
            <numerusform>%n cosa espera a que alguien se encargue.</numerusform>
            <numerusform>%n cosas esperan a que alguien se encargue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Ask for a call</source>
        <translation>Pide que le llamen</translation>
    </message>
    <message>
        <source>Tell the person, before you ask: somebody from {office} will call. Once it is saved, nobody at this table can open it again; if you leave without saving, nothing of it stays.</source>
        <translation>Dígaselo a la persona antes de preguntar: le llamará alguien de {office}. Una vez guardado, en esta mesa ya no lo puede abrir nadie; si sale sin guardar, no queda nada.</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Backup and mailbox</source>
        <translation>Copia y buzón</translation>
    </message>
    <message>
        <source>Make a backup now…</source>
        <translation>Hacer una copia ahora…</translation>
    </message>
    <message>
        <source>The last one was made and read back on {day}: {file}.</source>
        <translation>La última se hizo y se comprobó el {day}: {file}.</translation>
    </message>
    <message>
        <source>There is none yet. If this disk dies, all is lost.</source>
        <translation>Todavía no hay ninguna. Si este disco se estropea, se pierde todo.</translation>
    </message>
    <message>
        <source>None yet. Laptops then send by stick.</source>
        <translation>Todavía no hay. Mientras tanto, los portátiles envían por memoria USB.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>It has the keys, forms and laptops. The submissions are copied where the server {server} is.</source>
        <translation>Lleva las llaves, los formularios y los portátiles. Las hojas se copian donde está el servidor {server}.</translation>
    </message>
    <message>
        <source>It is encrypted: the same passphrases open it. Keep it on another disk.</source>
        <translation>Va cifrada: se abre con las mismas contraseñas. Guárdela en otro disco.</translation>
    </message>
    <message>
        <source>To bring one back: “Bring back from a backup” on the first screen, on any computer.</source>
        <translation>Para recuperarla: «Recuperar de una copia» en la primera pantalla, en cualquier ordenador.</translation>
    </message>
    <message>
        <source>Where to keep the backup</source>
        <translation>Dónde guardar la copia</translation>
    </message>
    <message>
        <source>The backup of this desk is made, and it was read back</source>
        <translation>La copia de este ordenador de la oficina está hecha, y se ha leído entera</translation>
    </message>
    <message numerus="yes">
        <source>The backup is made, and it was read back: %n versions</source>
        <translation>
            <numerusform>Copia hecha y comprobada: %n versión</numerusform>
            <numerusform>Copia hecha y comprobada: %n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>On a stick…</source>
        <translation>En una memoria USB…</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Address across the network</source>
        <translation>Dirección en la red</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>Which folder is the mailbox?</source>
        <translation>¿Qué carpeta es el buzón?</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>¿Qué memoria USB?</translation>
    </message>
    <message>
        <source>What laptops are told</source>
        <translation>Qué se dice a los portátiles</translation>
    </message>
    <message>
        <source>Days that they keep what is safe here</source>
        <translation>Días que guardan lo que aquí ya está a salvo</translation>
    </message>
    <message>
        <source>Take nothing in before the words are compared</source>
        <translation>No incorporar nada antes de comparar las palabras</translation>
    </message>
    <message>
        <source>The next publication tells them.</source>
        <translation>Se les dice con la próxima publicación.</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Guardar estas reglas</translation>
    </message>
    <message>
        <source>The rules are kept.</source>
        <translation>Las reglas están guardadas.</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>Pocas veces hace falta</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Comprobarlo todo</translation>
    </message>
    <message>
        <source>Hand all over to another copy…</source>
        <translation>Pasarlo todo a otra copia…</translation>
    </message>
    <message>
        <source>Erase this master for ever…</source>
        <translation>Borrar este archivo para siempre…</translation>
    </message>
    <message>
        <source>To go on, type its name: {name}</source>
        <translation>Para seguir, escriba su nombre: {name}</translation>
    </message>
    <message numerus="yes">
        <source>All is as it was saved: %n versions.</source>
        <translation>
            <numerusform>Todo está como se guardó: %n versión.</numerusform>
            <numerusform>Todo está como se guardó: %n versiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Dónde escribirlo</translation>
    </message>
    <message>
        <source>Take it to the other copy and take it in there: {file}</source>
        <translation>Llévelo a la otra copia e incorpórelo allí: {file}</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Borrar para siempre</translation>
    </message>
</context>
<context>
    <name>ChannelPage</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>En qué idioma</translation>
    </message>
    <message>
        <source>Which activities</source>
        <translation>Qué actividades</translation>
    </message>
    <message>
        <source>All that are coming</source>
        <translation>Todas las que vienen</translation>
    </message>
    <message>
        <source>Only what was checked of late</source>
        <translation>Solo lo comprobado hace poco</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Save the calendar…</source>
        <translation>Guardar el calendario…</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>Activities come from their form. Read it under Forms, and enter what is coming.</source>
        <translation>Las actividades salen de su formulario. Léalo en Formularios y apunte lo que viene.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities in the coming weeks</source>
        <translation>
            <numerusform>%n actividad en las próximas semanas</numerusform>
            <numerusform>%n actividades en las próximas semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Comprobado hoy</translation>
    </message>
    <message>
        <source>Open its sheet</source>
        <translation>Abrir su hoja</translation>
    </message>
    <message>
        <source>✓ The text is on the clipboard: paste it into the channel.</source>
        <translation>✓ El texto está copiado: péguelo en el canal.</translation>
    </message>
    <message>
        <source>✓ The picture is on the clipboard: paste it into the channel.</source>
        <translation>✓ La imagen está copiada: péguela en el canal.</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Dónde guardarlo</translation>
    </message>
    <message>
        <source>activities.ics</source>
        <translation>actividades.ics</translation>
    </message>
    <message>
        <source>✓ Saved: {file}</source>
        <translation>✓ Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Which answers are right?</source>
        <translation>¿Qué respuestas son las buenas?</translation>
    </message>
    <message numerus="yes">
        <source>%n other answers are the same in all.</source>
        <translation>
            <numerusform>Otra respuesta es igual en todas (%n).</numerusform>
            <numerusform>Otras %n respuestas son iguales en todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what is chosen</source>
        <translation>Guardar lo elegido</translation>
    </message>
    <message>
        <source>The others stay in the history.</source>
        <translation>Las otras quedan en el historial.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>All of {name}</source>
        <translation>Todo lo de {name}</translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>Filled in {filled} of {rows} rows.</source>
        <translation>Escrita en {filled} de {rows} filas.</translation>
    </message>
    <message>
        <source>None: leave it out</source>
        <translation>A ninguna: dejarla fuera</translation>
    </message>
    <message>
        <source>Which question does it answer?</source>
        <translation>¿A qué pregunta responde?</translation>
    </message>
    <message>
        <source>Yes, that one</source>
        <translation>Sí, a esa</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>Dejar fuera la columna</translation>
    </message>
    <message>
        <source>“{column}” answers the same.</source>
        <translation>«{column}» responde a lo mismo.</translation>
    </message>
    <message>
        <source>It looks like this question. Only a person can say whether it is.</source>
        <translation>Se parece a esta pregunta. Solo una persona puede decir si lo es.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Usted la ha dejado fuera.</translation>
    </message>
    <message>
        <source>What do these words stand for?</source>
        <translation>¿Qué significan estas palabras?</translation>
    </message>
    <message numerus="yes">
        <source>“{word}”, %n times</source>
        <translation>
            <numerusform>«{word}», %n vez</numerusform>
            <numerusform>«{word}», %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>As is likely</source>
        <translation>Como es probable</translation>
    </message>
    <message>
        <source>I do not know: such rows are set aside</source>
        <translation>No lo sé: esas filas quedan aparte</translation>
    </message>
    <message>
        <source>It was chosen</source>
        <translation>Se eligió</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>What does an empty cell mean?</source>
        <translation>¿Qué significa una casilla vacía?</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>Which form do the rows answer?</source>
        <translation>¿A qué formulario responden las filas?</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>No column looks like a question of this form. Is it another survey&apos;s?</source>
        <translation>Ninguna columna se parece a una pregunta de este formulario. ¿Es de otra encuesta?</translation>
    </message>
    <message numerus="yes">
        <source>%n columns wait for your word.</source>
        <translation>
            <numerusform>%n columna espera a que usted diga.</numerusform>
            <numerusform>%n columnas esperan a que usted diga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns answer a question; the others stay out.</source>
        <translation>
            <numerusform>%n columna responde a una pregunta; las demás se quedan fuera.</numerusform>
            <numerusform>%n columnas responden a una pregunta; las demás se quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it that one?</source>
        <translation>¿Es esa?</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Dos veces</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fuera</translation>
    </message>
    <message numerus="yes">
        <source>%n to clear up</source>
        <translation>
            <numerusform>%n por aclarar</numerusform>
            <numerusform>%n por aclarar</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Encaja</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Gatherings</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>Carteles</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Edades</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Of all tests</source>
        <translation>De los tests</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>En el padrón</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Por qué ahí</translation>
    </message>
    <message numerus="yes">
        <source>%n places never visited</source>
        <translation>
            <numerusform>%n lugar al que nunca se ha ido</numerusform>
            <numerusform>%n lugares a los que nunca se ha ido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places without a gathering in twelve months</source>
        <translation>
            <numerusform>%n lugar sin mesa en doce meses</numerusform>
            <numerusform>%n lugares sin mesa en doce meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal, {first} to {last}</source>
        <translation>Propuesta, del {first} al {last}</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Pedanías</translation>
    </message>
    <message>
        <source>Activities, by what for and for whom</source>
        <translation>Actividades, por para qué y para quién</translation>
    </message>
    <message>
        <source>First where nobody has been, then where it is longest ago, then where more people live.</source>
        <translation>Primero donde nunca se ha ido, luego donde hace más tiempo, y luego donde vive más gente.</translation>
    </message>
    <message>
        <source>These counts are exact and stay on this screen. What leaves the office goes through Export.</source>
        <translation>Estos números son exactos y no salen de esta pantalla. Lo que sale de la oficina pasa por Exportar.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message numerus="yes">
        <source>%n fields without any activity in twelve months</source>
        <translation>
            <numerusform>%n casilla sin ninguna actividad en doce meses</numerusform>
            <numerusform>%n casillas sin ninguna actividad en doce meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities do not say what for or for whom</source>
        <translation>
            <numerusform>%n actividad no dice para qué o para quién</numerusform>
            <numerusform>%n actividades no dicen para qué o para quién</numerusform>
        </translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>no está en la lista</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Register unknown</source>
        <translation>Falta el dato del padrón</translation>
    </message>
    <message>
        <source>Planned on {day}</source>
        <translation>Prevista el {day}</translation>
    </message>
    <message>
        <source>Nobody has been there yet</source>
        <translation>Nunca se ha ido</translation>
    </message>
    <message>
        <source>Last visited on {day}</source>
        <translation>La última vez, el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the register</source>
        <translation>
            <numerusform>%n persona en el padrón</numerusform>
            <numerusform>%n personas en el padrón</numerusform>
        </translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Casco urbano</translation>
    </message>
    <message>
        <source>Map of the villages</source>
        <translation>Mapa de las pedanías</translation>
    </message>
    <message>
        <source>In each circle, gatherings in twelve months. ▲ posters, ◆ activities.</source>
        <translation>En cada círculo, mesas en doce meses. ▲ carteles, ◆ actividades.</translation>
    </message>
    <message>
        <source>A scheme: distances say nothing; a dotted edge means that the direction is not known.</source>
        <translation>Es un esquema: las distancias no dicen nada; un borde de puntos señala que no se sabe la dirección.</translation>
    </message>
    <message>
        <source>From the middle to the edge, {km} km.</source>
        <translation>Del centro al borde, {km} km.</translation>
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
    <name>DirectoryPage</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>No directory yet</source>
        <translation>Aún no hay directorio</translation>
    </message>
    <message>
        <source>It is filled with the form about what is on offer. Read that form under Forms.</source>
        <translation>Se llena con el formulario de lo que se ofrece. Léalo en Formularios.</translation>
    </message>
    <message>
        <source>On offer ({number})</source>
        <translation>Se ofrece ({number})</translation>
    </message>
    <message>
        <source>Wants checking ({number})</source>
        <translation>Hay que comprobarlo ({number})</translation>
    </message>
    <message>
        <source>No longer on offer ({number})</source>
        <translation>Ya no se ofrece ({number})</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>Se ve %n</numerusform>
            <numerusform>Se ven %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation>Nada es así.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Comprobado hoy</translation>
    </message>
    <message>
        <source>Open its sheet</source>
        <translation>Abrir su hoja</translation>
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
    <name>Due</name>
    <message>
        <source>{who} no longer takes part: wants somebody else</source>
        <translation>{who} ya no participa: pide a otra persona</translation>
    </message>
    <message>
        <source>nobody sees to it yet</source>
        <translation>aún no lo lleva nadie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
</context>
<context>
    <name>DueTable</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n día tarde</numerusform>
            <numerusform>%n días tarde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Enrolment</source>
        <translation>Alta del portátil</translation>
    </message>
    <message>
        <source>The six words that are read to you</source>
        <translation>Las seis palabras que le leen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>First, social services enrol this laptop</source>
        <translation>Primero, Servicios Sociales da de alta este portátil</translation>
    </message>
    <message>
        <source>Save the request on a stick and take it to them. They put a kit on the stick: open it here.</source>
        <translation>Guarde la solicitud en una memoria USB y llévesela. Le pondrán un paquete en la memoria: ábralo aquí.</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Guardar la solicitud…</translation>
    </message>
    <message>
        <source>Open the kit…</source>
        <translation>Abrir el paquete…</translation>
    </message>
    <message>
        <source>Are they really {office}?</source>
        <translation>¿De verdad son {office}?</translation>
    </message>
    <message>
        <source>Ring them and read these words to each other. Type the six that they read to you.</source>
        <translation>Llame y léanse estas palabras. Escriba las seis que le lean.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Where to does this laptop send?</source>
        <translation>¿A dónde envía este portátil?</translation>
    </message>
    <message>
        <source>Choose the shared folder, or the stick, that social services told you.</source>
        <translation>Elija la carpeta compartida o la memoria USB que le dijo Servicios Sociales.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Where to save the request</source>
        <translation>Dónde guardar la solicitud</translation>
    </message>
    <message>
        <source>Saved: {file}. Take it to social services; this screen waits for the kit.</source>
        <translation>Guardada: {file}. Llévela a Servicios Sociales; esta pantalla espera el paquete.</translation>
    </message>
    <message>
        <source>The kit of social services</source>
        <translation>El paquete de Servicios Sociales</translation>
    </message>
    <message>
        <source>Kits (*.kit);;All files (*)</source>
        <translation>Paquetes (*.kit);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save the Excel workbook…</source>
        <translation>Guardar el libro de Excel…</translation>
    </message>
    <message>
        <source>Save the Excel workbooks…</source>
        <translation>Guardar los libros de Excel…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>As it will be written. People are counted in steps of {base}, and the sums add up.</source>
        <translation>Así se escribirá. Las personas se cuentan de {base} en {base} y las sumas cuadran.</translation>
    </message>
    <message>
        <source>As it will be written. An interval like 0–9 stands for a number between these two.</source>
        <translation>Así se escribirá. Un intervalo como 0–9 está en lugar de un número entre esos dos.</translation>
    </message>
    <message>
        <source>Each workbook says the same of the same people. This is the one of all together.</source>
        <translation>Cada libro dice lo mismo de las mismas personas. Este es el de todo junto.</translation>
    </message>
    <message>
        <source>The period is not over: it is counted up to {day}.</source>
        <translation>El periodo no ha terminado: se cuenta hasta el {day}.</translation>
    </message>
    <message>
        <source>Published before as No. {number}: it says the same again. What came since counts later.</source>
        <translation>Ya publicado con el n.º {number}: vuelve a decir lo mismo. Lo que ha llegado después cuenta más tarde.</translation>
    </message>
    <message>
        <source>The sum of what was published: Nos. {numbers}.</source>
        <translation>La suma de lo publicado: n.º {numbers}.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>Nobody can be found in it</source>
        <translation>Nadie puede ser reconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n cells count so few people that they would give somebody away.</source>
        <translation>
            <numerusform>%n casilla cuenta tan pocas personas que delataría a alguien.</numerusform>
            <numerusform>%n casillas cuentan tan pocas personas que delatarían a alguien.</numerusform>
        </translation>
    </message>
    <message>
        <source>So all {cells} cells go in steps of {base}, at most {furthest} off. An exact number next to a rounded one would say what was taken away.</source>
        <translation>Por eso las {cells} casillas van de {base} en {base}, con {furthest} de diferencia como mucho. Un número exacto junto a uno redondeado diría lo que se quitó.</translation>
    </message>
    <message>
        <source>They and those that would give them away by subtraction are shown as intervals.</source>
        <translation>Esas y las que las delatarían al restar salen como intervalo.</translation>
    </message>
    <message>
        <source>The finished file is read and proven before it gets its name.</source>
        <translation>El archivo terminado se lee y se comprueba antes de recibir su nombre.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué lleva</translation>
    </message>
    <message numerus="yes">
        <source>%n gatherings</source>
        <translation>
            <numerusform>%n mesa</numerusform>
            <numerusform>%n mesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n indicador</numerusform>
            <numerusform>%n indicadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables with their charts</source>
        <translation>
            <numerusform>%n tabla con su gráfico</numerusform>
            <numerusform>%n tablas con sus gráficos</numerusform>
        </translation>
    </message>
    <message>
        <source>Published before</source>
        <translation>Ya publicado</translation>
    </message>
    <message>
        <source>No. {number}: {period}</source>
        <translation>N.º {number}: {period}</translation>
    </message>
    <message numerus="yes">
        <source>and %n before these</source>
        <translation>
            <numerusform>y %n anterior</numerusform>
            <numerusform>y otras %n anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>summary-{period}.xlsx</source>
        <translation>resumen-{period}.xlsx</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Dónde guardarlo</translation>
    </message>
    <message>
        <source>summaries</source>
        <translation>resumenes</translation>
    </message>
    <message>
        <source>In which folder?</source>
        <translation>¿En qué carpeta?</translation>
    </message>
    <message numerus="yes">
        <source>%n workbooks are saved and proven, side by side with those of all levels: {folder}</source>
        <translation>
            <numerusform>%n libro guardado y comprobado, junto a los de todos los niveles: {folder}</numerusform>
            <numerusform>%n libros guardados y comprobados, junto a los de todos los niveles: {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved and proven: {file}</source>
        <translation>Guardado y comprobado: {file}</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>What Google Forms, KoboToolbox, ODK or LimeSurvey exported, or a table kept by hand (Excel or CSV). You see what would come in before anything is changed.</source>
        <translation>Lo que exportó Google Forms, KoboToolbox, ODK o LimeSurvey, o una tabla llevada a mano (Excel o CSV). Verá lo que entraría antes de que cambie nada.</translation>
    </message>
    <message>
        <source>Names, telephones, e-mail addresses and the like stay out. Importing the same file again adds nothing.</source>
        <translation>Los nombres, teléfonos, correos y cosas así se quedan fuera. Importar otra vez el mismo archivo no añade nada.</translation>
    </message>
    <message>
        <source>Half done: {file}</source>
        <translation>A medias: {file}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>How is it to be read?</source>
        <translation>¿Cómo hay que leerlo?</translation>
    </message>
    <message>
        <source>As it is found out</source>
        <translation>Como se averigüe</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Which sheet of the workbook?</source>
        <translation>¿Qué hoja del libro?</translation>
    </message>
    <message>
        <source>In which row are the headers?</source>
        <translation>¿En qué fila están los títulos?</translation>
    </message>
    <message>
        <source>Encoding of the letters</source>
        <translation>Codificación de las letras</translation>
    </message>
    <message>
        <source>What separates the columns?</source>
        <translation>¿Qué separa las columnas?</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>Leerlo así</translation>
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
    <name>FormsPage</name>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Forms and places</source>
        <translation>Formularios y lugares</translation>
    </message>
    <message>
        <source>Publish to the laptops</source>
        <translation>Publicar a los portátiles</translation>
    </message>
    <message>
        <source>Read a form (Excel)…</source>
        <translation>Leer un formulario (Excel)…</translation>
    </message>
    <message>
        <source>Read places (CSV)…</source>
        <translation>Leer lugares (CSV)…</translation>
    </message>
    <message>
        <source>Sheets for participants (PDF)…</source>
        <translation>Hojas para participantes (PDF)…</translation>
    </message>
    <message numerus="yes">
        <source>%n places on the list.</source>
        <translation>
            <numerusform>%n lugar en la lista.</numerusform>
            <numerusform>%n lugares en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>No places yet.</source>
        <translation>Todavía no hay lugares.</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Todavía no se ha publicado nada.</translation>
    </message>
    <message>
        <source>Published last on {day} (no. {number}).</source>
        <translation>Publicado por última vez el {day} (n.º {number}).</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>See it as a volunteer does</source>
        <translation>Verlo como quien lo pasa</translation>
    </message>
    <message>
        <source>Which form?</source>
        <translation>¿Qué formulario?</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx *.xls);;All files (*)</source>
        <translation>Libros de Excel (*.xlsx *.xls);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing to object to.</source>
        <translation>No hay nada que objetar.</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Ponerlo en la lista</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Qué lo impide</translation>
    </message>
    <message>
        <source>Which list of places?</source>
        <translation>¿Qué lista de lugares?</translation>
    </message>
    <message>
        <source>Lists (*.csv);;All files (*)</source>
        <translation>Listas (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Where to put the sheets?</source>
        <translation>¿Dónde se guardan las hojas?</translation>
    </message>
    <message>
        <source>The sheets for participants are saved</source>
        <translation>Las hojas para participantes están guardadas</translation>
    </message>
    <message>
        <source>Print them, and hand one to whoever takes the test.</source>
        <translation>Imprímalas y dé una a cada persona que haga el test.</translation>
    </message>
    <message>
        <source>Do not hand them out yet. The plan does not say:</source>
        <translation>No las reparta todavía. El plan no dice:</translation>
    </message>
    <message>
        <source>Where to write the kit</source>
        <translation>Dónde escribir el paquete</translation>
    </message>
    <message numerus="yes">
        <source>Published for %n laptops</source>
        <translation>
            <numerusform>Publicado para %n portátil</numerusform>
            <numerusform>Publicado para %n portátiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatheringsPanel</name>
    <message>
        <source>None: by what the row says</source>
        <translation>Ninguna: por lo que dice la fila</translation>
    </message>
    <message>
        <source>In which place? A column, a place, or type one</source>
        <translation>¿En qué lugar? Una columna, un lugar, o escriba uno</translation>
    </message>
    <message>
        <source>On which day? A column, or type a day (14/5/2026)</source>
        <translation>¿Qué día? Una columna, o escriba un día (14/5/2026)</translation>
    </message>
    <message>
        <source>Every row belongs to a gathering: a place and a day.</source>
        <translation>Cada fila es de una mesa: un lugar y un día.</translation>
    </message>
    <message>
        <source>How many gatherings do the rows make?</source>
        <translation>¿Cuántas mesas hacen las filas?</translation>
    </message>
    <message>
        <source>Which column holds a number of each row&apos;s own?</source>
        <translation>¿Qué columna lleva un número propio de cada fila?</translation>
    </message>
    <message>
        <source>One for each place and day</source>
        <translation>Una por lugar y día</translation>
    </message>
    <message>
        <source>One for each place and month (posters)</source>
        <translation>Una por lugar y mes (carteles)</translation>
    </message>
    <message>
        <source>Column “{column}”</source>
        <translation>Columna «{column}»</translation>
    </message>
    <message>
        <source>How dates and numbers are written</source>
        <translation>Cómo están escritas las fechas y los números</translation>
    </message>
    <message>
        <source>As it is found out</source>
        <translation>Como se averigüe</translation>
    </message>
    <message>
        <source>3 April: the day first</source>
        <translation>3 de abril: el día primero</translation>
    </message>
    <message>
        <source>4 March: the month first</source>
        <translation>4 de marzo: el mes primero</translation>
    </message>
    <message>
        <source>What does 03/04 mean?</source>
        <translation>¿Qué es 03/04?</translation>
    </message>
    <message>
        <source>How are decimals written?</source>
        <translation>¿Cómo se escriben los decimales?</translation>
    </message>
    <message>
        <source>Name of the survey, if two number their rows alike</source>
        <translation>Nombre de la encuesta, si dos numeran igual sus filas</translation>
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
    <name>Guide</name>
    <message>
        <source>Put the guide away</source>
        <translation>Quitar la guía</translation>
    </message>
    <message>
        <source>Compare with the made-up paper sheets</source>
        <translation>Comparar con las hojas inventadas</translation>
    </message>
    <message>
        <source>Your first afternoon: step {step} of {steps}</source>
        <translation>Su primera tarde: paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Your first afternoon is done</source>
        <translation>Su primera tarde está hecha</translation>
    </message>
    <message>
        <source>To close, press F9 and shut the lid. Nothing is lost: it opens again with the passphrase.</source>
        <translation>Para cerrar, pulse F9 y baje la tapa. No se pierde nada: se abre otra vez con la contraseña.</translation>
    </message>
    <message>
        <source>Set up the table: choose a place below and press Enter.</source>
        <translation>Ponga la mesa: elija un lugar abajo y pulse Intro.</translation>
    </message>
    <message>
        <source>Somebody stops by: press the space bar, once for each person.</source>
        <translation>Alguien se para: pulse la barra espaciadora, una vez por persona.</translation>
    </message>
    <message>
        <source>Do a test: press N. Choose “I ask”, press a digit for each answer, and Enter to go on.</source>
        <translation>Haga un test: pulse N. Elija «Pregunto yo», pulse una cifra en cada respuesta, e Intro para seguir.</translation>
    </message>
    <message>
        <source>Write a note: press B. Write of a bench or a ramp, and of nobody.</source>
        <translation>Escriba una nota: pulse B. Escriba de un banco o de una rampa, y de nadie.</translation>
    </message>
    <message>
        <source>Somebody wants a call: press C. Invent the name and the number.</source>
        <translation>Alguien quiere que le llamen: pulse C. Invente el nombre y el teléfono.</translation>
    </message>
    <message>
        <source>Send: press “Send” on the left, and then “Send now”.</source>
        <translation>Envíe: pulse «Enviar» a la izquierda, y después «Enviar ahora».</translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>Half done: {form}</source>
        <translation>A medias: {form}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on with {form}</source>
        <translation>Seguir con {form}</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Yes, discard it</source>
        <translation>Sí, descartarlo</translation>
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
        <source>The language</source>
        <translation>El idioma</translation>
    </message>
    <message>
        <source>All screens speak it from here on. It can be changed at any time, above on the right.</source>
        <translation>Desde aquí, todas las pantallas hablan en él. Se puede cambiar en cualquier momento, arriba a la derecha.</translation>
    </message>
    <message>
        <source>Each test has a language of its own: the one of the person who answers.</source>
        <translation>Cada test tiene su propio idioma: el de la persona que contesta.</translation>
    </message>
    <message>
        <source>chooses a language</source>
        <translation>selecciona un idioma</translation>
    </message>
    <message>
        <source>What this computer is for</source>
        <translation>Para qué es este ordenador</translation>
    </message>
    <message>
        <source>At a table tests are recorded. The office takes in what the tables send. One computer is one of both.</source>
        <translation>En una mesa se recogen los tests. La oficina recibe lo que envían las mesas. Un ordenador es una cosa o la otra.</translation>
    </message>
    <message>
        <source>“Just let me try” makes a practice town. Its data are made up and never meet real ones.</source>
        <translation>«Solo quiero probar» hace un pueblo de prácticas. Sus datos son inventados y nunca se juntan con los de verdad.</translation>
    </message>
    <message>
        <source>If this computer is in the place of a broken one, bring back its backup.</source>
        <translation>Si este ordenador sustituye a uno roto, recupere su copia.</translation>
    </message>
    <message>
        <source>chooses</source>
        <translation>selecciona</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>A name that others recognise: “Table 4”, or the office&apos;s own. No person&apos;s name.</source>
        <translation>Un nombre que los demás reconozcan: «Mesa 4», o el de la oficina. Ningún nombre de persona.</translation>
    </message>
    <message>
        <source>Under it stands where the data will lie. They are encrypted there.</source>
        <translation>Debajo se dice dónde van a estar los datos. Allí están cifrados.</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>vuelve atrás</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Una contraseña nueva</translation>
    </message>
    <message>
        <source>Several words are better than one with signs in it. You may use the one that is offered.</source>
        <translation>Varias palabras son mejor que una con signos. Puede usar la que se le ofrece.</translation>
    </message>
    <message>
        <source>Write it down and keep it apart from the computer until you know it by heart.</source>
        <translation>Apúntela y guárdela lejos del ordenador hasta que se la sepa de memoria.</translation>
    </message>
    <message>
        <source>A sheet for the safe</source>
        <translation>Una hoja para la caja fuerte</translation>
    </message>
    <message>
        <source>If everybody forgets their passphrase, only this sheet opens the office&apos;s data.</source>
        <translation>Si todo el mundo olvida su contraseña, solo esta hoja abre los datos de la oficina.</translation>
    </message>
    <message>
        <source>Print it, put it into the safe, and delete the file. It can also be made later, under “Keys”.</source>
        <translation>Imprímala, métala en la caja fuerte y borre el archivo. También se puede hacer más tarde, en «Llaves».</translation>
    </message>
    <message>
        <source>saves the sheet</source>
        <translation>guarda la hoja</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>A town with made-up tests. Do as you like: nothing of it reaches real data.</source>
        <translation>Un pueblo con tests inventados. Haga lo que quiera: nada de esto llega a los datos de verdad.</translation>
    </message>
    <message>
        <source>A band on every screen says that it is practice. Beginning again erases the practice before.</source>
        <translation>Una banda en cada pantalla dice que son prácticas. Empezar otra vez borra las anteriores.</translation>
    </message>
    <message>
        <source>Bring back from a backup</source>
        <translation>Recuperar de una copia</translation>
    </message>
    <message>
        <source>It opens with the passphrases of the day when it was made, and comes into a folder of its own.</source>
        <translation>Se abre con las contraseñas del día en que se hizo, y va a una carpeta propia.</translation>
    </message>
    <message>
        <source>What was sent after it was made comes back from the office or from the laptops by itself.</source>
        <translation>Lo que se envió después de hacerla vuelve solo, de la oficina o de los portátiles.</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Once in this laptop&apos;s life: its request goes to social services on a stick, and their kit comes back.</source>
        <translation>Una vez en la vida de este portátil: su solicitud va a Servicios Sociales en una memoria USB, y vuelve su paquete.</translation>
    </message>
    <message>
        <source>Then six words are compared by telephone, so that nobody can have come between. It can be done later.</source>
        <translation>Después se comparan seis palabras por teléfono, para que nadie haya podido meterse en medio. Se puede hacer más tarde.</translation>
    </message>
    <message>
        <source>Until the kit is here, nothing can be recorded: the forms are in it.</source>
        <translation>Hasta que llegue el paquete no se puede recoger nada: los formularios van dentro.</translation>
    </message>
    <message>
        <source>presses the button that has the ring</source>
        <translation>acciona el botón que tiene el marco</translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>Contraseña olvidada</translation>
    </message>
    <message>
        <source>Nothing is lost, and nothing locks: you may go on trying.</source>
        <translation>No se pierde nada ni se bloquea nada: puede seguir probando.</translation>
    </message>
    <message>
        <source>At a table social services let you in with a new passphrase that they never see. They ask six words.</source>
        <translation>En una mesa, Servicios Sociales le abre con una contraseña nueva que nunca ven. Le piden seis palabras.</translation>
    </message>
    <message>
        <source>At the office the sheet from the safe does it, or anybody else of the team with theirs.</source>
        <translation>En la oficina lo hace la hoja de la caja fuerte, o cualquier otra persona del equipo con la suya.</translation>
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
        <source>Who has forgotten it says so here: social services let them in, and nothing is lost.</source>
        <translation>Quien la ha olvidado lo dice aquí: Servicios Sociales le abre, y no se pierde nada.</translation>
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
        <translation>En la segunda pasada se teclean otra vez las mismas hojas sin ver lo de la primera. Si no coinciden, decide el papel.</translation>
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
        <translation>empieza o acaba la segunda pasada</translation>
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
        <source>It is sealed as it is saved: only social services can open it. No draft is kept: finish it in one go.</source>
        <translation>Se sella al guardar: solo Servicios Sociales lo puede abrir. No queda borrador, así que termínelo de una vez.</translation>
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
    <message>
        <source>Somebody answers alone</source>
        <translation>Alguien contesta a solas</translation>
    </message>
    <message>
        <source>The screen is theirs, in their language. Only the PIN that you choose now brings the table back.</source>
        <translation>La pantalla es suya, en su idioma. Solo el PIN que usted elija ahora devuelve la mesa.</translation>
    </message>
    <message>
        <source>Stay near: whoever needs help, or is done, calls you. If they leave, the question goes out of sight.</source>
        <translation>Quédese cerca: quien necesite ayuda, o haya acabado, le llama. Si se va, la pregunta deja de verse.</translation>
    </message>
    <message>
        <source>The lists of this laptop</source>
        <translation>Las listas de este portátil</translation>
    </message>
    <message>
        <source>Associations, activities, and whatever social services let this laptop have.</source>
        <translation>Asociaciones, actividades y lo que Servicios Sociales deje tener a este portátil.</translation>
    </message>
    <message>
        <source>Open a list, then one of its things: the forms about it are there, to note a visit or who came.</source>
        <translation>Abra una lista y luego una de sus cosas: ahí están los formularios sobre ella, para apuntar una visita o quién vino.</translation>
    </message>
    <message>
        <source>A list that social services take back is wiped here the next time this laptop receives.</source>
        <translation>Una lista que Servicios Sociales retira se borra de aquí la próxima vez que este portátil recibe.</translation>
    </message>
    <message>
        <source>The inbox</source>
        <translation>La bandeja de entrada</translation>
    </message>
    <message>
        <source>What the laptops sent lies here, by the mailbox or on a stick, until you take it in.</source>
        <translation>Lo que enviaron los portátiles, por el buzón o en una memoria USB, está aquí hasta que usted lo incorpora.</translation>
    </message>
    <message>
        <source>Taking in the same thing again changes nothing. What does not fit is set aside, never thrown away.</source>
        <translation>Incorporar lo mismo otra vez no cambia nada. Lo que no encaja se aparta; nunca se tira.</translation>
    </message>
    <message>
        <source>If a number of a laptop is missing, ask that table: its stick or its laptop still has it.</source>
        <translation>Si falta un número de un portátil, pregunte a esa mesa: su memoria USB o su portátil lo tiene todavía.</translation>
    </message>
    <message>
        <source>takes all in</source>
        <translation>lo incorpora todo</translation>
    </message>
    <message>
        <source>goes through the list; what is chosen is explained below it</source>
        <translation>recorre la lista; lo elegido se explica debajo</translation>
    </message>
    <message>
        <source>Call requests</source>
        <translation>Peticiones de llamada</translation>
    </message>
    <message>
        <source>Who asked at a table to be called. Only this office can read it, and no test is beside it.</source>
        <translation>Quien pidió en una mesa que le llamen. Solo lo lee esta oficina, y sin ningún test al lado.</translation>
    </message>
    <message>
        <source>Who waits longest stands first. “I have called” notes the day and who called.</source>
        <translation>Primero, quien lleva más tiempo esperando. «He llamado» apunta el día y quién llamó.</translation>
    </message>
    <message>
        <source>Erase a request once it is dealt with: the name is then nowhere in the program.</source>
        <translation>Borre la petición cuando esté resuelta: el nombre ya no está en ninguna parte del programa.</translation>
    </message>
    <message>
        <source>chooses a request</source>
        <translation>selecciona una petición</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>What is overdue, what comes this week, and which indicators are below their target.</source>
        <translation>Lo atrasado, lo de esta semana y los indicadores que no llegan a su meta.</translation>
    </message>
    <message>
        <source>Each line leads to the person, the activity or the case that it is about.</source>
        <translation>Cada línea lleva a la persona, la actividad o el caso de que trata.</translation>
    </message>
    <message>
        <source>What counts as due is said by the plan; a form that was left half done waits here too.</source>
        <translation>Lo que toca lo dice el plan; aquí espera también un formulario dejado a medias.</translation>
    </message>
    <message>
        <source>goes through the lines</source>
        <translation>recorre las líneas</translation>
    </message>
    <message>
        <source>opens what a line is about</source>
        <translation>abre aquello de que trata la línea</translation>
    </message>
    <message>
        <source>goes to the next card</source>
        <translation>pasa a la tarjeta siguiente</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>All that is due: overdue, this week, next week and later. Above you choose one list.</source>
        <translation>Todo lo que toca: atrasado, esta semana, la que viene y más adelante. Arriba puede ver solo una lista.</translation>
    </message>
    <message>
        <source>What has the sign ▲ and wants somebody is planned with a person who no longer takes part.</source>
        <translation>Lo que lleva ▲ y pide a alguien está previsto con una persona que ya no participa.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Visits, activities, tables and meetings from Monday to Sunday, each day by the hour.</source>
        <translation>Visitas, actividades, mesas y reuniones de lunes a domingo, cada día por horas.</translation>
    </message>
    <message>
        <source>What was for somebody who is no longer there is not shown: nobody needs to see to it.</source>
        <translation>Lo que era para alguien que ya no está no se muestra: nadie tiene que ocuparse.</translation>
    </message>
    <message>
        <source>goes to the next day</source>
        <translation>pasa a lo siguiente de la semana</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Lists are made by forms: associations, volunteers, activities, cases.</source>
        <translation>Las listas las hacen los formularios: asociaciones, voluntariado, actividades, casos.</translation>
    </message>
    <message>
        <source>A list that tells of people stays in this office, or goes to the laptops that you allow.</source>
        <translation>Una lista que habla de personas se queda en esta oficina, o va a los portátiles que usted autorice.</translation>
    </message>
    <message>
        <source>Whoever is no longer allowed a list loses it the next time the laptop sends or receives.</source>
        <translation>El portátil al que se le retira una lista la pierde la próxima vez que envíe o reciba.</translation>
    </message>
    <message>
        <source>chooses a list</source>
        <translation>selecciona una lista</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>la abre</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Una lista</translation>
    </message>
    <message>
        <source>Type part of a word to find something; choose above in which state it should be.</source>
        <translation>Escriba parte de una palabra para buscar; elija arriba en qué estado.</translation>
    </message>
    <message>
        <source>Two of the same name are told apart by what differs between them.</source>
        <translation>Dos con el mismo nombre se distinguen por lo que tienen distinto.</translation>
    </message>
    <message>
        <source>The button that begins with “New” opens the form that makes one more.</source>
        <translation>El botón que empieza por «Nuevo» abre el formulario que hace uno más.</translation>
    </message>
    <message>
        <source>chooses one</source>
        <translation>selecciona uno</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Uno de una lista</translation>
    </message>
    <message>
        <source>What is known, what comes, and what each form said. The buttons are the forms about it.</source>
        <translation>Lo que se sabe, lo que viene y lo que dijo cada formulario. Los botones son los formularios que tratan de ello.</translation>
    </message>
    <message>
        <source>Somebody leaves, or a word was wrong: “Change or end it” opens the first sheet, to be corrected.</source>
        <translation>Si alguien se va, o había un error: «Cambiar o cerrar» abre la primera hoja para corregirla.</translation>
    </message>
    <message>
        <source>Nothing is lost by correcting: the sheet as it was stays in the history.</source>
        <translation>Al corregir no se pierde nada: la hoja como estaba queda en el historial.</translation>
    </message>
    <message>
        <source>goes to what can be done with it</source>
        <translation>va a lo que se puede hacer</translation>
    </message>
    <message>
        <source>A form at the office</source>
        <translation>Un formulario en la oficina</translation>
    </message>
    <message>
        <source>One question after another; at the end all answers stand on one page, to be changed or saved.</source>
        <translation>Una pregunta tras otra; al final todas las respuestas están en una página, para cambiarlas o guardarlas.</translation>
    </message>
    <message>
        <source>Each answer is kept at once. If you leave or the window locks, the form waits under “To do”.</source>
        <translation>Cada respuesta se guarda al momento. Si sale o la ventana se bloquea, el formulario espera en «Por hacer».</translation>
    </message>
    <message>
        <source>goes on; on the last page, saves</source>
        <translation>sigue; en la última página, guarda</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>What only a person can decide: two versions of a sheet, a sheet entered twice, a name in a text.</source>
        <translation>Lo que solo una persona puede decidir: dos versiones de una hoja, una hoja pasada dos veces, un nombre en un texto.</translation>
    </message>
    <message>
        <source>Nothing is lost by deciding: the other version stays in the history.</source>
        <translation>Al decidir no se pierde nada: la otra versión queda en el historial.</translation>
    </message>
    <message>
        <source>chooses what to decide</source>
        <translation>selecciona qué decidir</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>What the plan aims at, and how far it is. The mark on each bar is what meets the target by today.</source>
        <translation>Lo que quiere el plan, y por dónde va. La marca de cada barra es lo que cumple la meta a día de hoy.</translation>
    </message>
    <message>
        <source>The line beside it shows the months; the dashes in it are the target of a month.</source>
        <translation>La línea de al lado son los meses; la raya discontinua es la meta de un mes.</translation>
    </message>
    <message>
        <source>What counts people is rounded, so that nobody can be found. Choose the period above.</source>
        <translation>Lo que cuenta personas va redondeado, para que no se reconozca a nadie. El periodo se cambia arriba.</translation>
    </message>
    <message>
        <source>goes through the rows</source>
        <translation>recorre las filas</translation>
    </message>
    <message>
        <source>opens the list of periods</source>
        <translation>abre la lista de periodos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The workbook as it will be written, before it is. What is rounded or hidden says so, and why.</source>
        <translation>El libro como se va a escribir, antes de escribirlo. Lo redondeado u oculto lo dice, y por qué.</translation>
    </message>
    <message>
        <source>The finished file is read again and proven: it gets its name only if nobody can be found in it.</source>
        <translation>El archivo terminado se lee otra vez y se comprueba: solo recibe su nombre si no se puede reconocer a nadie.</translation>
    </message>
    <message>
        <source>If a workbook of that name is open in Excel, the old one stays as it is, and you are told.</source>
        <translation>Si un libro con ese nombre está abierto en Excel, el viejo queda como está, y se le dice.</translation>
    </message>
    <message>
        <source>Where the list of places has municipalities and comarcas, choose above what the workbook is of.</source>
        <translation>Si la lista de lugares tiene municipios y comarcas, elija arriba de qué es el libro.</translation>
    </message>
    <message>
        <source>saves the workbook</source>
        <translation>guarda el libro</translation>
    </message>
    <message>
        <source>goes through the tables</source>
        <translation>recorre las tablas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>A survey&apos;s export or a table kept by hand comes in as tests like any other. First you see what would.</source>
        <translation>Lo que exporta una encuesta, o una tabla llevada a mano, entra como tests iguales a los demás. Antes se ve lo que entraría.</translation>
    </message>
    <message>
        <source>Say which column answers which question. The next file of that survey is then known.</source>
        <translation>Diga qué columna responde a qué pregunta. El siguiente archivo de esa encuesta ya se conoce.</translation>
    </message>
    <message>
        <source>Rows that do not fit are saved to a file, with the reason. Mend them there and import that file.</source>
        <translation>Las filas que no encajan se guardan en un archivo, con el motivo. Corríjalas ahí e importe ese archivo.</translation>
    </message>
    <message>
        <source>Importing again adds nothing. Erase the file afterwards: whoever has it may know whose a row is.</source>
        <translation>Importar otra vez no añade nada. Borre después el archivo: quien lo tiene puede saber de quién es una fila.</translation>
    </message>
    <message>
        <source>goes on; on a column, goes to its question</source>
        <translation>sigue; en una columna, va a su pregunta</translation>
    </message>
    <message>
        <source>goes through the columns</source>
        <translation>recorre las columnas</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Portátiles</translation>
    </message>
    <message>
        <source>A new laptop brings a request on a stick; you put the kit beside it, on the same stick.</source>
        <translation>Un portátil nuevo trae una solicitud en una memoria USB; usted pone el paquete al lado, en la misma memoria.</translation>
    </message>
    <message>
        <source>Then somebody there reads six words to you by telephone. Type them: nobody can have come between.</source>
        <translation>Después alguien de allí le lee seis palabras por teléfono. Escríbalas: así nadie ha podido meterse en medio.</translation>
    </message>
    <message>
        <source>A lost laptop is given up from a batch number on. What it sent before still counts.</source>
        <translation>Un portátil perdido se da de baja desde un número de envío. Lo que envió antes sigue contando.</translation>
    </message>
    <message>
        <source>Who forgot the passphrase sends a request: help only a voice that you know.</source>
        <translation>Quien olvidó la contraseña envía una petición: ayude solo a una voz que conozca.</translation>
    </message>
    <message>
        <source>chooses a laptop</source>
        <translation>selecciona un portátil</translation>
    </message>
    <message>
        <source>compares the words that you typed</source>
        <translation>compara las palabras escritas</translation>
    </message>
    <message>
        <source>Forms and places</source>
        <translation>Formularios y lugares</translation>
    </message>
    <message>
        <source>A form is an Excel workbook. What is wrong with it is said with its sheet and row.</source>
        <translation>Un formulario es un libro de Excel. Lo que tiene mal se dice con su hoja y su fila.</translation>
    </message>
    <message>
        <source>See it as a volunteer does before you publish it. Nothing of what you answer then is kept.</source>
        <translation>Véalo como un voluntario antes de publicarlo. De lo que conteste ahí no se guarda nada.</translation>
    </message>
    <message>
        <source>Publish, and the laptops have it the next time they send or see the stick.</source>
        <translation>Publique, y los portátiles lo tendrán la próxima vez que envíen o vean la memoria.</translation>
    </message>
    <message>
        <source>Print the sheets for participants here. What the plan does not say yet is named on them.</source>
        <translation>Imprima aquí las hojas para participantes. Lo que el plan no dice todavía se nombra en ellas.</translation>
    </message>
    <message>
        <source>chooses a form</source>
        <translation>selecciona un formulario</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Llaves</translation>
    </message>
    <message>
        <source>Who may open this master, each with a passphrase of their own.</source>
        <translation>Quién puede abrir este archivo maestro, cada persona con su contraseña.</translation>
    </message>
    <message>
        <source>Whoever leaves the team is removed: the key changes, and theirs opens nothing newer.</source>
        <translation>A quien deja el equipo se le quita: la llave cambia, y la suya no abre nada más nuevo.</translation>
    </message>
    <message>
        <source>The sheet for the safe is the only way in if all passphrases are forgotten.</source>
        <translation>La hoja de la caja fuerte es la única entrada si se olvidan todas las contraseñas.</translation>
    </message>
    <message>
        <source>chooses a person</source>
        <translation>selecciona una persona</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>A backup is encrypted like the master and opens with the passphrases of its day. It is read back.</source>
        <translation>Una copia va cifrada como el archivo maestro y se abre con las contraseñas de su día. Se lee entera al acabar.</translation>
    </message>
    <message>
        <source>Only what lies in a backup may be let go of by the laptops: make one every week.</source>
        <translation>Los portátiles solo sueltan lo que está en una copia: haga una cada semana.</translation>
    </message>
    <message>
        <source>Keep it in another building than this computer.</source>
        <translation>Guárdela en otro edificio que este ordenador.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Where nobody has been, which ages are missing, and a proposal for the next quarter.</source>
        <translation>Dónde no ha ido nadie, qué edades faltan, y una propuesta para el próximo trimestre.</translation>
    </message>
    <message>
        <source>The counts here are exact: show them to nobody outside. Export makes what may leave.</source>
        <translation>Aquí los números son exactos: no los enseñe fuera. Lo que puede salir lo hace Exportar.</translation>
    </message>
    <message>
        <source>The map is drawn from what the plan says of the villages: directions, distances.</source>
        <translation>El mapa se dibuja con lo que el plan dice de las pedanías: direcciones y distancias.</translation>
    </message>
    <message>
        <source>goes through a list</source>
        <translation>recorre una lista</translation>
    </message>
    <message>
        <source>goes to the next list</source>
        <translation>va a la lista siguiente</translation>
    </message>
    <message>
        <source>Who helps whom</source>
        <translation>Quién ayuda a quién</translation>
    </message>
    <message>
        <source>Each request of the week with whoever fits best: what, when, where, in which language.</source>
        <translation>Cada petición de la semana con quien mejor encaja: qué, cuándo, dónde, en qué idioma.</translation>
    </message>
    <message>
        <source>The points say how well, and why. Whom nobody is left for, it says why not.</source>
        <translation>Los puntos dicen cuánto encaja y por qué. Si no queda nadie, dice por qué no.</translation>
    </message>
    <message>
        <source>Ask both first. “Both agree” writes it down and it is asked for no more; “Not with this one” holds.</source>
        <translation>Pregunte antes a las dos personas. «Las dos de acuerdo» lo apunta y no se busca más; «Con esta persona no» se respeta.</translation>
    </message>
    <message>
        <source>goes through the requests</source>
        <translation>recorre las peticiones</translation>
    </message>
    <message>
        <source>opens what was asked for</source>
        <translation>abre lo que se pidió</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>What exists to offer, what is needed first before what one would like.</source>
        <translation>Lo que hay para ofrecer, lo que hace falta antes que lo que apetece.</translation>
    </message>
    <message>
        <source>What nobody has checked for long has the sign ▲: call, then press “Checked today”.</source>
        <translation>Lo que nadie ha comprobado en mucho tiempo lleva ▲: llame y pulse «Comprobado hoy».</translation>
    </message>
    <message>
        <source>The result card at a table suggests from here what fits what the person said.</source>
        <translation>La tarjeta del resultado en la mesa propone de aquí lo que encaja con lo que dijo la persona.</translation>
    </message>
    <message>
        <source>goes through the entries</source>
        <translation>recorre las entradas</translation>
    </message>
    <message>
        <source>opens its sheet</source>
        <translation>abre su hoja</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Para mirar</translation>
    </message>
    <message>
        <source>A visit by somebody who left, two of one name, one code typed in two ways.</source>
        <translation>Una visita de quien ya no está, dos con el mismo nombre, un código escrito de dos maneras.</translation>
    </message>
    <message>
        <source>Each says what is odd and what can be done. Nothing is changed by itself.</source>
        <translation>Cada una dice qué es raro y qué se puede hacer. Nada se cambia solo.</translation>
    </message>
    <message>
        <source>goes through them</source>
        <translation>las recorre</translation>
    </message>
    <message>
        <source>goes where it is put right</source>
        <translation>va adonde se arregla</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>Carteles</translation>
    </message>
    <message>
        <source>Where posters hang, since when, and how often their code was scanned each month.</source>
        <translation>Dónde hay carteles, desde cuándo y cuántas veces se escaneó su código cada mes.</translation>
    </message>
    <message>
        <source>Choose a place, then save its poster to print. Its QR code names the place, and nobody.</source>
        <translation>Elija un lugar y guarde su cartel para imprimirlo. Su código QR dice el lugar, y a nadie.</translation>
    </message>
    <message>
        <source>chooses a place</source>
        <translation>para elegir un lugar</translation>
    </message>
    <message>
        <source>saves its poster</source>
        <translation>guarda su cartel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What is coming, as it will stand in the messaging channel: a text, and a picture.</source>
        <translation>Lo que viene, tal como saldrá en el canal de mensajería: un texto y una imagen.</translation>
    </message>
    <message>
        <source>What wants a look first stands above it: nobody has checked it, or a number is in it.</source>
        <translation>Lo que hay que mirar antes está encima: nadie lo ha comprobado, o lleva un número.</translation>
    </message>
    <message>
        <source>The calendar file can be opened by any telephone. What was called off says so.</source>
        <translation>El calendario lo abre cualquier móvil. Lo suspendido lo dice.</translation>
    </message>
    <message>
        <source>goes through the activities</source>
        <translation>recorre las actividades</translation>
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
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Import a survey or a table</source>
        <translation>Importar una encuesta o una tabla</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n rows</source>
        <translation>
            <numerusform>{file}: %n fila</numerusform>
            <numerusform>{file}: %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>See what would come in</source>
        <translation>Ver lo que entraría</translation>
    </message>
    <message>
        <source>Next: where and when</source>
        <translation>Siguiente: dónde y cuándo</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Where and when?</source>
        <translation>¿Dónde y cuándo?</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows in</source>
        <translation>
            <numerusform>Incorporar %n fila</numerusform>
            <numerusform>Incorporar %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in</source>
        <translation>
            <numerusform>Ha entrado %n fila</numerusform>
            <numerusform>Han entrado %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows would come in. Nothing is changed yet.</source>
        <translation>
            <numerusform>Entraría %n fila. Todavía no ha cambiado nada.</numerusform>
            <numerusform>Entrarían %n filas. Todavía no ha cambiado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>Todo está ya aquí</translation>
    </message>
    <message>
        <source>Nothing would come in</source>
        <translation>No entraría nada</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Dónde y cuándo</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.xls *.tsv *.txt *.html);;All files (*)</source>
        <translation>Tablas (*.csv *.xlsx *.xls *.tsv *.txt *.html);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>{file}-to-mend.xlsx</source>
        <translation>{file}-por-corregir.xlsx</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV (*.csv)</source>
        <translation>Libros de Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Where to save the rows that do not fit</source>
        <translation>Dónde guardar las filas que no encajan</translation>
    </message>
    <message>
        <source>Saved: {file}. Mend the rows there and import that file. It holds answers: erase it afterwards.</source>
        <translation>Guardado: {file}. Corrija ahí las filas e importe ese archivo. Lleva respuestas: bórrelo después.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n rows had come in, and they stay.</source>
        <translation>
            <numerusform>Detenido. Había entrado %n fila, y se queda.</numerusform>
            <numerusform>Detenido. Habían entrado %n filas, y se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>What has come in so far is safe, also if you stop.</source>
        <translation>Lo incorporado hasta ahora está a salvo, aunque lo pare.</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portátil</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregidas</translation>
    </message>
    <message>
        <source>Were here</source>
        <translation>Ya estaban</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Files or a stick…</source>
        <translation>Archivos o memoria USB…</translation>
    </message>
    <message>
        <source>Which files came?</source>
        <translation>¿Qué archivos han llegado?</translation>
    </message>
    <message>
        <source>Batches (*.batch);;All files (*)</source>
        <translation>Envíos (*.batch);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Waits to be taken in</source>
        <translation>Por incorporar</translation>
    </message>
    <message>
        <source>Nobody known here</source>
        <translation>Nadie conocido aquí</translation>
    </message>
    <message>
        <source>Enrol a laptop</source>
        <translation>Dar de alta un portátil</translation>
    </message>
    <message>
        <source>Set up the mailbox</source>
        <translation>Poner el buzón</translation>
    </message>
    <message>
        <source>Take all in</source>
        <translation>Incorporar todos</translation>
    </message>
    <message>
        <source>Look and take in</source>
        <translation>Mirar e incorporar</translation>
    </message>
    <message numerus="yes">
        <source>%n batches have come</source>
        <translation>
            <numerusform>Ha llegado %n envío</numerusform>
            <numerusform>Han llegado %n envíos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new has come</source>
        <translation>No ha llegado nada nuevo</translation>
    </message>
    <message>
        <source>No laptop is enrolled yet. Enrol the first one; what it sends will come in here.</source>
        <translation>Todavía no hay ningún portátil de alta. Dé de alta el primero; aquí llegará lo que envíe.</translation>
    </message>
    <message>
        <source>Say where the mailbox is, or take in what came on a stick.</source>
        <translation>Diga dónde está el buzón, o incorpore lo que vino en una memoria USB.</translation>
    </message>
    <message>
        <source>Mailbox: {mailbox}</source>
        <translation>Buzón: {mailbox}</translation>
    </message>
    <message>
        <source>The mailbox “{mailbox}” lies across the network: look what is there.</source>
        <translation>El buzón «{mailbox}» está en la red: mire qué hay.</translation>
    </message>
    <message numerus="yes">
        <source>%n records came in two versions</source>
        <translation>
            <numerusform>%n hoja ha llegado en dos versiones</numerusform>
            <numerusform>%n hojas han llegado en dos versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. Choose which one is right.</source>
        <translation>No se ha perdido nada. Elija cuál es la buena.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Words still to be compared</source>
        <translation>Palabras por comparar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The same sheet twice?</source>
        <translation>¿La misma hoja dos veces?</translation>
    </message>
    <message>
        <source>Look whether a sheet was entered two times.</source>
        <translation>Mire si alguna hoja se pasó dos veces.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What counts people goes in steps of {base} and is at most {furthest} off, so that nobody can be found. The mark on each bar is what meets the target by today; the dashes across a line of months are the target of a month.</source>
        <translation>Lo que cuenta personas va de {base} en {base} y difiere {furthest} como mucho, para que nadie pueda ser reconocido. La marca de cada barra es lo que cumple la meta a día de hoy; la raya discontinua de una línea de meses es la meta de un mes.</translation>
    </message>
    <message>
        <source>Small counts are shown as intervals, so that nobody can be found, and drawn as nought. The mark on each bar is what meets the target by today; the dashes across a line of months are the target of a month.</source>
        <translation>Los recuentos pequeños salen como intervalo, para que nadie pueda ser reconocido, y se dibujan como cero. La marca de cada barra es lo que cumple la meta a día de hoy; la raya discontinua de una línea de meses es la meta de un mes.</translation>
    </message>
    <message numerus="yes">
        <source>%n at their target</source>
        <translation>
            <numerusform>%n cumple</numerusform>
            <numerusform>%n cumplen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n close</source>
        <translation>
            <numerusform>%n cerca</numerusform>
            <numerusform>%n cerca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below</source>
        <translation>
            <numerusform>%n por debajo</numerusform>
            <numerusform>%n por debajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data</source>
        <translation>
            <numerusform>%n sin datos</numerusform>
            <numerusform>%n sin datos</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} of {expected} expected by today</source>
        <translation>{value} de {expected} esperados a día de hoy</translation>
    </message>
    <message>
        <source>target of a month: {number}</source>
        <translation>meta de un mes: {number}</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumple</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Por debajo</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>{state} so far</source>
        <translation>{state} por ahora</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} o más</translation>
    </message>
    <message>
        <source>{what} a month</source>
        <translation>{what} al mes</translation>
    </message>
    <message>
        <source>target {number}</source>
        <translation>meta {number}</translation>
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
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Guardar la corrección</translation>
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
    <name>KeysPage</name>
    <message>
        <source>People and keys</source>
        <translation>Personas y llaves</translation>
    </message>
    <message>
        <source>Who opens this master</source>
        <translation>Quién abre este archivo</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir a una persona</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Make a sheet for the safe…</source>
        <translation>Hacer una hoja para la caja fuerte…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Llaves nuevas</translation>
    </message>
    <message>
        <source>If somebody may have had this computer in their hands: change the key of the master, then that of the office, and make a backup. All passphrases stay as they are.</source>
        <translation>Si alguien ha podido tener este ordenador en sus manos: cambie la llave del archivo, después las claves de la oficina, y haga una copia. Las contraseñas siguen siendo las mismas.</translation>
    </message>
    <message>
        <source>Change the master&apos;s key</source>
        <translation>Cambiar la llave del archivo</translation>
    </message>
    <message>
        <source>Change the office&apos;s keys</source>
        <translation>Cambiar las claves de la oficina</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(usted)</translation>
    </message>
    <message>
        <source>A sheet was made. If it is lost, make another: the earlier one then opens nothing newer.</source>
        <translation>Ya hay una hoja. Si se pierde, haga otra: la anterior ya no abrirá nada nuevo.</translation>
    </message>
    <message>
        <source>There is none yet. If all passphrases are forgotten, only this sheet opens the master.</source>
        <translation>Todavía no hay. Si se olvidan todas las contraseñas, solo esta hoja abre el archivo.</translation>
    </message>
    <message>
        <source>It is the passphrase that opened this window.</source>
        <translation>Es la contraseña con la que se abrió esta ventana.</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>It will open nothing any more. The others stay as they are.</source>
        <translation>Ya no abrirá nada. Las demás siguen igual.</translation>
    </message>
    <message>
        <source>It is the only one: add another before you take it away.</source>
        <translation>Es la única: añada otra antes de quitarla.</translation>
    </message>
    <message>
        <source>The key is changed. Make a backup now.</source>
        <translation>La llave ha cambiado. Haga ahora una copia.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Name, for the list</source>
        <translation>Nombre, para la lista</translation>
    </message>
    <message>
        <source>Let this person in</source>
        <translation>Dejar entrar a esta persona</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation>Dónde escribir la hoja</translation>
    </message>
    <message>
        <source>recovery-sheet.txt</source>
        <translation>hoja-de-recuperacion.txt</translation>
    </message>
    <message>
        <source>Print the sheet, put it in the safe, and delete the file.</source>
        <translation>Imprima la hoja, guárdela en la caja fuerte y borre el archivo.</translation>
    </message>
    <message>
        <source>Where to write the kit</source>
        <translation>Dónde escribir el paquete</translation>
    </message>
    <message>
        <source>The office has new keys. Make a backup now.</source>
        <translation>La oficina tiene claves nuevas. Haga ahora una copia.</translation>
    </message>
</context>
<context>
    <name>LaptopsPage</name>
    <message>
        <source>Laptop</source>
        <translation>Portátil</translation>
    </message>
    <message>
        <source>Last batch</source>
        <translation>Último envío</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Portátiles</translation>
    </message>
    <message>
        <source>Enrol a laptop…</source>
        <translation>Dar de alta un portátil…</translation>
    </message>
    <message>
        <source>Passphrase forgotten…</source>
        <translation>Contraseña olvidada…</translation>
    </message>
    <message>
        <source>No laptop yet</source>
        <translation>Todavía no hay portátiles</translation>
    </message>
    <message>
        <source>A new laptop writes a request on a stick. Plug the stick in here, and enrol it.</source>
        <translation>Un portátil nuevo deja una solicitud en una memoria USB. Conecte aquí la memoria y délo de alta.</translation>
    </message>
    <message>
        <source>Given up from batch {number} on</source>
        <translation>De baja desde el envío {number}</translation>
    </message>
    <message>
        <source>Words not compared yet</source>
        <translation>Falta comparar las palabras</translation>
    </message>
    <message>
        <source>Words compared</source>
        <translation>Palabras comparadas</translation>
    </message>
    <message numerus="yes">
        <source>%n batches wait for your decision.</source>
        <translation>
            <numerusform>%n envío espera su decisión.</numerusform>
            <numerusform>%n envíos esperan su decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever holds the laptop reads six words aloud. Type them as you hear them.</source>
        <translation>Quien tiene el portátil lee seis palabras en voz alta. Escríbalas según las oye.</translation>
    </message>
    <message>
        <source>The six words that are read to you</source>
        <translation>Las seis palabras que le leen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Here they are: {words}</source>
        <translation>Aquí son: {words}</translation>
    </message>
    <message>
        <source>Lost? From which batch on does nothing count any more?</source>
        <translation>¿Perdido? ¿Desde qué envío ya no cuenta nada?</translation>
    </message>
    <message>
        <source>What it sent before stays, and comes in whenever it arrives.</source>
        <translation>Lo que envió antes se queda, y entra cuando llegue.</translation>
    </message>
    <message>
        <source>Give the laptop up</source>
        <translation>Dar de baja el portátil</translation>
    </message>
    <message>
        <source>What comes from it is kept apart, whole, until you decide.</source>
        <translation>Lo que llegue de él se guarda aparte, entero, hasta que usted decida.</translation>
    </message>
    <message>
        <source>It was found: count all again</source>
        <translation>Ha aparecido: vuelve a contar todo</translation>
    </message>
    <message>
        <source>The laptop&apos;s request</source>
        <translation>La solicitud del portátil</translation>
    </message>
    <message>
        <source>Requests (*.request);;All files (*)</source>
        <translation>Solicitudes (*.request);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{name} is enrolled. Take the stick back to it: it must open “{kit}”. Then compare the words.</source>
        <translation>{name} está de alta. Devuélvale la memoria USB: tiene que abrir «{kit}». Después comparen las palabras.</translation>
    </message>
    <message>
        <source>The request to recover</source>
        <translation>La petición de recuperación</translation>
    </message>
    <message>
        <source>Requests (*.recovery);;All files (*)</source>
        <translation>Peticiones (*.recovery);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{name} asks to recover its passphrase</source>
        <translation>{name} pide recuperar su contraseña</translation>
    </message>
    <message>
        <source>Whoever calls must read these words to you:</source>
        <translation>Quien llama ha de leerle estas palabras:</translation>
    </message>
    <message>
        <source>Go on only if you know who is calling and the laptop is still in their hands.</source>
        <translation>Siga solo si conoce a quien llama y el portátil sigue en sus manos.</translation>
    </message>
    <message>
        <source>They read the same words: help</source>
        <translation>Lee las mismas palabras: ayudar</translation>
    </message>
    <message>
        <source>Take “{file}” back to the laptop.</source>
        <translation>Devuelva «{file}» al portátil.</translation>
    </message>
    <message>
        <source>The answer is written. It opens nothing but with the passphrase chosen there.</source>
        <translation>La respuesta está escrita. Solo abre con la contraseña que se eligió allí.</translation>
    </message>
</context>
<context>
    <name>LevelPick</name>
    <message>
        <source>What it is of</source>
        <translation>De qué es</translation>
    </message>
    <message>
        <source>All levels: a workbook each</source>
        <translation>Todos los niveles: un libro para cada uno</translation>
    </message>
    <message>
        <source>Every municipality: a workbook each</source>
        <translation>Cada municipio: un libro para cada uno</translation>
    </message>
    <message>
        <source>Every comarca: a workbook each</source>
        <translation>Cada comarca: un libro para cada una</translation>
    </message>
    <message>
        <source>Municipality: {name}</source>
        <translation>Municipio: {name}</translation>
    </message>
    <message>
        <source>Comarca: {name}</source>
        <translation>Comarca: {name}</translation>
    </message>
    <message>
        <source>Region: {name}</source>
        <translation>Región: {name}</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quién la tiene</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Lists are made by forms: associations, volunteers, cases. Read such a form under Forms.</source>
        <translation>Las listas las hacen los formularios: asociaciones, voluntariado, casos. Lea uno así en «Formularios».</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Todavía no hay listas</translation>
    </message>
    <message>
        <source>All laptops</source>
        <translation>Todos los portátiles</translation>
    </message>
    <message>
        <source>Only this office</source>
        <translation>Solo esta oficina</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation>
            <numerusform>%n portátil</numerusform>
            <numerusform>%n portátiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir la lista</translation>
    </message>
    <message numerus="yes">
        <source>In %n of them sheets say different things.</source>
        <translation>
            <numerusform>En %n de ellos las hojas no coinciden.</numerusform>
            <numerusform>En %n de ellos las hojas no coinciden.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the plan: {who}.</source>
        <translation>Según el plan: {who}.</translation>
    </message>
    <message>
        <source>It tells of people. Only the laptops that you allow have it, one by one.</source>
        <translation>Habla de personas. Solo la tienen los portátiles que usted autorice, uno a uno.</translation>
    </message>
    <message>
        <source>There is no laptop yet.</source>
        <translation>Todavía no hay ningún portátil.</translation>
    </message>
    <message>
        <source>A laptop has it, or lets go of it, the next time it sends or receives after you take in or publish.</source>
        <translation>El portátil la recibe, o la suelta, la próxima vez que envíe o reciba después de que usted incorpore o publique.</translation>
    </message>
    <message>
        <source>✓ has it</source>
        <translation>✓ la tiene</translation>
    </message>
    <message>
        <source>does not have it</source>
        <translation>no la tiene</translation>
    </message>
    <message>
        <source>Compare its words first</source>
        <translation>Comparar antes sus palabras</translation>
    </message>
    <message>
        <source>Take it back from {laptop}</source>
        <translation>Retirarla de {laptop}</translation>
    </message>
    <message>
        <source>Let {laptop} have it</source>
        <translation>Dársela a {laptop}</translation>
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
    <name>MatchingPage</name>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>What is matched</source>
        <translation>Qué se empareja</translation>
    </message>
    <message>
        <source>← Week before</source>
        <translation>← Semana anterior</translation>
    </message>
    <message>
        <source>Week after →</source>
        <translation>Semana siguiente →</translation>
    </message>
    <message>
        <source>The plan matches nothing here: its rows [[match]] say which lists ask and which offer.</source>
        <translation>El plan no empareja nada aquí: sus filas [[match]] dicen qué listas piden y cuáles ofrecen.</translation>
    </message>
    <message>
        <source>Who helps whom, {first} to {last}</source>
        <translation>Quién ayuda a quién, del {first} al {last}</translation>
    </message>
    <message>
        <source>Nobody asks for anything this week.</source>
        <translation>Esta semana nadie pide nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n acordada</numerusform>
            <numerusform>%n acordadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that nobody is left for</source>
        <translation>
            <numerusform>%n para la que no queda nadie</numerusform>
            <numerusform>%n para las que no queda nadie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer help</source>
        <translation>
            <numerusform>%n ofrece ayuda</numerusform>
            <numerusform>%n ofrecen ayuda</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said how far it is to: {places}. Add a column km to the places&apos; list, under Forms.</source>
        <translation>Nadie ha dicho a qué distancia está: {places}. Añada una columna km a la lista de lugares, en Formularios.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Open its sheet</source>
        <translation>Abrir su hoja</translation>
    </message>
    <message>
        <source>{who} could too: {points} of 100 points</source>
        <translation>{who} podría también: {points} de 100 puntos</translation>
    </message>
    <message>
        <source>Both agree: {who}</source>
        <translation>Las dos de acuerdo: {who}</translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation>Las dos de acuerdo</translation>
    </message>
    <message>
        <source>Not with this one</source>
        <translation>Con esta persona no</translation>
    </message>
    <message>
        <source>Nobody is left for it</source>
        <translation>No queda nadie para ella</translation>
    </message>
    <message>
        <source>✓ {who} helps</source>
        <translation>✓ {who} ayuda</translation>
    </message>
    <message>
        <source>{who}: {points} of 100 points</source>
        <translation>{who}: {points} de 100 puntos</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>Table 1</source>
        <translation>Mesa 1</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Servicios Sociales</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Otro sitio…</translation>
    </message>
    <message>
        <source>What is this laptop called?</source>
        <translation>¿Cómo se llama este portátil?</translation>
    </message>
    <message>
        <source>What is the office called?</source>
        <translation>¿Cómo se llama la oficina?</translation>
    </message>
    <message>
        <source>Social services will see this name, to know what came from where.</source>
        <translation>Servicios Sociales verá este nombre, para saber de dónde viene cada cosa.</translation>
    </message>
    <message>
        <source>The laptops will show this name, to know to whom they send.</source>
        <translation>Los portátiles enseñarán este nombre, para saber a quién envían.</translation>
    </message>
    <message>
        <source>The data will lie, encrypted, in {folder}</source>
        <translation>Los datos estarán, cifrados, en {folder}</translation>
    </message>
    <message>
        <source>▲  That folder lies across a network. A folder on this computer&apos;s own disk is safer and faster.</source>
        <translation>▲  Esa carpeta está en la red. Una carpeta en el disco de este ordenador es más segura y más rápida.</translation>
    </message>
    <message>
        <source>Where shall the data lie?</source>
        <translation>¿Dónde han de estar los datos?</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Four or five words that do not belong together are easy to keep and hard to guess. Without it nobody can read what is kept here, and nobody can look it up.</source>
        <translation>Cuatro o cinco palabras que no vayan juntas se recuerdan bien y se adivinan mal. Sin ella nadie puede leer lo que aquí se guarda, y nadie puede consultarla.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>One made at random: {words}</source>
        <translation>Una hecha al azar: {words}</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>No son iguales. Escríbalas otra vez.</translation>
    </message>
</context>
<context>
    <name>NewerLine</name>
    <message>
        <source>Look at it</source>
        <translation>Verla</translation>
    </message>
    <message>
        <source>A newer release of the program lies in the mailbox: {version}.</source>
        <translation>Hay una versión nueva del programa en el buzón: {version}.</translation>
    </message>
</context>
<context>
    <name>NobodyStep</name>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>Contraseña olvidada</translation>
    </message>
    <message>
        <source>Try another passphrase</source>
        <translation>Probar otra contraseña</translation>
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
    <name>OddPage</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Nothing in the lists is odd.</source>
        <translation>En las listas no hay nada raro.</translation>
    </message>
    <message>
        <source>counts on somebody who is gone</source>
        <translation>cuenta con quien ya no está</translation>
    </message>
    <message>
        <source>counts on what was withdrawn</source>
        <translation>cuenta con algo retirado</translation>
    </message>
    <message>
        <source>two of one name</source>
        <translation>dos con el mismo nombre</translation>
    </message>
    <message>
        <source>one code, typed in two ways</source>
        <translation>un código, escrito de dos maneras</translation>
    </message>
    <message>
        <source>ended twice</source>
        <translation>terminado dos veces</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>Arreglarlo…</translation>
    </message>
    <message>
        <source>Its page has the forms about it, and “Change or end it”. What stays as it is does no harm.</source>
        <translation>En su página están los formularios sobre ello y «Cambiar o cerrar». Lo que se queda como está no hace daño.</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>OfficeFormPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Stopped. What was done until then is kept.</source>
        <translation>Parado. Lo hecho hasta ahora queda hecho.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>OfficeTaking</name>
    <message>
        <source>File: {file}. Enrol it only if you know who brings it; the words are compared afterwards.</source>
        <translation>Archivo: {file}. Dele de alta solo si sabe quién lo trae; las palabras se comparan después.</translation>
    </message>
    <message>
        <source>A laptop asks to be enrolled</source>
        <translation>Un portátil pide el alta</translation>
    </message>
    <message>
        <source>Enrol the laptop</source>
        <translation>Dar de alta el portátil</translation>
    </message>
</context>
<context>
    <name>OfficeWork</name>
    <message>
        <source>Last backup: {day}</source>
        <translation>Última copia: {day}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Todavía sin copia de seguridad</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Archivo maestro</translation>
    </message>
    <message numerus="yes">
        <source>%n batches wait to be taken in.</source>
        <translation>
            <numerusform>%n envío por incorporar.</numerusform>
            <numerusform>%n envíos por incorporar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are to be reviewed.</source>
        <translation>
            <numerusform>Hay %n cosa por revisar.</numerusform>
            <numerusform>Hay %n cosas por revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records stand in two versions.</source>
        <translation>
            <numerusform>%n hoja tiene dos versiones.</numerusform>
            <numerusform>%n hojas tienen dos versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people ask to be called.</source>
        <translation>
            <numerusform>%n persona pide que la llamen.</numerusform>
            <numerusform>%n personas piden que las llamen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are due or overdue.</source>
        <translation>
            <numerusform>%n cosa toca hoy o va atrasada.</numerusform>
            <numerusform>%n cosas tocan hoy o van atrasadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Portátiles</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Llaves</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>▲ The server {server} does not answer</source>
        <translation>▲ El servidor {server} no responde</translation>
    </message>
    <message>
        <source>Submissions on the server {server}</source>
        <translation>Hojas en el servidor {server}</translation>
    </message>
    <message>
        <source>Saved and encrypted on this computer</source>
        <translation>Guardado y cifrado en este ordenador</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n new or corrected records are in</source>
        <translation>
            <numerusform>Ha entrado %n hoja nueva o corregida</numerusform>
            <numerusform>Han entrado %n hojas nuevas o corregidas</numerusform>
        </translation>
    </message>
    <message>
        <source>All that came was here already</source>
        <translation>Todo lo que ha llegado ya estaba</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>No se ha incorporado nada</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No se ha cogido</translation>
    </message>
    <message>
        <source>Compare the words first</source>
        <translation>Compare antes las palabras</translation>
    </message>
    <message>
        <source>Revoked: decide</source>
        <translation>De baja: decida</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside: look</source>
        <translation>
            <numerusform>%n apartada: mírela</numerusform>
            <numerusform>%n apartadas: mírelas</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of it was here already</source>
        <translation>Una parte ya estaba</translation>
    </message>
    <message>
        <source>Nothing: it is complete</source>
        <translation>Nada: está completo</translation>
    </message>
    <message>
        <source>All of it was here</source>
        <translation>Ya estaba todo</translation>
    </message>
    <message>
        <source>Batch {first} is missing: ask for it</source>
        <translation>Falta el envío {first}: pídalo</translation>
    </message>
    <message>
        <source>Batches {first} to {last} are missing: ask for them</source>
        <translation>Faltan los envíos {first} a {last}: pídalos</translation>
    </message>
    <message>
        <source>Batch {number} was swapped: ask</source>
        <translation>El envío {number} se cambió: pregunte</translation>
    </message>
    <message>
        <source>Two copies of this laptop: ask</source>
        <translation>Hay dos copias de este portátil: pregunte</translation>
    </message>
    <message>
        <source>Quiet for a month: ask</source>
        <translation>Un mes sin noticias: pregunte</translation>
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
        <source>First entry</source>
        <translation>Primera pasada</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Segunda pasada</translation>
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
    <message>
        <source>no answer</source>
        <translation>no contesta</translation>
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
    <name>PeriodPage</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No gathering in this period has come in yet. Choose another one.</source>
        <translation>En este periodo no ha llegado todavía ninguna mesa. Elija otro.</translation>
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
    <name>Plan</name>
    <message>
        <source>Who helps whom</source>
        <translation>Quién ayuda a quién</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Para mirar</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>Carteles</translation>
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
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Escaneos</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>En qué idioma</translation>
    </message>
    <message>
        <source>How large</source>
        <translation>De qué tamaño</translation>
    </message>
    <message>
        <source>The questionnaire&apos;s address</source>
        <translation>La dirección del cuestionario</translation>
    </message>
    <message numerus="yes">
        <source>%n posters and screens hang now</source>
        <translation>
            <numerusform>Ahora hay %n cartel o pantalla</numerusform>
            <numerusform>Ahora hay %n carteles y pantallas</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}, all together: {scans}</source>
        <translation>{month}, todos juntos: {scans}</translation>
    </message>
    <message>
        <source>There are no places yet: read their list under Forms.</source>
        <translation>Aún no hay lugares: lea su lista en Formularios.</translation>
    </message>
    <message>
        <source>none hangs</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>Code in its link: {code}</source>
        <translation>Código en su enlace: {code}</translation>
    </message>
    <message>
        <source>Nothing was counted here yet.</source>
        <translation>Aquí aún no se ha contado nada.</translation>
    </message>
    <message>
        <source>Save its poster…</source>
        <translation>Guardar su cartel…</translation>
    </message>
    <message>
        <source>Open its sheet</source>
        <translation>Abrir su hoja</translation>
    </message>
    <message>
        <source>poster {place}.pdf</source>
        <translation>cartel {place}.pdf</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Dónde guardarlo</translation>
    </message>
    <message>
        <source>✓ Saved: {file}</source>
        <translation>✓ Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <source>All data in it are made up, and every screen says so. Do as you like: nothing of it reaches real data. Its passphrase is: {passphrase}</source>
        <translation>Todos los datos son inventados y cada pantalla lo dice. Haga lo que quiera: nada de esto llega a datos de verdad. Su contraseña es: {passphrase}</translation>
    </message>
    <message>
        <source>What would you like to try?</source>
        <translation>¿Qué le gustaría probar?</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Una mesa</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>La oficina</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>The first rows, as they will stand</source>
        <translation>Las primeras filas, como van a quedar</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed at their source</source>
        <translation>
            <numerusform>%n cambiada en su origen</numerusform>
            <numerusform>%n cambiadas en su origen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn here: they stay out</source>
        <translation>
            <numerusform>%n retirada aquí: se queda fuera</numerusform>
            <numerusform>%n retiradas aquí: se quedan fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit</source>
        <translation>
            <numerusform>%n no encaja</numerusform>
            <numerusform>%n no encajan</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Ninguna fila</translation>
    </message>
    <message numerus="yes">
        <source>%n stand beside a correction of yours: choose under “Review”.</source>
        <translation>
            <numerusform>%n está al lado de una corrección suya: elija en «Revisar».</numerusform>
            <numerusform>%n están al lado de una corrección suya: elija en «Revisar».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold text that may name somebody: look at them under “Review”.</source>
        <translation>
            <numerusform>%n lleva un texto que quizá nombra a alguien: mírela en «Revisar».</numerusform>
            <numerusform>%n llevan un texto que quizá nombra a alguien: mírelas en «Revisar».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows do not fit</source>
        <translation>
            <numerusform>%n fila no encaja</numerusform>
            <numerusform>%n filas no encajan</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them, mend them in Excel, and import that file: they are then known. The others come in without them.</source>
        <translation>Guárdelas, corríjalas en Excel e importe ese archivo: entonces se reconocen. Las demás entran sin ellas.</translation>
    </message>
    <message>
        <source>Rows that do not fit</source>
        <translation>Filas que no encajan</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message numerus="yes">
        <source>And %n more rows; the file has them all.</source>
        <translation>
            <numerusform>Y %n fila más; el archivo las lleva todas.</numerusform>
            <numerusform>Y %n filas más; el archivo las lleva todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Guardar estas filas…</translation>
    </message>
    <message>
        <source>I looked: they name nobody</source>
        <translation>Lo he mirado: no nombran a nadie</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message numerus="yes">
        <source>They belong to %n gatherings</source>
        <translation>
            <numerusform>Son de %n mesa</numerusform>
            <numerusform>Son de %n mesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that stay out</source>
        <translation>Columnas que se quedan fuera</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Ver en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de ficheros:</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Call requests</source>
        <translation>Peticiones de llamada</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Qué peticiones</translation>
    </message>
    <message>
        <source>Still to call</source>
        <translation>Por llamar</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message numerus="yes">
        <source>%n people ask to be called</source>
        <translation>
            <numerusform>%n persona pide que la llamen</numerusform>
            <numerusform>%n personas piden que las llamen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this office can read this. It is not put together with any test.</source>
        <translation>Esto solo lo puede leer esta oficina. No se junta con ningún test.</translation>
    </message>
    <message>
        <source>{who} called on {day}.</source>
        <translation>{who} llamó el {day}.</translation>
    </message>
    <message>
        <source>Somebody called on {day}.</source>
        <translation>Alguien llamó el {day}.</translation>
    </message>
    <message>
        <source>Nobody answered: call again</source>
        <translation>No contestó nadie: volver a llamar</translation>
    </message>
    <message>
        <source>Who calls?</source>
        <translation>¿Quién llama?</translation>
    </message>
    <message>
        <source>I have called</source>
        <translation>He llamado</translation>
    </message>
    <message>
        <source>Nobody waits for a call</source>
        <translation>Nadie espera una llamada</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Espera desde</translation>
    </message>
    <message>
        <source>Called</source>
        <comment>one person</comment>
        <translation>Llamada</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asks at a table to be called stands here as soon as its batch is taken in.</source>
        <translation>Quien pide en una mesa que le llamen aparece aquí en cuanto se incorpora el envío.</translation>
    </message>
    <message>
        <source>Nobody of these has been called yet.</source>
        <translation>Todavía no se ha llamado a nadie.</translation>
    </message>
    <message>
        <source>All of them have been called. See them under “Called”; erase what is dealt with.</source>
        <translation>Ya se ha llamado a todas. Véalas en «Llamadas»; borre lo que esté resuelto.</translation>
    </message>
    <message>
        <source>Here since {day}.</source>
        <translation>Aquí desde el {day}.</translation>
    </message>
    <message>
        <source>Done: erase the request</source>
        <translation>Hecho: borrar la petición</translation>
    </message>
    <message>
        <source>Yes, erase it for good</source>
        <translation>Sí, borrarla para siempre</translation>
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
    <name>RestoreStep</name>
    <message>
        <source>It opens with the passphrases of the day when it was made.</source>
        <translation>Se abre con las contraseñas del día en que se hizo.</translation>
    </message>
    <message>
        <source>Bring back from a backup</source>
        <translation>Recuperar de una copia</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>¿Qué copia?</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>Copias (*.backup);;Todos los archivos (*)</translation>
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
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De dónde</translation>
    </message>
    <message>
        <source>Withdraw by code…</source>
        <translation>Borrar un test con su código…</translation>
    </message>
    <message>
        <source>Looking for what wants your eye…</source>
        <translation>Buscando lo que necesita su mirada…</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nada por revisar</translation>
    </message>
    <message>
        <source>No record stands in two versions, no sheet seems to be here twice, no text names anybody.</source>
        <translation>Ninguna hoja tiene dos versiones, ninguna parece estar dos veces y ningún texto nombra a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>One after another. Nothing is lost meanwhile.</source>
        <translation>De una en una. Mientras tanto no se pierde nada.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>The same sheet?</source>
        <translation>¿La misma hoja?</translation>
    </message>
    <message>
        <source>Names somebody?</source>
        <translation>¿Nombra a alguien?</translation>
    </message>
    <message>
        <source>Withdraw by code</source>
        <translation>Borrar un test con su código</translation>
    </message>
    <message>
        <source>The twelve letters and figures on the paper. The answers are erased for good.</source>
        <translation>Las doce letras y cifras del papel. Las respuestas se borran para siempre.</translation>
    </message>
    <message>
        <source>Withdrawn: its answers are erased here, and wherever this reaches.</source>
        <translation>Borrado: sus respuestas se borran aquí y dondequiera que esto llegue.</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Only {office} can read this. Once it is saved, nobody at this table can open it again; if you leave without saving, nothing of it stays.</source>
        <translation>Esto solo lo puede leer {office}. Una vez guardado, nadie en esta mesa puede volver a abrirlo; si sale sin guardar, no queda nada.</translation>
    </message>
    <message>
        <source>Seal and save</source>
        <translation>Sellar y guardar</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>social services</source>
        <translation>Servicios Sociales</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una contraseña</translation>
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
        <translation>Todo viaja sellado. Solo {office} puede leerlo.</translation>
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
        <source>%n things wait to be sent.</source>
        <translation>
            <numerusform>Hay %n cosa por enviar.</numerusform>
            <numerusform>Hay %n cosas por enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No hay nada por enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are sent, and {office} has not confirmed them yet.</source>
        <translation>
            <numerusform>Hay %n cosa enviada que {office} aún no ha confirmado.</numerusform>
            <numerusform>Hay %n cosas enviadas que {office} aún no ha confirmado.</numerusform>
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
        <source>Six words are still to be compared with {office}.</source>
        <translation>Faltan por comparar seis palabras con {office}.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Compararlas</translation>
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
    <name>SheetRowsStep</name>
    <message>
        <source>The sheet from the safe opens this office. Type its four rows: six words and two figures each. A slip is found in its row.</source>
        <translation>La hoja de la caja fuerte abre esta oficina. Escriba sus cuatro filas: seis palabras y dos cifras cada una. Si hay un error, se le dice en qué fila.</translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>Contraseña olvidada</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>Open with the sheet</source>
        <translation>Abrir con la hoja</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>If all passphrases are forgotten, only this sheet opens the office&apos;s data. Save it, print it, put it in the safe, and delete the file.</source>
        <translation>Si se olvidan todas las contraseñas, solo esta hoja abre los datos de la oficina. Guárdela, imprímala, métala en la caja fuerte y borre el archivo.</translation>
    </message>
    <message>
        <source>A sheet for the safe</source>
        <translation>Una hoja para la caja fuerte</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Guardar la hoja…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation>Dónde escribir la hoja</translation>
    </message>
    <message>
        <source>recovery-sheet.txt</source>
        <translation>hoja-de-recuperacion.txt</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What is this computer for?</source>
        <translation>¿Para qué es este ordenador?</translation>
    </message>
    <message>
        <source>For tables</source>
        <translation>Para las mesas</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>Para la oficina</translation>
    </message>
    <message>
        <source>Just let me try</source>
        <translation>Solo quiero probar</translation>
    </message>
    <message>
        <source>Volunteers do tests with it, on the square or in a hall.</source>
        <translation>Con él se pasan tests en la plaza o en un local.</translation>
    </message>
    <message>
        <source>Social services bring together what tables send.</source>
        <translation>Servicios Sociales reúne lo que envían las mesas.</translation>
    </message>
    <message>
        <source>With made-up data that never mix with real data.</source>
        <translation>Con datos inventados que nunca se mezclan con los de verdad.</translation>
    </message>
    <message>
        <source>It has been used before?</source>
        <translation>¿Ya se ha usado antes?</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Bring back from a backup</source>
        <translation>Recuperar de una copia</translation>
    </message>
    <message>
        <source>Which folder shall we open?</source>
        <translation>¿Qué carpeta abrimos?</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>No longer needed</source>
        <translation>Ya no hace falta</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasado</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>En curso</translation>
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
            <numerusform>Hay %n cosa por enviar.</numerusform>
            <numerusform>Hay %n cosas por enviar.</numerusform>
        </translation>
    </message>
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
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n por enviar</numerusform>
            <numerusform>%n por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada por enviar</translation>
    </message>
    <message>
        <source>Saved and encrypted on this laptop</source>
        <translation>Guardado y cifrado en este portátil</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Working</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Atrás</translation>
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
        <source>Only {office} can read it. This laptop can no longer open it.</source>
        <translation>Solo {office} puede leerlo. Este portátil ya no lo puede abrir.</translation>
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
    <name>TableListsPage</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>No lists here</source>
        <translation>Aquí no hay listas</translation>
    </message>
    <message>
        <source>Social services decide which lists this laptop has. They come when it sends or receives.</source>
        <translation>Servicios Sociales decide qué listas tiene este portátil. Llegan cuando envía o recibe.</translation>
    </message>
    <message>
        <source>Social services decide which lists this laptop has.</source>
        <translation>Servicios Sociales decide qué listas tiene este portátil.</translation>
    </message>
    <message>
        <source>It tells of people. Open it only where nobody else can read the screen; F9 blanks it.</source>
        <translation>Habla de personas. Ábrala solo donde nadie más pueda leer la pantalla; F9 la deja en blanco.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir la lista</translation>
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
    <message>
        <source>Say first where the table is: choose a place, or type one.</source>
        <translation>Diga primero dónde está la mesa: elija un lugar o escríbalo.</translation>
    </message>
</context>
<context>
    <name>TableTaking</name>
    <message>
        <source>File: {file}. It is taken in only if it is from this laptop&apos;s office.</source>
        <translation>Archivo: {file}. Solo se admite si es de la oficina de este portátil.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>A kit of social services</source>
        <translation>Un paquete de Servicios Sociales</translation>
    </message>
    <message>
        <source>An answer of social services</source>
        <translation>Una respuesta de Servicios Sociales</translation>
    </message>
    <message>
        <source>Lists of social services</source>
        <translation>Listas de Servicios Sociales</translation>
    </message>
    <message>
        <source>Done: all that is in it is here now.</source>
        <translation>Hecho: todo lo que trae está ya aquí.</translation>
    </message>
    <message>
        <source>Done: nothing in it was new.</source>
        <translation>Hecho: no traía nada nuevo.</translation>
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
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestadas</translation>
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
</context>
<context>
    <name>TextFound</name>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>It names nobody</source>
        <translation>No nombra a nadie</translation>
    </message>
    <message>
        <source>Withdraw it all</source>
        <translation>Borrarlo todo</translation>
    </message>
    <message>
        <source>Marked: {kinds}</source>
        <translation>Marcado: {kinds}</translation>
    </message>
    <message>
        <source>It would say:</source>
        <translation>Quedaría así:</translation>
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
    <message>
        <source>What there is nearby</source>
        <translation>Lo que hay cerca</translation>
    </message>
</context>
<context>
    <name>ThingPage</name>
    <message>
        <source>← To the list</source>
        <translation>← A la lista</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>Lo que se ha apuntado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Its day is gone. It is in no plan any more; what was noted of it is kept.</source>
        <translation>Su día ya pasó. Ya no está en ninguna semana; lo que se apuntó se conserva.</translation>
    </message>
    <message>
        <source>Whoever it was for is no longer there, so nobody needs to see to it.</source>
        <translation>La persona para quien era ya no está, así que nadie tiene que ocuparse.</translation>
    </message>
    <message numerus="yes">
        <source>%n of what was planned wants somebody else: see below.</source>
        <translation>
            <numerusform>%n de lo previsto pide a otra persona: véalo abajo.</numerusform>
            <numerusform>%n de lo previsto piden a otra persona: véalo abajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what was planned is no longer proposed.</source>
        <translation>
            <numerusform>%n de lo previsto ya no se propone.</numerusform>
            <numerusform>%n de lo previsto ya no se proponen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is over ({state}), so nothing more is proposed: {forms}.</source>
        <translation>Ya terminó ({state}). Formularios que ya no se proponen: {forms}.</translation>
    </message>
    <message>
        <source>More than one sheet says that it is over ({state}): of {days}. It counts once.</source>
        <translation>Más de una hoja dice que terminó ({state}): las del {days}. Cuenta una sola vez.</translation>
    </message>
    <message>
        <source>Sheets differ in “{property}”: {values}. Shown is: {shown}.</source>
        <translation>Las hojas no coinciden en «{property}»: {values}. Se muestra: {shown}.</translation>
    </message>
    <message>
        <source>Correct one of the sheets, or fill in a form about it once more: then that one counts.</source>
        <translation>Corrija una de las hojas, o rellene otra vez un formulario que trate de ello: valdrá lo último.</translation>
    </message>
    <message>
        <source>Change or end it…</source>
        <translation>Cambiar o cerrar…</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>wants somebody else</source>
        <translation>pide a otra persona</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>ya no hace falta</translation>
    </message>
    <message>
        <source>Correct this sheet…</source>
        <translation>Corregir esta hoja…</translation>
    </message>
    <message>
        <source>{form} (corrected since)</source>
        <translation>{form} (corregida después)</translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lo próximo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>In which state</source>
        <translation>En qué estado</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>part of a name, of a place</source>
        <translation>parte de un nombre, de un lugar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>New: {form}</source>
        <translation>Añadir: {form}</translation>
    </message>
    <message>
        <source>Current ({number})</source>
        <translation>En curso ({number})</translation>
    </message>
    <message>
        <source>All ({number})</source>
        <translation>Todos ({number})</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Todavía no hay nada.</translation>
    </message>
    <message>
        <source>None of them is like that.</source>
        <translation>Ninguno es así.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} shown</source>
        <translation>
            <numerusform>%n de {total}</numerusform>
            <numerusform>%n de {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: sheets differ</source>
        <translation>{name}: las hojas no coinciden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>TodoPage</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>Por debajo de la meta</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Value of what is expected</source>
        <translation>Valor de lo esperado</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Todavía no se ha contado nada.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>No hay nada atrasado.</translation>
    </message>
    <message>
        <source>Nothing more this week.</source>
        <translation>Nada más esta semana.</translation>
    </message>
    <message>
        <source>Nobody waits for a call.</source>
        <translation>Nadie espera una llamada.</translation>
    </message>
    <message numerus="yes">
        <source>%n people ask to be called</source>
        <translation>
            <numerusform>%n persona pide que la llamen</numerusform>
            <numerusform>%n personas piden que las llamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on the board</source>
        <translation>
            <numerusform>%n más en el tablero</numerusform>
            <numerusform>%n más en el tablero</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan names no dates yet: its rows [[due]] say what is due, and when.</source>
        <translation>El plan no nombra fechas todavía: sus filas [[due]] dicen qué toca y cuándo.</translation>
    </message>
    <message numerus="yes">
        <source>%n want somebody to see to them.</source>
        <translation>
            <numerusform>%n cosa espera a que alguien se encargue.</numerusform>
            <numerusform>%n cosas esperan a que alguien se encargue.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that has been counted is at its target.</source>
        <translation>Todo lo contado llega a su meta.</translation>
    </message>
    <message>
        <source>{value} of {expected}</source>
        <translation>{value} de {expected}</translation>
    </message>
</context>
<context>
    <name>TwinSheets</name>
    <message>
        <source>The same sheet twice?</source>
        <translation>¿La misma hoja dos veces?</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Son dos</translation>
    </message>
    <message>
        <source>It is the same: keep one</source>
        <translation>Es la misma: dejar una</translation>
    </message>
    <message>
        <source>Both bear the sheet number {serial}.</source>
        <translation>Las dos llevan el número de hoja {serial}.</translation>
    </message>
    <message>
        <source>{agree} of {asked} answers agree. By chance that would happen to 1 sheet in {times}.</source>
        <translation>Coinciden en {agree} de {asked} respuestas. Por azar pasaría con 1 hoja de cada {times}.</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n are left half done</source>
        <translation>
            <numerusform>%n cosa a medias</numerusform>
            <numerusform>%n cosas a medias</numerusform>
        </translation>
    </message>
    <message>
        <source>Half done</source>
        <translation>A medias</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>Hoja de papel</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>There is a note half written.</source>
        <translation>Hay una nota a medias.</translation>
    </message>
    <message>
        <source>There is a paper sheet half typed.</source>
        <translation>Hay una hoja de papel a medias.</translation>
    </message>
    <message>
        <source>There is a test half done.</source>
        <translation>Hay un test a medias.</translation>
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
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>That computer is off: open here</source>
        <translation>Ese ordenador está apagado: abrir aquí</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Carpeta: {folder}</translation>
    </message>
    <message>
        <source>“{file}” is opened as soon as the passphrase is typed.</source>
        <translation>«{file}» se abre en cuanto escriba la contraseña.</translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>Escriba otra vez la contraseña.</translation>
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
        <source>I have forgotten it</source>
        <translation>La he olvidado</translation>
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
    <name>Updating</name>
    <message>
        <source>It is signed by the program&apos;s makers. Here is release {here} now. What is new: {news}</source>
        <translation>La firman quienes hacen el programa. Aquí está ahora la versión {here}. Lo nuevo: {news}</translation>
    </message>
    <message>
        <source>A new release of the program: {version}</source>
        <translation>Una versión nueva del programa: {version}</translation>
    </message>
    <message>
        <source>Back up and update</source>
        <translation>Hacer copia y actualizar</translation>
    </message>
    <message>
        <source>The backup is made: {backup}. Close the window and open the program again. The release before is kept beside it.</source>
        <translation>La copia está hecha: {backup}. Cierre la ventana y abra el programa otra vez. La versión de antes se guarda al lado.</translation>
    </message>
    <message>
        <source>The new release is in its place</source>
        <translation>La versión nueva está en su sitio</translation>
    </message>
    <message>
        <source>The backup is made: {backup}. Now close the window and let the system install {package}.</source>
        <translation>La copia está hecha: {backup}. Cierre ahora la ventana y deje que el sistema instale {package}.</translation>
    </message>
    <message>
        <source>The system&apos;s installer has it now</source>
        <translation>Ahora lo tiene el instalador del sistema</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>← Week before</source>
        <translation>← Semana anterior</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Week after →</source>
        <translation>Semana siguiente →</translation>
    </message>
    <message>
        <source>Week of {first} to {last}</source>
        <translation>Semana del {first} al {last}</translation>
    </message>
    <message>
        <source>{day} · today</source>
        <translation>{day} · hoy</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
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
