"""What a speaker is, in the reader's language where that is one of the well-known words for it."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from markupsafe import Markup, escape

from domain.language import Language
from domain.statement import Statement
from rendering.cleaning import clean, shortened
from rendering.compound_roles import put_together, take_apart
from rendering.reader import Reader
from rendering.words import LOCALES

LONGEST_ROLE = 100
"""Characters; what real roles stay far below."""

LONGEST_READ = 200
"""Characters of a role that is taken apart; a longer one stays as it is written."""

_AND = {Language.EN: " and ", Language.UK: " і ", Language.RU: " и "}
_JOINED = re.compile(r" and | та | і | й | и ")
_CYRILLIC = re.compile(r"[а-яіїєґё]", re.IGNORECASE)
_ONLY = {
    Language.UK: re.compile(r"[іїєґ’']", re.IGNORECASE),
    Language.RU: re.compile(r"[ыэъё]", re.IGNORECASE),
}


def role_in(role: str | None, language: Language) -> str:
    """Return `role` as `language` has it, or as an article gives it; nothing for none."""
    written = clean(role or "")
    return shortened(_understood(written, language) or written, LONGEST_ROLE)


def role_of(statement: Statement, reader: Reader) -> Markup:
    """Return the role of who made a statement; what cannot be said in the reader's language is marked."""
    written = clean((statement.speaker and statement.speaker.role) or "")
    shown = escape(role_in(written, reader.language))
    language = None
    if written and _understood(written, reader.language) is None:
        language = _language_of(written, statement)
    if language is None or language is reader.language:
        return shown
    return Markup(" ").join([shown, reader.words("in-language", language=language.value)])


@lru_cache(4096)
def _understood(written: str, language: Language) -> str | None:
    """Return a role in the words of `language`, None where they are not known."""
    row = _known().get(_folded(written))
    if row is not None:
        forms = row[language]
        return written if _folded(written) in map(_folded, forms) else forms[0]
    if len(written) > LONGEST_READ:
        return None
    if take_apart(written, language):
        return written
    for other in Language:
        if compound := take_apart(written, other):
            return put_together(compound, language)
    halves = _JOINED.split(written, maxsplit=1)
    return _of_two(halves, written, language) if len(halves) == 2 else None


def _of_two(halves: Sequence[str], written: str, language: Language) -> str | None:
    said = [_understood(half, language) for half in halves]
    if said == halves:
        return written
    return None if None in said else _AND[language].join(half for half in said if half)


def _language_of(written: str, statement: Statement) -> Language | None:
    """Return which language a role is written in, None where nothing tells."""
    if not _CYRILLIC.search(written):
        return Language.EN
    for language, letters in _ONLY.items():
        if letters.search(written):
            return language
    read = {each.language for each in statement.appearances} - {Language.EN}
    return read.pop() if len(read) == 1 else None


def _folded(role: str) -> str:
    return role.replace("’", "'").casefold()


@cache
def _known() -> Mapping[str, Mapping[str, Sequence[str]]]:
    """Return the row of each written form; the first row that has a form gives it."""
    table = tomllib.loads((LOCALES / "roles.toml").read_text(encoding="utf-8"))
    known: dict[str, Mapping[str, Sequence[str]]] = {}
    for row in table["role"]:
        for form in (form for language in Language for form in row[language]):
            known.setdefault(_folded(form), row)
    return known
