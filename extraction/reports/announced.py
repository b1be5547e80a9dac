"""What the sentences of an article look like before it is known who speaks: speech, names."""

from collections.abc import Callable, Sequence

from extraction.texts.sentences import Sentence
from extraction.words.met import Met
from extraction.words.tokens import Token

MAYBE = -2
"""Stands for the paragraph of whose words nobody is sure: only speech is given to who was announced."""


def is_marked(sentence: Sentence) -> bool:
    """Return whether a dash or a quotation mark opens the sentence."""
    return sentence.tokens[0].is_dash or (bool(sentence.quotes) and sentence.quotes[0][0] == 0)


def begins_unclaimed(sentence: Sentence) -> bool:
    """Return whether a quotation begins it behind which no dash names somebody: «…», - здивувались люди."""
    if not sentence.quotes or sentence.quotes[0][0] != 0:
        return False
    behind = sentence.tokens[sentence.quotes[0][1] + 1 :]
    at = next((at for at, token in enumerate(behind[:2]) if token.is_dash), None)
    return at is None or at + 1 >= len(behind) or behind[at + 1].is_capital


def is_spoken(text: str, sentence: Sentence) -> bool:
    """Return whether the sentence is speech: in marks, or behind the dash of a dialogue, not of a list."""
    opens = text[max(0, sentence.start - 2) : sentence.start].strip()
    return is_marked(sentence) or (
        sentence.is_item and opens in ("—", "–") and text[sentence.end - 1] in ".!?…"
    )


FEWEST = 4
"""Tokens of the shortest clause, dash and surname."""


def _before_colon(sentence: Sentence) -> Token | None:
    """Return the second or third word of a sentence, behind which a colon stands: "President Zelensky:"."""
    colon = next((at for at, token in enumerate(sentence.tokens[:FEWEST]) if token.text == ":"), 0)
    return sentence.tokens[colon - 1] if colon > 1 else None


def capitals_met(sentences: Sequence[Sentence], is_surname: Callable[[str], bool]) -> Met:
    """Return the words that stand in capitals inside a sentence somewhere: names, not just its first word.

    A first word is one too where it is the surname of somebody well known: «Макрон рассказал о планах»; so
    is one alone behind a dash: «Місто тримається – Сирський.», and one before a colon.
    """
    inside = frozenset(
        sentence.tokens[at].norm
        for sentence in sentences
        for at in sentence.capitals
        if at and sentence.tokens[at - 1].is_word
    )
    ends = [one.tokens[-2] for one in sentences if len(one.tokens) > FEWEST and one.tokens[-3].is_dash]
    alone = [*(one.tokens[0] for one in sentences), *ends, *filter(None, map(_before_colon, sentences))]
    return Met(inside, frozenset(one.norm for one in alone if one.is_capital and is_surname(one.text)))
