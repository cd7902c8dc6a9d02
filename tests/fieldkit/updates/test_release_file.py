import shutil
import subprocess
from pathlib import Path

import msgspec
import pytest

from fieldkit.updates import release
from fieldkit.updates.minisign import public_key
from scripts.release_file import describe, signed
from tests import loud

NEWS = {"es": "Va más deprisa.", "en": "It is faster."}


def test_what_a_release_is_made_with_is_what_laptops_read(tmp_path: Path) -> None:
    """From a package and minisign's own key to a file that is believed, and back to the package."""
    program = shutil.which("minisign")
    if program is None:
        loud.skip("a release signed by minisign itself: it is not installed")
    package, secret, public = tmp_path / "fieldkit-0.2.0.tar.gz", tmp_path / "secret", tmp_path / "public"
    package.write_bytes(b"a package")
    subprocess.run([program, "-G", "-W", "-p", public, "-s", secret], check=True, capture_output=True)
    words = describe(package, "linux-x86_64", NEWS, "0.2.0", "2026-06-01")
    release.write(tmp_path / "x.update", words, signed(words, secret), package)
    found = release.read(tmp_path / "x.update", public_key(public.read_text()))
    assert (found.release.news, found.release.package) == (NEWS, "tar.gz")
    (tmp_path / "out").mkdir()
    assert release.unpack(found, tmp_path / "out").read_bytes() == b"a package"


def test_what_laptops_would_refuse_is_not_made(tmp_path: Path) -> None:
    """A version that is none, a kind of package that nobody installs."""
    (tmp_path / "fieldkit.zip").write_bytes(b"x")
    (tmp_path / "fieldkit.deb").write_bytes(b"x")
    for name, number in (("fieldkit.zip", "0.2.0"), ("fieldkit.deb", "next")):
        with pytest.raises(msgspec.ValidationError):
            describe(tmp_path / name, "linux-x86_64", NEWS, number, "2026-06-01")
