"""Which of the three languages a text is written in."""

import re

from domain.language import Language

_UKRAINIAN = re.compile(r"[іїєґІЇЄҐ]")
_RUSSIAN = re.compile(r"[ыэъёЫЭЪЁ]")
_CYRILLIC = re.compile(r"[а-яА-ЯіїєґІЇЄҐёЁ]")
_LATIN = re.compile(r"[a-zA-Z]")

ENOUGH = 20_000
"""Characters that are looked at."""


def language_of(text: str) -> Language:
    """Return the language of `text` by its letters; a text without letters counts as English."""
    head = text[:ENOUGH]
    if len(_CYRILLIC.findall(head)) <= len(_LATIN.findall(head)):
        return Language.EN
    # Hardly a Ukrainian sentence does without «і», many short Russian ones without «ы».
    return Language.UK if len(_UKRAINIAN.findall(head)) > len(_RUSSIAN.findall(head)) else Language.RU
