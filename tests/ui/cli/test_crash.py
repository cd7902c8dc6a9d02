import subprocess
import sys

from tests.ui.cli.program import environment

CODE = """
from ui.cli import main
def broken(arguments=None):
    raise RuntimeError("la respuesta de alguien")
main.run = broken
main.main()
"""
FULL = """
import errno
from ui.cli import main
def full(*arguments, **more):
    raise OSError(errno.ENOSPC, "No space left on device", "x.xml")
main.fieldkit.main = full
main.main()
"""


def test_a_bug_is_a_sentence_and_status_3() -> None:
    """A bug of ours shows where it happened, never what it held, and does not pass for a job done."""
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=False, env=environment())
    assert done.returncode == 3
    assert "RuntimeError" in done.stderr
    assert "What was saved stays saved" in done.stderr
    assert "respuesta" not in done.stderr
    assert "Traceback" not in done.stderr


def test_a_full_disk_is_no_bug_wherever_it_is_met() -> None:
    """A library writes a file of its own while it converts a form; the disk is full."""
    done = subprocess.run([sys.executable, "-c", FULL], capture_output=True, text=True, check=False, env=environment())
    assert done.returncode == 3
    assert "The disk is full" in done.stderr
    assert "failed inside" not in done.stderr
