"""Labels before what a line holds: "Quote: “…”", "Details: …", "Updated at 12:30. …"."""

import re
from itertools import pairwise

_LABEL = re.compile(
    r"(?:Quote|Direct quote|"
    r"Details|Background|Literally|Verbatim|More details|"
    r"Reference|"
    r"Пряма мова|Дослівно|Цитата|Деталі|Передісторія|Що передувало|Довідка|"
    r"Прямая речь|Дословно|Детали|"
    r"Подробности|Предыстория|Что предшествовало|Справка)\s*:\s+(?=\S)"
)
"""What a paragraph may begin with that is no part of its first sentence: "Quote: “…”"."""

_UPDATED = re.compile(
    r"(?:Updated?|UPDATED?|UPD|Оновлено|ОНОВЛЕНО|Доповнено|Обновлено|ОБНОВЛЕНО|Дополнено)"
    r"(?:\s+(?:at|о|об|в)?\s*\d{1,2}[:.]\d\d)?\s*[:.]\s+(?=(?:[^\n]*?\b[a-zа-яіїєґё]{3,}\b){4})"
)
"""Such a beginning of news that came later; with nothing but a day behind it, the line is no text."""

_WHOSE = r"(?:\s(?:from|of|by)\s[A-Z]\w+)?"
_INLINE = re.compile(
    rf"(?<=[.!?”»\"])\s+(?=(?:Source|Quote|Direct quote|Details|Background){_WHOSE}\s?:\s)"
    rf"|(?<=\w)\s+(?=(?:Quote|Direct quote){_WHOSE}\s?:\s[“\"])"
    r"|(?<=[.!?”»\"])\s+(?=(?:Read also|READ ALSO|Читайте також|Читайте также)\b[^.!?]{0,120}$)"
    r"|(?<=[.!?”»\"])\s+(?=(?:Джерело|Пряма мова|Цитата|Деталі|Передісторія|Що передувало|Довідка|Источник"
    r"|Прямая речь|Детали|Подробности|Предыстория|Справка)\s?:\s)"
)
"""Where such a label stands in the middle of a line, since a store has joined the paragraphs of a page."""


LEADS_ELSEWHERE = re.compile(
    r"(?:Read (?:more|also|further|next)|See also|Also read|Читайте також|Читайте также|Читати також)\s*:?$",
    re.IGNORECASE,
)
"""A line below which a list names other articles."""


def without_label(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the line without the label that it begins with."""
    label = _LABEL.match(text, start, end) or _UPDATED.match(text, start, end)
    return (label.end() if label else start), end


def parts_of_line(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the lines that a store has joined, each of which begins with its label."""
    if text.find(":", start, end) < 0:
        return [(start, end)]  # most lines
    edges = [start, *(found.end() for found in _INLINE.finditer(text, start, end)), end]
    edges = [edge for edge in edges if edge in (start, end) or not _is_open(text[start:edge])]
    return [(first, first + len(text[first:last].rstrip())) for first, last in pairwise(edges)]


def _is_open(before: str) -> bool:
    """Return whether a quotation is open behind `before`."""
    return (
        before.count('"') % 2 > 0
        or before.count("“") > before.count("”")
        or before.count("«") > before.count("»")
    )
