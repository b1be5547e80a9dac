"""Where beside a cue a day is the day of saying: in an opening, a closing, beside the verb."""

from collections.abc import Iterator, Sequence

from domain.statement import Topic
from extraction.content.behind import behind
from extraction.cues.placed import Side
from extraction.reports.attribution import Attribution
from extraction.texts.days import Day, length_of_day
from extraction.texts.sentences import Sentence
from extraction.words.gates import gate
from extraction.words.lexicon import ATTACKS, Lexicon
from extraction.words.tokens import Token

LONGEST_OPENING = 9
"""Tokens before a speaker in which a day ("On Monday, Ukraine said …") is the day of saying."""

LONGEST_OCCASION = 14
"""Tokens of an opening that names the occasion: "In his evening address on Monday, …"."""

LONGEST_TIME = 3
"""Tokens of "earlier this month" behind "…, said X"."""

EVENTS = (Topic.STRIKE, Topic.CASUALTIES, Topic.ADVANCE, Topic.CONTROL, Topic.ENCIRCLEMENT, ATTACKS)
"""What a day belongs to that stands behind its words: "in a statement on the attack on Monday"."""

_ABOUT = ("про", "о", "об")
_AS = ("as", "як", "как")


def near_cue(
    sentence: Sentence,
    one: Attribution,
    among: Sequence[Attribution],
    days: Sequence[Day],
    lexicon: Lexicon,
) -> Iterator[tuple[int, int]]:
    """Yield the ranges of tokens beside the cue of `one` in which a day is the day of saying."""
    placed = one.placed
    if placed.words is Side.AFTER:
        before = max((_end_before(other, placed.first) for other in among if other is not one), default=-1)
        before = _clause_from(sentence, before + 1, placed.first, lexicon) - 1
        if _is_opening(sentence, before + 1, placed.first, days, lexicon):
            yield before + 1, placed.first - 1
        english = lexicon.is_english
        yield placed.first, one.first - 1 if placed.cue.verb or english else placed.last
        yield from behind(sentence, one, days, lexicon)
        yield from _before_verb(sentence, one, days, lexicon)
    elif placed.words is Side.AROUND and placed.cue.verb is not None:
        yield placed.first, placed.last
    elif placed.words is Side.BEFORE:
        yield one.last + 1, placed.last
        yield from _before_verb(sentence, one, days, lexicon)
        yield placed.last + 1, _tail(sentence, placed.last + 1, days, lexicon)
        yield from _closing(sentence, placed.last + 1, days)


def said_another_time(
    sentence: Sentence,
    one: Attribution,
    among: Sequence[Attribution],
    lexicon: Lexicon,
    days: Sequence[Day] = (),
) -> bool:
    """Return whether "earlier", "in October" beside the cue tell that it was said some day before.

    `days` are an event's: no month of theirs counts.
    """
    if not sentence.opens & _PAST:
        return False
    placed, tokens = one.placed, sentence.tokens
    near = [*tokens[placed.phrase.rightmost + 1 : placed.cue.first]]
    near = [] if any(token.text == "," for token in near) else near  # X, which held it since last year, said
    if placed.words is Side.BEFORE:
        near += tokens[placed.last + 1 : placed.last + 1 + LONGEST_TIME]
    elif placed.words is Side.AFTER:
        near += tokens[placed.cue.last + 1 : one.first]
        first = max((_end_before(other, placed.first) for other in among if other is not one), default=-1) + 1
        first = _clause_from(sentence, first, placed.first, lexicon)
        if _is_opening(sentence, first, placed.first, (), lexicon):
            near += tokens[first : placed.first]
    events = [token for day in days for token in tokens[day.first : day.last + 1]]
    return any(_is_past(token, lexicon) for token in near if token not in events)


_PAST = gate(lambda lexicon, word: word in lexicon.months or word in lexicon.saying.another_time)


def _is_past(token: Token, lexicon: Lexicon) -> bool:
    is_month = token.norm in lexicon.months and (token.is_capital or not lexicon.is_english)
    return is_month or token.norm in lexicon.saying.another_time


def _clause_from(sentence: Sentence, first: int, end: int, lexicon: Lexicon) -> int:
    """Return where the last clause of an opening begins: «…, але напередодні X сказав»."""
    tokens = sentence.tokens
    for at in range(end - 1, first, -1):
        if tokens[at].text in ":;" or (tokens[at].norm in lexicon.saying.but and tokens[at - 1].text == ","):
            return at + 1
    if tokens[first].norm in _AS:  # Як повідомляв Укрінформ, у неділю, 2 червня, мер сказав
        comma = next((at for at in range(first, end) if tokens[at].text == ","), first - 1)
        return comma + 1
    return first


def _end_before(other: Attribution, first: int) -> int:
    """Return where what belongs to another attribution ends before the speaker at `first`."""
    if other.last < first:
        return other.last
    return other.placed.last if other.placed.words is Side.AFTER and other.placed.last < first else -1


