"""What somebody else does while a file was put into the mailbox and is not yet remembered."""

import threading
from collections.abc import Callable

import pytest

from sync.mailbox import Mailbox

_HEADSTART = 1.0  # seconds: whoever waits for a lock is still waiting then


def meanwhile(monkeypatch: pytest.MonkeyPatch, ending: str, act: Callable[[], object]) -> Callable[[], None]:
    """Begin `act` in a thread as soon as the first file that ends so was put; a call of what is returned ends it."""
    real, begun = Mailbox.put, list[threading.Thread]()

    def put(self: Mailbox, name: str, data: bytes) -> str:
        lies = real(self, name, data)
        if name.endswith(ending) and not begun:
            begun.append(threading.Thread(target=act))
            begun[0].start()
            begun[0].join(_HEADSTART)
        return lies

    def end() -> None:
        [thread] = begun
        thread.join()

    monkeypatch.setattr(Mailbox, "put", put)
    return end
