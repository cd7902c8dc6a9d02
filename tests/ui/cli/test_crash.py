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


def test_a_bug_is_a_sentence_and_status_3() -> None:
    """A bug of ours shows where it happened, never what it held, and does not pass for a job done."""
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=False, env=environment())
    assert done.returncode == 3
    assert "RuntimeError" in done.stderr
    assert "What was saved stays saved" in done.stderr
    assert "respuesta" not in done.stderr
    assert "Traceback" not in done.stderr
