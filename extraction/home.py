"""On whose ground an article stands, so that "the mayor" and "police" need not be called Ukrainian."""

from collections.abc import Sequence

from domain.language import Language
from extraction.kinds import ELSEWHERE
from extraction.lexicon import Lexicon
from extraction.sentences import Sentence


def home_side(sentences: Sequence[Sentence], lexicon: Lexicon, party: str | None) -> str | None:
    """Return the side to which local offices without further words belong in this article, if any.

    None where the article names an entity of the occupation (there a mayor may be of either side), where
    its outlet is of another party, or where nothing in it speaks of that side at all. `ELSEWHERE` where it
    speaks of neither side of this war.
    """
    sides = set(lexicon.local_offices)
    if party is not None:
        sides &= {party}
    found: set[str] = set()
    for sentence in sentences:
        for token in sentence.tokens:
            if token.norm in lexicon.places.entities:
                return None
            if token.is_capital or lexicon.language is not Language.EN:
                found.add(lexicon.sides.get(token.norm) or "")
    if (
        party is None
        and lexicon.language is Language.EN
        and ELSEWHERE in found
        and not found & {*sides, "ru"}
    ):
        return ELSEWHERE
    sides &= found | (set(lexicon.local_offices) if lexicon.language is Language.UK else set())
    return next(iter(sides), None)
