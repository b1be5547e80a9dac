"""Whose experts speak in Ukrainian and Russian: «експерти Інституту» after «Інститут вивчення війни»."""

from extraction.speakers.described import Described
from extraction.speakers.heard import Heard
from extraction.speakers.member import Member

_EXPERTS = tuple("експерт аналіти оглядач дослідни фахівц эксперт аналити исследовател специалист".split())
_BODIES = ("інститут", "институт", "проєкт", "проект", "центр", "спільнот", "сообществ")


def body_of_its_experts(described: Described, heard: Heard) -> Member | None:
    """Return the body named before whose experts the description means, if it means some body's."""
    words = described.body.lower().split()
    if not heard.given or len(words) != 2 or not words[0].startswith(_EXPERTS):
        return None
    noun = next((one for one in _BODIES if words[1].startswith(one)), None)
    if noun is None:
        return None
    bodies = (one for one in reversed(heard.members) if not one.is_person and not one.single)
    return next((one for one in bodies if _is_called(one, noun)), None)


def _is_called(member: Member, noun: str) -> bool:
    names = member.known.names if member.known else None
    called = (names.uk, names.ru, names.en) if names else (member.body,)
    return any((name or "").lower().startswith(noun) for name in called)
