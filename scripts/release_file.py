"""Makes the file in which a release travels: package, news, minisign's signature.

To be run as: python -m scripts.release_file PACKAGE --fits linux-x86_64 --news NEWS.toml --secret KEY --out FILE.
NEWS.toml has a sentence a language: es = "…", en = "…". minisign asks for the key's password.
"""

import argparse
import hashlib
import subprocess
import sys
import tempfile
import tomllib
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import msgspec

from fieldkit.updates import release
from fieldkit.updates.release import Release


def describe(package: Path, fits: str, news: dict[str, str], number: str, day: str) -> bytes:
    """What the release says of itself."""
    kind = "tar.gz" if package.name.endswith(".tar.gz") else package.suffix.removeprefix(".")
    with package.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    said = Release(number, day, fits, kind, package.stat().st_size, digest, news)  # type: ignore[arg-type]
    words = msgspec.json.encode(said)
    msgspec.json.decode(words, type=Release)  # what readers would refuse is refused here
    return words


def signed(words: bytes, secret: Path) -> bytes:
    """The signature file that minisign makes over it."""
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "release.json"
        file.write_bytes(words)
        comment = "fieldkit release"
        subprocess.run(["minisign", "-S", "-s", secret, "-m", file, "-t", comment], check=True, stdout=sys.stderr)
        return file.with_name("release.json.minisig").read_bytes()


def main() -> None:
    """Make it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path)
    parser.add_argument("--fits", required=True)
    parser.add_argument("--news", type=Path, required=True)
    parser.add_argument("--secret", type=Path, required=True)
    parser.add_argument("--version", default=version("fieldkit"))
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    news = tomllib.loads(given.news.read_text(encoding="utf-8"))
    words = describe(given.package, given.fits, news, given.version, datetime.now(UTC).date().isoformat())
    release.write(given.out, words, signed(words, given.secret), given.package)
    sys.stdout.write(f"{given.out}\n")


if __name__ == "__main__":
    main()
