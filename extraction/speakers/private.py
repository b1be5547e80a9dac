"""Who among an article's speakers is a private person, whose name waits for an editor (DESIGN, rule 7)."""

from collections.abc import Iterable, Sequence

from domain.statement import SpeakerKind
from extraction.speakers.member import Member
from extraction.words.lexicon import Lexicon
from extraction.words.names import stem
from extraction.words.tokens import Token, normal

_CARING = (SpeakerKind.AID, SpeakerKind.OFFICIAL)
"""What doctors and heads of schools are read as; a professor at a "School of Economics" is an expert."""


def is_private(member: Member | None, lexicon: Lexicon) -> bool:
    """Return whether it is a person with a name but without an office: a resident, a volunteer, a doctor.

    A first name alone counts: in a village it is enough. Who leads volunteers or speaks for
    them holds an office; who heals or teaches in a town at the front is held even as head of the school.
    """
    if member is None or not member.is_person or member.known is not None:
        return False
    if member.kind is SpeakerKind.RESIDENT:
        return True
    told = {*member.words, *normal(member.role or "").split()}
    if member.kind in _CARING and any(word.startswith(lexicon.persons.caring) for word in told):
        return True
    volunteers = any(word.startswith(lexicon.persons.volunteers) for word in told)
    leads = any(word.startswith(lexicon.persons.leading) for word in told)
    return member.kind is SpeakerKind.AID and volunteers and not leads


def private_names(speakers: Iterable[Member], lexicon: Lexicon) -> frozenset[str]:
    """Return the stems of what private persons among `speakers` are called: the surname, else the first name.

    Who has nothing but a full name may be one.
    """
    private = [one for one in speakers if is_private(one, lexicon) or one.has_no_office]
    return frozenset(stem(name[-1]) for one in private for name, _ in one.names)


def is_one_named(words: Sequence[Token], names: frozenset[str]) -> bool:
    """Return whether the words name one of the private persons called `names`."""
    return bool(names) and any(word.is_capital and stem(word.norm) in names for word in words)
