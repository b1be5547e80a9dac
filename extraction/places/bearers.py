"""Surnames of persons an article names in full: after "Oleh Sydorenko", "Sydorenko's crew" is no village."""

from collections.abc import Iterator, Sequence

from extraction.places.settling import LEAST, Settling
from extraction.words.lexicon import Lexicon
from extraction.words.names import stem
from extraction.words.tokens import Token


def bearers(tokens: Sequence[Token], settling: Settling, lexicon: Lexicon) -> Iterator[str]:
    """Yield the stems of the surnames behind first names in one sentence.

    No towns are among them: a street called after somebody may be named in full, as is the town.
    """
    places = lexicon.places
    for at in range(len(tokens) - 1):
        given, surname = tokens[at], tokens[at + 1]
        if not (given.is_capital and given.norm in lexicon.given_names and surname.is_capital):
            continue
        first = at == 0 or not tokens[at - 1].is_capital or tokens[at - 1].norm in lexicon.roles
        last = at + 2 == len(tokens) or not tokens[at + 2].is_capital
        before = tokens[at - 1].norm if at else ""
        called = before in places.nouns or before in places.unlisted.located
        if first and last and surname.is_named and not called and _is_no_town(surname, settling):
            yield stem(surname.norm)


def _is_no_town(surname: Token, settling: Settling) -> bool:
    return all((match.place.population or 0) < LEAST for match in settling.named(surname.text))
