"""A reader in another language, written from docs/batch-format.md alone, reads what this program writes, and back."""

import json
import os
import subprocess
from pathlib import Path

import msgspec
import pytest

from fieldkit import contacts, versions
from tests import npm
from tests.sync.test_vectors import FOLDER, INDEX, KEYS

SOURCE = Path(__file__).resolve().parents[1] / "node"


@pytest.fixture(scope="session")
def node() -> Path:
    """The second reader's folder with its packages."""
    return npm.installed(SOURCE, "the second reader of the batch format")


def run(node: Path, script: str, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = ["node", script, *arguments]
    quiet = {**os.environ, "NODE_NO_WARNINGS": "1"}
    return subprocess.run(command, cwd=node, input=given, capture_output=True, check=False, timeout=60, env=quiet)


def read(node: Path, file: str, name: str) -> subprocess.CompletedProcess[bytes]:
    keys = KEYS[name]
    return run(node, "read.mjs", str(FOLDER / file), keys.sealing.hex(), keys.public().sealing.hex())


def test_node_opens_a_batch(node: Path) -> None:
    """Signature, wrapped key, ciphertext, padding, compression, manifest, and each version's id agree."""
    (vector,) = [one for one in INDEX["vectors"] if one["file"] == "batch.batch"]
    done = read(node, "batch.batch", "office")
    assert done.returncode == 0, done.stderr.decode()
    found = json.loads(done.stdout)
    assert (found["kind"], found["sequence"], found["note"]) == ("batch", 1, "simulated")
    assert found["sender"] == KEYS["station"].public().signing.hex()
    assert [one["id"] for one in found["versions"]] == vector["versions"]
    assert found["versions"][0]["answers"] == {"note": "simulado · ñ", "q01": "nunca"}
    assert found["versions"][1]["later_field"] == {"deep": [1, {"x": None}]}


def test_node_opens_a_kit(node: Path) -> None:
    """A station of another make could read what the office publishes."""
    done = read(node, "kit.kit", "station")
    assert json.loads(done.stdout)["content"]["places"][0]["name"] == "Centro"


@pytest.mark.parametrize("file", ["bit-in-body.batch", "moved-key.batch", "ciphertext.batch", "manifest-station.batch"])
def test_node_refuses_what_is_wrong(node: Path, file: str) -> None:
    """The second reader finds the same faults: it is no proof that it takes everything."""
    done = read(node, file, "office")
    assert (done.returncode, done.stdout) == (1, b"")


def test_a_form_sealed_in_node_is_opened_here(node: Path) -> None:
    """A submission sealed by the browser's libraries is a line of a batch like our own."""
    inside = versions.Version(
        record="c" * 32, session="c" * 32, form="contact", form_version="1", kind="answers", parents=[],
        author=KEYS["station"].public().id, counter=1, answers={"name": "Nadie Inventado (simulado)"},
    )  # fmt: skip
    stored = versions.store_form(inside)
    done = run(node, "seal.mjs", KEYS["office"].public().sealing.hex(), given=stored.payload)
    assert done.returncode == 0, done.stderr.decode()
    line = msgspec.json.decode(done.stdout, type=contacts.Sealed)
    assert contacts.open_sealed(line, [KEYS["later-office"], KEYS["office"]]) == stored
    with pytest.raises(ValueError, match="nobody here"):
        contacts.open_sealed(line, [KEYS["stranger"]])
