"""The summary workbook."""

from datetime import UTC, datetime
from pathlib import Path

import click

from exports.periods import Language, Period
from exports.summary import export as export_summary
from fieldkit import files
from ui.cli.options import passphrase_option, store_argument, with_output
from ui.cli.output import Bar, Output, open_store

_PLAN_LIMIT = 4 << 20


@click.command()
@store_argument
@click.option("--period", required=True, help="2026, 2026-S1, 2026-Q2, 2026-05 or 2026-05-01..2026-06-30.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The workbook to write.")
@click.option("--language", type=click.Choice(["es", "en"]), default="es", show_default=True)
@click.option("--plan", type=click.Path(path_type=Path), help="Indicators and tables (TOML) instead of the kit's.")
@passphrase_option
@with_output
def export(
    store: Path,
    period: str,
    out: Path,
    language: Language,
    plan: Path | None,
    passphrase_file: Path | None,
    output: Output,
) -> None:
    """Write a summary in which nobody can be found: indicators against targets, tests by place and band."""
    chosen = Period.parse(period)
    rows = files.read(plan, _PLAN_LIMIT) if plan else None
    with open_store(store, passphrase_file) as opened, Bar("export") as bar:
        opened.need("office")
        done = export_summary(
            opened, chosen, out, progress=bar, language=language, plan=rows, today=datetime.now(UTC).date()
        )
    output.result({"workbook": str(done.path)}, lambda: [str(done.path)])
