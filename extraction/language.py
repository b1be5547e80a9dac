"""Which of the three languages a text is written in."""

import re

from domain.language import Language

_UKRAINIAN = re.compile(r"[іїєґ]|ськ|цьк|ьо|йо|\b(?:що|та|від|але|це|або|зі|із|як|й)\b", re.IGNORECASE)
_RUSSIAN = re.compile(r"[ыэъё]|ии\b|ое\b|ие\b|ая\b|\b(?:что|и|или|от|но|это|как|по)\b", re.IGNORECASE)
_CYRILLIC = re.compile(r"[а-яА-ЯіїєґІЇЄҐёЁ]")
_LATIN = re.compile(r"[a-zA-Z]")

ENOUGH = 20_000
"""Characters that are looked at."""


def language_of(text: str) -> Language:
    """Return the language of `text` by its letters, endings and small words; without letters, English."""
    head = text[:ENOUGH]
    if len(_CYRILLIC.findall(head)) <= len(_LATIN.findall(head)):
        return Language.EN
    return Language.UK if len(_UKRAINIAN.findall(head)) >= len(_RUSSIAN.findall(head)) else Language.RU
