"""Runs until it is killed: saves a test, says its id, changes the store key, says so. Arguments: folder, session."""

import sys
from pathlib import Path

from fieldkit import rotation
from fieldkit.store import Store, unlock
from tests.factory import PASSPHRASE, record


def say(word: str) -> None:
    """Tell whoever listens, at once."""
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


def main(folder: Path, session: str) -> None:
    """Work for ever."""
    with Store.open(folder, unlock(folder, PASSPHRASE)) as store:
        say("ready")
        while True:
            say(record(store, session))
            rotation.rotate(store)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
