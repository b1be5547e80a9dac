"""Where an English person's name ends before the body they work for: "Petro Lysenko of the institute"."""

from collections.abc import Sequence

from extraction.speakers.person_names import PersonNames
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token


def end_of_person(head: Sequence[Token], names: PersonNames, lexicon: Lexicon) -> int | None:
    """Return where a person's name ends before "of": "analyst Petro Lysenko of the institute"."""
    if not lexicon.is_english:
        return None
    at = next((at for at, token in enumerate(head) if token.norm in ("of", "from", "at", "with", "in")), 0)
    if at < 2 or not head[at - 1].is_named:
        return None
    start = names.start_at_end(head[:at])
    if start is None or at - start < 2:
        return None
    role = lexicon.roles.get(head[start - 1].norm) if start else None
    titled = role is not None and not role.body
    regional = head[at - 1].norm in lexicon.places.regions
    alone = start == 0 and not regional and _is_of_body(head[at:], lexicon)
    alone = alone and not any(_is_common(token, lexicon) for token in head[:at])
    named = head[start].norm in lexicon.given_names or alone
    return at if titled or named else None


def _is_of_body(behind: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether "of the Red Cross", "from MSF", "at the aid group Warm Road" says whose they are."""
    article, *rest = behind[1:] or behind
    if article.norm == "the":
        roles = (lexicon.roles.get(token.norm) for token in rest)
        return any(token.is_capital for token in rest) or any(role and role.body for role in roles)
    if behind[0].norm == "in":
        return not rest and article.is_shouted
    return article.is_capital


def _is_common(token: Token, lexicon: Lexicon) -> bool:
    """Return whether the capital is an everyday noun, as in "Democratic Voice of …"."""
    one, several = token.norm, token.norm + "s"
    return any(word in lexicon.things or word in lexicon.institutions for word in (one, several))
