"""In words: a master on a server, and what can fail on the way there."""

from collections.abc import Mapping

from fieldkit.errors import Code
from ui.languages import Language

_NOTHING_ES = "No se ha cambiado nada; lo guardado sigue guardado."
_NOTHING_EN = "Nothing was changed; what was saved stays saved."

# As in `ui.messages`: what happened, what is safe, what to do next.
CODES: Mapping[Code, Mapping[Language, tuple[str, str, str]]] = {
    Code.MASTER_ELSEWHERE: {
        "es": (
            "Las hojas de esta oficina ya están en un servidor PostgreSQL.",
            _NOTHING_ES,
            "Para llevarlas a otro, tráigalas antes de vuelta con «fieldkit office move OFICINA --to here».",
        ),
        "en": (
            "This office's submissions lie on a PostgreSQL server already.",
            _NOTHING_EN,
            "To take them to another, bring them home first with 'fieldkit office move OFFICE --to here'.",
        ),
    },
    Code.MASTER_SHARED: {
        "es": (
            "Las hojas de esta oficina están en un servidor: quien las abre allí ve las mismas, desde cualquier copia.",
            "No falta nada, y no hay nada que entregar.",
            "Lo que quedó en una copia de antes, que ella lo entregue: merge lo incorpora aquí.",
        ),
        "en": (
            "This office's submissions lie on a server: whoever opens them there sees the same, from any copy.",
            "Nothing is missing, and there is nothing to hand over.",
            "Let a copy from before the move hand over what it has: merge takes it in here.",
        ),
    },
    Code.MASTER_ADDRESS: {
        "es": (
            "«{master}» no dice qué servidor ni qué base de datos.",
            _NOTHING_ES,
            "Escríbalo así: postgresql://usuario@servidor/base.",
        ),
        "en": (
            "'{master}' does not say which server and which database.",
            _NOTHING_EN,
            "Write it like this: postgresql://user@server/database.",
        ),
    },
    Code.MASTER_UNSAFE: {
        "es": (
            "Hasta {master} habría que ir por una red sin cifrar o sin comprobar el certificado.",
            "No se ha enviado nada, tampoco la contraseña.",
            "Quite sslmode de la dirección, o ponga sslmode=verify-full.",
        ),
        "en": (
            "The way to {master} would lead over a network without encryption, or without checking the certificate.",
            "Nothing was sent, nor was the password.",
            "Leave sslmode out of the address, or say sslmode=verify-full.",
        ),
    },
    Code.MASTER_UNTRUSTED: {
        "es": (
            "El certificado de {master} no vale: ha caducado, es de otro servidor o lo firma alguien desconocido.",
            "No se ha enviado nada, tampoco la contraseña.",
            "Pida a quien lleva el servidor que lo renueve, o indique su autoridad con --ca-file.",
        ),
        "en": (
            "The certificate of {master} does not hold: it expired, is another server's, or was signed by somebody unknown.",
            "Nothing was sent, nor was the password.",
            "Ask whoever runs the server to renew it, or name its authority with --ca-file.",
        ),
    },
    Code.MASTER_UNREACHABLE: {
        "es": (
            "No se llega al servidor {master}, o se ha cortado la conexión.",
            "Lo que no estaba confirmado no ha entrado a medias: no ha entrado.",
            "Mire si el servidor está en marcha y repítalo; repetirlo no duplica nada.",
        ),
        "en": (
            "The server {master} cannot be reached, or the connection broke.",
            "What was not confirmed is not half there: it is not there.",
            "See whether the server is up, and do it again; doing it again doubles nothing.",
        ),
    },
    Code.MASTER_LOGIN: {
        "es": (
            "El servidor no deja entrar en {master}.",
            _NOTHING_ES,
            "Compruebe el usuario, la contraseña y el nombre de la base de datos.",
        ),
        "en": (
            "The server does not let this user into {master}.",
            _NOTHING_EN,
            "Check the user, the password and the name of the database.",
        ),
    },
    Code.MASTER_LOGIN_UNKNOWN: {
        "es": (
            "El servidor no tiene ningún usuario «{login}» al que se puedan poner límites.",
            _NOTHING_ES,
            "Pida a quien lleva el servidor que lo cree, sin que sea superusuario.",
        ),
        "en": (
            "The server has no user '{login}' who can be kept within limits.",
            _NOTHING_EN,
            "Ask whoever runs the server to make one who is no superuser.",
        ),
    },
    Code.MASTER_NO_PERMISSION: {
        "es": (
            "El servidor deja entrar, pero este usuario no puede hacer eso allí.",
            "No ha entrado nada a medias; lo guardado sigue guardado.",
            "Pida a quien lleva el servidor que le dé ese permiso, o entre con el dueño de la base de datos.",
        ),
        "en": (
            "The server lets this user in, but the user may not do that there.",
            "Nothing is half there; what was saved stays saved.",
            "Ask whoever runs the server for that right, or log in as the owner of the database.",
        ),
    },
    Code.MASTER_FULL: {
        "es": (
            "El disco del servidor está lleno.",
            "No ha entrado nada a medias; los lotes siguen en el buzón.",
            "Pida sitio en el servidor y repítalo; repetirlo no duplica nada.",
        ),
        "en": (
            "The server's disk is full.",
            "Nothing is half there; the batches are still in the mailbox.",
            "Have room made on the server and do it again; doing it again doubles nothing.",
        ),
    },
    Code.MASTER_FAILED: {
        "es": (
            "El servidor dice que su disco o sus datos fallan [{detail}].",
            "No ha entrado nada a medias; los lotes siguen en el buzón.",
            "No siga hasta que quien lleva el servidor lo haya mirado.",
        ),
        "en": (
            "The server says that its disk or its data are failing [{detail}].",
            "Nothing is half there; the batches are still in the mailbox.",
            "Do not go on before whoever runs the server has looked at it.",
        ),
    },
    Code.MASTER_BUSY: {
        "es": (
            "El servidor está ocupado con otros y no ha atendido esto a tiempo.",
            "No ha entrado nada a medias; los lotes siguen en el buzón.",
            "Repítalo dentro de un minuto; repetirlo no duplica nada.",
        ),
        "en": (
            "The server is busy with others and did not come to this in time.",
            "Nothing is half there; the batches are still in the mailbox.",
            "Do it again in a minute; doing it again doubles nothing.",
        ),
    },
    Code.MASTER_UNFIT: {
        "es": (
            "Ese servidor no sirve: {setting} es {found}, y hace falta {needed}.",
            "No se ha cambiado nada; con ese ajuste podría perderse lo que ya se había confirmado.",
            "Pida a quien lleva el servidor que lo cambie, o use otro.",
        ),
        "en": (
            "That server will not do: {setting} is {found}, and {needed} is needed.",
            "Nothing was changed; set up like that, what was confirmed could be lost.",
            "Ask whoever runs the server to change it, or use another.",
        ),
    },
    Code.MASTER_NONE: {
        "es": (
            "En esa base de datos no hay datos de ninguna oficina, o no acabaron de llegar, o se trajeron de vuelta.",
            _NOTHING_ES,
            "Compruebe la dirección; si los estaba llevando, repita «fieldkit office move».",
        ),
        "en": (
            "That database holds no office's data, or they did not all arrive, or they were brought home.",
            _NOTHING_EN,
            "Check the address; if you were moving them there, do 'fieldkit office move' again.",
        ),
    },
    Code.MASTER_HERE: {
        "es": (
            "Los datos de esta oficina están en este ordenador, y esto solo se hace con los que están en un servidor.",
            _NOTHING_ES,
            "Si han de estar en un servidor, llévelos con «fieldkit office move».",
        ),
        "en": (
            "This office's data lie on this computer, and this is done only with those that lie on a server.",
            _NOTHING_EN,
            "If they are to lie on a server, take them there with 'fieldkit office move'.",
        ),
    },
    Code.MASTER_TAKEN: {
        "es": (
            "En esa base de datos ya hay datos de una oficina.",
            "No se ha tocado nada de lo que hay allí.",
            "Use una base de datos vacía.",
        ),
        "en": (
            "That database holds an office's data already.",
            "Nothing of what is there was touched.",
            "Use an empty database.",
        ),
    },
    Code.MASTER_OTHER_PROGRAM: {
        "es": (
            "Los datos del servidor son de otra versión del programa: la {found}, y esta es la {mine}.",
            _NOTHING_ES,
            "Ponga la misma versión del programa en todos los ordenadores de la oficina.",
        ),
        "en": (
            "The data on the server are of another version of the program: {found}, and this one is {mine}.",
            _NOTHING_EN,
            "Put the same version of the program on all of the office's computers.",
        ),
    },
    Code.MASTER_OTHER_OFFICE: {
        "es": (
            "Los datos del servidor son de otra oficina.",
            "No se ha tocado nada de lo que hay allí.",
            "Compruebe la dirección; cada oficina tiene su propia base de datos.",
        ),
        "en": (
            "The data on the server are another office's.",
            "Nothing of what is there was touched.",
            "Check the address; each office has a database of its own.",
        ),
    },
    Code.BACKUP_IS_MASTER: {
        "es": (
            "Eso no es una copia: es el propio servidor, o uno que lo sigue.",
            "No se ha dado nada por guardado; los portátiles conservan lo suyo.",
            "Restaure la copia en una base de datos vacía y aparte, e indique esa.",
        ),
        "en": (
            "That is no backup: it is the server itself, or one that follows it.",
            "Nothing was taken for safe; the laptops keep what they have.",
            "Restore the backup into an empty database apart from it, and name that one.",
        ),
    },
    Code.BACKUP_DAMAGED: {
        "es": (
            "La copia restaurada no está bien: {fault} [{where}].",
            "No se ha dado nada por guardado; los portátiles conservan lo suyo.",
            "No se fíe de esa copia: haga otra, restáurela y repítalo.",
        ),
        "en": (
            "The restored backup is not as it should be: {fault} [{where}].",
            "Nothing was taken for safe; the laptops keep what they have.",
            "Do not rely on that backup: make another, restore it, and do this again.",
        ),
    },
    Code.MASTER_NO_DRAWER: {
        "es": (
            "En el servidor no hay nada de ese municipio o de ese año.",
            "No se ha apartado nada.",
            "Los municipios que hay: {known}.",
        ),
        "en": (
            "The server holds nothing of that municipality or that year.",
            "Nothing was taken out.",
            "The municipalities there are: {known}.",
        ),
    },
    Code.MASTER_DETACHED: {
        "es": (
            "La sesión «{session}» se apartó de este servidor con su municipio o su año.",
            _NOTHING_ES,
            "Si ha de volver, traiga de vuelta el archivo que se guardó entonces.",
        ),
        "en": (
            "The session '{session}' was taken out of this server with its municipality or its year.",
            _NOTHING_EN,
            "If it is to come back, bring back the file that was kept then.",
        ),
    },
    Code.MASTER_NO_DRIVER: {
        "es": (
            "A este programa le falta la pieza que habla con PostgreSQL.",
            _NOTHING_ES,
            "Instálelo con esa pieza: pip install 'fieldkit[region]'.",
        ),
        "en": (
            "This program lacks the part that speaks with PostgreSQL.",
            _NOTHING_EN,
            "Install it with that part: pip install 'fieldkit[region]'.",
        ),
    },
    Code.MASTER_DIFFERS: {
        "es": (
            "Lo que llegó no es igual que lo que salió, así que no se ha mudado nada.",
            "Los datos siguen donde estaban, enteros.",
            "Repítalo; si vuelve a pasar, ejecute «fieldkit check» y avise a quien lleva los ordenadores.",
        ),
        "en": (
            "What arrived does not equal what left, so nothing was moved.",
            "The data are where they were, and whole.",
            "Do it again; if it happens again, run 'fieldkit check' and tell whoever looks after the computers.",
        ),
    },
}
