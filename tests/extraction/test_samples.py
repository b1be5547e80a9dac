"""The sample articles show what they were written to show."""

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from domain.language import Language
from domain.statement import Extracted, Stance, Topic
from extraction.extractor import extract
from gazetteer.names import open_names
from tests.extraction.towns import Towns

SAMPLES = Path(__file__).parents[2] / "samples"


def statements() -> Iterator[tuple[str, Extracted]]:
    """Yield outlet and statement of all sample articles."""
    for row in tomllib.loads((SAMPLES / "articles.toml").read_text(encoding="utf-8"))["article"]:
        text = (SAMPLES / row["file"]).read_text(encoding="utf-8")
        found = extract(
            text,
            published=row["published"],
            places=Towns(),
            outlet=row["source"],
            language=Language(row["language"]),
            party=row.get("party"),
        )
        yield from ((row["source"], one) for one in found.statements)


def about(place: str, topic: Topic) -> list[tuple[str | None, Stance]]:
    """Return side and stance of each speaker's statement on one topic about a place."""
    return [
        (one.speaker.side, one.stance)
        for _, one in statements()
        if one.speaker and topic in one.topics and any(found.id == place for found in one.places)
    ]


def test_both_sides_speak_about_the_advance_on_pokrovsk() -> None:
    assert {side for side, _ in about("pokrovsk", Topic.ADVANCE)} >= {"ua", "ru"}


def test_the_encirclement_of_pokrovsk_is_claimed_and_denied() -> None:
    assert {("ru", Stance.ASSERTS), ("ua", Stance.DENIES)} <= set(about("pokrovsk", Topic.ENCIRCLEMENT))


def test_one_statement_stands_word_for_word_in_two_outlets() -> None:
    words: dict[tuple[str, str], set[str]] = {}
    for outlet, one in statements():
        if one.speaker:
            words.setdefault((one.speaker.name, one.text), set()).add(outlet)

    assert [name for (name, _), outlets in words.items() if len(outlets) == 2] == ["Ostap Velychko"]


def test_there_is_news_of_four_towns_and_most_of_it_has_a_speaker() -> None:
    found = [one for _, one in statements()]

    named = {place.name for one in found for place in one.places}
    assert named >= {"Pokrovsk", "Myrnohrad", "Kupiansk"}
    assert sum(one.speaker is not None for one in found) > 0.8 * len(found)


def test_an_office_is_of_the_town_at_home_though_a_village_abroad_is_called_like_it() -> None:
    text = "У Покровській міській військовій адміністрації розповіли, що з громади евакуювали 64 людини."
    with open_names() as gazetteer:
        found = extract(text, published=date(2025, 11, 12), places=gazetteer).statements

    assert [(place.name, place.id is not None) for place in found[0].places] == [("Pokrovsk", True)]
