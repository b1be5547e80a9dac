"""Words, numbers and marks of a text, with the offsets they stand at."""

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass

QUOTES = '“”„«»"‟〝〞'
OPENING_ONLY = "„«"
CLOSING_ONLY = "»"
DASHES = "—–-−"
TERMINATORS = ".!?…"

_INVISIBLE = dict.fromkeys([*range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, 0xFEFF, 0xAD])
_APOSTROPHES = str.maketrans("’ʼ‘`´", "'''''")

_UNUSUAL = re.compile(r"[\s’ʼ‘`´\u0301‑\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]")
_LETTER = r"[^\W\d_]"
_JOINT = r"[\u200b-\u200d\u2060\ufeff\u00ad\u0301]"
_TOKEN = re.compile(
    rf"""
    \s*+(
    {_LETTER}{{2,}}+(?=[\s,;:!?)”»]|\.\s)                # most words: whatever is below fits just as much
    | [,;:!?()«»“”"]                                   # most marks
    | (?:[A-Z]\.){{2,}}(?:-[a-z]+)?                       # U.S., U.S.-funded
    | a\.i\.(?=[\s,])                                      # coordinator a.i.
    | (?:[Тт]\.[ \u00a0]?)?[ВвИи]\.[ \u00a0]?о\.?(?=\s)          # в.о., т. в. о., и.о.
    | [Тт]\.[ \u00a0]?(?:н|зв|з)\.(?=\s)                  # т. н., т. зв.
    | [’'ʼ](?:s|S)\b                                   # the possessive is a word of its own
    | [A-Z]+(?:/[A-Z]+)+\b                             # RFE/RL
    | [A-Za-z0-9-]{{2,}}+\.(?:ua|ru|com|info|net|org|media|news|tv|online|UA|RU|NET)\b  # a site: ZN.UA
    | {_LETTER}{{1,5}}-?\d{{1,4}}\b                       # M23, T-90
    | {_LETTER}(?:(?![’'ʼ][sS]\b)[’'ʼ\-‑]?(?:{_LETTER}|{_JOINT}))*(?:-\d+(?:-?[а-яіїє]{{1,3}}\b)?)?
    | \d+(?:-{_LETTER}+){{2,}}                           # 72-year-old
    | \d+-[а-яёіїєґ]{{5,}}                              # 58-річна
    | \d+(?:[.,:\u00a0\u202f ]\d{{3}}\b)*(?:[.,:]\d+)*(?:-?(?:{_LETTER}){{1,4}}\b)?%?
    | \.\.\. | --
    | \S
    | \Z                                              # blanks at the end, passed over once
    )
    """,
    re.VERBOSE,
)


@dataclass(eq=False, slots=True)
class Token:
    """A word, number or mark; `norm` is its lower case with one kind of apostrophe, nothing invisible.

    Nothing ever changes one. It is not frozen, and all that is asked of it stands in it, since an article
    asks its thousand tokens a hundred thousand times.
    """

    start: int
    end: int
    text: str
    norm: str
    is_word: bool
    is_capital: bool
    is_number: bool
    """Whether it begins with a digit: "7", "1,500", "15-річний"."""
    is_shouted: bool
    """Whether it is all capitals: "UN", «ОВА»."""
    is_quote: bool
    """Whether it is a quotation mark of any style."""
    is_dash: bool
    """Whether it is a dash; a hyphen inside a word is no token."""
    begins: bool
    """Whether a name may begin there: a capital, or "el-Fasher"."""
    opens: int = -1
    """The gates that the word opens (see `gates`): all of them until they are asked of the word."""

    def with_norm(self, norm: str) -> "Token":
        """Return a token that stands for the same letters and is read as `norm`."""
        marks = self.is_word, self.is_capital, self.is_number, self.is_shouted
        return Token(self.start, self.end, self.text, norm, *marks, self.is_quote, self.is_dash, self.begins)

    @property
    def is_named(self) -> bool:
        """Whether the word has a capital, be it behind an article: "al-Amiri"."""
        return self.is_capital or self.text.partition("-")[2][:1].isupper()


def normal(words: str) -> str:
    """Return `words` in lower case with one kind of apostrophe, hyphen and space and nothing invisible."""
    if words.isascii():
        return (
            " ".join(words.replace("`", "'").lower().split())
            if " " in words or "`" in words
            else words.lower()
        )
    if (words.isalpha() and "ʼ" not in words) or not _UNUSUAL.search(words):
        return words.lower()
    folded = words.translate(_INVISIBLE).translate(_APOSTROPHES).replace("\u0301", "").replace("‑", "-")
    return " ".join(folded.lower().split())


