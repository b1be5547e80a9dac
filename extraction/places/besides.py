"""Where in a sentence a place stands: in the words said, with who said them, beside them, or as a label."""

from collections.abc import Sequence
from itertools import pairwise

from extraction.cues.placed import Side
from extraction.places.named import Named
from extraction.places.world import Sort
from extraction.reports.drafts import Draft
from extraction.words.lexicon import Lexicon
from extraction.words.placetables import Beside
from extraction.words.tokens import Token

FAR_FROM_CUE = 4
"""Tokens after a cue within which a place outside the reported words is where it was said."""


FAR_FROM_ASKED = 7
"""Tokens of "Asked by reporters in Geneva whether"."""

FARTHEST_ASIDE = 40
"""Tokens behind a speaker within which a place may be where he spoke from."""

LONGEST_OBJECT = 5
"""Tokens between a verb and the words said that are what they are said of."""

_MARKS = frozenset((",", ";"))

FEWEST_OF_FLIGHT = 2
"""Tokens of "fled to"."""

FARTHEST_HOME = 5
"""Tokens before a place within which it says that somebody lives there now."""


def is_in_words(one: Named, drafts: Sequence[Draft]) -> bool:
    """Return whether the place stands in the reported words of one of `drafts`."""
    return any(_words_from(draft) <= one.first and one.last <= draft.last for draft in drafts)


def _words_from(draft: Draft) -> int:
    """Return where the words begin, with what is described: "the town of Lyman" as “a ruin”."""
    verb = draft.one.placed.cue.verb if draft.one else None
    if draft.one is None or verb is None or not verb.form.startswith(("describ", "call")):
        return draft.first
    return min(draft.first, draft.one.placed.cue.last + 1)


def is_in_phrase(one: Named, draft: Draft) -> bool:
    """Return whether the place stands where its speaker is named: "residents of southern Gaza"."""
    placed = draft.one.placed if draft.one else None
    return placed is not None and placed.first <= one.first and one.last <= placed.last


def is_workplace(one: Named, draft: Draft) -> bool:
    """Return whether it is only a building in whose name no town stands, where its speaker works."""
    return one.is_facility and one.place is None and is_in_phrase(one, draft)


def is_aside(one: Named, draft: Draft, words: Beside) -> bool:
    """Return whether it only says where somebody spoke ("told reporters in Brussels"), or is a title."""
    if one.first and draft.sentence.tokens[one.first - 1].is_quote:
        return True
    if draft.one is None:
        return False
    placed = draft.one.placed
    if is_refuge(one, draft, words):
        return True
    if _is_told_of(one, draft, words):
        return False
    if _is_of_occasion(one, draft, words) or _is_of_office(one, draft, words):
        return True
    tokens = draft.sentence.tokens
    if tokens[0].norm in words.speaking and one.last < placed.first and not _is_asked_about(tokens, words):
        return True  # Speaking in Samara, Putin said; no "Asked whether Samara"
    if placed.words is Side.BEFORE and 0 < one.first - placed.last <= FARTHEST_ASIDE:
        between = draft.sentence.tokens[placed.last + 1 : one.first]
        told = _without_description(between, words)
        if not any(token.text in _MARKS or token.norm in words.more for token in told):
            return True  # said by phone from the nearby town of Borova
    near = 0 < one.first - placed.cue.last <= FAR_FROM_CUE and not _is_topic(one, draft, words)
    return near or _is_seat(one, draft, words)


def _is_asked_about(tokens: Sequence[Token], words: Beside) -> bool:
    """Return whether a sentence begins "Asked whether": the answer is about what was asked."""
    return tokens[0].norm == "asked" and any(token.norm in words.asking for token in tokens[1:FAR_FROM_ASKED])


def points_to_place(draft: Draft, lexicon: Lexicon) -> bool:
    """Return whether its words have a noun such as "the town"; else another clause's place may not be theirs.

    "Seven regions" are not the one that the other clause names.
    """
    words, places = draft.sentence.tokens[draft.first : draft.last + 1], lexicon.places
    for before, token in pairwise(words):
        if token.norm in places.pointers or token.norm in places.nouns:
            return not (before.is_number or before.norm in lexicon.counting.values)
    return False


def _without_description(tokens: Sequence[Token], words: Beside) -> Sequence[Token]:
    """Return what stands between a speaker and a place behind ", who works for the Red Cross in X, from".

    It is nothing behind ", speaking to reporters in", which only says where somebody spoke; who stands in the
    yard of a house tells what happened there.
    """
    norms = [token.norm for token in tokens[:3]]
    if norms[:1] != [","]:
        return tokens
    if len(norms) > 1 and norms[1] in words.speaking:
        on_ground = any(token.norm in words.on_ground for token in tokens[2:])
        return tokens if on_ground else tokens[2:]  # speaking in the yard of her burned house in
    if len(norms) < 3 or norms[1] != "who" or norms[2] not in words.employed:
        return tokens
    ends = [at for at, token in enumerate(tokens) if at > 2 and token.text == ","]
    return tokens[ends[0] + 1 :] if ends and len(tokens) - ends[0] - 1 == 1 else tokens[3:]


def _is_told_of(one: Named, draft: Draft, words: Beside) -> bool:
    """Return whether the words before are said of it: "…, the surgeon said of the hospital in Nyala"."""
    placed, tokens = draft.one.placed if draft.one else None, draft.sentence.tokens
    if placed is None or placed.words is not Side.BEFORE:
        return False
    at = max(placed.cue.last, placed.phrase.rightmost) + 1
    return at < one.first and tokens[at].norm in words.about


