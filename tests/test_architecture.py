"""Every part of the project stands in the lists that the checks of `make check` read."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import bot

ROOT = Path(__file__).parent.parent
PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

NOT_LAYERED = {"tests", "bench"}
"""They use the project from outside."""

PACKAGES = {found.parent.name for found in ROOT.glob("*/__init__.py")}
MODULES = {found.stem for found in ROOT.glob("*.py")}


def test_every_package_has_its_layer() -> None:
    contract, inside = PYPROJECT["tool"]["importlinter"]["contracts"]
    layered = [package.strip() for layer in contract["layers"] for package in layer.split("|")]

    assert sorted(layered) == sorted(PACKAGES - NOT_LAYERED)
    assert layers_inside(inside) == {
        found.name.removesuffix(".py")
        for found in (ROOT / "extraction").iterdir()
        if (found / "__init__.py").exists() or found.suffix == ".py"
    } - {"__init__"}
    assert set(PYPROJECT["tool"]["importlinter"]["root_packages"]) == set(layered)


def layers_inside(contract: dict[str, Any]) -> set[str]:
    assert contract["containers"] == ["extraction"]
    return {package.strip() for layer in contract["layers"] for package in layer.split("|")}


def test_the_modules_beside_the_packages_stand_above_and_below_them() -> None:
    """import-linter reads packages only."""
    assert sorted(MODULES) == ["bot", "config"]
    assert imported(Path("config.py")) & (PACKAGES | MODULES) == {"domain"}
    assert imported(Path("bot.py")) & (PACKAGES | MODULES) == {"domain"}
    for path in sources():
        assert "bot" not in imported(path), f"{path} imports the entry point"
        if path.parts[0] not in ("bot.py", "commands"):
            assert "config" not in imported(path), f"{path} reads the configuration itself"


def test_the_process_that_reads_articles_loads_no_store_and_nothing_that_resolves_questions() -> None:
    """It stands beside the bot all day; each of these would be kept in memory a second time."""
    script = "import sys, bot, intake.reading_apart; print(*sys.modules)"
    loaded = subprocess.check_output([sys.executable, "-c", script], cwd=ROOT, text=True).split()

    assert "gazetteer.names" in loaded
    unwanted = {"store", "rendering", "config", "pydantic", "sqlite_utils", "rapidfuzz", "gazetteer.resolver"}
    assert unwanted.isdisjoint(loaded)


def test_every_part_is_checked_by_mypy() -> None:
    files = {name.removesuffix(".py") for name in PYPROJECT["tool"]["mypy"]["files"]}

    assert files == PACKAGES | MODULES


def test_every_package_says_in_a_sentence_what_it_is() -> None:
    for init in ROOT.glob("*/__init__.py"):
        docstring = ast.get_docstring(ast.parse(init.read_text(encoding="utf-8"))) or ""

        if init.parent.name != "tests":
            assert docstring.endswith("."), f"{init.parent.name} has no sentence"


def test_every_module_of_the_extraction_stands_in_the_table_of_its_stages() -> None:
    pages = (ROOT / "docs" / "extraction.md").read_text(encoding="utf-8").splitlines()
    named = {name for row in pages if row.startswith("| ") for name in re.findall(r"`(\w+/\w+)`", row)}

    assert named == {
        f"{path.parent.name}/{path.stem}"
        for path in (ROOT / "extraction").glob("*/*.py")
        if path.stem != "__init__"
    }


def test_every_command_has_its_module() -> None:
    modules = {found.stem for found in (ROOT / "commands").glob("*.py")}

    for name in bot.COMMANDS:
        assert name in modules
        tree = ast.parse((ROOT / "commands" / f"{name}.py").read_text(encoding="utf-8"))
        defined = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
        assert {"add_arguments", "main"} <= defined, f"commands/{name}.py"


def test_only_the_store_and_the_gazetteers_index_speak_sql() -> None:
    for path in sources():
        if path.parts[0] not in ("store", "gazetteer"):
            assert not imported(path) & {"sqlite3", "sqlite_utils"}, f"{path} speaks SQL"


def test_only_handlers_transport_and_commands_know_telegram() -> None:
    for path in sources():
        if path.parts[0] not in ("handlers", "transport", "commands"):
            assert "telegram" not in imported(path), f"{path} speaks Telegram"


def test_nothing_is_imported_late_or_for_types_only() -> None:
    for path in sources():
        if path.parts[:2] == ("gazetteer", "building"):
            continue  # what it reads is no run-time dependency
        assert not imports(path).within, f"{path} imports within a function or a condition"


def sources() -> Iterator[Path]:
    """Give the modules of the project's layers, relative to the project."""
    yield from (Path(f"{module}.py") for module in sorted(MODULES))
    for package in sorted(PACKAGES - NOT_LAYERED):
        yield from (path.relative_to(ROOT) for path in (ROOT / package).rglob("*.py"))


class Imports(NamedTuple):
    """What a module imports at its top, and within a function or a condition."""

    top: list[ast.Import | ast.ImportFrom]
    within: list[ast.Import | ast.ImportFrom]


@cache
def imports(path: Path) -> Imports:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    top = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    return Imports(top, [node for node in found if node not in top])


def imported(path: Path) -> set[str]:
    """Return the packages that a module imports from."""
    found = set()
    for node in chain(*imports(path)):
        names = (
            [node.module or ""] if isinstance(node, ast.ImportFrom) else [name.name for name in node.names]
        )
        found |= {name.partition(".")[0] for name in names}
    return found
