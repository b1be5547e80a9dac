"""What a speaker is, in the reader's language where that is one of the well-known words for it."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache

from domain.language import Language
from rendering.cleaning import clean, shortened
from rendering.words import LOCALES

LONGEST_ROLE = 80
"""Characters; what real roles stay far below."""


def role_in(role: str | None, language: Language) -> str:
    """Return `role` as an article gives it, or as `language` has it; nothing for none."""
    written = clean(role or "")
    forms = _known().get(_folded(written), {}).get(language, [written])
    is_readable = _folded(written) in map(_folded, forms)
    return shortened(written if is_readable else forms[0], LONGEST_ROLE)


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