def _is_of_occasion(one: Named, draft: Draft, words: Beside) -> bool:
    """Return whether it is where somebody was when they spoke: «во время визита в Киев»."""
    tokens, at = draft.sentence.tokens, one.first
    if at < FEWEST_OF_FLIGHT or is_in_words(one, [draft]) or tokens[at - 1].norm not in words.visited:
        return False
    return tokens[at - 2].norm.startswith(words.occasions)


def _is_of_office(one: Named, draft: Draft, words: Beside) -> bool:
    """Return whether it is a speaking body's region: «У ГУ ДСНС у Сумській області повідомили»."""
    placed, tokens = draft.one.placed if draft.one else None, draft.sentence.tokens
    if placed is None or draft.member is None or draft.member.is_person or draft.member.witness:
        return False
    stands = one.first == placed.phrase.rightmost + 2 and tokens[one.first - 1].norm in words.into
    return stands and one.last < placed.cue.first < draft.first


def _is_topic(one: Named, draft: Draft, words: Beside) -> bool:
    """Return whether it stands in what was told of before a colon: «повідомив про удар по Сумах: …»."""
    tokens, cue = draft.sentence.tokens, draft.one.placed.cue if draft.one else None
    return cue is not None and tokens[cue.last + 1].norm in words.about and one.last < draft.first


def is_refuge(one: Named, draft: Draft, words: Beside) -> bool:
    """Return whether it only says where those who speak have fled to: "residents who fled to X told …"."""
    tokens, at = draft.sentence.tokens, one.first
    if at < FEWEST_OF_FLIGHT or not (_has_fled(tokens, at, words) or _lives_now(tokens, at, words)):
        return False
    placed = draft.one.placed if draft.one else None
    return placed is not None and placed.first < at and one.last < draft.first


def is_elsewhere(one: Named, draft: Draft, words: Beside, *, told: bool) -> bool:
    """Return whether a witness only fled there or, where that can be `told`, only spoke there."""
    return is_refuge(one, draft, words) or (told and is_aside(one, draft, words))


def _has_fled(tokens: Sequence[Token], at: int, words: Beside) -> bool:
    """Return whether "fled to" stands before `at`."""
    return tokens[at - 1].norm in words.thither and tokens[at - 2].norm.startswith(words.fled)


def _lives_now(tokens: Sequence[Token], at: int, words: Beside) -> bool:
    """Return whether "who now lives in" stands there, no "who lives in"."""
    near = [token.norm for token in tokens[max(0, at - FARTHEST_HOME) : at - 1]]
    lives = any(norm.startswith(words.living) for norm in near)
    return tokens[at - 1].norm in words.into and lives and any(norm in words.now for norm in near)


def _is_seat(one: Named, draft: Draft, words: Beside) -> bool:
    """Return whether a sentence begins with where somebody far away spoke: "In New York, the UN said …"."""
    tokens = draft.sentence.tokens
    if one.first != 1 or tokens[0].norm not in words.into or one.last >= draft.first:
        return False
    if any(token.text == ":" for token in tokens[one.last : draft.first]):
        return False  # «В Москве сбили дроны: мэр сообщил о …»
    return one.as_written.lower() in words.seats or (
        one.foreign is not None and one.foreign.sort is Sort.CAPITAL
    )


def is_label(one: Named, draft: Draft, words: Beside) -> bool:
    """Return whether it heads its line: "Kharkiv Oblast: authorities said …", "In Izium, police said …"."""
    tokens = draft.sentence.tokens
    if (
        1 <= one.first <= 3
        and tokens[0].norm in words.into
        and one.last < draft.first
        and draft.member is not None
    ):
        between = tokens[1 : one.first]
        far = one.as_written.lower() in words.seats
        return not (draft.member.is_person or far) and not any(
            token.is_capital or not token.is_word for token in between
        )
    return one.first == 0 and one.last + 1 < len(tokens) and tokens[one.last + 1].text == ":"


def further(
    draft: Draft, drafts: Sequence[Draft], named: Sequence[Named], own: Sequence[Named], words: Beside
) -> list[Named]:
    """Return what stands beside a sentence's only words that are said: "…, he said, as X was shelled"."""
    alike = len({(one.first, one.last) for one in drafts}) == 1  # medics and two witnesses said
    if draft.one is None or not alike:
        return []
    begins, ends = min(draft.one.placed.first, draft.first), max(draft.one.placed.last, draft.last)
    held = {one.first for one in own}
    return [
        one
        for one in named
        if (one.last < begins or one.first > ends)
        and one.first not in held
        and not is_aside(one, draft, words)
    ]


def without_speakers(draft: Draft, drafts: Sequence[Draft], first: int, last: int) -> Sequence[Token]:
    """Return the tokens [`first`, `last`) but for who says so in their midst: ", said the region's head,"."""
    placed = [one.one.placed for one in drafts if one.one is not None]
    amid = [one for one in placed if first <= one.first <= one.last < last]
    inside = {at for one in amid for at in range(one.first, one.last + 1)}
    tokens = draft.sentence.tokens[first:last]
    return [token for at, token in enumerate(tokens, first) if at not in inside] if inside else tokens


def words_from(draft: Draft) -> int:
    """Return where the words begin, with the object of the verb: "called the town “a fortress”"."""
    if draft.one is None or draft.one.placed.cue.verb is None:
        return draft.first
    after = draft.one.placed.cue.last + 1
    named = after <= draft.one.placed.phrase.first < draft.first  # «Как отметил глава региона, в городе …»
    return after if not named and 0 < draft.first - after <= LONGEST_OBJECT else draft.first
