"""Whether words come at second hand: somebody else tells that they were said, or calls it made up."""

from collections.abc import Sequence

from extraction.reports.attribution import Attribution
from extraction.reports.ends import is_called_by, judged_from
from extraction.reports.faked import is_in_a_fake
from extraction.slavic.relays import passes_on
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

LONGEST_HEAD = 4
"""Words before a colon that can be somebody's name: «Іван з Полтави: Генштаб повідомив, що …»."""

LINK_WITHIN = 5
"""Tokens before its "that" or "in which" in which what is made up stands: "a fake video in which X says"."""

LINKS = frozenset("which where де яких якому якій где котором которой которых ніби нібито якобы".split())
"""Words but "that" that lead from a fake to what is said in it."""

SUPPOSED = frozenset("allegedly supposedly purportedly нібито якобы".split())
"""Words beside a verb of saying with which the outlet leaves open whether it was said."""


def is_second_hand(
    one: Attribution | None, among: Sequence[Attribution], sentence: Sentence, lexicon: Lexicon
) -> bool:
    """Return whether `one` has only somebody else's word for it, or the sentence says it was never said."""
    if one is None:
        return False
    before = sentence.tokens[: one.placed.first]
    behind = one.first > one.placed.first
    return (
        _is_nested(one, among, sentence, lexicon)
        or (behind and (_is_behind_a_fake(before, lexicon) or _has_a_head(before, lexicon)))
        or (behind and not one.direct and _is_judged(one, among, sentence, lexicon))
        or _is_supposed(one, sentence)
        or is_in_a_fake(one, among, sentence, lexicon)
        or is_called_by(sentence.tokens, one.placed)
    )


def _is_nested(one: Attribution, among: Sequence[Attribution], sentence: Sentence, lexicon: Lexicon) -> bool:
    """Return whether `one` lies wholly in the words of another who is no medium that passes it on."""
    return any(
        other is not one
        and other.first <= one.placed.first
        and one.placed.last <= other.last
        and not passes_on(sentence, other.placed, lexicon)
        for other in among
    )


def _is_behind_a_fake(before: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether "it is a fake that", "claims that", «фейкове відео, де» stand before the speaker."""
    words = [token for token in before[-LINK_WITHIN - 2 :] if token.is_word]
    if len(words) < 2 or not (words[-1].norm in lexicon.grammar.that or words[-1].norm in LINKS):
        return False
    told = words[-2].norm in lexicon.grammar.claims and words[-1].norm in lexicon.grammar.that
    return told or lexicon.denials.stands_in(words[:-1])


def _has_a_head(before: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether somebody's name and a colon stand before the speaker: «user123: X сказав, що …»."""
    if len(before) < 2 or before[-1].text != ":" or len(before) - 1 > LONGEST_HEAD:
        return False
    head = before[:-1]
    places = lexicon.places
    if places.nouns.get(head[-1].norm) == "area" or head[-1].norm in places.regions:
        return False  # Pokrovsk direction: milbloggers claimed that
    return lexicon.grammar.openers.length_at(before, 0) < len(head)


def _is_judged(one: Attribution, among: Sequence[Attribution], sentence: Sentence, lexicon: Lexicon) -> bool:
    """Return whether the words end in ", but that is a lie", which may be the article's word on them.

    Where they tell what another says, it is plainly the speaker's word on that.
    """
    tells = any(one.first <= other.placed.first <= one.last for other in among if other is not one)
    return not tells and judged_from(sentence.tokens, one.first, one.last, lexicon) <= one.last


def _is_supposed(one: Attribution, sentence: Sentence) -> bool:
    """Return whether "allegedly" or "never" stands beside the verb of saying."""
    cue = one.placed.cue
    near = sentence.tokens[max(0, cue.first - 1) : cue.last + 2]
    unsaid = cue.negated and cue.sort == "say"
    return unsaid or any(token.norm in SUPPOSED for token in near)
