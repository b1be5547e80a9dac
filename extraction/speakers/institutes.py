"""Whose experts or office speak in Ukrainian and Russian: «експерти Інституту», «военное ведомство»."""

from domain.statement import SpeakerKind
from extraction.speakers.described import Described
from extraction.speakers.heard import Heard
from extraction.speakers.member import Member

_EXPERTS = tuple("експерт аналіти оглядач дослідни фахівц эксперт аналити исследовател специалист".split())
_ANALYSTS = ("аналіт", "аналит")
_DEFENCE = ("военн", "оборонн", "військов")
_OFFICE = ("ведомств", "відомств")
_SPIES = ("розвідк", "розвідц", "разведк")
_SPYING = ("розвід", "развед", "intelligence")
"""How «розвідка» begins, and what stands in the names of services that it can mean."""
_JOURNALISTS = ("журналіст", "журналист")
_MEDIA = tuple("видан издан агент агенц телекан канал газет портал сайт радіо радио".split())
_BODIES = ("інститут", "институт", "проєкт", "проект", "центр", "спільнот", "сообществ")
_STUDYING = (*_BODIES, "institute", "center", "centre", "deepstate")
"""How monitors are called that have experts; a newspaper has none."""


def body_of_its_experts(described: Described, heard: Heard) -> Member | None:
    """Return the body named before whose experts the description means, if it means some body's."""
    words = described.body.lower().split()
    if heard.given and len(words) == 2 and words[0].startswith(_DEFENCE) and words[1].startswith(_OFFICE):
        ministries = (
            one for one in reversed(heard.members) if one.known and "Defense M" in one.known.names.en
        )
        return next(ministries, None)  # в военном ведомстве
    if heard.given and len(words) == 1 and not described.single:
        return _source_of(words[0], heard)
    if not heard.given or len(words) != 2 or not words[0].startswith(_EXPERTS):
        return None
    noun = next((one for one in _BODIES if words[1].startswith(one)), None)
    if noun is None:
        return None
    bodies = (one for one in reversed(heard.members) if not one.is_person and not one.single)
    return next((one for one in bodies if _is_called(one, noun)), None)


def _source_of(noun: str, heard: Heard) -> Member | None:
    """Return the monitor whose «аналітики», the medium whose «журналисты» speak, if it has just spoken."""
    last = heard.last
    if last is None or last.is_person or last.single:
        return None
    kind = (last.known or last).kind
    if noun.startswith(_SPIES):
        return last if any(_is_called_with(last, one) for one in _SPYING) else None
    if noun.startswith(_ANALYSTS) and kind is SpeakerKind.MONITOR:
        return last
    if (
        noun.startswith(_EXPERTS)
        and kind is SpeakerKind.MONITOR
        and any(_is_called(last, one) for one in _STUDYING)
    ):
        return last
    medium = any(word.startswith(_MEDIA) for word in last.words)
    return last if noun.startswith(_JOURNALISTS) and medium else None


def _is_called_with(member: Member, part: str) -> bool:
    names = member.known.names if member.known else None
    return names is not None and any(part in (name or "").lower() for name in (names.uk, names.ru, names.en))


def _is_called(member: Member, noun: str) -> bool:
    names = member.known.names if member.known else None
    called = (names.uk, names.ru, names.en) if names else (member.body,)
    return any((name or "").lower().startswith(noun) for name in called)
