"""Where the speakers of a sentence are named and described, which is no place of what they say."""

from collections.abc import Sequence

from extraction.reports.drafts import Draft
from extraction.words.lexicon import Lexicon


def speakers_words(drafts: Sequence[Draft]) -> list[tuple[int, int]]:
    """Return where the speakers of a sentence are named: no places, but for residents, who are witnesses."""
    masked: list[tuple[int, int]] = []
    for draft in drafts:
        if draft.one is None or (draft.member and draft.member.witness):
            continue
        phrase = draft.one.placed.phrase
        masked += [(phrase.first, phrase.last), *([phrase.apposition] if phrase.apposition else [])]
    return masked


def offices_words(draft: Draft, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return where its speaker is named and described: "X, who heads Kherson's administration, said"."""
    found, tokens = speakers_words([draft]), draft.sentence.tokens
    after = found[0][1] + 1 if len(found) == 1 else len(tokens)
    described = after + 1 < len(tokens) and tokens[after].text == ","
    if not (described and tokens[after + 1].norm in lexicon.grammar.relative):
        return found
    end = next((at for at in range(after + 1, len(tokens)) if tokens[at].text == ","), after)
    return [*found, (after + 1, end)] if end > after else found
