"""Roles made of parts: taken apart in one language, put together in another (`locales/role_parts.toml`)."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from domain.language import Language
from rendering.words import LOCALES

Row = Mapping[str, Any]

_GENITIVE = {Language.UK: "uk_of", Language.RU: "ru_of"}
_CYRILLIC = (Language.UK, Language.RU)
_REGION = {Language.EN: ("region", "oblast"), Language.UK: ("області",), Language.RU: ("области",)}
_JOINS = re.compile(r"(?:of|for|at|in|with|from)\s+(?:(?:the|an?)\s+)?|the\s+")
_NUMBER = {
    Language.EN: re.compile(r"(\d{1,4})(?:st|nd|rd|th)\s+"),
    Language.UK: re.compile(r"(\d{1,4})(?:-?(?:ої|ї|ого|го|а|я|та|ша|ма|й))?\s+"),
    Language.RU: re.compile(r"(\d{1,4})(?:-?(?:ой|й|ого|го|я))?\s+"),
}


@dataclass(frozen=True, slots=True)
class _Body:
    """Of what somebody is something: a body or unit, a region's (`region`), or the region itself."""

    row: Row | None
    region: str | None = None
    number: str | None = None
    sorts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Compound:
    """A role in no language: "deputy", "head", "regional military administration"."""

    qualifiers: tuple[int, ...]
    post: int
    bodies: tuple[_Body, ...]


def take_apart(role: str, language: Language) -> Compound | None:
    """Return the parts of a role as `language` writes it, None where one of its words is in no row."""
    text = _folded(role, language)
    if language is not Language.EN:
        return _of_words(text, language)
    return _of_words(text, language) or _body_first(text)


def put_together(role: Compound, language: Language) -> str:
    """Return a role in the words of `language`."""
    if language is Language.EN:
        rows = [*(_table("qualifier")[n] for n in role.qualifiers), _table("post")[role.post]]
        said = " ".join(row["en"][0] for row in rows)
        return " of ".join([said, *(_english(body) for body in role.bodies)])
    words, governed = [], False
    for row in (*(_table("qualifier")[n] for n in role.qualifiers), _table("post")[role.post]):
        words.append(row[_GENITIVE[language] if governed else language][0])
        governed = governed or row.get("governs", False)
    return " ".join([*words, *(_genitive(body, language) for body in role.bodies)])


def _of_words(text: str, language: Language) -> Compound | None:
    """Take apart "deputy head of the brigade", which begins with what somebody is."""
    started = _titled(text, language)
    bodies = _bodies(started[2], language) if started else None
    return Compound(started[0], started[1], bodies) if started and bodies is not None else None


def _body_first(text: str) -> Compound | None:
    """Take apart "63rd brigade deputy commander", as only English says it."""
    found = _body(text.removeprefix("the "), Language.EN)
    started = _titled(found[1].removeprefix("'s "), Language.EN) if found else None
    return Compound(started[0], started[1], (found[0],)) if found and started and not started[2] else None


def _titled(text: str, language: Language) -> tuple[tuple[int, ...], int, str] | None:
    """Return the qualifiers, the post and what is left of `text`."""
    qualifiers: list[int] = []
    text, governed = text.removeprefix("the "), False
    while found := _take("qualifier", text, language, governed=governed):
        number, text = found
        qualifiers.append(number)
        governed = governed or _table("qualifier")[number].get("governs", False)
    post = _take("post", text, language, governed=governed)
    return (tuple(qualifiers), *post) if post else None


def _bodies(text: str, language: Language) -> tuple[_Body, ...] | None:
    bodies: list[_Body] = []
    while text:
        if language is Language.EN:
            text = _JOINS.sub("", text, count=1) if _JOINS.match(text) else text
        found = _body(text, language)
        owner = None
        if found and found[1].startswith("'s "):
            owner, found = found[0], _body(found[1].removeprefix("'s "), language)
        if found is None:
            return None
        bodies += [found[0], owner] if owner else [found[0]]
        text = found[1]
    return tuple(bodies)


