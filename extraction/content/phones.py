"""Phone numbers: whoever could be called by a reader is a private person (DESIGN, rule 7)."""

import re

_SPACE = r"[\s\u00a0\u202f-]"
_PHONE = re.compile(
    rf"\+\d{{1,3}}{_SPACE}?\(?\d{{2,4}}\)?(?:{_SPACE}?\d){{6,8}}(?!\d)"
    rf"|(?<![\d+])(?<!\d[\s.,-])\(?0(?!800)\d{{2}}\)?(?:{_SPACE}?\d){{7}}(?!\d)"
    rf"|(?<![\d+])(?<!\d[\s.,-])8{_SPACE}?(?:\((?!800)\d{{3,4}}\)|(?!800)\d{{3}}){_SPACE}?\d{{2,3}}{_SPACE}?\d\d{_SPACE}?\d\d(?!\d)"
)
"""With a plus and a land's code; of Ukraine with its first nought; of Russia with its first eight."""

_HOTLINE = re.compile(rf"\+\d{{1,3}}{_SPACE}?\(?800")

_MAY_BE = re.compile(rf"(?:\d(?:{_SPACE}|[()]){{0,3}}){{9}}")
"""What no phone number is without, and most words are."""

SHORTEST = 10
"""Digits of the shortest number that is somebody's: «15-45» and 112 are everybody's."""


def phones_in(text: str) -> list[tuple[int, int]]:
    """Return where the words give a phone number; hotlines of few digits or behind 0-800 are none."""
    if _MAY_BE.search(text) is None or sum(map(str.isdecimal, text)) < SHORTEST:
        return []
    return [found.span() for found in _PHONE.finditer(text) if not _HOTLINE.match(found[0])]
