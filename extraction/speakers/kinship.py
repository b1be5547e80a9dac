"""Whose wife or son somebody is tells nothing of their own office: "the wife of a soldier", «мати бійця»."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token


def without_family(about: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """Return the words of a description without those for whom the described is kin of."""
    kin = lexicon.signs.kin
    at = next((at for at, token in enumerate(about) if token.norm in kin), None)
    if at is None:
        return about
    if not lexicon.is_english:
        return [*about[: at + 1], *(token for token in about[at + 1 :] if not _is_oblique(token, lexicon))]
    begin = at if at and about[at - 1].norm == "'s" else 0
    of = at + 1 < len(about) and about[at + 1].norm == "of"
    end = next((end for end in range(at + 1, len(about)) if about[end].norm in (",", "and")), len(about))
    return [*about[begin : at + 1], *about[end if of else at + 1 :]]


def _is_oblique(token: Token, lexicon: Lexicon) -> bool:
    """Return whether it is a noun of roles in another case than the subject's."""
    form = lexicon.cases.get(token.norm)
    return form is not None and not form.nominative
