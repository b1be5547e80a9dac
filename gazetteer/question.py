"""Cuts a question into words, each with its place in the text, its key and what it is for."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from gazetteer.folding import LONGEST, clean, one_script, skeleton
from gazetteer.vocabulary import Role, Vocabulary, vocabulary

MOST_WORDS = 64
"""Words of a question that are looked at; the longest asked for in chats have a third of that."""

_NOT_WORDS = re.compile(r"(?:https?://|www\.)\S+|(?<!\w)@\w+|(?<!\S)/\w+(?:@\w+)?")
_INSIDE = (
    r"\w'`´‘’‛ʹʻʼʽˈ′ʾʿ＇\u00ad\u034f\u0300-\u036f\u0483-\u0487"
    r"\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
)
"""What a word may hold: letters, apostrophes of every kind, accents, invisible characters."""
_WORD = re.compile(rf"[^\W_](?:[{_INSIDE}](?<!_)|[*\"“”](?=\w))*")
_LETTERS_APART = 4
"""So many single letters in a row are one word that was spaced out."""


@dataclass(frozen=True)
class Word:
    """A word of the question. `text` is cleaned; `gap` is what stands between it and the word before."""

    text: str
    start: int
    end: int
    gap: str
    table: Vocabulary = field(default_factory=vocabulary, repr=False, compare=False)

    @cached_property
    def key(self) -> str:
        return skeleton(self.text)

    @cached_property
    def role(self) -> Role | None:
        return self.table.role(one_script(self.text))

    @property
    def serves(self) -> bool:
        """Whether the word only helps to ask; a noun of another subject may be half of a name."""
        return self.role in (Role.FILLER, Role.ASK) or self.text.isdigit()

    @property
    def known(self) -> bool:
        return self.role is not None or self.text.isdigit()


def words_of(text: str, table: Vocabulary | None = None) -> list[Word]:
    """Return the first words of a question; addresses, mentions and commands are left out.

    `table` says what words are for; by default the whole table of the data.
    """
    table = table or vocabulary()
    text = _NOT_WORDS.sub(lambda found: " " * len(found[0]), text[:LONGEST])
    found: list[Word] = []
    end = 0
    for match in _WORD.finditer(text):
        if cleaned := clean(match[0]):
            found.append(Word(cleaned, match.start(), match.end(), text[end : match.start()], table))
            end = match.end()
            if len(found) == MOST_WORDS * 2:
                break
    return _together(found)[:MOST_WORDS]


def _together(found: list[Word]) -> list[Word]:
    out: list[Word] = []
    at = 0
    while at < len(found):
        stop = at
        while stop < len(found) and len(found[stop].text) == 1 and found[stop].text.isalpha():
            stop += 1
        if stop - at >= _LETTERS_APART:
            text = "".join(word.text for word in found[at:stop])
            out.append(Word(text, found[at].start, found[stop - 1].end, found[at].gap, found[at].table))
            at = stop
        else:
            out.append(found[at])
            at += 1
    return out
