"""Speech that has no quotation marks of its own: behind dashes, or told in the first person."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import TERMINATORS, Token

LONGEST_ATTRIBUTION = 25
"""Tokens between the dashes of «…, — сказав X. — …»."""

LONGEST_NAME_IN_MARKS = 5
"""Tokens, marks included, of a name in marks inside speech that has none of its own."""


def dialogue(tokens: Sequence[Token], lexicon: Lexicon) -> tuple[tuple[int, int], ...]:
    """Return speech in dashes as a quotation: «— Тихо. Нікого немає, — каже X»."""
    first = 0 if tokens and tokens[0].is_dash else _speech_within(tokens, lexicon)
    if first is None:
        return ()
    end = next((at for at in range(first + 2, len(tokens) - 1) if attributes(tokens, at, lexicon)), None)
    if end is None:
        return ()
    spoken = (first, end - 1 - (tokens[end - 1].text == ","))
    more = _goes_on_behind(tokens, end, lexicon) if first == 0 else None
    return (spoken, (more, len(tokens) - 1)) if more is not None else (spoken,)


def _goes_on_behind(tokens: Sequence[Token], dash: int, lexicon: Lexicon) -> int | None:
    """Return where a dash resumes the speech behind who spoke: «— Тихо, — каже X. — Нікого немає.»"""
    near = range(dash + 2, min(len(tokens) - 1, dash + LONGEST_ATTRIBUTION))
    resumed = next((at for at in near if tokens[at].is_dash and tokens[at - 1].text in ".,!?…"), None)
    if resumed is None or not tokens[resumed + 1].is_capital or lexicon.is_english:
        return None
    again = any(attributes(tokens, at, lexicon) for at in range(resumed + 2, len(tokens) - 1))
    told = any(token.text in TERMINATORS for token in tokens[dash : resumed - 1])
    return None if again or told else resumed


def speech_with_names(
    tokens: Sequence[Token], pairs: Sequence[tuple[int, int]], lexicon: Lexicon
) -> tuple[tuple[int, int], ...]:
    """Return speech in dashes that holds names in marks: «— Тихо. Це «Клен», — каже X.»"""
    if lexicon.is_english or not (pairs and tokens[0].is_dash):
        return ()
    if any(last - first > LONGEST_NAME_IN_MARKS for first, last in pairs):
        return ()
    spoken = dialogue(tokens, lexicon)
    if not spoken or not any(token.text in TERMINATORS for token in tokens[: spoken[0][1]]):
        return ()
    until = spoken[1][0] if len(spoken) > 1 else len(tokens)
    return (*spoken[:1], *(pair for pair in pairs if spoken[0][1] < pair[0] < until), *spoken[1:])


def _speech_within(tokens: Sequence[Token], lexicon: Lexicon) -> int | None:
    """Return where a dash begins speech behind narration of the same paragraph: «Він гальмує. — Тихо, …»."""
    if lexicon.is_english:
        return None
    for at in range(1, len(tokens) - 2):
        ends = tokens[at - 1].text in TERMINATORS and tokens[at].is_dash
        if (
            ends
            and tokens[at + 1].is_capital
            and not any(attributes(tokens, one, lexicon) for one in range(2, at))
        ):
            return at
    return None


def unmarked(
    tokens: Sequence[Token], pairs: Sequence[tuple[int, int]], lexicon: Lexicon
) -> tuple[tuple[int, int], ...]:
    """Return speech that lost its marks as a quotation: «Я чула вибух. Впала стеля, — каже X.»

    It is told in the first person, or written in a post, in several sentences, and the speaker is named at
    the paragraph's end.
    """
    if lexicon.is_english or any(last - first > LONGEST_NAME_IN_MARKS for first, last in pairs):
        return ()
    begin = max(2, len(tokens) - LONGEST_ATTRIBUTION)
    end = next((at for at in range(len(tokens) - 2, begin, -1) if attributes(tokens, at, lexicon)), None)
    if end is None or any(token.text in TERMINATORS for token in tokens[end:-1]):
        return ()
    if tokens[end - 1].is_quote or tokens[end - 2].is_quote:
        return ()
    opening = None if tokens[0].is_dash else _speech_within(tokens[:end], lexicon)
    if opening is not None:  # «… розповіла «Хвилі», що дощить. — Ми знаємо, — каже X.»
        before = (pair for pair in pairs if pair[1] < opening)
        return (*before, (opening, end - 1 - (tokens[end - 1].text == ",")))
    if _reports(tokens[:end], lexicon):
        return ()
    several = any(token.text in TERMINATORS for token in tokens[:end])
    written = any(token.norm.startswith(_WRITING) for token in tokens[end + 1 : end + 3])
    own = written or any(token.norm in lexicon.grammar.first_person for token in tokens[:end])
    if not several or not own:
        return ()
    if any(attributes(tokens, at, lexicon) for at in range(2, end)):
        return ()
    return ((0, end - 1 - (tokens[end - 1].text == ",")),)


def unclosed(
    tokens: Sequence[Token], pairs: Sequence[tuple[int, int]], lexicon: Lexicon
) -> tuple[tuple[int, int], ...]:
    """Return speech without its closing mark, up to who said it: "“We hold, said X.", «Тихо, — каже X.»

    `pairs` take such speech to the paragraph's end: the words of a speaker of before that go on.
    """
    if len(pairs) != 1 or pairs[0] != (0, len(tokens) - 1) or not tokens[0].is_quote or tokens[-1].is_quote:
        return ()
    parted = _says_behind_comma if lexicon.is_english else attributes
    end = next((at for at in range(2, len(tokens) - 2) if parted(tokens, at, lexicon)), None)
    if end is None:
        return ()
    if tokens[end].is_dash and _resumes(tokens, end):
        return ()  # «Тихо, — каже X. — Поки що
    return ((0, end - 1 - (tokens[end - 1].text == ",")),)


def _resumes(tokens: Sequence[Token], dash: int) -> bool:
    """Return whether another dash behind who spoke goes on with the speech."""
    near = range(dash + 2, min(len(tokens) - 1, dash + LONGEST_ATTRIBUTION))
    return any(tokens[at].is_dash and tokens[at - 1].text in ".,!?…" for at in near)


def _says_behind_comma(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether ", said Mayor Smith." or ", the mayor said." stands there and ends a sentence."""
    if tokens[at].text not in ",!?…" and not tokens[at].is_dash:
        return False
    near = tokens[at + 1 : at + 1 + LONGEST_ATTRIBUTION]
    end = next((index for index, token in enumerate(near) if token.text in TERMINATORS), 0)
    if end < 2 or any(token.is_quote for token in near[:end]):
        return False
    first, who = near[0].norm in _SPOKEN, near[0]
    if first:
        who = near[1]
    elif near[end - 1].norm not in _SPOKEN or sum(one.text == "," for one in near[:end]) not in _COMMAS:
        return False
    return who.is_capital or who.norm in lexicon.grammar.articles or who.norm in _ONE


_ONE = ("he", "she")
_COMMAS = (0, 2)
"""Commas within "the mayor said" and "the mayor, John Smith, said"; one parts two clauses."""

_SPOKEN = ("said", "says")
"""Verbs that tell whose the words in marks before them are."""

_WRITING = ("напис", "пише", "пишет")


def _reports(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether somebody is reported in the words: «X заявив, що …», so that they are no speech."""
    return any(
        token.norm in lexicon.verbs
        and after.text in ",:"
        and (after.text == ":" or that.norm in lexicon.grammar.that)
        for token, after, that in zip(tokens, tokens[1:], tokens[2:], strict=False)
    )


def attributes(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether the dash at `at` parts speech from a verb of saying."""
    if not (tokens[at].is_dash and tokens[at - 1].text in ",!?…"):
        return False
    first, *more = tokens[at + 1 : at + 3]
    adverb = first.norm.endswith("о") or first.norm.startswith("по-")  # тихо каже, по-отечески говорит
    adverb = adverb and not first.is_capital and not lexicon.is_english
    return first.norm in lexicon.verbs or (adverb and bool(more) and more[0].norm in lexicon.verbs)
