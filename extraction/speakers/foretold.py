"""Who was the head or commander of something first and is named by the next English sentence."""

from domain.statement import SpeakerKind
from extraction.speakers.described import Described
from extraction.speakers.heard import Heard
from extraction.speakers.known import Known
from extraction.speakers.member import SERVING
from extraction.words.signs import Signs

TOP = "commander-in-chief"
_TOP = ("army chief", "military chief", "top general", "top commander", "top military commander", TOP)
"""What an army's head is called before the name is given."""
_OF = frozenset("of for at in".split())


def are_the_same(held: frozenset[str], other: set[str]) -> bool:
    """Return whether both may be one office: a foreign minister is a minister, but no defence minister."""
    charges = [{office for office in offices if "_" in office} for offices in (held, other)]
    return bool(held & other) and (not all(charges) or bool(charges[0] & charges[1]))


def is_foretold(described: Described, heard: Heard, known: Known | None) -> bool:
    """Return whether a full name without an office is that of "the head of the police" just heard.

    A rank may stand before it where a military man spoke. Whom everybody knows for an office is not
    introduced so.
    """
    last, signs = heard.last, heard.signs
    if last is None or not last.single or last.is_person or last.known is not None:
        return False
    if last.side == "independent" or last.kind not in SERVING:
        return False  # a hospital's director and a patient, "a senior commander"
    if known is not None and _is_top(last.body, known):
        return known.kind is last.kind and known.side == last.side
    if len(described.name) < 2 or described.witness or described.offices or not _leads(last.body, signs):
        return False
    military = last.kind is SpeakerKind.MILITARY
    ranked = (
        military
        and bool(described.heads)
        and all(head.rstrip(".") in signs.ranks for head in described.heads)
    )
    bare = not (described.heads or described.role or described.kind)
    alike = described.side in (None, last.side) and (
        last.gender in ("", described.gender) or not described.gender
    )
    if known is not None:
        fits = known.kind is last.kind and known.side == last.side
        if bare and alike and fits and known.role is None:
            return True
        return ranked and known.kind is SpeakerKind.MILITARY and known.side == last.side
    return alike and (bare or ranked)


def _is_top(body: str, known: Known) -> bool:
    """Return whether it is "Ukraine's army chief" and the commander-in-chief."""
    return known.role is not None and known.role.en == TOP and body.lower().endswith(_TOP)


def _leads(body: str, signs: Signs) -> bool:
    """Return whether the noun before "of the police" is an office of which there is one."""
    words = body.lower().split()
    end = next((at for at, word in enumerate(words) if word in _OF), len(words))
    return end > 0 and words[end - 1] in signs.leaders
