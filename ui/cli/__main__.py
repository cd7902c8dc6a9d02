"""`python -m ui.cli` is `fieldkit`."""

from ui.cli.main import main

main()
