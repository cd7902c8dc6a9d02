"""The day that a submission tells of: the answer that the plan's `[[source]]` names, else its gathering's day."""

import tomllib
from datetime import date
from functools import lru_cache

import msgspec

from fieldkit import settings
from fieldkit.due.states import day_of
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from fieldkit.submissions import Submission


class _Source(msgspec.Struct, frozen=True):
    form: str
    dated: str = ""


class _Plan(msgspec.Struct, frozen=True):
    source: tuple[_Source, ...] = ()


class Dated:
    """The days of one store's submissions."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._by_form = _dated(store.settings.get(settings.PLAN))

    def day(self, one: Submission) -> date | None:
        """The day, or None where nothing tells it."""
        told = self._by_form.get(one.form, "")
        return day_of(one.answers.get(told, "")) if told else self._gathering(one.session)

    def _gathering(self, session: str) -> date | None:
        try:
            return self._store.sessions.get(session).date
        except WorldFailed as failed:
            if failed.code is Code.SESSION_UNKNOWN:
                return None
            raise


@lru_cache(maxsize=4)
def _dated(plan: str) -> dict[str, str]:
    try:
        read = msgspec.convert(tomllib.loads(plan), _Plan)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError):
        return {}
    return {source.form: source.dated for source in read.source}
