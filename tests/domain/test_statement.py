"""What follows from a statement, an article and a place as they are."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from domain.language import Language, Names
from domain.place import Place, PlaceKind
from domain.statement import (
    Appearance,
    Article,
    Doubt,
    Extracted,
    Speaker,
    SpeakerKind,
    Stance,
    Statement,
    Topic,
)

REGION = Place("R1", PlaceKind.REGION, Names("Donetsk region", "Донецька область", "Донецкая область"))
DISTRICT = Place("D1", PlaceKind.DISTRICT, Names("Pokrovsk district", "а", "б"), within=(REGION,))
CITY = Place("S1", PlaceKind.CITY, Names("Pokrovsk", "Покровськ", "Покровск"), within=(DISTRICT, REGION))
DONBAS = Place("donbas", PlaceKind.AREA, Names("Donbas", "Донбас", "Донбасс"), members=("R1", "R2"))


def published(*days: date | datetime) -> tuple[Appearance, ...]:
    return tuple(
        Appearance(
            Article("Example News", f"https://example.org/{number}", day, Language.EN),
            *("Open", 0, 4, "Open.", "Open", Language.EN),
            direct_quote=False,
        )
        for number, day in enumerate(days)
    )


def statement(*days: date | datetime, said_on: date | None = None) -> Statement:
    return Statement(
        number=1,
        version=1,
        speaker=Speaker("Oksana Lypa", SpeakerKind.OFFICIAL),
        appearances=published(*days),
        said_on=said_on,
        said_precision=None,
        topics=(Topic.STRIKE, Topic.ADVANCE),
        stance=Stance.ASSERTS,
        places=(),
    )


def test_a_statement_stands_under_its_first_topic() -> None:
    assert statement(date(2025, 11, 11)).topic is Topic.STRIKE


def test_its_day_is_the_one_it_was_said_on_else_that_of_its_first_publication() -> None:
    days = (date(2025, 11, 11), date(2025, 11, 10))

    assert statement(*days).day == statement(*days).published_day == date(2025, 11, 10)
    assert statement(*days, said_on=date(2025, 11, 8)).day == date(2025, 11, 8)


def test_the_day_of_a_publication_is_counted_in_its_own_zone() -> None:
    midnight_in_kyiv = datetime(2025, 11, 11, 0, 30, tzinfo=timezone(timedelta(hours=2)))

    assert published(midnight_in_kyiv)[0].article.published_day == date(2025, 11, 11)
    assert published(midnight_in_kyiv.astimezone(UTC))[0].article.published_day == date(2025, 11, 10)


def test_what_has_a_doubt_is_not_sure() -> None:
    sure = Extracted("Open", 0, 4, "Open.", "Open")

    assert sure.is_sure
    assert not Extracted("Open", 0, 4, "Open.", "Open", doubts=(Doubt.DAY,)).is_sure


@pytest.mark.parametrize(
    ("place", "parent", "codes", "is_settlement"),
    [
        (CITY, "D1", ("S1",), True),
        (DISTRICT, "R1", ("D1",), False),
        (REGION, None, ("R1",), False),
        (DONBAS, None, ("R1", "R2"), False),
    ],
    ids=["city", "district", "region", "area"],
)
def test_a_place_knows_what_it_lies_in_and_whose_statements_answer_for_it(
    place: Place, parent: str | None, codes: tuple[str, ...], *, is_settlement: bool
) -> None:
    assert (place.parent, place.codes, place.is_settlement) == (parent, codes, is_settlement)


def test_a_thing_has_a_name_in_every_language_of_the_replies() -> None:
    assert [CITY.names.in_(language) for language in Language] == ["Pokrovsk", "Покровськ", "Покровск"]
