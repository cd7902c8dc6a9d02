"""In words: the sheet that informs whoever takes a test, and the consent that is read out. In our own words."""

from collections.abc import Mapping
from typing import Final

from ui.languages import Language

Said = Mapping[Language, str]

NAMES: Final[Mapping[str, Said]] = {
    "who": {"es": "quién responde de los datos", "en": "who answers for the data"},
    "contact": {"es": "dónde preguntar", "en": "where to ask"},
    "officer": {"es": "quién protege los datos", "en": "who protects the data"},
    "authority": {"es": "dónde reclamar", "en": "where to complain"},
    "months": {"es": "cuántos meses se guardan las respuestas", "en": "for how many months answers are kept"},
    "why": {"es": "para qué se pregunta", "en": "what the questions are for"},
    "hold_days": {"es": "cuántos días se quedan en el portátil", "en": "how many days they stay on the laptop"},
}
FRAME: Final[Mapping[str, Said]] = {
    "missing": {"es": "FALTA: {name} ({setting})", "en": "MISSING: {name} ({setting})"},
    "draft": {
        "es": "Borrador: no lo reparta todavía. Complete el plan, en [participant].",
        "en": "Draft: do not hand it out yet. Complete the plan, in [participant].",
    },
    "simulated": {"es": "Práctica: todo es inventado.", "en": "Practice: all of it is made up."},
    "information": {"es": "Antes de empezar: información para usted", "en": "Before you begin: information for you"},
    "consent": {"es": "Su permiso", "en": "Your consent"},
    "code": {"es": "Mi código:", "en": "My code:"},
}
# A heading and what stands under it.
INFORMATION: Final[Mapping[str, Mapping[Language, tuple[str, str]]]] = {
    "asks": {
        "es": (
            "Quién pregunta",
            "{who}. Si tiene dudas: {contact}.",
        ),
        "en": (
            "Who is asking",
            "{who}. If you have questions: {contact}.",
        ),
    },
    "purpose": {
        "es": (
            "Para qué",
            "Las preguntas son para esto: {why}",
        ),
        "en": (
            "What for",
            "The questions are for this: {why}",
        ),
    },
    "noted": {
        "es": (
            "Qué se apunta",
            (
                "Sus respuestas y, si quiere, su edad por grupos y su sexo. No se apunta su nombre, ni su "
                "teléfono, ni su dirección, ni la hora. Nadie puede saber cuál es su test."
            ),
        ),
        "en": (
            "What is written down",
            (
                "Your answers and, if you like, your age group and sex. Not your name, not your telephone, not "
                "your address, not the hour. Nobody can tell which test is yours."
            ),
        ),
    },
    "choice": {
        "es": (
            "Usted decide",
            "Puede saltarse cualquier pregunta y parar cuando quiera. Si no participa, no pierde ninguna ayuda.",
        ),
        "en": (
            "You decide",
            "You may skip any question and stop whenever you like. If you do not take part, you lose no help.",
        ),
    },
    "keeping": {
        "es": (
            "Dónde se guarda, y cuánto tiempo",
            (
                "Cifrado en este portátil, y después en Servicios Sociales. Días que se queda en el portátil: "
                "{hold_days}. Meses que se guarda después: {months}."
            ),
        ),
        "en": (
            "Where it is kept, and for how long",
            (
                "Encrypted on this laptop, and then at social services. Days that it stays on the laptop: "
                "{hold_days}. Months that it is kept afterwards: {months}."
            ),
        ),
    },
    "withdrawal": {
        "es": (
            "Si cambia de idea",
            (
                "Al terminar sale en la pantalla un código de doce letras y cifras. Apúntelo abajo y guarde "
                "esta hoja. Para borrar su test, diga el código en la mesa o aquí: {contact}. Sin el código "
                "nadie puede encontrarlo. Los resúmenes ya hechos no cambian: en ellos no se reconoce a nadie."
            ),
        ),
        "en": (
            "If you change your mind",
            (
                "At the end the screen shows a code of twelve letters and figures. Write it down below and keep "
                "this sheet. To have your test erased, say the code at the table or here: {contact}. Without "
                "the code nobody can find it. Summaries already made do not change: nobody can be recognised in "
                "them."
            ),
        ),
    },
    "call": {
        "es": (
            "Si pide que le llamen",
            (
                "Su nombre y su teléfono van aparte, cifrados, y nunca junto al test. Solo los lee: {who}. "
                "Puede pedir verlos, corregirlos o borrarlos. Protección de datos: {officer}. Reclamaciones: "
                "{authority}."
            ),
        ),
        "en": (
            "If you ask to be called",
            (
                "Your name and telephone go apart, encrypted, and never beside the test. Only these read them: "
                "{who}. You may ask to see, correct or erase them. Data protection: {officer}. Complaints: "
                "{authority}."
            ),
        ),
    },
    "diagnosis": {
        "es": (
            "No es un diagnóstico",
            "Son diez preguntas para pensar. No dicen si alguien está sano o enfermo.",
        ),
        "en": (
            "It is no diagnosis",
            "These are ten questions to think about. They do not say whether anybody is well or ill.",
        ),
    },
}
CONSENT: Final[Mapping[str, Said]] = {
    "told": {
        "es": "Me han dado la hoja de información, o me la han leído, y he podido preguntar.",
        "en": "I was given the information sheet, or had it read to me, and could ask questions.",
    },
    "purpose": {
        "es": "Sé quién pregunta: {who}. Sé para qué: {why}",
        "en": "I know who is asking: {who}. I know what for: {why}",
    },
    "choice": {
        "es": "Sé que puedo saltarme preguntas, y parar cuando quiera.",
        "en": "I know that I may skip questions, and stop whenever I like.",
    },
    "withdrawal": {
        "es": "Sé que mi nombre no se apunta, y que con mi código puedo borrar mi test.",
        "en": "I know that my name is not written down, and that with my code I can have my test erased.",
    },
    "keeping": {
        "es": "Sé durante cuánto tiempo se guarda. En el portátil, días: {hold_days}. Después, meses: {months}.",
        "en": "I know for how long it is kept. On the laptop, days: {hold_days}. Afterwards, months: {months}.",
    },
    "wish": {
        "es": "Quiero hacer el test.",
        "en": "I want to take the test.",
    },
}
NO_SIGNATURE: Final[Said] = {
    "es": "No firme esta hoja: una firma lleva su nombre, y el test no lo lleva. Basta con decir que sí.",
    "en": "Do not sign this sheet: a signature is your name, and the test has no name. Saying yes is enough.",
}
