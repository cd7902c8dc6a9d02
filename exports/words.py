"""The workbook's sentences in Spanish and English. Whole ones: nothing is glued together from pieces."""

from typing import Final

from exports.periods import Language
from exports.words_book import BOOK
from exports.words_hidden import HIDDEN

# id: (es, en). Facts in braces are filled in by `word`.
WORDS: Final[dict[str, tuple[str, str]]] = {
    **BOOK,
    **HIDDEN,
    # the book
    "book-title": ("{plan} · {period}", "{plan} · {period}"),
    "book-subject": (
        "Recuentos protegidos, de {base} en {base}; {first} a {last}",
        "Protected counts, in steps of {base}; {first} to {last}",
    ),
    "simulated": ("DATOS SIMULADOS", "SIMULATED DATA"),
    "simulated-banner": (
        "DATOS SIMULADOS: respuestas inventadas para probar el programa",
        "SIMULATED DATA: made-up answers, to try the program",
    ),
    "page": ("Página &P de &N", "Page &P of &N"),
    "total": ("Total", "Total"),
    "no-answer": ("Sin respuesta", "No answer"),
    "no-zone": ("Sin zona", "No area"),
    # cover
    "cover": ("Portada", "Cover"),
    "cover-intro": (
        "Lo que se ha contado, frente a lo que el plan se propone. Ninguna persona puede ser reconocida aquí.",
        "What was counted, against what the plan aims at. Nobody can be recognised in it.",
    ),
    "about": ("Sobre este libro", "About this workbook"),
    "detail": ("Detalle", "Detail"),
    "period": ("Periodo", "Period"),
    "office": ("Oficina", "Office"),
    "prepared": ("Preparado el", "Prepared on"),
    "plan": ("Plan", "Plan"),
    "plan-version": ("{plan}, versión {version}", "{plan}, version {version}"),
    "form": ("Formulario", "Form"),
    "form-version": ("{title}, versión {version}", "{title}, version {version}"),
    "gatherings": ("Mesas", "Gatherings"),
    "places": ("Lugares", "Places"),
    "protection": ("Protección", "Protection"),
    "protection-rounded": (
        "Las personas van de {base} en {base}, y las sumas cuadran. Cada número dista del real {furthest} como mucho.",
        "People go in steps of {base}, and the sums add up. Each number is {furthest} from the true one at most.",
    ),
    "once": ("Uso", "Use"),
    "once-advice": (
        "La oficina recuerda lo publicado: un periodo sale siempre igual, y lo que llega tarde cuenta en el siguiente.",
        "The office remembers what is published: a period always comes out alike; what comes late counts in the next.",
    ),
    "state": ("Estado", "State"),
    "meaning": ("Significado", "Meaning"),
    "contents": ("Qué lleva", "What it holds"),
    "sheet": ("Hoja", "Sheet"),
    # states
    "met": ("● Cumple", "● On target"),
    "near": ("▲ Cerca", "▲ Close"),
    "below": ("■ Por debajo", "■ Below"),
    "no-data": ("– Sin datos", "– No data"),
    "met-means": ("La meta mínima se alcanza.", "The minimum target is reached."),
    "near-means": (
        "Se alcanza al menos el 80 % de la meta mínima.",
        "At least 80 % of the minimum target is reached.",
    ),
    "below-means": ("Menos del 80 % de la meta mínima.", "Less than 80 % of the minimum target."),
    "no-data-means": ("Aún no hay con qué comparar.", "There is nothing to compare yet."),
    # remarks
    "provisional": (
        "Provisional: el periodo no está completo; se compara con la parte de la meta que ya tocaba.",
        "Provisional: the period is not complete; compared with the part of the target that was due.",
    ),
    "above": ("Por encima de lo previsto.", "Above what was foreseen."),
    "not-started": ("El periodo aún no ha empezado.", "The period has not started yet."),
    "no-target-yet": ("La meta aún no está en vigor.", "The target is not in force yet."),
    "no-form": (
        "Esta oficina no tiene el formulario que se cuenta.",
        "This office does not have the form that is counted.",
    ),
    "no-records": ("Aún no se ha apuntado nada.", "Nothing has been recorded yet."),
    "hidden": (
        "El recuento del que sale es pequeño, o daría otro: no se muestra.",
        "The count that it comes from is small, or would give another away: it is not shown.",
    ),
    "no-gatherings": ("No hay mesas en el periodo.", "There are no gatherings in the period."),
    # areas
    "area": ("Ámbito", "Territory"),
    "area-shows": ("Lugares", "Places"),
    "area-places": ("Los de este municipio, por su nombre.", "Those of this municipality, by name."),
    "area-municipalities": (
        "Cada «lugar» es un municipio, y cada «zona» una comarca. Cada libro de un municipio dice lo mismo de él.",
        "Each 'place' is a municipality, and each 'area' a comarca. A municipality's own workbook says the same of it.",
    ),
    "municipality": ("Municipio", "Municipality"),
    "comarca": ("Comarca", "Comarca"),
    "region": ("Región", "Region"),
    # summary
    "summary": ("Resumen", "Summary"),
    "summary-intro": (
        "Las cifras del periodo y cómo van los indicadores.",
        "The figures of the period, and how the indicators stand.",
    ),
    "summary-means": (
        "Las cifras principales y los tests de cada mes.",
        "The main figures, and the tests of each month.",
    ),
    "figure": ("Cifra", "Figure"),
    "share-of-people": ("{counted} / {tally}", "{counted} / {tally}"),
    "month": ("Mes", "Month"),
    "month-target": ("Meta al mes", "Target a month"),
    "indicators-in-state": ("Indicadores", "Indicators"),
    "months-chart": ("{counted} por mes", "{counted} a month"),
    "months-chart-alt": (
        "Columnas: {counted} de cada mes, con una línea en la meta mensual. Los números están en la tabla de al lado.",
        "Columns: {counted} of each month, with a line at the monthly target. The numbers are in the table beside it.",
    ),
    # indicators
    "indicators": ("Indicadores", "Indicators"),
    "indicators-intro": (
        "Cada indicador frente a su meta. Los que cuentan personas se calculan con números de {base} en {base}.",
        "Each indicator against its target. Those that count people are computed from numbers in steps of {base}.",
    ),
    "indicators-means": ("Lo alcanzado frente a las metas del plan.", "What was reached, against the plan's targets."),
    "code": ("Código", "Code"),
    "code-means": ("El del plan.", "The plan's own."),
    "indicator": ("Indicador", "Indicator"),
    "indicator-means": ("Qué se mide.", "What is measured."),
    "responsible": ("Responsable", "Responsible"),
    "responsible-means": ("Quién responde de él.", "Who answers for it."),
    "evaluated": ("Se evalúa", "Evaluated"),
    "evaluated-means": ("Cada cuánto se compara con la meta.", "How often it is compared with the target."),
    "window-means": (
        "El mes, trimestre... que se compara; si el periodo del libro lo corta, la parte que queda dentro.",
        "The month, quarter... that is compared; where the workbook's period cuts it, the part inside.",
    ),
    "target-min": ("Meta mín.", "Min. target"),
    "target-min-means": ("Lo mínimo que el plan se propone.", "The least that the plan aims at."),
    "target-max": ("Meta máx.", "Max. target"),
    "target-max-means": (
        "Lo máximo previsto; vacía donde no lo hay.",
        "The most that is foreseen; empty where there is none.",
    ),
    "value": ("Valor", "Value"),
    "value-means": (
        "Lo alcanzado. Si cuenta personas, sale de los números publicados, que van de {base} en {base}.",
        "What was reached. Where it counts people, it comes from the published numbers, in steps of {base}.",
    ),
    "unit": ("Unidad", "Unit"),
    "unit-means": ("En qué se mide.", "What it is measured in."),
    "of-target": ("% de la meta", "% of target"),
    "of-target-means": (
        "Valor dividido por la meta mínima; si el periodo está sin acabar, por la parte de la meta que ya tocaba.",
        "Value divided by the minimum target; where the period is unfinished, by the part of the target that was due.",
    ),
    "state-means": (
        "Cumple: valor ≥ meta mínima; Cerca: al menos el 80 %; Por debajo: menos.",
        "On target: value ≥ minimum target; Close: at least 80 %; Below: less.",
    ),
    "note": ("Nota", "Note"),
    "note-means": ("Lo que hay que saber para leer bien el estado.", "What must be known to read the state rightly."),
    "month-unit": ("cada mes", "monthly"),
    "quarter-unit": ("cada trimestre", "quarterly"),
    "four-months-unit": ("cada cuatrimestre", "every four months"),
    "half-year-unit": ("cada semestre", "every half-year"),
    "year-unit": ("cada año", "yearly"),
    # tables
    "table-intro": (
        "Todo va de {base} en {base} y las sumas cuadran: así nadie de un lugar pequeño puede ser reconocido.",
        "Everything goes in steps of {base} and the sums add up: so nobody in a small place can be recognised.",
    ),
    "table-means": ("{title}, de {base} en {base}.", "{title}, in steps of {base}."),
    "zone": ("Zona", "Area"),
    "zone-means": ("La zona del lugar.", "The area that the place lies in."),
    "row-means": ("Cada fila cuenta lo de este valor.", "Each row counts what has this value."),
    "column-means": (
        "Personas con este resultado, de {base} en {base}. El total incluye a las que no lo tienen.",
        "People with this result, in steps of {base}. The total includes those without one.",
    ),
    "table-total-means": ("La suma de la fila.", "The sum of the row."),
    "table-chart-alt": (
        "Barras apiladas al 100 %: el reparto de cada fila de la tabla. Los números están en la tabla.",
        "Stacked bars to 100 %: how each row of the table is divided. The numbers are in the table.",
    ),
    # gatherings
    "gatherings-intro": (
        "Las mesas del periodo. Las personas van de {base} en {base} y las sumas cuadran.",
        "The gatherings of the period. People go in steps of {base}, and the sums add up.",
    ),
    "gatherings-means": ("Cuándo y dónde se puso cada mesa.", "When and where each gathering was held."),
    "date": ("Fecha", "Date"),
    "date-means": ("Día de la mesa.", "Day of the gathering."),
    "place": ("Lugar", "Place"),
    "place-means": ("Dónde se puso la mesa.", "Where the gathering was held."),
    "hours": ("Horario", "Hours"),
    "hours-means": ("De qué hora a qué hora.", "From when to when."),
    "team": ("Equipo", "Team"),
    "team-means": ("Personas del equipo.", "People in the team."),
    "tally-means": (
        "Personas contadas a mano en la mesa, con test o sin él, de {base} en {base}.",
        "People counted by hand at the gathering, with or without a test, in steps of {base}.",
    ),
    "counted-means": ("Formularios completados, de {base} en {base}.", "Forms completed, in steps of {base}."),
    # dictionary
    "dictionary": ("Diccionario", "Dictionary"),
    "dictionary-intro": (
        "Cómo se lee cada número y qué significa cada columna.",
        "How each number is to be read, and what each column means.",
    ),
    "dictionary-means": ("Qué significa cada columna.", "What each column means."),
    "column": ("Columna", "Column"),
}


def word(name: str, language: Language, **facts: object) -> str:
    """Give a sentence of the table with its facts filled in. KeyError where there is none."""
    text = WORDS[name][0 if language == "es" else 1]
    return text.format(**facts) if facts else text
