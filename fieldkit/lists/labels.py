"""What the values of a list's properties are called, in the words of the forms that feed it."""

from fieldkit.store import Store
from forms.definition import Form, Question
from forms.operations import saved


def of(store: Store, name: str, prop: str, language: str) -> dict[str, str]:
    """The choices of a property by value; none where it is no question with choices."""
    found: dict[str, str] = {}
    for form in feeding(store, name):
        spoken = form.language(language)
        for question in _saving(form, prop):
            for choice in form.choices(question.path):
                found.setdefault(choice.value, choice.labels.get(spoken) or choice.value)
    return found


def feeding(store: Store, name: str) -> list[Form]:
    """The newest versions of the forms here that feed a list."""
    ids = [info.form for info in store.shelf.forms()]
    return [form for form in map(store.shelf.form, ids) if name in saved(form)]


def _saving(form: Form, prop: str) -> list[Question]:
    return [question for question in form.questions if prop and question.save_to == prop]
