"""Telegram's HTML, read as strictly as its server reads it (TDLib, MessageEntity.cpp, do_parse_html)."""

import re
from dataclasses import dataclass

from tests.botapi.faults import Refusal

TAGS = {
    "a": "text_link",
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
}

_TOKEN = re.compile(r"<|&(?:#[0-9]{1,8}|#x[0-9a-fA-F]{1,8}|lt|gt|amp|quot);")
_END = re.compile(r"</([^>]*)>")
_START = re.compile(r"<([a-zA-Z0-9-]*)")
_ATTRIBUTE = re.compile(r"""\s+([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([a-zA-Z0-9.-]+)))?""")
_NAMED = {"&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"'}


@dataclass(frozen=True, slots=True)
class Entity:
    """A formatted stretch; `start` and `length` in characters of the text (Telegram counts UTF-16 units)."""

    kind: str
    start: int
    length: int
    url: str | None = None


@dataclass(slots=True)
class _Open:
    tag: str
    kind: str
    start: int
    url: str | None


def read_html(html: str) -> tuple[str, tuple[Entity, ...]]:
    """Return the text of `html` and its entities.

    Raises:
        Refusal: with the words of Telegram's server, where it says no.
    """
    text: list[str] = []
    length = 0
    entities: list[Entity] = []
    opened: list[_Open] = []
    position = 0
    while (token := _TOKEN.search(html, position)) is not None:
        text.append(html[position : token.start()])
        length += token.start() - position
        if token.group() == "<":
            position = _read_tag(html, token.start(), length, opened, entities)
        else:
            text.append(_character(token.group()))
            length += 1
            position = token.end()
    if opened:
        raise _refused(f'can\'t find end tag corresponding to start tag "{opened[-1].tag}"')
    text.append(html[position:])
    return "".join(text), tuple(entities)


def _read_tag(html: str, at: int, length: int, opened: list[_Open], entities: list[Entity]) -> int:
    """Read the tag at `at`, note what it opens or closes, and return where it ends."""
    offset = len(html[:at].encode())
    if html.startswith("</", at):
        end = _END.match(html, at)
        if end is None or not opened:
            raise _refused(f"unexpected end tag at byte offset {offset}")
        last = opened.pop()
        found = end.group(1).rstrip().lower()
        if found not in ("", last.tag):
            raise _refused(
                f'unmatched end tag at byte offset {offset}, expected "</{last.tag}>", found "</{found}>"'
            )
        if length > last.start:
            entities.append(Entity(last.kind, last.start, length - last.start, last.url))
        return end.end()
    start = _START.match(html, at)
    tag = start.group(1).lower() if start else ""
    if start is None or tag not in TAGS:
        raise _refused(f'unsupported start tag "{tag}" at byte offset {offset}')
    attributes, position = _read_attributes(html, start.end())
    if not html.startswith(">", position):
        raise _refused(f"unclosed start tag at byte offset {offset}")
    opened.append(_Open(tag, _kind(tag, attributes, offset), length, attributes.get("href")))
    return position + 1


def _read_attributes(html: str, position: int) -> tuple[dict[str, str], int]:
    attributes: dict[str, str] = {}
    while (found := _ATTRIBUTE.match(html, position)) is not None:
        value = next((group for group in found.groups()[1:] if group is not None), "")
        attributes[found.group(1).lower()] = value
        position = found.end()
    return attributes, position + len(html[position:]) - len(html[position:].lstrip())


def _kind(tag: str, attributes: dict[str, str], offset: int) -> str:
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _refused(f'tag "span" must have class "tg-spoiler" at byte offset {offset}')
    if tag == "blockquote" and "expandable" in attributes:
        return "expandable_blockquote"
    return TAGS[tag]


def _character(reference: str) -> str:
    if reference in _NAMED:
        return _NAMED[reference]
    digits = reference[2:-1]
    code = int(digits[1:], 16) if digits.startswith("x") else int(digits)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else reference


def _refused(what: str) -> Refusal:
    return Refusal(400, f"Bad Request: can't parse entities: {what[0].upper()}{what[1:]}")
