"""The words of `[events]`: which day is that of an event, and what goes on about the same one."""

from collections.abc import Mapping
from dataclasses import dataclass

from extraction.words.hourwords import HourWords, hour_words
from extraction.words.stems import Phrases, Stems, phrases, stems


@dataclass(frozen=True, eq=False, repr=False)
class EventWords:
    """Words of one language that say when something happened.

    A day behind `bounds` begins or ends a time ("since", "as of"; "until at least", `beside`), one in words
    with `coming` is still to come ("plans to"). `same` point to the event just told ("the attack"),
    `elsewhen` to another time ("earlier", "every week"); `damage` is what an event does to buildings;
    `publishing` stands before the day on which a picture was published, not taken ("published on");
    `past` and words in `past_endings` tell the past, `harmed` do without a verb. `named` name an event
    ("confirmed the attack") but behind verbs of `warning`.
    `reminders` begin what is told of another event; `years` behind a number are an age but before `ago` and
    behind `spanning`. `evenings` and `nightly` stand beside late hours, `rescue` is what follows an event,
    `rites` are none; `reports` are of a day. `areas` are named by region, country, district, `quarters` only
    by district or street, `many` are several; `after` an event of a day something else goes on.
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
    years: Stems[bool]
    ago: Stems[bool]
    spanning: Stems[bool]
    reminders: Phrases
    harmed: Stems[bool]
    named: Stems[bool]
    warning: Stems[bool]
    evenings: Stems[bool]
    nightly: Stems[bool]
    rescue: Stems[bool]
    rites: Stems[bool]
    reports: Stems[bool]
    areas: Stems[bool]
    quarters: Stems[bool]
    many: Stems[bool]
    after: Stems[bool]
    hours: HourWords


def event_words(table: Mapping[str, str], hours: Mapping[str, str]) -> EventWords:
    """Return the lists of the tables `[events]` and `[hours]` of a language."""
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
        reminders=phrases(table["reminders"]),
        years=stems(table["years"]),
        ago=stems(table["ago"]),
        spanning=stems(table["spanning"]),
        harmed=stems(table["harmed"]),
        named=stems(table["named"]),
        warning=stems(table["warning"]),
        evenings=stems(table["evenings"]),
        nightly=stems(table["nightly"]),
        rescue=stems(table["rescue"]),
        rites=stems(table["rites"]),
        reports=stems(table["reports"]),
        areas=stems(table["areas"]),
        quarters=stems(table["quarters"]),
        many=stems(table["many"]),
        after=stems(table["after"]),
        hours=hour_words(hours),
    )
