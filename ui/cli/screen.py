"""Whether a screen answers, asked before the window is loaded: for want of one Qt ends the whole program."""

import ctypes
import os
import socket
import sys
from pathlib import Path

from fieldkit.errors import Code, WorldFailed


def need() -> None:
    """NO_SCREEN where none answers of those that the environment names. Only Linux can lack one."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (_wayland_answers() or _x_answers()):
        raise WorldFailed(Code.NO_SCREEN)


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    with socket.socket(socket.AF_UNIX) as there:
        try:
            there.connect(str(Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)))
        except OSError:
            return False
    return True


def _x_answers() -> bool:
    """Asked through the library that Qt asks through: it knows every way to write an address, and what lets us in."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # a package may bring its own where only Qt looks
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers
