"""Days that stand behind the first words of what is said and are the day of saying all the same."""

from collections.abc import Iterator, Sequence

from extraction.cues.placed import Side
from extraction.reports.attribution import Attribution
from extraction.slavic.objects import LISTENING
from extraction.texts.days import Day
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

LONGEST_OBJECT = 4
"""Words between a verb and its day: "rejected those reports on Monday"."""

LONGEST_REPORT = 14
"""Tokens from the comma to the end: ", in a statement on its website on Monday"."""


def behind(
    sentence: Sentence, one: Attribution, days: Sequence[Day], lexicon: Lexicon
) -> Iterator[tuple[int, int]]:
    """Yield the tokens of the days in the words of `one` that are when they were said."""
    placed = one.placed
    if placed.words is not Side.AFTER or placed.cue.verb is None:
        return
    for day in days:
        if placed.last < day.first and one.first <= day.last <= one.last + 1:
            between = sentence.tokens[placed.last + 1 : _from(sentence, day, lexicon)]
            if _is_when(sentence, one, day, between, lexicon):
                yield day.first, day.last


def _from(sentence: Sentence, day: Day, lexicon: Lexicon) -> int:
    """Return where "late on Monday" begins, of which `day` is the Monday."""
    at, words = day.first, lexicon.saying
    while at > 0 and (
        sentence.tokens[at - 1].norm in words.parts
        or sentence.tokens[at - 1].norm in ("on", "у", "в", "во")
        or (sentence.tokens[at - 1].norm in ("the", "of") and sentence.tokens[at - 2].norm in ("on", *_PARTS))
    ):
        at -= 1
    return at


_PARTS = ("evening", "morning", "afternoon", "night", "the")


def _is_when(
    sentence: Sentence, one: Attribution, day: Day, between: Sequence[Token], lexicon: Lexicon
) -> bool:
    if between and (between[-1].norm in lexicon.saying.never or between[-1].norm in lexicon.grammar.breaks):
        return False
    if lexicon.is_english:
        return (
            _is_behind_claim(one, between, lexicon)
            or _is_behind_addressed(sentence, one, day, between, lexicon)
            or _is_behind_document(sentence, one, day, between, lexicon)
            or _closes_with_report(sentence, one, day, between, lexicon)
            or _is_shown(sentence, one, day, between, lexicon)
            or _goes_on_saying(sentence, day, between, lexicon)
            or _is_behind_figure(sentence, one, day, between, lexicon)
        )
    already = sentence.tokens[_from(sentence, day, lexicon)].norm in ("ще", "еще", "ещё")
    plain = not any(token.text in ",;:" or token.is_quote for token in between)
    if already and plain and _claims(one, lexicon):
        return not any(token.norm in lexicon.grammar.that for token in between)
    return plain and _is_behind_listener(between, lexicon)


def _is_dated(token: Token, lexicon: Lexicon) -> bool:
    """Return whether the token can belong to a day: "on Monday evening (November 3, 2025)"."""
    return not token.is_word or token.norm in lexicon.saying.parts or token.norm in lexicon.months


def _ends(sentence: Sentence, one: Attribution, day: Day, lexicon: Lexicon) -> bool:
    """Return whether nothing follows the day."""
    return all(_is_dated(sentence.tokens[at], lexicon) for at in range(day.last + 1, one.last + 1))


def _claims(one: Attribution, lexicon: Lexicon) -> bool:
    """Return whether the verb says something new: «заявляв про захоплення ще 9 грудня», not «нагадав»."""
    verb = one.placed.cue.verb
    return verb is not None and one.placed.cue.sort != "order" and verb.form not in lexicon.saying.recalling


