"""Media that pass on what the speaker of the same sentence said: «…, заявив мер, пише видання …»."""

from collections.abc import Sequence
from dataclasses import replace

from domain.statement import SpeakerKind
from extraction.cues.media import is_medium
from extraction.cues.placed import Placed, Side
from extraction.slavic.clauses import PASSING_ON
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon


def passes_on(sentence: Sentence, placed: Placed, lexicon: Lexicon) -> bool:
    """Return whether a medium only passes on the words of another speaker of the sentence."""
    if placed.cue.verb is None or placed.cue.verb.form not in PASSING_ON:
        return False
    before = sentence.tokens[placed.cue.first - 1].norm if placed.cue.first else ""
    if placed.words is Side.AFTER and before not in ("як", "как"):
        return False
    return is_medium(sentence, placed.phrase, lexicon)


def is_relay(sentence: Sentence, placed: Placed, begins_with_as: bool, lexicon: Lexicon) -> bool:
    """Return whether a medium passes on who said it: «Як повідомляє M, про це написав X»."""
    if placed.words is Side.AFTER:
        return begins_with_as and passes_on(sentence, placed, lexicon)
    if placed.cue.verb is None or placed.cue.verb.form not in PASSING_ON or placed.words is Side.NEIGHBOUR:
        return False
    own = sentence.tokens[placed.phrase.first : placed.phrase.last + 1]
    return not any(token.norm in lexicon.given_names for token in own)


def only_relays(sentence: Sentence, placed: Placed, before: Placed, lexicon: Lexicon) -> bool:
    """Return whether it is "he said, according to the agency" or "he said, the agency reports".

    A medium behind "per" only passes on what somebody "said", however far off that stands.
    """
    if (
        placed.cue.verb is None
        and before.cue.verb is not None
        and is_medium(sentence, placed.phrase, lexicon)
    ):
        return True
    comma = placed.first - 1
    beside = comma > 0 and sentence.tokens[comma].text == "," and before.last == comma - 1
    passing = placed.cue.verb is None or placed.words is Side.BEFORE
    return passing and before.cue.verb is not None and beside


def told_by_last(sentence: Sentence, found: Sequence[Placed], lexicon: Lexicon) -> Sequence[Placed]:
    """Return `found` with the person of «Про це, пише M, повідомив X» instead of what may be a medium."""
    if len(found) < 2 or found[0].words is not Side.NEIGHBOUR or found[0].cue.verb is None:
        return found
    told, first = found[1], found[0].phrase
    own = sentence.tokens[first.first : first.last + 1]
    person = any(token.is_capital and token.norm in lexicon.given_names for token in own)
    named = is_medium(sentence, first, lexicon) or sentence.quote_at(first.last) is not None
    relays = found[0].cue.verb.form in PASSING_ON and not person and (named or own[-1].norm.isascii())
    ends = told.words in (Side.BEFORE, Side.AROUND) and told.cue.verb is not None
    return [replace(told, words=Side.NEIGHBOUR, rule="backward")] if relays and ends else found


def final_relay(sentence: Sentence, found: Sequence[Placed], lexicon: Lexicon) -> Placed | None:
    """Return the medium that closes «Мер засудив удар, пише ТСН»: the words are the mayor's."""
    if len(found) < 2 or found[-1].words is not Side.BEFORE or found[-1].cue.verb is None:
        return None
    role = lexicon.roles.get(sentence.tokens[found[-1].phrase.first].norm)
    channel = role is not None and role.kind is SpeakerKind.MONITOR and not role.group
    channel = channel or sentence.tokens[found[-1].phrase.first].norm in lexicon.signs.channels
    channel = channel and found[-1].cue.verb.form in PASSING_ON
    passing = channel or is_medium(sentence, found[-1].phrase, lexicon)  # отмечает RT
    said = any(one.words is Side.AFTER and not passes_on(sentence, one, lexicon) for one in found[:-1])
    return found[-1] if passing and said else None
