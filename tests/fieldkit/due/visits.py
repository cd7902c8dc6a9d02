"""An invented action: who is visited, who visits, visits planned and made; and the rows that say what is due."""

from collections.abc import Mapping
from functools import cache

from fieldkit import settings
from fieldkit.drafts import new_id
from fieldkit.filling import fill
from fieldkit.shelf import Workbook
from fieldkit.store import Store
from forms.interview import Interview
from tests.factory import clock
from tests.forms.tables import workbook

_PEOPLE = """
settings
| form_title | form_id | version | default_language |
| {title} | {form} | 1 | Español (es) |
survey
| type | name | label::Español (es) | label::English (en) | required | save_to |
| text | code | Código | Code | yes | |
| select_one kind | kind | Clase | Kind | | kind |
| date | joined | Empieza el | Starts on | | joined |
| date | left | Se fue el | Left on | | left |
| select_one why | why | Motivo | Reason | | why |
choices
| list_name | name | label::Español (es) | label::English (en) |
| kind | street | De la calle | Of the street |
| kind | town | Del pueblo | Of the town |
| why | moved | Se mudó | Moved away |
| why | died | Falleció | Died |
entities
| list_name | label |
| {form} | ${{code}} |
"""
_PLANNED = """
settings
| form_title | form_id | version | default_language |
| Visita prevista | planned | 1 | Español (es) |
survey
| type | name | label::Español (es) | label::English (en) | required | choice_filter | save_to |
| select_one_from_file neighbours.csv | whom | ¿A quién? | Whom? | | left = '' | whom |
| select_one_from_file helpers.csv | helper | ¿Quién va? | Who goes? | | left = '' | helper |
| date | day | Día | Day | yes | | day |
| time | at | Hora | Time | | | at |
entities
| list_name | label |
| planned | concat(${day}, " · ", jr:choice-name(${whom}, "${whom}")) |
"""
_MADE = """
settings
| form_title | form_id | version | default_language |
| Visita hecha | made | 1 | Español (es) |
survey
| type | name | label::Español (es) | label::English (en) | required | choice_filter | save_to |
| select_one_from_file planned.csv | which | ¿Qué visita? | Which visit? | | | |
| select_one_from_file neighbours.csv | whom | ¿A quién? | Whom? | | left = '' | |
| date | day | Día | Day | yes | | |
"""
_CALL = """
settings
| form_title | form_id | version | default_language |
| Otro paso | step | 1 | Español (es) |
survey
| type | name | label::Español (es) | label::English (en) | required | choice_filter | save_to |
| select_one_from_file neighbours.csv | whom | ¿A quién? | Whom? | | left = '' | |
| date | next | Próxima llamada | Next call | | | next |
| text | what | ¿Para qué? | What for? | | | what |
entities
| list_name | entity_id | update_if |
| neighbours | ${whom} | ${whom} != '' |
"""
_GONE = """
settings
| form_title | form_id | version | default_language |
| Se va | gone | 1 | Español (es) |
survey
| type | name | label::Español (es) | label::English (en) | required | choice_filter | save_to |
| select_one_from_file neighbours.csv | whom | ¿Quién? | Who? | | left = '' | |
| date | day | ¿Qué día? | On which day? | yes | | left |
entities
| list_name | entity_id | update_if |
| neighbours | ${whom} | ${whom} != '' |
"""
FORMS: Mapping[str, str] = {
    "neighbours": _PEOPLE.format(form="neighbours", title="Vecindario"),
    "helpers": _PEOPLE.format(form="helpers", title="Quien ayuda"),
    "planned": _PLANNED,
    "made": _MADE,
    "step": _CALL,
    "gone": _GONE,
}
PLAN = """
version = "1"
title = { es = "Visitas inventadas", en = "Invented visits" }
form = "mesa_test"
counted = { es = "Tests", en = "Tests" }
[tally]
field = "passers"
name = { es = "Se han parado", en = "Stopped by" }
includes = "mesa_test"
[[indicator]]
code = "M1"
name = { es = "Tests al trimestre", en = "Tests per quarter" }
unit = { es = "tests", en = "tests" }
responsible = { es = "Oficina", en = "Office" }
evaluated = "quarter"
count = { what = "submissions", form = "mesa_test", per = "quarter" }
target = [{ since = 2026-01-01, min = 1000 }]
[[list]]
name = "neighbours"
title = { es = "Vecindario", en = "Neighbours" }
reader = "stations"
[[list]]
name = "helpers"
title = { es = "Ayudantes", en = "Helpers" }
[[list]]
name = "planned"
title = { es = "Visitas", en = "Visits" }
reader = "stations"
personal = false
[[source]]
form = "made"
dated = "day"
[[source]]
form = "gone"
dated = "day"
[[source]]
form = "neighbours"
dated = "joined"
[[source]]
form = "planned"
dated = "day"
[[state]]
list = "neighbours"
name = { es = "Falleció", en = "Died" }
where = { why = "died" }
over = true
told = { es = "Esta persona ha fallecido.", en = "This person has died." }
[[state]]
list = "neighbours"
name = { es = "Ya no está", en = "No longer here" }
where = { left = true }
over = true
[[state]]
list = "helpers"
name = { es = "Ya no ayuda", en = "No longer helps" }
where = { left = true }
over = true
[[due]]
list = "neighbours"
on = "next"
what = { es = "Llamar", en = "Call" }
says = "what"
[[due]]
list = "neighbours"
on = "joined"
days = 14
what = { es = "Sin visita", en = "No visit" }
renewed = { form = "made", by = "whom", on = "day" }
[[due]]
list = "planned"
on = "day"
starts = "at"
what = { es = "Visita", en = "Visit" }
of = { field = "whom", list = "neighbours" }
by = { field = "helper", list = "helpers" }
past = "over"
[[due]]
list = "planned"
on = "day"
days = 2
what = { es = "Apuntar la visita", en = "Note the visit" }
of = { field = "whom", list = "neighbours" }
done = { form = "made", by = "which" }
[[due]]
form = "mesa_session"
on = "date"
starts = "start"
ends = "end"
title = "place"
what = { es = "Mesa", en = "Table" }
past = "over"
"""


@cache
def books() -> tuple[Workbook, ...]:
    """The action's workbooks: the same bytes each time, which are compiled once."""
    return tuple(Workbook(name, workbook(text)) for name, text in FORMS.items())


def furnish(store: Store) -> None:
    """Put the action's forms and its plan into an office."""
    for book in books():
        store.add_form(book)
    store.settings.set(settings.PLAN, PLAN)


def enter(store: Store, form_id: str, **given: str) -> str:
    """Fill a form in as at this store, and save it; the record's id."""
    form = store.form(form_id)
    filled, problems = fill(form, given, clock)
    assert not problems, problems
    return store.submissions.save(form, new_id(), filled)


def correct(store: Store, record: str, **given: str) -> None:
    """Correct what was entered."""
    one = store.submissions.get(record)
    form = store.form(one.form)
    interview = Interview(form, clock=clock, answers=one.answers)
    for path, value in given.items():
        interview.answer(path, value)
    store.submissions.correct(record, form, interview.answers())


def thing(store: Store, name: str, label: str) -> str:
    """The id of the thing with this label."""
    (found,) = (one.id for one in store.lists.all(name) if one.label == label)
    return found