def tokenise(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the tokens of `text[start:end]`, their offsets counted from the beginning of `text`."""
    known, found, blank, kind, at = _READ.get, [], object.__new__, Token, start
    for written in _TOKEN.findall(text, start, len(text) if end is None else end):
        at = text.find(written, at)  # behind blanks: quicker than to ask a match for it
        end_at = at + len(written)
        read = known(written) or _read(written)
        if read[0]:
            one = blank(kind)  # filled in here: a call of its constructor takes as long as all the rest
            one.start = at
            one.end = end_at
            one.text = written
            one.opens = -1
            # fmt: off
            (one.norm, (one.is_word, one.is_capital, one.is_number, one.is_shouted,
                        one.is_quote, one.is_dash, one.begins)) = read
            # fmt: on
            found.append(one)
        at = end_at
    return found if text.find("WHO", start, end) < 0 else _without_shouted_who(found)


def _without_shouted_who(tokens: list[Token]) -> list[Token]:
    """Return `tokens` with "WHO" as a small word where all is in capitals: "THE MAN WHO SAID SO"."""
    for at, token in enumerate(tokens):
        beside = [*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2]]
        if token.text == "WHO" and beside and all(one.is_shouted for one in beside):
            tokens[at] = token.with_norm("who")
    return tokens


def first_token(text: str, start: int, end: int) -> Token | None:
    """Return the first token of `text[start:end]`."""
    for match in _TOKEN.finditer(text, start, end):
        read = _READ.get(match[1]) or _read(match[1])
        if read[0]:
            return Token(match.start(1), match.end(), match[1], read[0], *read[1])
    return None


_Marks = tuple[bool, bool, bool, bool, bool, bool, bool]
_Read = tuple[str, _Marks]
_READ: dict[str, _Read] = {}
"""What is known of a word as it is written: most of an article's words have been met before."""
_NOTHING: _Read = ("", (False,) * 7)
_MARKS: dict[_Marks, _Marks] = {}
"""The few sorts of words there are, so that all words of a sort share what they are."""

_ABBREVIATED = {"WHO": "w.h.o."}
"""Abbreviations that would be read as small words: the World Health Organization is not "who"."""

_ACTING = re.compile(r"(?:т\.\s?)?([ви])\.\s?о\.?")
"""Who holds an office for a time: «в. о. мера»; all ways to write it are one word."""

_ARABIC = re.compile(r"(?:[аеэу]л[ьи]?|а[дзнрстш]|[аэ]т)-[А-ЯЄІЇҐ]")
"""A name behind its article is written with a small letter, and still a name: «аль-Хаййя», «ас-Сиси»."""

JOINED_ARTICLES = ("el-", "al-", "ad-", "ed-", "an-", "en-", "ar-", "er-", "as-", "es-", "az-")
"""Arabic articles in lower case before a name: "el-Fasher"."""

MOST_READ = 20_000


def _read(word: str) -> _Read:
    if len(_READ) > MOST_READ:
        _READ.clear()
    if not word:
        return _READ.setdefault(word, _NOTHING)
    first = word[0]
    norm = _ABBREVIATED.get(word) or normal(word)
    if word[-1] in "оo." and len(word) > 2 and (acting := _ACTING.fullmatch(norm)):
        norm = f"{acting[1]}.о."
    if norm.startswith("т.") and norm[-1] == ".":
        norm = norm.replace(" ", "")
    site = word.isascii() and "." in word[1:-1] and word[-1].isalpha() and " " not in word
    capital = first.isupper() or site or (first in "аеэу" and _ARABIC.match(word) is not None)
    shouted = len(word) > 1 and word.isupper()
    dash = word in DASHES or word == "--"
    begins = capital or (word[:3] in JOINED_ARTICLES and word[3:4].isupper())
    marks = (first.isalpha(), capital, first.isdigit(), shouted, word in QUOTES, dash, begins)
    norm = sys.intern(norm)  # as the word lists have it
    _READ[norm if norm == word else word] = found = (norm, _MARKS.setdefault(marks, marks))
    return found


def forget() -> None:
    """Drop what is known of words, after a table was read whose words articles hardly have."""
    _READ.clear()


def written(text: str, tokens: Sequence[Token]) -> str:
    """Return the run of `text` that `tokens` cover, as it is written."""
    return text[tokens[0].start : tokens[-1].end] if tokens else ""
