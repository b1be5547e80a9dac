"""Abbreviations that an article introduces itself: "Nuclear Power Plant (NPP)"."""

from collections.abc import Sequence

from extraction.texts.sentences import Sentence
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token, written

LONGEST_NAME = 10
LONGEST_SPELT = 3
"""Adjectives before the noun of a body that is called by its first letters."""

_ADJECTIVES = ("ий", "ій", "а", "я", "е", "є", "ый", "ой", "ая", "ое")
_SMALL = frozenset("of the and for to in on і й та в у з и с по для".split())


_BRACKET = gate(lambda _, word: word == "(")


def abbreviations(text: str, sentences: Sequence[Sentence], lexicon: Lexicon) -> dict[str, str]:
    """Return the full name behind each abbreviation that stands in brackets after it, by its lower case.

    In Ukrainian and Russian a body's first letters mean it without brackets as well: «МВА», «СК».
    """
    found = _everywhere(text) if lexicon.is_english else _by_first_letters(text, sentences, lexicon)
    for sentence in [one for one in sentences if one.opens & _BRACKET]:
        tokens = sentence.tokens
        for index in [at + 1 for at, token in enumerate(tokens) if token.text == "("]:
            if not 1 < index < len(tokens) - 1:
                continue
            if tokens[index + 1].text != ")" or len(tokens[index].text) < 2:
                continue
            first = _begin(tokens, index - 2, tokens[index].text)
            if first is not None:
                found.setdefault(tokens[index].norm, written(text, tokens[first : index - 1]))
    return found


def _everywhere(text: str) -> dict[str, str]:
    """Return what no English article spells out, written as it writes it."""
    return {"mod": f"Ministry of {'Defence' if 'efence' in text else 'Defense'}"} if "MoD" in text else {}


def _by_first_letters(text: str, sentences: Sequence[Sentence], lexicon: Lexicon) -> dict[str, str]:
    """Return the bodies whose first letters stand somewhere: «Гірська міська рада», «ГМР»."""
    short = {
        token.norm
        for one in sentences
        for token in one.tokens
        if token.is_shouted and 2 <= len(token.norm) <= 4
    }
    found: dict[str, str] = {}
    for sentence in sentences if short else ():
        tokens = sentence.tokens
        for last, noun in enumerate(tokens):
            role = lexicon.roles.get(noun.norm)
            form = lexicon.cases.get(noun.norm) if role is not None and role.body else None
            if form is None or not form.nominative:
                continue
            first = _first_adjective(tokens, last)
            first += first < last and not first and _is_adverb(tokens[0], lexicon)
            if first == last or not (tokens[first].is_capital or (first == 1 and last > first + 1)):
                continue
            letters = "".join(token.norm[0] for token in tokens[first : last + 1])
            for key in short & {letters, letters[1:]}:
                found.setdefault(key, written(text, tokens[first : last + 1]))
    return found


def _first_adjective(tokens: Sequence[Token], noun: int) -> int:
    """Return where the adjectives of the body's `noun` begin: with a capital, if one has any."""
    first = noun
    while first > 0 and noun - first < LONGEST_SPELT and _is_adjective(tokens[first - 1]):
        first -= 1
        if tokens[first].is_capital:
            break
    return first


def _is_adverb(token: Token, lexicon: Lexicon) -> bool:
    """Return whether the sentence's first word tells when: «Раніше міська адміністрація повідомила»."""
    return token.norm in lexicon.grammar.fillers or token.norm in lexicon.day_words


def _is_adjective(token: Token) -> bool:
    return token.is_word and token.norm.endswith(_ADJECTIVES)


def _begin(tokens: Sequence[Token], last: int, short: str) -> int | None:
    """Return where the name begins that ends at `last` and whose initials are most letters of `short`."""
    letters = [letter for letter in short.lower() if letter.isalpha()]
    if not short[:1].isupper() or short[1:] == short[1:].lower():
        return None
    left, first = letters, None
    for at in range(last, max(-1, last - LONGEST_NAME), -1):
        token = tokens[at]
        if token.norm == "'s":
            continue
        if not token.is_word or not (token.is_capital or token.norm in _SMALL):
            break
        if token.is_capital and token.norm[0] in left:
            while left.pop() != token.norm[0]:
                pass
            first = at
            if not left:
                break
    spare = 0 if len(letters) < 3 else 1  # Amnesty International (AI)
    return first if first is not None and first < last and len(left) <= spare else None
