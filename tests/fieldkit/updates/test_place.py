import contextlib
import io
import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from fieldkit import presence
from fieldkit.backup import restore
from fieldkit.errors import Code, WorldFailed
from fieldkit.updates import place, release, steps
from tests.factory import NOW, PASSPHRASE, Town, record, session
from tests.fieldkit.updates.made import KEY, folder_build, installed, make

TODAY = NOW.date()


def _no_such_program(_command: Sequence[str]) -> int:
    raise FileNotFoundError(2, "no apt-get")


def test_an_older_release_is_refused_unless_one_goes_back(tmp_path: Path) -> None:
    """The same one too: there is nothing to do."""
    mine = installed(tmp_path, "0.2.0")
    for version in ("0.1.9", "0.2.0"):
        path = make(tmp_path, version)
        with pytest.raises(WorldFailed) as caught:
            steps.look(path, KEY, mine)
        assert caught.value.code is Code.UPDATE_OLDER
        assert steps.look(path, KEY, mine, back=True).release.version == version


@pytest.mark.parametrize("more", [{"fits": "linux-aarch64"}, {"fits": "windows-AMD64"}, {"kind": "deb"}])
def test_a_release_for_another_machine_is_refused(tmp_path: Path, more: dict[str, str]) -> None:
    """Another processor, another system, another way of installing."""
    path = make(tmp_path, "0.3.0", **more)  # type: ignore[arg-type]
    with pytest.raises(WorldFailed) as caught:
        steps.look(path, KEY, installed(tmp_path))
    assert caught.value.code is Code.UPDATE_OTHER_MACHINE


def test_an_appimage_is_one_file_that_a_person_replaces(tmp_path: Path) -> None:
    """Whatever kind of package a release brings; what is older or for another machine is told as everywhere."""
    mine = installed(tmp_path, way="appimage")
    told = {"deb": Code.UPDATE_BY_HAND, "tar.gz": Code.UPDATE_BY_HAND}
    for kind, code in told.items():
        with pytest.raises(WorldFailed) as caught:
            steps.look(make(tmp_path, "0.2.0", kind), KEY, mine)
        assert caught.value.code is code
    for version, more, code in (
        ("0.1.0", {}, Code.UPDATE_OLDER),
        ("0.2.0", {"fits": "linux-aarch64"}, Code.UPDATE_OTHER_MACHINE),
    ):
        with pytest.raises(WorldFailed) as caught:
            steps.look(make(tmp_path, version, **more), KEY, mine)
        assert caught.value.code is code


def test_a_program_knows_how_it_was_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An AppImage by the folder where it is mounted: what it starts inherits its names, and is no AppImage."""
    mounted, elsewhere = tmp_path / "mounted" / "usr" / "lib" / "fieldkit", tmp_path / "fieldkit-0.1.0"
    for folder in (mounted, elsewhere):
        folder.mkdir(parents=True)
        (folder / "fieldkit").touch()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "fieldkit.AppImage"))
    monkeypatch.setenv("APPDIR", str(tmp_path / "mounted"))
    for folder, way in ((mounted, "appimage"), (elsewhere, "folder")):
        monkeypatch.setattr(sys, "executable", str(folder / "fieldkit"))
        assert place.here().way == way
    monkeypatch.delenv("APPIMAGE")
    monkeypatch.setattr(sys, "executable", str(mounted / "fieldkit"))
    assert place.here().way == "folder"


def test_from_the_file_to_the_new_program_and_back(town1: Town, tmp_path: Path) -> None:
    """The store is backed up first; the new folder lies beside the old one; a link leads to the one in use."""
    (station,) = town1.stations
    record(station, session(station))
    mine = installed(tmp_path)
    signed = steps.look(make(tmp_path, "0.2.0"), KEY, mine)
    ready = steps.prepare(signed, station, tmp_path / "updates", TODAY)
    assert ready.backup is not None
    assert restore(ready.backup, tmp_path / "restored", PASSPHRASE).state == station.submissions.digest()
    programs = mine.folder.parent
    assert (programs / "current").resolve() == mine.folder
    newer = place.switch_to(ready.package, signed.release, mine)
    assert (programs / "current" / "VERSION").read_text() == "0.2.0"
    assert mine.folder.is_dir()
    assert place.back(place.Here("0.2.0", mine.fits, "folder", newer)) == mine.folder
    assert (programs / "current").resolve() == mine.folder
    assert place.back(mine) is None
    assert not list(programs.glob(".*"))


def test_a_second_backup_takes_another_name(town1: Town, tmp_path: Path) -> None:
    """No backup is written over."""
    (station,) = town1.stations
    signed = steps.look(make(tmp_path, "0.2.0"), KEY, installed(tmp_path))
    made = {steps.prepare(signed, station, tmp_path / "updates", TODAY).backup for _ in range(2)}
    assert len(made) == 2


def member(name: str, kind: bytes = tarfile.REGTYPE, leads: str = "") -> tarfile.TarInfo:
    made = tarfile.TarInfo(name)
    made.type, made.linkname = kind, leads
    return made


@pytest.mark.parametrize("older", [True, False], ids=["before 3.11.4", "this Python"])
@pytest.mark.parametrize(
    "outside",
    [
        member("../outside"),
        member("/outside"),
        member("fieldkit/out", tarfile.SYMTYPE, "../.."),
        member("fieldkit/out", tarfile.SYMTYPE, "/etc"),
        member("fieldkit/out", tarfile.LNKTYPE, "../../current"),
        member("fieldkit/out", tarfile.CHRTYPE),
    ],
    ids=["above", "absolute", "link above", "absolute link", "hard link", "device"],
)
def test_a_folder_that_leads_out_of_itself_is_not_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, outside: tarfile.TarInfo, *, older: bool
) -> None:
    """Even signed, a package writes nowhere but into its own folder, whichever Python unpacks it."""
    if older:
        monkeypatch.delattr(tarfile, "data_filter", raising=False)
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as tar:
        tar.addfile(outside)
    mine = installed(tmp_path)
    signed = steps.look(make(tmp_path, "0.2.0", package=buffer.getvalue()), KEY, mine)
    ready = steps.prepare(signed, None, tmp_path / "updates", TODAY)
    with pytest.raises(WorldFailed) as caught:
        place.switch_to(ready.package, signed.release, mine)
    assert caught.value.code is Code.UPDATE_FAILED
    assert (mine.folder.parent / "current").resolve() == mine.folder
    assert {one.name for one in mine.folder.parent.iterdir()} == {"current", "fieldkit-0.1.0", "update.lock"}


def test_two_updates_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While one unpacks the other waits, and where it waits in vain it is told; the program is whole."""
    monkeypatch.setattr(presence, "_PATIENCE", 0.05)
    mine = installed(tmp_path)
    signed = steps.look(make(tmp_path, "0.2.0"), KEY, mine)
    ready = steps.prepare(signed, None, tmp_path / "updates", TODAY)
    extract = place._extract

    def meanwhile(package: Path, into: Path) -> None:
        extract(package, into)
        monkeypatch.setattr(place, "_extract", extract)
        with pytest.raises(WorldFailed) as caught:
            place.switch_to(ready.package, signed.release, mine)
        assert caught.value.code is Code.UPDATE_FAILED

    monkeypatch.setattr(place, "_extract", meanwhile)
    place.switch_to(ready.package, signed.release, mine)
    assert (mine.folder.parent / "current" / "VERSION").read_text() == "0.2.0"


