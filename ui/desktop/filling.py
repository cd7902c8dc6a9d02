"""One form being filled in, a question at a time: what is on screen, what was passed over, what comes next. No Qt."""

import re
from collections.abc import Callable
from datetime import datetime

from fieldkit.drafts import Draft, new_id
from forms.definition import Form, Question
from forms.interview import Interview
from forms.values import AnswerProblem

MODE = "mode"  # a question of this name says who holds the keyboard; it comes before all others
DECLINE_KEY = "0"  # on the choice that says: I prefer not to answer
REVIEW = "/"  # no question's path: all have been seen
_INDEX = re.compile(r"\[\d+\]")


class Filling:
    """Walks through the questions of a form. The interview holds the answers, this holds the place."""

    def __init__(self, form: Form, interview: Interview, session: str, draft_id: str) -> None:
        self.form = form
        self.interview = interview
        self.session = session
        self.draft_id = draft_id
        self.here = ""
        self._seen: set[str] = set()
        self._changing = False

    @classmethod
    def begin(cls, form: Form, session: str, clock: Callable[[], datetime], language: str) -> "Filling":
        """Start at the first question."""
        spoken = form.language(language)
        filling = cls(form, Interview(form, clock=clock, language=spoken), session, new_id())
        filling.here = filling.path()[0] if filling.path() else REVIEW
        return filling

    @classmethod
    def resume(cls, form: Form, draft: Draft, clock: Callable[[], datetime], language: str) -> "Filling":
        """Go on where a draft stopped."""
        spoken = form.language(language)
        interview = Interview(form, clock=clock, language=spoken, answers=draft.answers)
        filling = cls(form, interview, draft.session, draft.id)
        path = filling.path()
        filling.here = draft.position if draft.position in path else REVIEW
        filling._seen = set(path if filling.here == REVIEW else path[: path.index(filling.here)])
        return filling

    def draft(self) -> Draft:
        """Return what must be kept so that nothing is lost now."""
        answers = self.interview.draft()
        return Draft(self.draft_id, self.session, self.form.form_id, self.form.version, answers, self.here)

    def speak(self, language: str) -> None:
        """Ask in another language from now on, if the form speaks it."""
        self.interview.language = self.form.language(language)

    def path(self) -> tuple[str, ...]:
        """Return the questions in the order of asking: who holds the keyboard first."""
        questions = self.interview.questions()
        first = [question for question in questions if _name(question) == MODE]
        return (*first, *(question for question in questions if question not in first))

    def stretch(self) -> tuple[int, int]:
        """Return which question of how many this is, within its group: 'Question 3 of 10'; (0, 0) for what is none."""
        if not self.counts(self.here):
            return 0, 0
        group = [question for question in self.path() if _group(question) == _group(self.here)]
        counted = [question for question in group if self.counts(question)]
        return counted.index(self.here) + 1, len(counted)

    def section(self) -> str:
        """Return the heading of the group that the question stands in, if it has one."""
        group = _group(self.here)
        return self.interview.label(group) if group else ""

    def counts(self, question: str) -> bool:
        """Return whether a question has a number."""
        return is_counted(self.question(question))

    def is_note(self, question: str) -> bool:
        """Return whether this only tells something."""
        return self.question(question).asked == "note"

    def question(self, path: str) -> Question:
        """Return a question as the form defines it, whichever repeat it stands in."""
        node = self.form.nodes[_INDEX.sub("", path)]
        if not isinstance(node, Question):
            raise KeyError(path)
        return node

    @property
    def at_start(self) -> bool:
        """Return whether nothing comes before."""
        return self.here == (self.path() or (REVIEW,))[0]

    def answer(self, value: str) -> None:
        """Answer the question on screen; an empty string takes the answer back."""
        self.interview.answer(self.here, value)

    def passed_over(self, question: str) -> bool:
        """Return whether somebody saw the question and preferred not to answer."""
        return question in self._seen and not self.interview.value(question)

    def problem(self) -> AnswerProblem | None:
        """Return what is wrong with the answer on screen, if anything."""
        return next((problem for problem in self.interview.problems() if problem.path == self.here), None)

    def forward(self) -> None:
        """Go on to the next question, or back to the review after a change."""
        self._seen.add(self.here)
        path = self.path()
        after = path[path.index(self.here) + 1 :] if self.here in path else ()
        if self._changing:
            # An answer may have opened questions that nobody has seen yet: those come first.
            after = tuple(question for question in path if question not in self._seen)
            self._changing = bool(after)
        self.here = after[0] if after else REVIEW

    def back(self) -> None:
        """Go to the question before."""
        path = self.path()
        index = path.index(self.here) if self.here in path else len(path)
        self._changing = False
        self.here = path[max(0, index - 1)]

    def change(self, question: str) -> None:
        """Go from the review to one question, and straight back after it."""
        self.here = question
        self._changing = True


def is_counted(question: Question) -> bool:
    """Return whether a question has a number: not who holds the keyboard, nor a note, nor what nobody is asked."""
    return question.asked not in {"", "note"} and question.name != MODE


def declines(form: Form, path: str, value: str) -> bool:
    """Return whether a stored answer says that the person preferred not to answer."""
    return any(choice.value == value and choice.extras.get("key") == DECLINE_KEY for choice in form.choices(path))


def _name(question: str) -> str:
    return question.rpartition("/")[2]


def _group(question: str) -> str:
    return question.rpartition("/")[0]
