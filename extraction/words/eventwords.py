"""The words of `[events]`: which day is that of an event, and what goes on about the same one."""

from collections.abc import Mapping
from dataclasses import dataclass

from extraction.words.stems import Phrases, Stems, phrases, stems


@dataclass(frozen=True)
class EventWords:
    """Words of one language that say when something happened.

    A day behind `bounds` begins or ends a time ("since", "as of"; "until at least", `beside`), one in words
    with `coming` is still to come ("plans to"). `same` point to the event just told ("the attack"),
    `elsewhen` to another time ("earlier", "every week"); `damage` is what an event does to buildings;
    `publishing` stands before the day on which a picture was published, not taken ("published on");
    `past` and words in `past_endings` tell the past.
    """

    bounds: Stems[bool]
    beside: Stems[bool]
    coming: Phrases
    same: Phrases
    elsewhen: Phrases
    damage: Stems[bool]
    publishing: Stems[bool]
    past: Stems[bool]
    past_endings: tuple[str, ...]


def event_words(table: Mapping[str, str]) -> EventWords:
    """Return the lists of the table `[events]` of a language."""
    return EventWords(
        bounds=stems(table["bounds"]),
        beside=stems(table["beside"]),
        coming=phrases(table["coming"]),
        same=phrases(table["same"]),
        elsewhen=phrases(table["elsewhen"]),
        damage=stems(table["damage"]),
        publishing=stems(table.get("publishing", "")),
        past=stems(table["past"]),
        past_endings=tuple(table["past_endings"].split()),
    )