def _before_verb(
    sentence: Sentence, one: Attribution, days: Sequence[Day], lexicon: Lexicon
) -> Iterator[tuple[int, int]]:
    """Yield the day of «Про ситуацію 14 січня повідомив мер», where the topic is no event of that day."""
    cue = one.placed.cue
    about = sentence.tokens[0].norm in _ABOUT
    first = 0 if about and one.placed.words is Side.AFTER else one.first
    for day in days if cue.verb is not None and not lexicon.is_english else ():
        told = {*lexicon.about.found_in(sentence.tokens[first : day.first])} - {Topic.ADVANCE}
        if first < day.first and day.last + 1 == cue.first and told.isdisjoint(EVENTS):
            yield day.first, day.last


def _closing(sentence: Sentence, first: int, days: Sequence[Day]) -> Iterator[tuple[int, int]]:
    """Yield the day that closes a sentence behind a comma: "told reporters, including AFP, on Monday"."""
    tokens, end = sentence.tokens, len(sentence.tokens) - 1
    while end > first and not tokens[end].is_word and not tokens[end].is_number:
        end -= 1
    for day in days[-1:]:
        at = day.first - 1
        if day.last == end and at > first and tokens[at - 1].text == ",":
            yield at, end


def _is_opening(sentence: Sentence, first: int, end: int, days: Sequence[Day], lexicon: Lexicon) -> bool:
    """Return whether a speaker's sentence is opened by a day, or by the occasion of what was said."""
    words = sentence.tokens[first:end]
    if len(words) <= LONGEST_OPENING and _others(sentence, first, end, days, lexicon) <= 1:
        return True
    if len(words) > LONGEST_OCCASION:
        return False
    begins = first + length_of_day(sentence.tokens, first, lexicon)
    return (
        occasion_from(sentence.tokens, begins + (sentence.tokens[begins].text == ","), end, lexicon)
        is not None
    )


def occasion_from(tokens: Sequence[Token], first: int, end: int, lexicon: Lexicon) -> int | None:
    """Return where what it was said in is named behind `first`: "In his evening address", "Speaking to"."""
    saying = lexicon.saying
    return next(
        (
            at
            for at in range(first, min(first + 5, end))
            if tokens[at].norm in saying.occasions or tokens[at].norm in saying.speaking
        ),
        None,
    )


def _others(sentence: Sentence, first: int, end: int, days: Sequence[Day], lexicon: Lexicon) -> int:
    """Count the words of an opening that are neither days nor openers nor small words."""
    grammar, tokens, index, found = lexicon.grammar, sentence.tokens, first, 0
    dated = {at for day in days for at in range(day.first, day.last + 1)}
    while index < end:
        opener = grammar.openers.length_at(tokens, index)
        norm = tokens[index].norm
        known = index in dated or norm in lexicon.day_words or norm in lexicon.saying.parts
        known = known or norm in lexicon.months
        small = norm in grammar.prepositions or norm in grammar.articles or not tokens[index].is_word
        found += not (opener or known or small)
        index += max(1, opener)
    return found


def _tail(sentence: Sentence, first: int, days: Sequence[Day], lexicon: Lexicon) -> int:
    """Return where the words end that belong to the verb: not "who fled on Monday", "of the fight on"."""
    begins = {day.first for day in days}
    for index in range(first, len(sentence.tokens)):
        token = sentence.tokens[index]
        if token.norm == "of" and (index + 1 in begins or any(d.first <= index <= d.last for d in days)):
            continue  # on the evening of May 19
        following = sentence.tokens[index + 1 : index + 5]
        if token.text == "," and following and _goes_on(sentence.tokens, index + 1, lexicon):
            continue
        if token.text in ",;" or token.is_dash or token.norm in lexicon.grammar.relative:
            return index - 1  # «— каже водій. — Учора дрон влучив»
        if token.norm in lexicon.saying.about:
            return index - 1
    return len(sentence.tokens) - 1


def _goes_on(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether more of the saying follows a comma: ", speaking in …", ", in his blog on Sunday"."""
    if tokens[at].norm in lexicon.saying.speaking or length_of_day(tokens, at, lexicon):
        return True
    occasion = any(token.norm in lexicon.saying.occasions for token in tokens[at : at + 4])
    return occasion and tokens[at].norm in lexicon.grammar.prepositions


def shared_opening(sentence: Sentence, one: Attribution, among: Sequence[Attribution]) -> int | None:
    """Return where the opening ends that a later clause shares with the first: not for "had claimed"."""
    first = among[0]
    if first is one or one.placed.words is not Side.AFTER or first.placed.words is not Side.AFTER:
        return None
    if any(
        token.norm in ("had", "раніше", "ранее")
        for token in sentence.tokens[first.last + 1 : one.placed.cue.first]
    ):
        return None
    opening = first.placed.first - 1
    return opening if 0 <= opening < LONGEST_OPENING else None
