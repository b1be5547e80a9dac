"""Which of the three languages a text is written in."""

import re
from string import ascii_letters

from domain.language import Language

_WORD = re.compile(r"\w+")
_UKRAINIAN_PARTS = ("і", "ї", "є", "ґ", "ськ", "цьк", "ьо", "йог", "йом")
_UKRAINIAN_WORDS = frozenset("що та але це або як й".split())
_RUSSIAN_PARTS = ("ы", "э", "ъ", "ё")
_RUSSIAN_ENDING = re.compile(r"(?:ии|ое|ие|ая|ил|лся|ется|ются|ится|ятся|атся|утся)(?!\w)")
"""«сообщил», «начался» too: not every short post has an ы or a «что», and no Ukrainian verb ends so."""
_RUSSIAN_WORDS = frozenset(
    "что и или от но как по со из ко во он она они мы его ее их был была было были это если еще нет".split()
)
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґё".encode("cp1251")
_CYRILLIC += _CYRILLIC.decode("cp1251").upper().encode("cp1251")
_LATIN = ascii_letters.encode()

ENOUGH = 20_000
"""Characters that are looked at."""

LONG_WITHOUT_I = 60
"""Letters that Ukrainian hardly ever has without an і, ї or є, which are every thirteenth."""


def language_of(text: str) -> Language:
    """Return the language of `text` by its letters, endings and small words; without letters, English."""
    head = text[:ENOUGH]
    if head.isascii() or _is_latin(head):
        return Language.EN
    lower = head.lower()
    words = _WORD.findall(lower)
    ukrainian = sum(map(lower.count, _UKRAINIAN_PARTS)) + sum(map(_UKRAINIAN_WORDS.__contains__, words))
    russian = sum(map(lower.count, _RUSSIAN_PARTS)) + sum(map(_RUSSIAN_WORDS.__contains__, words))
    russian += len(_RUSSIAN_ENDING.findall(lower))
    russian += ukrainian == 0 and sum(map(len, words)) >= LONG_WITHOUT_I
    return Language.UK if ukrainian >= russian else Language.RU


def _is_latin(text: str) -> bool:
    """Return whether there are no more Cyrillic letters than Latin ones."""
    letters = text.encode("cp1251", "ignore")  # which has the letters of all three languages
    return len(letters.translate(None, _LATIN)) <= len(letters.translate(None, _CYRILLIC))
