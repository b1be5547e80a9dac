"""Which of the three languages a text is written in."""

import re
from string import ascii_letters

from domain.language import Language

_WORD = re.compile(r"\w+")
_UKRAINIAN_PARTS = ("і", "ї", "є", "ґ", "ськ", "цьк", "ьо", "йог", "йом")
_UKRAINIAN_ENDING = re.compile(r"(?:ував|ють|[дк]уть|жуть|[аи]ти|\w\w[бвдлмрт]ими|\w\wаними)(?!\w)")
"""«атакував», «кажуть», «чути»: of what a short post can say without an і, ї or є."""
_UKRAINIAN_STEM = re.compile(
    r"\b(?:ворог|ворож|вибух|вбит|збит|загин|зруйн|пошкод|мешкан|людей|людин|дитин|загроз|громад|пожеж|рятув|постраж|уламк)"
)
_UKRAINIAN_WORDS = frozenset("що та але це або як й з із вже ще від каже йде про щоб".split())
_RUSSIAN_PARTS = ("ы", "э", "ъ", "ё", "сс")
_RUSSIAN_ENDING = re.compile(
    r"(?:ии|ое|ие|ая|ил|ял|[вз]ал|лся|ет[сь]я|ются|ится|ятся|атся|утся|[аядуе]ет|ют|[дж]ут|[чшж]ат"
    r"|ск(?:ий|ого|ом|ой|ую|их|им))(?!\w)"
)
"""«сообщил», «начался» too: not every short post has an ы or a «что», and no Ukrainian verb ends so."""
_RUSSIAN_STEM = re.compile(
    r"\b(?:враг|город|ранен|погиб|обстре|беспил|вз[ро]р|жител|челов|войск|сообщ|облом|работал|реб[её]н|сби[лт]|попал"
    r"|(?:дом|армия|плен)\b)"
)
"""«Враг обстрелял город»: what short posts are about, in the spelling that only one of the two has."""
_RUSSIAN_WORDS = frozenset(
    "что и или от об но как со из ко во с к он она они мы его ее их был была было были это если нет".split()
)
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґё".encode("cp1251")
_CYRILLIC += _CYRILLIC.decode("cp1251").upper().encode("cp1251")
_LATIN = ascii_letters.encode()

ENOUGH = 20_000
"""Characters that are looked at."""

LONG_WITHOUT_I = 30
"""Letters that Ukrainian hardly ever has without an і, ї or є, which are every thirteenth."""


def language_of(text: str) -> Language:
    """Return the language of `text` by its letters, endings and small words; without letters, English."""
    head = text[:ENOUGH]
    if head.isascii() or _is_latin(head):
        return Language.EN
    lower = head.lower()
    words = _WORD.findall(lower)
    ukrainian = sum(map(lower.count, _UKRAINIAN_PARTS)) + sum(map(_UKRAINIAN_WORDS.__contains__, words))
    ukrainian += sum(len(sign.findall(lower)) for sign in (_UKRAINIAN_ENDING, _UKRAINIAN_STEM))
    russian = sum(map(lower.count, _RUSSIAN_PARTS)) + sum(map(_RUSSIAN_WORDS.__contains__, words))
    russian += sum(len(sign.findall(lower)) for sign in (_RUSSIAN_ENDING, _RUSSIAN_STEM))
    russian += ukrainian == 0 and sum(map(len, words)) >= LONG_WITHOUT_I
    return Language.UK if ukrainian >= russian else Language.RU


def _is_latin(text: str) -> bool:
    """Return whether there are no more Cyrillic letters than Latin ones."""
    letters = text.encode("cp1251", "ignore")  # which has the letters of all three languages
    return len(letters.translate(None, _LATIN)) <= len(letters.translate(None, _CYRILLIC))
