"""Speech of several sentences without marks, of which only the last says whose it is.

Ukrainian and Russian pages set it apart by its look, which is lost in a text: «Прошу всіх виїхати. Життя
дорожче, - наголосив мер».
"""

from collections.abc import Sequence
from typing import Protocol

from extraction.cues.placed import Side
from extraction.reports.attribution import Attribution
from extraction.speakers.member import Member
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon


class Read(Protocol):
    """What is known of a sentence or of a part of it."""

    sentence: Sentence
    one: Attribution | None
    member: Member | None
    as_written: str | None
    rule: str


def give_unmarked(drafts: Sequence[Read], rule: str, lexicon: Lexicon) -> None:
    """Give the sentences of a paragraph to whoever, behind a dash at its end, has said its last."""
    ours = lexicon.signs.ourselves
    for number, draft in enumerate(drafts):
        if not _ends_speech(draft):
            continue
        before = [one for one in drafts[:number] if one.sentence.paragraph == draft.sentence.paragraph]
        whole = [*before, draft]
        nobodys = all(one.member is None and not one.sentence.quotes for one in before)
        if nobodys and any(token.norm in ours for one in whole for token in one.sentence.tokens):
            for one in before:
                one.member, one.as_written, one.rule = draft.member, "", rule


def _ends_speech(draft: Read) -> bool:
    """Return whether it is «…, — сказав X» without marks and without a dash that opens the speech."""
    if draft.one is None or draft.member is None or draft.sentence.quotes:
        return False
    placed, tokens = draft.one.placed, draft.sentence.tokens
    opened = tokens[0].is_dash or placed.first < 2
    return placed.words is Side.BEFORE and not opened and tokens[placed.first - 1].is_dash
