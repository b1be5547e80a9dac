"""What stands around an article's body: headlines, captions, bylines, credits, section heads, datelines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extraction.texts.captions import is_beside_the_text
from extraction.texts.datelines import after_dateline
from extraction.texts.days import length_of_day
from extraction.texts.labels import LEADS_ELSEWHERE, parts_of_line, without_label
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import DASHES, QUOTES, TERMINATORS, Token, first_token, tokenise

SHORTEST_WITHOUT_STOP = 110
"""A line of fewer characters that ends without a full stop is a headline, not a sentence."""

_EMOJI = r"\u203c\u2049\u25a0-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff"
_BULLET = re.compile(rf"\s*(?:[-–—•*{_EMOJI}]+|\d{{1,2}}[.)])\s+")
"""A dash, a number, a bullet or emoji before a line that is an item of a list."""

LONGEST_MONTH = 8
_ENDS_IN_MONTH = re.compile(r"\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$")
"""How a line ends that a store has broken within a date: "on Aug." and "29" below."""

_ONLY_ADDRESS = re.compile(r"(?:\w+:\s*)?(?:https?://|t\.me/|www\.)\S+$")
"""A line that is nothing but where something stands: "Джерело: https://…"."""

_SOURCE = re.compile(r"(?:Source|Джерело|Источник)\s*:")
LONGEST_HEAD = 70
"""Characters of a line in which it is looked at whether it is furniture."""

LONGEST_LABEL = 2
LONGEST_HEADING = 60
SHORTEST_TITLE = 25
"""Characters of a headline that is known where it comes again."""

SHORTEST_ITEM = 3
"""Words of an item of a list that does not end as a sentence; fewer are a label: "- Telegram"."""
LONGEST_QUOTATION = 8
"""Paragraphs over which a quotation may go on that has one opening and one closing mark."""

_OPENS = re.compile(r"[“„«\"‟]\s*\S")
_OPENS_LATER = re.compile(r":\s*[“„«\"‟]\s*\S")
_CLOSED = re.compile(r"[”“»\"][\s.,!?…]*$")
_SPOKEN = re.compile(r"(?:Пряма мова|Прямая речь|Цитата|Quote|Direct quote)[^:\n]{0,40}:\s*")
_ATTRIBUTED = re.compile(r"[^\s][”“»\"]\s*,?\s*[-–—]\s|,[”\"]\s")
_HEADING_IN_MARKS = re.compile(rf"[^{re.escape(QUOTES)}:,.!?…]+[“„«\"]\w[^{re.escape(QUOTES)}]*\w[”“»\"]$")
"""A short line that only ends with a name in marks: «Атака "Шахедів"»."""
_TERMINATED = re.compile(
    rf"[{re.escape(TERMINATORS)}:;][{re.escape(QUOTES)}’'‘)\]\s]*$|[{re.escape(QUOTES)}]\s*[,.]?\s*$"
)
_CREDIT = re.compile(r"\(?(?:photo|фото|image|©|video|відео|видео)\b(?:\s+\w+){0,2}\s?[:|]|©", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A run of the article that holds sentences, from after its dateline or bullet to its last sign."""

    start: int
    end: int
    is_item: bool = False


def paragraphs(text: str, lexicon: Lexicon) -> list[Paragraph]:
    """Return the paragraphs of the article's body in text order."""
    joined = _without_title(text, _joined_lines(text))
    lines = [without_label(text, *part) for line in joined for part in parts_of_line(text, *line)]
    lines = _joined_quotations(text, lines)
    terminated = [_is_terminated(text, start, end) for start, end in lines]
    for number, ((_, end), (start, _)) in enumerate(pairwise(lines)):
        if text[end - 1] == "," and text[start] in DASHES:
            terminated[number] = True  # speech, and on the next line who said it
    found: list[Paragraph] = []
    aside = False
    credited = [*(bool(_CREDIT.match(text, start, end)) for start, end in lines[1:]), False][: len(lines)]
    for (start, end), stopped, shown in zip(lines, terminated, credited, strict=True):
        if shown and not stopped:
            continue  # a caption, and below it whose picture it is
        bullet = _BULLET.match(text, start, end)
        if bullet and not _is_speech(text, bullet.end(), end):
            start, item = bullet.end(), True
        else:
            item = False
        aside = (item and aside) or bool(LEADS_ELSEWHERE.match(text, start, end))
        if aside:
            continue
        if _is_body(text, start, end, lexicon, stopped=stopped, item=item, only=not any(terminated)):
            found.append(Paragraph(after_dateline(text, start, end), end, item))
    return found


def _joined_lines(text: str) -> list[tuple[int, int]]:
    """Return the lines that are not blank; one that goes on in lower case on the next is joined to it."""
    lines: list[tuple[int, int]] = []
    open_line, dated, position = False, False, 0
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        start = position + len(line) - len(line.lstrip())
        position += len(line)
        if stripped:
            end = start + len(stripped)
            if (open_line and stripped[0].islower()) or (dated and stripped[0].isdigit()):
                lines[-1] = (lines[-1][0], end)
            else:
                lines.append((start, end))
            open_line = stripped[-1] not in TERMINATORS + QUOTES
            dated = bool(_ENDS_IN_MONTH.search(stripped[-LONGEST_MONTH:]))
        else:
            open_line = dated = False
    return lines