def _body(text: str, language: Language) -> tuple[_Body, str] | None:
    """Return the body, unit or region that `text` begins with, and what is left."""
    region, rest = _region(text, language)
    if region and (named := next((w for w in _REGION[language] if _begins(rest, w)), None)):
        return _Body(None, region), rest[len(named) :].lstrip()
    found = _take("body", rest, language, governed=True)
    if found and (not region or _table("body")[found[0]].get("regional")):
        return _Body(_table("body")[found[0]], region), found[1]
    return None if region else _unit(text, language)


def _unit(text: str, language: Language) -> tuple[_Body, str] | None:
    numbered = _NUMBER[language].match(text)
    rest = text[numbered.end() :] if numbered else text
    before, rest = _sorts(rest, language)
    found = _take("unit", rest, language, governed=True)
    if found is None:
        return None
    behind, rest = _sorts(found[1], language)
    unit = _Body(_table("unit")[found[0]], None, numbered[1] if numbered else None, (*before, *behind))
    return unit, rest


def _sorts(text: str, language: Language) -> tuple[list[int], str]:
    sorts = []
    while found := _take("sort", text, language, governed=True):
        sorts.append(found[0])
        text = found[1]
    return sorts, text


def _region(text: str, language: Language) -> tuple[str | None, str]:
    for name, adjectives in _parts()["regions"].items():
        written = name if language is Language.EN else adjectives[_CYRILLIC.index(language)]
        if _begins(text, _folded(written, language)):
            return name, text[len(written) :].lstrip()
    return None, text


def _take(table: str, text: str, language: Language, *, governed: bool) -> tuple[int, str] | None:
    """Return the number of the row whose form `text` begins with, the longest one, and what is left."""
    key = _GENITIVE[language] if governed and language in _GENITIVE else str(language)
    for form, number in _forms(table, key, language):
        if _begins(text, form):
            return number, text[len(form) :].lstrip()
    return None


def _begins(text: str, form: str) -> bool:
    return text == form or text.startswith(f"{form} ")


def _english(body: _Body) -> str:
    if body.row is None:
        return f"{body.region} region"
    named = " ".join([*([body.region] if body.region else []), body.row["en"][0]])
    sorts = [_table("sort")[n]["en"][0] for n in body.sorts]
    number = [f"{body.number}{_ordinal(int(body.number))}"] if body.number else []
    the = [] if body.row.get("bare") else ["the"]
    return " ".join([*the, *number, *sorts, named])


def _ordinal(number: int) -> str:
    return "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _genitive(body: _Body, language: Language) -> str:
    key = _GENITIVE[language]
    region = [_parts()["regions"][body.region][_CYRILLIC.index(language)]] if body.region else []
    if body.row is None:
        return " ".join([*region, _REGION[language][0]])
    feminine = bool(body.row.get("feminine"))
    sorts = [_table("sort")[n] for n in body.sorts]
    before = [row[key][feminine] for row in sorts if not row.get("behind")]
    behind = [row[key][0] for row in sorts if row.get("behind")]
    ending = "-го" if not feminine else "-ї" if language is Language.UK else "-й"
    number = [f"{body.number}{ending}"] if body.number else []
    return " ".join([*number, *region, *before, body.row[key][0], *behind])


def _folded(role: str, language: Language) -> str:
    text = " ".join(role.replace("’", "'").replace("ʼ", "'").casefold().replace("ё", "е").split())
    return text.replace("'s ", " 's ") if language is Language.EN else text


def _table(name: str) -> Sequence[Row]:
    table: Sequence[Row] = _parts()[name]
    return table


@cache
def _forms(table: str, key: str, language: Language) -> Sequence[tuple[str, int]]:
    """Return the forms of a table in one case with their rows, the longest first."""
    found: Iterator[tuple[str, int]] = (
        (_folded(form, language), number)
        for number, row in enumerate(_table(table))
        for form in row.get(key, ())
    )
    return sorted(found, key=lambda each: -len(each[0]))


@cache
def _parts() -> Mapping[str, Any]:
    return tomllib.loads((LOCALES / "role_parts.toml").read_text(encoding="utf-8"))
