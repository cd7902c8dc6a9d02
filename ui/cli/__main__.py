"""Where the program starts: `fieldkit`, `python -m ui.cli`, the packaged program.

Loading takes a second, and whoever presses Ctrl-C in it is told the same as later.
"""

import sys


def main() -> None:
    """Load the command line and run it."""
    try:
        from ui.cli.main import main as run  # noqa: PLC0415 - see above
    except KeyboardInterrupt:
        from ui.interrupted_words import interrupted  # noqa: PLC0415 - as above
        from ui.languages import language  # noqa: PLC0415 - as above

        sys.exit(_told(interrupted(language())))
    run()


def _told(words: str) -> int:
    if sys.stderr is not None:
        print(words, file=sys.stderr)
    return 3  # as ui.cli.output.FAILED, which may be what was not loaded


if __name__ == "__main__":
    main()
