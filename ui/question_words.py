"""A form's questions and answers as a person reads them, where nothing is being filled in: labels without answers."""

from forms.definition import Form, Question, Text, template_path
from ui.languages import Language


def label(form: Form, path: str, into: Language) -> str:
    """What a question asks; its path where the form has no words for it."""
    item = form.nodes.get(template_path(path))
    return (_words(form, item.label, into) if isinstance(item, Question) else "") or path


def answer(form: Form, path: str, value: str, into: Language) -> str:
    """An answer by the labels of its choices; as it is stored where there are none."""
    item = form.nodes.get(template_path(path))
    if not isinstance(item, Question) or item.itemset is None:
        return value
    language = form.language(into)
    labels = {choice.value: choice.labels.get(language, "") for choice in form.choices(item.path)}
    values = value.split() if item.asked in ("select_multiple", "rank") else [value]
    return ", ".join(labels.get(one) or one for one in values)


def _words(form: Form, text: Text | None, into: Language) -> str:
    if text is None:
        return ""
    if text.entry:
        text = form.texts.get(form.language(into), {}).get(text.entry, {}).get("", Text())
    return "".join(part if isinstance(part, str) else "…" for part in text.parts).strip()