def _without_title(text: str, lines: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the lines, no other of them with the headline again: «Заголовок Підпис до фото»."""
    if not lines or _is_terminated(text, *lines[0]) or lines[0][1] - lines[0][0] < SHORTEST_TITLE:
        return list(lines)
    title = text[slice(*lines[0])]
    found = [lines[0]]
    for start, end in lines[1:]:
        behind = start + len(title) if text.startswith(title, start, end) else start
        rest = text[behind:end].lstrip()
        if behind == start or (rest and not (text[behind].isspace() and rest[0].isupper())):
            found.append((start, end))
        elif rest:
            found.append((end - len(rest), end))
    return found


def _is_terminated(text: str, start: int, end: int) -> bool:
    if _SOURCE.match(text, start, end):
        return True
    if end - start < LONGEST_HEADING and _HEADING_IN_MARKS.match(text[start:end]):
        return False
    return bool(_TERMINATED.search(text, max(start, end - 12), end))


def _joined_quotations(text: str, lines: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the lines, those of one quotation together: only the first opens it, only the last closes it."""
    found: list[tuple[int, int]] = []
    until = -1
    for number, (start, end) in enumerate(lines):
        if number <= until:
            continue
        label = _SPOKEN.match(text, start, end)
        opens = _OPENS.match(text, label.end() if label else start, end)
        opens = opens or _OPENS_LATER.search(text, start, end)  # Про це заявив мер: "…
        last = _end_of_quotation(text, lines, number) if opens else number
        until = last
        found.append((start, lines[last][1]))
    return found


def _end_of_quotation(text: str, lines: Sequence[tuple[int, int]], number: int) -> int:
    """Return the line in which the quotation ends that opens `number`; that line itself where in doubt."""
    start, end = lines[number]
    if sum(text.count(mark, start, end) for mark in QUOTES) != 1:
        return number
    for later in range(number + 1, min(len(lines), number + LONGEST_QUOTATION)):
        first, last = lines[later]
        marks = sum(text.count(mark, first, last) for mark in QUOTES)
        closed = _CLOSED.search(text, max(first, last - 6), last) or _ATTRIBUTED.search(text, first, last)
        if marks == 1 and closed:
            return later
        if marks:
            return number
    return number


def _is_speech(text: str, start: int, end: int) -> bool:
    """Return whether a dash at the beginning of the line opens speech: another dash or a mark closes it."""
    return bool(re.search(r"[,!?…]\s*[-–—]\s", text[start : min(end, start + 3000)]))


def _is_body(
    text: str, start: int, end: int, lexicon: Lexicon, *, stopped: bool, item: bool, only: bool
) -> bool:
    line = text[start:end]
    head = _head(text, start, min(end, start + LONGEST_HEAD), lexicon, whole=only or item or line.isupper())
    if not head or _is_furniture(line, head, lexicon):
        return False
    if only:
        return any(token.is_word for token in head)
    if item:
        return sum(token.is_word for token in head) >= (1 if stopped else SHORTEST_ITEM)
    if not stopped:
        return len(line) >= SHORTEST_WITHOUT_STOP or _points_back(text, start, end, lexicon)
    return not (
        line.endswith("?")
        and len(line) < SHORTEST_WITHOUT_STOP
        and line.count("?") == 1
        and not _quoted(line)
    )


def _points_back(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Return whether it is «Про це повідомив мер у своєму каналі», whose full stop was forgotten."""
    words = tokenise(text, start, min(end, start + LONGEST_HEAD))
    return lexicon.backward.length_at(words, 0) > 0 and len(words) > SHORTEST_CLAUSE


def _head(text: str, start: int, end: int, lexicon: Lexicon, *, whole: bool) -> list[Token]:
    """Return the first words of a line: just one where it shows that they are no furniture."""
    first = first_token(text, start, end)
    if first is None:
        return []
    return tokenise(text, start, end) if whole or lexicon.furniture.may_begin_with(first.norm) else [first]


SHORTEST_CLAUSE = 4
"""Tokens after a day with which "By Tuesday, …" is a sentence and no byline."""


def _is_furniture(line: str, head: Sequence[Token], lexicon: Lexicon) -> bool:
    length = 0 if _begins_sentence(head, lexicon) else lexicon.furniture.length_at(head, 0)
    day = length_of_day(head, length, lexicon) if length else 0
    if day and line.endswith(".") and len(head) > length + day + SHORTEST_CLAUSE:
        return False  # By Tuesday evening, two people had died.
    if length and (len(line) < 90 or length > 1 or (head[length : length + 1] and head[length].text in ":|")):
        return True
    if line.endswith(":") and len(line.split()) <= LONGEST_LABEL:
        return True
    if _ONLY_ADDRESS.match(line):
        return True
    shouted = len(line) < 60 and len(head) > 1 and line.isupper()
    return shouted or bool(_CREDIT.match(line)) or is_beside_the_text(line)


def _begins_sentence(head: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether "By" begins a sentence, no line with the author's name: "By his count", "By Monday"."""
    if head[0].norm != "by" or len(head) < 3:
        return False
    dated = head[1].norm in lexicon.weekdays or head[1].norm in lexicon.months or head[1].is_number
    return dated or not head[1].is_capital or any(token.norm == "'s" for token in head)


def _quoted(line: str) -> bool:
    return any(mark in line for mark in QUOTES)
