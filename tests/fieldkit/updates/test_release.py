from pathlib import Path

import msgspec
import pytest

from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Cancellable
from fieldkit.updates import release
from fieldkit.updates.release import order, read, unpack
from tests.fieldkit.updates.made import KEY, folder_build, make, sign


def _code(path: Path) -> Code:
    with pytest.raises(WorldFailed) as caught:
        read(path, KEY)
    return caught.value.code


def test_a_signed_release_says_what_it_is_and_gives_its_package(tmp_path: Path) -> None:
    """Version and news from what is signed; the package byte for byte."""
    signed = read(make(tmp_path, "0.2.0"), KEY)
    assert (signed.release.version, signed.release.news) == ("0.2.0", {"en": "Faster."})
    out = unpack(signed, tmp_path)
    assert out.read_bytes() == folder_build("0.2.0")
    assert out.name == "fieldkit_0.2.0.tar.gz"


def test_an_unsigned_one_is_refused(tmp_path: Path) -> None:
    """Words that somebody changed, a signature over something else, no signature at all."""
    package = tmp_path / "p"
    package.write_bytes(b"x")
    words = b'{"version":"9.9.9"}'
    for signature in (b"", sign(b"other words"), sign(words)[:-20]):
        path = tmp_path / "x.update"
        release.write(path, words, signature, package)
        assert _code(path) is Code.UPDATE_UNSIGNED
        path.unlink()


def test_a_build_without_a_key_believes_nobody(tmp_path: Path) -> None:
    """It says so, and what to do."""
    with pytest.raises(WorldFailed) as caught:
        read(make(tmp_path, "0.2.0"), None)
    assert caught.value.code is Code.UPDATE_NO_KEY


@pytest.mark.parametrize("kept", [0, 100, 600, 1100, 1600])
def test_what_is_cut_short_or_foreign_is_unreadable(tmp_path: Path, kept: int) -> None:
    """Nothing of it is believed."""
    path = make(tmp_path, "0.2.0")
    path.write_bytes(path.read_bytes()[:kept])
    assert _code(path) is Code.UPDATE_UNREADABLE
    path.write_bytes(b"%PDF" * 400)
    assert _code(path) is Code.UPDATE_UNREADABLE


def test_another_package_than_the_signed_one_is_not_put_down(tmp_path: Path) -> None:
    """One bit of it, more of it, less of it: no file, and none half written."""
    path = make(tmp_path, "0.2.0", package=b"package " * 5000)
    whole = path.read_bytes()
    start = whole.index(b"package package")
    for changed in (
        whole[:start] + b"Package" + whole[start + 7 :],
        whole[: start + 20_000],
    ):
        path.write_bytes(changed)
        signed, out = read(path, KEY), tmp_path / "out"
        out.mkdir(exist_ok=True)
        with pytest.raises(WorldFailed) as caught:
            unpack(signed, out)
        assert caught.value.code is Code.UPDATE_UNREADABLE
        assert not list(out.iterdir())


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    """Whoever stops an update has what they had."""
    signed, out, watched = read(make(tmp_path, "0.2.0"), KEY), tmp_path / "out", Cancellable()
    out.mkdir()
    watched.cancel()
    with pytest.raises(WorldFailed) as caught:
        unpack(signed, out, watched)
    assert caught.value.code is Code.CANCELLED
    assert not list(out.iterdir())


@pytest.mark.parametrize("field", ["version", "size", "sha256", "package", "format"])
def test_signed_words_of_another_shape_are_unreadable(tmp_path: Path, field: str) -> None:
    """A later format, or a mistake of whoever made the release."""
    path, package = make(tmp_path, "0.2.0"), tmp_path / "p"
    package.write_bytes(b"x")
    said = msgspec.json.decode(msgspec.json.encode(read(path, KEY).release))
    words = msgspec.json.encode({**said, field: "../../x"})
    path.unlink()
    release.write(path, words, sign(words), package)
    assert _code(path) is Code.UPDATE_UNREADABLE


def test_versions_are_compared_as_numbers() -> None:
    """Ten comes after nine."""
    assert order("0.10.0") > order("0.9.9") > order("0.9")
    assert order("0.2.0.dev3") == order("0.2.0")
