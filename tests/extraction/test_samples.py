"""The sample articles show what they were written to show."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from domain.language import Language
from domain.statement import Extracted, Stance, Topic
from extraction.extractor import extract
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
