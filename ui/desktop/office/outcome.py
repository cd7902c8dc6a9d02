"""What a merge did, as rows of the inbox: what came of each batch, what each station's chain lacks, what to do."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from sync.report import HeldBack, Merged, Refused, Report
from sync.stations import Station
from ui import merge_words, messages, trust_words
from ui.desktop.rows import Line, Mark, good, wanting
from ui.languages import Language

_NONE = "–"


class Outcome(QObject):
    """One report in words."""

    def __init__(self, report: Report, language: Language) -> None:
        super().__init__()
        self._report = report
        self._language = language
        self._all = list(self._lines())

    def title(self) -> str:
        """Return what happened in one sentence."""
        if self._report.new:
            return self.tr("%n new or corrected records are in", "", self._report.new)
        return self.tr("All that came was here already") if self._report.merged else self.tr("Nothing was taken in")

    def rows(self) -> list[Line]:
        """Return a row a batch and a row a finding; those that want a person come first."""
        return [line for line, _ in self._all]

    def details(self) -> list[str]:
        """Return what is to be said of each row when it is chosen, in the same order."""
        return [detail for _, detail in self._all]

    def _lines(self) -> Iterator[tuple[Line, str]]:
        report = self._report
        yield from (self._refused(one) for one in report.refused)
        for station in report.stations:
            yield from self._station(station)
        yield from (self._held(one) for one in report.held_back)
        merged = [one for one in report.merged if not one.known]
        yield from (self._merged(one) for one in sorted(merged, key=lambda one: not one.set_aside))

    def _refused(self, one: Refused) -> tuple[Line, str]:
        said = messages.fault(one.reason, self._language)
        return (one.file, _NONE, _NONE, _NONE, _NONE, wanting(self.tr("Not taken"))), said

    def _held(self, one: HeldBack) -> tuple[Line, str]:
        words = self.tr("Compare the words first") if one.why == "not-compared" else self.tr("Revoked: decide")
        said = trust_words.held_back(one.why, self._language)
        return (one.station, one.sequence, _NONE, _NONE, _NONE, wanting(words)), said

    def _merged(self, one: Merged) -> tuple[Line, str]:
        cells = (one.station, one.sequence, one.new - one.corrected, one.corrected, one.repeated)
        said = "\n".join(line.strip() for line in merge_words.batch(one, self._language)[1:])
        return (*cells, self._to_do(one)), said

    def _to_do(self, one: Merged) -> Mark:
        if one.set_aside:
            return wanting(self.tr("%n set aside: look", "", len(one.set_aside)))
        if one.repeated and one.new:
            return good(self.tr("Part of it was here already"))
        return good(self.tr("Nothing: it is complete") if one.new else self.tr("All of it was here"))

    def _station(self, one: Station) -> Iterator[tuple[Line, str]]:
        """Say what a station's chain lacks. What it has in conflict is told below the table."""
        said = merge_words.station(one, self._language)
        chain = one.chain
        short = [
            self.tr("Batch {first} is missing: ask for it").format(first=first) if first == last
            else self.tr("Batches {first} to {last} are missing: ask for them").format(first=first, last=last)
            for first, last in chain.missing
        ]  # fmt: skip
        short += [self.tr("Batch {number} was swapped: ask").format(number=number) for number in chain.swapped]
        short += [self.tr("Two copies of this laptop: ask") for _ in chain.cloned]
        quiet = [self.tr("Quiet for a month: ask")] if one.quiet else []
        for words, sentence in zip(short, said, strict=False):
            yield (one.name, _NONE, _NONE, _NONE, _NONE, wanting(words)), sentence
        for words in quiet:
            yield (one.name, _NONE, _NONE, _NONE, _NONE, wanting(words)), said[-1]
