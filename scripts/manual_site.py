"""What `mkdocs build` does besides: it brings the help's pictures, and a page a floor with its modules' docstrings.

The pages name pictures where they lie in the tree, so that they also show where the files are read as they are.
"""

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "ui" / "desktop" / "table" / "pictures"
FLOORS = ("forms", "fieldkit", "sync", "exports")
_PICTURE = re.compile(r"(?:\.\./)+ui/desktop/table/pictures/([\w-]+\.webp)")
_OUTSIDE = re.compile(r"\[([^\]]+)\]\((?:\.\./)+(?:fieldkit|forms|sync|exports|ui|tests|scripts)[^)]*\)")


def modules(floor: str) -> list[str]:
    """The public modules of a floor: those that say what they are."""
    paths = sorted((ROOT / floor).rglob("*.py"))
    told = (path for path in paths if path.read_text(encoding="utf-8").startswith('"""'))
    return [".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in told]


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pictures that a page shows."""
    shown = {
        name for page in Path(config["docs_dir"]).rglob("*.md") for name in _PICTURE.findall(page.read_text("utf-8"))
    }
    for name in sorted(shown):
        files.append(File.generated(config, f"manual/pictures/{name}", abs_src_path=str(PICTURES / name)))
    for floor in FLOORS:
        asked = "\n\n".join(f"::: {module}" for module in modules(floor))
        files.append(File.generated(config, f"modules/{floor}.md", content=f"# {floor}\n\n{asked}\n"))
    return files


def on_page_markdown(markdown: str, page: object, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001 - mkdocs' own
    """Point pictures to where they lie in the site."""
    return _OUTSIDE.sub(r"`\1`", _PICTURE.sub(r"../pictures/\1", markdown))
