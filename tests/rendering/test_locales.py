"""Every language has every word, and the code asks for no other ones."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from domain.language import Language
from domain.statement import Topic
from rendering.commands_menu import EVERY
from rendering.words import LOCALES, words

ROOT = Path(__file__).parent.parent.parent
PACKAGES = ("rendering", "handlers", "commands", "delivery", "transport")
TAG = re.compile(r"<(/?)([^>]*)>")


class Variables(Visitor):
    """Collects the variables that a message names."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802  fluent's own naming
        self.names.add(node.id.name)


def texts(language: Language) -> list[str]:
    """The files of a language."""
    return [path.read_text(encoding="utf-8") for path in sorted((LOCALES / language).glob("*.ftl"))]


def entries(language: Language) -> Iterator[ftl.EntryType]:
    """Everything that stands in the files of a language."""
    for text in texts(language):
        yield from FluentParser().parse(text).body


def messages(language: Language) -> dict[str, set[str]]:
    """Every key of a language with the variables of its message."""
    found: dict[str, set[str]] = {}
    for entry in entries(language):
        assert not isinstance(entry, ftl.Junk), f"{language}: {entry.content}"
        if isinstance(entry, ftl.Message):
            variables = Variables()
            variables.visit(entry)
            assert entry.id.name not in found, f"{language}: {entry.id.name} stands twice"
            found[entry.id.name] = variables.names
    return found


ENGLISH = messages(Language.EN)


@pytest.mark.parametrize("language", [Language.UK, Language.RU])
def test_every_message_is_there_in_each_language_with_the_same_variables(language: Language) -> None:
    assert messages(language) == ENGLISH


def is_a_phrase(call: ast.Call) -> bool:
    """`reader.words("key")`, `word("key")`, `words(language)("key")` or `phrase("key", language)`."""
    match call.func:
        case ast.Attribute(attr="words") | ast.Name(id="word" | "phrase"):
            return True
        case ast.Call(func=ast.Name(id="words")):
            return True
    return False


def keys_of(value: ast.expr, function: ast.AST) -> Iterator[str]:
    """The keys that the first argument of a phrase can be."""
    match value:
        case ast.Constant(value=str(key)):
            yield key
        case ast.IfExp(body=body, orelse=orelse):
            yield from keys_of(body, function)
            yield from keys_of(orelse, function)
        case ast.Name(id=name):
            for node in ast.walk(function):
                if isinstance(node, ast.Assign) and [ast.unparse(target) for target in node.targets] == [
                    name
                ]:
                    yield from keys_of(node.value, function)
        case ast.JoinedStr(values=[ast.Constant(value="menu-"), _]):
            yield from (f"menu-{command}" for command in EVERY)


def phrases() -> Iterator[tuple[str, str, set[str]]]:
    """Every phrase that the code asks for: where, which, with what values."""
    for path in sorted(path for package in PACKAGES for path in (ROOT / package).glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for function in ast.walk(tree):
            if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and is_a_phrase(call):
                    where = f"{path.name}:{call.lineno}"
                    keys = list(keys_of(call.args[0], function))
                    assert keys, f"{where}: cannot see which phrase is meant"
                    yield from ((where, key, {str(k.arg) for k in call.keywords}) for key in keys)


def test_every_phrase_that_the_code_asks_for_exists_with_the_values_it_is_given() -> None:
    wrong = [(where, key) for where, key, values in phrases() if ENGLISH.get(key) != values]

    assert wrong == []


def test_every_message_is_used() -> None:
    assert set(ENGLISH) - {key for _, key, _ in phrases()} == set()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("key", ENGLISH)
def test_every_message_can_be_said_and_closes_its_tags(language: Language, key: str) -> None:
    numbers = {"count": 5, "month": 5}

    said = words(language)(key, **{name: numbers.get(name, "<x>") for name in ENGLISH[key]})

    tags = TAG.findall(said)
    assert [name for ends, name in tags if not ends] == [name for ends, name in tags if ends]
    assert {name for _, name in tags} <= {"b", "i", "s"}
    assert not re.search("[{}]", said)


@pytest.mark.parametrize("language", list(Language))
def test_every_topic_has_a_name_of_its_own(language: Language) -> None:
    assert len({words(language)("topic", topic=topic.value) for topic in Topic}) == len(Topic)


@pytest.mark.parametrize("language", list(Language))
def test_every_month_has_a_name_of_its_own(language: Language) -> None:
    assert len({words(language)("in-month", month=month) for month in range(1, 13)}) == 12


@pytest.mark.parametrize(
    ("language", "never"),
    [
        (Language.UK, r"спікер|мовці|наратив|статус|\bВам\b|\bВас\b|\bВаш"),
        (Language.RU, r"на Украине|спикер|нарратив|статус|\bВам\b|\bВас\b|\bВаш"),
    ],
)
def test_words_that_mislead_or_offend_are_not_used(language: Language, never: str) -> None:
    lines = [line for text in texts(language) for line in text.splitlines()]

    assert [line for line in lines if not line.startswith("#") and re.search(never, line)] == []
