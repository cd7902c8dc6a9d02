"""One form being filled in, a question at a time: what is on screen, what was passed over, what comes next. No Qt."""

from collections.abc import Callable, Collection
from datetime import datetime

from fieldkit.drafts import Draft, new_id
from fieldkit.linking.code import private
from forms.definition import Form, Question, template_path
from forms.interview import Interview
from forms.values import AnswerProblem
from ui.desktop.steps import AGAIN, Steps, together
from ui.desktop.written import DECLINE_KEY

__all__ = ["AGAIN", "DECLINE_KEY", "MODE", "REVIEW", "Filling", "declines", "is_counted"]

MODE = "mode"  # a question of this name says who holds the keyboard; it comes before all others
REVIEW = "/"  # no question's path: all have been seen


class Filling:
    """Walks through the questions of a form. The interview holds the answers, this holds the place."""

    def __init__(self, form: Form, interview: Interview, session: str, draft_id: str) -> None:
        self.form = form
        self.interview = interview
        self.session = session
        self.draft_id = draft_id
        self.here = ""
        self.places: tuple[str, ...] = ()  # whose names are nobody's
        self.corrects = ""  # the record that this corrects
        self.seen: Collection[str] | None = None  # the versions of that record that it began from
        self.kept = False  # whether its draft lay in the store before
        self._steps = Steps(form, interview)
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
        """Go on where a draft stopped, in the language in which it was asked."""
        spoken = form.language(draft.language or language)
        interview = Interview(form, clock=clock, language=spoken, answers=draft.answers)
        filling = cls(form, interview, draft.session, draft.id)
        filling.kept = draft.kept
        path = filling.path()
        filling.here = draft.position if draft.position in path else REVIEW
        filling._seen = set(path if filling.here == REVIEW else path[: path.index(filling.here)])
        return filling

    def draft(self) -> Draft:
        """Return what must be kept so that nothing is lost now."""
        answers = self.interview.draft()
        form, spoken = self.form, self.interview.language
        return Draft(
            self.draft_id, self.session, form.form_id, form.version, answers, self.here, spoken, kept=self.kept
        )

    def speak(self, language: str) -> None:
        """Ask in another language from now on, if the form speaks it."""
        self.interview.language = self.form.language(language)

    def path(self) -> tuple[str, ...]:
        """Return the questions in the order of asking: who holds the keyboard first."""
        steps = self._steps.all()
        first = [step for step in steps if _name(step) == MODE]
        return (*first, *(step for step in steps if step not in first)) if first else steps

    def screen(self, at: str = "") -> tuple[str, ...]:
        """Return what stands on the screen with a step, or with the one that we are at: mostly that one alone."""
        here = at or self.here
        group = together(self.form, here)
        if not group:
            return (here,)
        return tuple(step for step in self.path() if step.startswith(group + "/") and not self.is_again(step))

    def is_again(self, step: str) -> bool:
        """Return whether a step asks for one more instance of a repeat, and is no question."""
        return step.endswith(AGAIN)

    def instances(self, step: str) -> int:
        """Return how many instances there are of the repeat that a step asks about."""
        return self.interview.instances(step.removesuffix(AGAIN))

    def called(self, step: str) -> str:
        """Return what the form calls the repeat that a step asks about."""
        return self._steps.called(step.removesuffix(AGAIN))

    def add(self) -> None:
        """Add an instance to the repeat that is asked about, and go to its first question."""
        repeat = self.here.removesuffix(AGAIN)
        self.interview.add(repeat)
        inside = f"{repeat}[{self.interview.instances(repeat)}]/"
        self.here = next((step for step in self.path() if step.startswith(inside)), self.here)

    def remove(self, position: int) -> None:
        """Take an instance of the repeat that is asked about away, with its answers."""
        repeat = self.here.removesuffix(AGAIN)
        self.interview.remove(repeat, position)
        self._seen = {step for step in self._seen if not step.startswith(f"{repeat}[")}

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
        return not self.is_again(question) and is_counted(self.question(question))

    def is_note(self, question: str) -> bool:
        """Return whether this only tells something."""
        return not self.is_again(question) and self.question(question).asked == "note"

    def question(self, path: str) -> Question:
        """Return a question as the form defines it, whichever repeat it stands in."""
        node = self.form.nodes[template_path(path)]
        if not isinstance(node, Question):
            raise KeyError(path)
        return node

    @property
    def at_start(self) -> bool:
        """Return whether nothing comes before."""
        return (self.path() or (REVIEW,))[0] in self.screen()

    def answer(self, value: str, path: str = "") -> None:
        """Answer the question on screen, or one of several; an empty string takes the answer back."""
        self.interview.answer(path or self.here, value)

    def passed_over(self, question: str) -> bool:
        """Return whether somebody saw the question and preferred not to answer."""
        return question in self._seen and not self.interview.value(question)

    def problem(self) -> AnswerProblem | None:
        """Return what is wrong with an answer on screen, if anything."""
        screen = self.screen()
        return next((problem for problem in self.interview.problems() if problem.path in screen), None)

    def forward(self) -> None:
        """Go on to the next question, or back to the review after a change."""
        after = self._after()
        self._seen.update(self.screen())
        self._changing = self._changing and bool(after)
        self.here = after[0] if after else REVIEW

    def next(self) -> str:
        """Return where `forward` would lead with the answers as they are."""
        return next(iter(self._after()), REVIEW)

    def _after(self) -> tuple[str, ...]:
        """Return what is still to be asked."""
        screen, path = self.screen(), self.path()
        if self._changing:
            # An answer may have opened questions that nobody has seen yet: those come first.
            return tuple(question for question in path if question not in self._seen and question not in screen)
        last = next((step for step in reversed(path) if step in screen), "")
        return path[path.index(last) + 1 :] if last else ()

    def back(self) -> None:
        """Go to the question before."""
        path, screen = self.path(), self.screen()
        index = next((at for at, step in enumerate(path) if step in screen), len(path))
        self._changing = False
        self.here = path[max(0, index - 1)]
        self.here = self.screen()[0]

    def correct(self, record: str, seen: Collection[str]) -> None:
        """Say that this corrects a saved test: all was seen, and each change leads straight back to the review."""
        self.corrects = record
        self.seen = seen
        self._seen = set(self.path())
        self._changing = self.here != REVIEW

    def change(self, question: str) -> None:
        """Go from the review to one question, and straight back after it."""
        self.here = question
        self._changing = True


def is_counted(question: Question) -> bool:
    """Return whether a question has a number: not who holds the keyboard, nor a note, nor what nobody is asked.

    Nor what a person says for a code of their own: it is no part of the test, and stands on no paper.
    """
    return question.asked not in {"", "note"} and question.name != MODE and not private(question.path)


def declines(form: Form, path: str, value: str) -> bool:
    """Return whether a stored answer says that the person preferred not to answer."""
    return any(choice.value == value and choice.extras.get("key") == DECLINE_KEY for choice in form.choices(path))


def _name(question: str) -> str:
    return question.rpartition("/")[2]


def _group(question: str) -> str:
    return question.rpartition("/")[0]
