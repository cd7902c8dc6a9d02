"""What a process that holds keys and answers asks of the system."""

import ctypes
import sys

_PR_SET_DUMPABLE = 4  # prctl(2)


def no_core_dumps() -> None:
    """A core dump would hold keys and answers: none of this size, and none through a program that collects them.

    On Linux this also keeps other programs of the same user from reading this one's memory.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
