"""What a process that holds keys and answers asks of the system."""

import ctypes
import os
import sys

_PR_SET_DUMPABLE = 4  # prctl(2)
_QUERY = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION


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


def alive(number: int) -> bool:
    """Whether this computer runs a process of that number."""
    if sys.platform == "win32":  # a signal would end it there
        handle = ctypes.windll.kernel32.OpenProcess(_QUERY, False, number)  # noqa: FBT003 - Windows' own order
        return bool(handle) and bool(ctypes.windll.kernel32.CloseHandle(handle))
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
