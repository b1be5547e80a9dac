"""What stands on English pages around news: datelines, other articles, days that only bound a time."""

from datetime import date

import pytest

from tests.extraction.reading import read, said, side


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("UKRAINE, HAI, Aug 8 — It rained, wrote Ivan Bondar.", ("Ivan Bondar", "It rained")),
        (
            "UKRAINE, KHARKIV REGION, Jul 23 — It rained, the mayor said.",
            ("mayor", "It rained"),
        ),
        (
            "It rained in the town, wrote the Institute for the Study of War in their latest assessment.",
            ("Institute for the Study of War", "It rained in the town"),
        ),
    ],
)
def test_neither_a_dateline_nor_a_document_is_the_speaker(text: str, statement: tuple[str, str]) -> None:
    assert said(text) == [statement]


def test_what_a_command_is_said_to_report_is_its_own() -> None:
    text = "Troops left the town. This was reported in the Operational Command “South”."

    assert [words for _, words in said(text)] == ["Troops left the town."]
    assert said(text)[0][0] is not None


@pytest.mark.parametrize(
    "page",
    [
        "It rained.\n\nRead more\n- Mayor says “all of it” was lost",
        "It rained.\n\nShebekino. June 1, 2023.",
        "It rained.\n\nWe’re here to guide you through the news. Support our work.",
    ],
)
def test_what_leads_to_other_pages_is_no_news(page: str) -> None:
    assert said(page) == [(None, "It rained.")]


def test_items_behind_other_lines_are_kept() -> None:
    assert len(said("It rained.\n\nIn brief\n- Two people died in Hai.\n- A bridge fell.")) == 3


def test_a_state_that_claims_a_region_says_nothing_of_a_town() -> None:
    text = "Hai is near Donetsk, the capital of a region Russia claims to hold."

    assert said(text) == [(None, text)]


def test_a_land_inside_the_name_of_a_legion_gives_it_no_side() -> None:
    assert side("The Freedom of Russia Legion said it rained.") == "ua"
    assert side("The army of Russia said it rained.") == "ru"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ten people died since the start of the invasion on 24 February 2025.", None),
        ("Ten people were killed between 1 June and 31 August 2025.", None),
        ("Since then it was quiet, but two died in a strike on 10 November.", date(2025, 11, 10)),
    ],
)
def test_a_day_that_bounds_a_time_is_not_the_events(text: str, day: date | None) -> None:
    assert read(text)[0].happened_on == day


def test_yesterday_is_no_place() -> None:
    [one] = read("“Yesterday, 16 settlements were shelled,” Ivan Bondar said.")

    assert one.places == ()