def _is_behind_claim(one: Attribution, between: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether only "the claim", "those reports" stand between a denying verb and the day."""
    if one.placed.cue.sort not in ("deny", "doubt") or not 0 < len(between) <= LONGEST_OBJECT:
        return False
    words = [token.norm for token in between if token.norm not in lexicon.saying.them]
    return all(word in lexicon.grammar.claims for word in words)


def _is_behind_figure(
    sentence: Sentence, one: Attribution, day: Day, between: Sequence[Token], lexicon: Lexicon
) -> bool:
    """Return whether it is "confirmed the number on Monday": what was told has no day of its own."""
    told = bool(between) and (between[-1].norm in _TOLD or between[-1].norm in lexicon.grammar.claims)
    ends = _ends(sentence, one, day, lexicon)
    return told and ends and len(between) <= LONGEST_OBJECT and _is_bare(between, lexicon)


_TOLD = frozenset(
    "number numbers figure figures toll count total data information details identity authenticity".split()
)


def _goes_on_saying(sentence: Sentence, day: Day, between: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether it is "confirmed the attack late on Thursday, saying …"."""
    after = [token.norm for token in sentence.tokens[day.last + 1 : day.last + 3]]
    goes_on = after[:1] == [","] and after[-1] in _GOING_ON
    return goes_on and 0 < len(between) <= LONGEST_OBJECT and _is_bare(between, lexicon)


_GOING_ON = frozenset("saying adding noting stating claiming explaining stressing warning".split())


def _is_behind_addressed(
    sentence: Sentence, one: Attribution, day: Day, between: Sequence[Token], lexicon: Lexicon
) -> bool:
    """Return whether it is "urged residents on Monday to leave"."""
    after = sentence.tokens[day.last + 1 : day.last + 7]
    begins = next((one.norm for one in after if one.is_word and not _is_dated(one, lexicon)), "")
    verb = one.placed.cue.sort == "order" and begins == "to"
    return verb and len(between) <= LONGEST_OBJECT and _is_bare(between, lexicon)


def _is_behind_document(
    sentence: Sentence, one: Attribution, day: Day, between: Sequence[Token], lexicon: Lexicon
) -> bool:
    """Return whether it is "posted a video on Monday showing", "issued its own statement on Thursday"."""
    verb = one.placed.cue.verb
    issued = verb is not None and verb.form in _ISSUED and sentence.tokens[day.first - 1].norm == "on"
    short = 0 < len(between) <= LONGEST_OBJECT and _is_bare(between, lexicon)
    return issued and short and between[-1].norm in lexicon.documents


_ISSUED = frozenset("issued posted released published shared".split())


def _is_bare(between: Sequence[Token], lexicon: Lexicon) -> bool:
    grammar = lexicon.grammar
    return not any(
        token.norm in grammar.prepositions
        or token.norm in grammar.breaks
        or token.norm in grammar.relative
        or token.norm.endswith(("ed", "ing"))
        or not token.is_word
        for token in between
    )


def _closes_with_report(
    sentence: Sentence, one: Attribution, day: Day, between: Sequence[Token], lexicon: Lexicon
) -> bool:
    """Return whether it is "said the town had fallen, in a statement on Monday."."""
    near = between[-LONGEST_REPORT:]
    commas = [at for at, token in enumerate(near) if token.text == ","]
    if not _ends(sentence, one, day, lexicon):
        return False
    if not commas:
        return _closes_with_statement(near)
    tail = near[commas[-1] + 1 :]
    known = any(token.norm in lexicon.saying.occasions for token in tail[1:5])
    opens = bool(tail) and tail[0].norm in ("in", "at", "on", "during")
    return opens and known and not any(token.norm in lexicon.saying.about for token in tail)


def _closes_with_statement(near: Sequence[Token]) -> bool:
    """Return whether it is "condemned the attack in a statement on Monday."."""
    return [token.norm for token in near[-3:]] == ["in", "a", "statement"]


def _is_shown(
    sentence: Sentence, one: Attribution, day: Day, between: Sequence[Token], lexicon: Lexicon
) -> bool:
    """Return whether a map, or a claim told again, has its day at the end: "showed X as lost on Monday"."""
    sort, opened = one.placed.cue.sort, [token.norm for token in sentence.tokens[:2]] == ["as", "reported"]
    head = sentence.tokens[one.placed.phrase.last].norm
    told = (opened and sort != "order") or (sort == "show" and head not in lexicon.documents)
    finite = any(token.norm in lexicon.grammar.breaks or token.text in ",;" for token in between)
    return (
        told
        and _ends(sentence, one, day, lexicon)
        and not (finite and "as" not in [token.norm for token in between])
    )


def _is_behind_listener(between: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether only who was told stands between verb and day: «доповів президенту 20 листопада»."""
    named = [token.is_capital or token.norm in lexicon.roles for token in between]
    return (
        0 < len(between) <= LONGEST_OBJECT
        and named[-1]
        and all(token.is_word and token.norm.endswith(LISTENING) for token in between)
    )
