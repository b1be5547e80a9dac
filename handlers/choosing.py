"""Which of several places of one name is meant: offered, chosen, or told apart by its district."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.language import Language
from domain.place import Meaning, Place, Resolution, Resolved
from domain.turn import Message, Turn
from handlers.landmarks import landmarks
from handlers.people import Asker
from handlers.services import Services
from rendering import conversation
from store.book import Book

WHICH = "which"
"""The step in which a chat has been offered the places of one name (the dialog's data)."""

DISTRICT = "district"
"""The step in which a chat is asked for the district of that name."""

PATIENCE = timedelta(minutes=15)
"""After this time a message is a new question, not the answer to ours."""


def choice(
    services: Services, who: Asker, part: Resolved, language: Language, now: datetime, *, page: int = 0
) -> Message:
    """Return the question back; the place that this chat meant the last time is offered first."""
    ordered = _earlier_first(services, who, part)
    return conversation.choice(
        ordered,
        services.store.activity,
        language=language,
        now=now.astimezone(services.timezone),
        page=page,
        landmarks=landmarks(services.gazetteer, ordered, page),
    )


def further(services: Services, who: Asker, language: Language, now: datetime, page: int) -> Turn[Book]:
    """Return the turn that shows further places of the name that this chat was offered places of."""
    part = _offered(services, who)
    if part is None:
        return Turn(say=[conversation.pick_place(language)])
    shown = choice(services, who, part, language, now, page=page)
    return Turn(say=[replace(shown, edits=who.message_id)])


def none_of_these(services: Services, who: Asker, language: Language, now: datetime) -> Turn[Book]:
    """Return the turn that asks for the district."""
    dialog = services.store.dialogs.current(services.transport, who.chat)
    if dialog is None:
        return Turn(say=[conversation.pick_place(language)])
    return Turn(
        say=[conversation.ask_district(language)],
        change=lambda book: book.ask(services.transport, who.chat, DISTRICT, dialog.data, now),
    )


def chosen_name(services: Services, who: Asker, place: Place) -> str | None:
    """Return the name that `place` was offered for, if a choice of this chat is open that holds it."""
    part = _offered(services, who)
    if part is None or place.id not in {match.place.id for match in part.matches}:
        return None
    return part.typed


def another_one(services: Services, who: Asker, place: Place, language: Language) -> Resolved:
    """Return what was asked when `place` was answered, as the question which one is meant.

    Where the chat has asked something else since, that is the question for the place's own name.
    """
    offered = _offered(services, who)
    if offered is not None and place.id in {match.place.id for match in offered.matches}:
        return offered
    name = place.names.in_(language)
    return services.gazetteer.resolve(name, services.store.activity).first.asked_back


def meant_another(services: Services, who: Asker, part: Resolved) -> bool:
    """Tell whether this chat meant one of the namesakes the last time it was asked which."""
    if not part.namesakes:
        return False
    earlier = services.store.dialogs.chosen(services.transport, who.chat, part.typed)
    return earlier in {match.place.id for match in part.namesakes}


def with_district(services: Services, who: Asker, text: str, now: datetime) -> Resolution | None:
    """Return what `text` means as the answer to our question for the district, None if it is not one."""
    dialog = services.store.dialogs.current(services.transport, who.chat)
    if dialog is None or dialog.step != DISTRICT or now - dialog.since > PATIENCE:
        return None
    both = services.gazetteer.resolve(f"{dialog.data}, {text}", services.store.activity)
    left = {match.place.id for match in both.first.matches}
    offered = _offered(services, who)
    if both.also or offered is None or not left < {match.place.id for match in offered.matches}:
        return None  # it was no district, or told nothing apart
    return both if left else None


def _offered(services: Services, who: Asker) -> Resolved | None:
    dialog = services.store.dialogs.current(services.transport, who.chat)
    if dialog is None:
        return None
    return _several(services.gazetteer.resolve(dialog.data, services.store.activity).first)


def _several(part: Resolved) -> Resolved | None:
    return part.asked_back if part.kind is Meaning.AMBIGUOUS or part.namesakes else None


def _earlier_first(services: Services, who: Asker, part: Resolved) -> Resolved:
    earlier = services.store.dialogs.chosen(services.transport, who.chat, part.typed)
    first = [match for match in part.matches if match.place.id == earlier]
    others = [match for match in part.matches if match.place.id != earlier]
    return replace(part, matches=(*first, *others))