def test_what_another_update_put_there_is_not_unpacked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waited finds the release in use: it may be running, and is not taken away."""
    mine = installed(tmp_path)
    signed = steps.look(make(tmp_path, "0.2.0"), KEY, mine)
    ready = steps.prepare(signed, None, tmp_path / "updates", TODAY)
    update = presence.update

    def first(folder: Path) -> contextlib.AbstractContextManager[None]:
        monkeypatch.setattr(presence, "update", update)
        running = place.switch_to(ready.package, signed.release, mine) / "running"
        running.touch()
        return update(folder)

    monkeypatch.setattr(presence, "update", first)
    assert (place.switch_to(ready.package, signed.release, mine) / "running").exists()


def test_two_who_unpack_a_package_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither writes under the other's name: what lies there is the package that was verified."""
    signed = steps.look(make(tmp_path, "0.2.0"), KEY, installed(tmp_path))
    copy = release._copy

    def meanwhile(*given: Any) -> tuple[str, int]:
        monkeypatch.setattr(release, "_copy", copy)
        steps.prepare(signed, None, tmp_path / "updates", TODAY)
        return copy(*given)

    monkeypatch.setattr(release, "_copy", meanwhile)
    ready = steps.prepare(signed, None, tmp_path / "updates", TODAY)
    assert ready.package.read_bytes() == folder_build("0.2.0")
    assert [*ready.package.parent.iterdir()] == [ready.package]


def test_the_systems_installer_gets_the_package_and_its_no_is_a_sentence(tmp_path: Path) -> None:
    """The package stays where the sentence says it lies."""
    package, ran = tmp_path / "fieldkit_0.2.0.deb", []

    def run(command: object) -> int:
        ran.append(command)
        return 0 if len(ran) == 1 else 100

    place.hand_over(package, run)
    assert ran[0][-1] == str(package)  # type: ignore[index]
    with pytest.raises(WorldFailed) as caught:
        place.hand_over(package, run)
    assert (caught.value.code, caught.value.facts["package"]) == (Code.UPDATE_FAILED, str(package))
    with pytest.raises(WorldFailed) as caught:
        place.hand_over(package, _no_such_program)
    assert caught.value.code is Code.UPDATE_FAILED


def test_from_source_there_is_nothing_to_install(tmp_path: Path) -> None:
    """Whoever runs the program from its source is told so."""
    assert place.here().way == "source"
    with pytest.raises(WorldFailed) as caught:
        steps.look(make(tmp_path, "9.0.0"), KEY, place.here())
    assert caught.value.code is Code.UPDATE_OTHER_MACHINE
