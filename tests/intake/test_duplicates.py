"""Nine reprints of one briefing are one statement; what differs in what it says is another."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.language import Language
from domain.proposal import Unlike
from domain.statement import Extracted, Figure, Speaker, SpeakerKind, Stance, Topic
from intake.duplicates import DAYS_APART, folded, likely_same, same_statement
from store.known import Known
from tests.intake.builders import OPEN_ROAD, YESTERDAY, extracted


def known(
    text: str = OPEN_ROAD,
    *,
    number: int = 1,
    language: Language = Language.EN,
    stance: Stance = Stance.ASSERTS,
    said_on: date | None = None,
    day: date = YESTERDAY,
    places: frozenset[str] = frozenset({"S1"}),
    figures: tuple[float, ...] = (),
) -> Known:
    return Known(number, text, language, stance, said_on, day, places, figures)


def is_same(found: Extracted, *candidates: Known, day: date = YESTERDAY) -> int | None:
    """Return the number of the candidate that a statement, found in an English article, is."""
    same = same_statement(found, Language.EN, day, candidates)
    return same.number if same else None


@pytest.mark.parametrize(
    "text",
    [
        OPEN_ROAD,
        f"“{OPEN_ROAD}.”",
        OPEN_ROAD.upper(),
        OPEN_ROAD.replace("have left", "had left"),
        OPEN_ROAD.replace(", and", " —"),
    ],
    ids=["same", "in quotation marks", "case", "a changed word", "a mark for a word"],
)
def test_like_words_are_a_reprint(text: str) -> None:
    assert is_same(extracted(text), known()) == 1


@pytest.mark.parametrize(
    ("found", "candidate"),
    [
        (extracted("The railway to Pokrovsk is closed until further notice"), known()),
        (extracted("11 buses have left"), known("12 buses have left")),
        (extracted("Losses: 1,200 men"), known("Losses: 1,300 men")),
        (replace(extracted(), figures=(Figure(0, 12, 3, "people"),)), known(figures=(2,))),
        (extracted(OPEN_ROAD.replace("open", "closed")), known(OPEN_ROAD)),
        (extracted(stance=Stance.DENIES), known()),
        (extracted(), known(language=Language.UK)),
        (extracted(places=["S2"]), known()),
        (extracted(places=[]), known()),
        (extracted(), known(places=frozenset())),
        (extracted(said_on=date(2025, 11, 8)), known(said_on=date(2025, 11, 9))),
        (extracted(), known(day=YESTERDAY - timedelta(days=DAYS_APART + 1))),
    ],
    ids=[
        "other words",
        "other figure",
        "other figure of a thousand",
        "other figure in words",
        "another word in a word's place",
        "denied",
        "other language",
        "other place",
        "no place now",
        "no place before",
        "said on another day",
        "too long ago",
    ],
)
def test_what_differs_in_what_it_says_is_another_statement(found: Extracted, candidate: Known) -> None:
    assert is_same(found, candidate) is None


@pytest.mark.parametrize(
    ("found", "candidate"),
    [
        (extracted("1,200 men fell there"), known("1200 men fell there")),
        (extracted("1 200 men fell there"), known("1\u00a0200 men fell there")),
        (extracted(places=["S1", "S2"]), known(places=frozenset({"S2", "S3"}))),
        (extracted(places=[]), known(places=frozenset())),
        (extracted(said_on=date(2025, 11, 9)), known(day=date(2025, 11, 11))),
        (extracted(), known(day=YESTERDAY - timedelta(days=DAYS_APART))),
    ],
    ids=["comma", "space", "a place in common", "no place", "day known now", "days later"],
)
def test_what_is_only_written_otherwise_is_the_same(found: Extracted, candidate: Known) -> None:
    assert is_same(found, candidate) == 1


def test_an_outlets_own_words_are_the_same_only_when_they_are_copied() -> None:
    told = extracted(speaker=None)

    assert is_same(told, known(OPEN_ROAD.upper())) == 1
    assert is_same(told, known(OPEN_ROAD.replace("have left", "had left"))) is None


def test_the_likest_of_several_is_meant() -> None:
    nearly = known(OPEN_ROAD.replace("have left", "had left"), number=1)

    assert is_same(extracted(), nearly, known(number=2)) == 2


def test_nothing_is_like_nothing() -> None:
    assert is_same(extracted()) is None


@given(st.text(min_size=1))
def test_any_words_are_like_themselves(text: str) -> None:
    assert is_same(extracted(text), known(text)) == 1


@given(st.text())
def test_folding_is_done_once_and_for_all(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_figures_decide_however_long_the_words_around_them_are(one: int, other: int) -> None:
    found = extracted(f"{OPEN_ROAD} with {one} people")
    candidate = replace(known(), text=f"{OPEN_ROAD} with {other} people")

    assert (is_same(found, candidate) is not None) == (one == other)


LONG = "The road from the town to the station is {} since the morning, and buses leave every hour from there"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (LONG.format("open"), LONG.format("not open")),
        (LONG.format("closed"), LONG.format("cleared")),
        (LONG.format("open"), LONG.format("partly open")),
        (LONG.format("open in the south"), LONG.format("open in the south-east")),
        (LONG.format("open"), f"Almost {LONG.format('open')}"),
        (LONG.format("captured"), LONG.format("called off")),
        (
            "Дорогу від міста до станції відкрито з самого ранку, автобуси їдуть щогодини",
            "Дорогу від міста до станції не відкрито з самого ранку, автобуси їдуть щогодини",
        ),
        (
            "Противник закрепился на северной окраине города и пытается продвинуться дальше",
            "Противник закрепился на южной окраине города и пытается продвинуться дальше",
        ),
        (
            "Усі мешканці виїхали з міста ще вчора ввечері, залишилися тільки рятувальники",
            "Не всі мешканці виїхали з міста ще вчора ввечері, залишилися тільки рятувальники",
        ),
    ],
)
def test_a_word_that_decides_makes_another_statement(one: str, other: str) -> None:
    assert is_same(extracted(one), known(other)) is None
    assert is_same(extracted(other), known(one)) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (LONG.format("open"), f"{LONG.format('open')} too"),
        (
            "Противник захопив околицю міста й намагається просунутися далі до залізниці",
            "Противник захопила околицю міста й намагається просунутись далі до залізниці",
        ),
    ],
)
def test_an_inflected_word_or_one_more_makes_none(one: str, other: str) -> None:
    assert is_same(extracted(one), known(other)) == 1


def likely(found: Extracted, *candidates: Known) -> tuple[int, Unlike] | None:
    """Return what a statement, found in an English article, is proposed to be."""
    same = likely_same(found, Language.EN, YESTERDAY, candidates)
    return (same[0].number, same[1]) if same else None


FOREIGN = known("Дорога відкрита", language=Language.UK)
FOREIGN = replace(FOREIGN, topics=(Topic.EVACUATION,), figures=(11.0,))
ENGLISH = replace(
    extracted("The road is open, eleven buses"),
    topics=(Topic.EVACUATION,),
    figures=(Figure(0, 6, 11.0, "buses"),),
)


def test_in_another_language_the_same_in_all_but_words_is_proposed() -> None:
    assert likely(ENGLISH, FOREIGN) == (1, Unlike.LANGUAGE)


@pytest.mark.parametrize(
    "candidate",
    [
        replace(FOREIGN, places=frozenset({"S1", "S2"})),
        replace(FOREIGN, stance=Stance.DENIES),
        replace(FOREIGN, topics=(Topic.STRIKE,)),
        replace(FOREIGN, figures=(12.0,)),
        replace(FOREIGN, day=YESTERDAY - timedelta(days=1)),
        replace(FOREIGN, said_on=YESTERDAY - timedelta(days=1)),
    ],
    ids=["places", "stance", "topic", "figures", "day", "said on"],
)
def test_in_another_language_what_differs_in_one_thing_is_not_proposed(candidate: Known) -> None:
    assert likely(ENGLISH, candidate) is None


def test_which_of_two_it_is_in_another_language_is_not_guessed() -> None:
    assert likely(ENGLISH, FOREIGN, replace(FOREIGN, number=2)) is None


def test_unnamed_speakers_outlets_and_no_place_are_not_proposed() -> None:
    unnamed = Speaker("residents", SpeakerKind.UNNAMED)

    assert likely(replace(ENGLISH, speaker=None), FOREIGN) is None
    assert likely(replace(ENGLISH, speaker=unnamed), FOREIGN) is None
    assert likely(replace(ENGLISH, places=()), replace(FOREIGN, places=frozenset())) is None


@pytest.mark.parametrize("number", ["12 buses", "Twelve buses"])
def test_like_words_with_other_figures_are_proposed(number: str) -> None:
    rest = "have left the town towards Dnipro since the early morning, and more are to follow"
    found = replace(extracted(f"{number} {rest}"), figures=(Figure(0, 2, 12, "buses"),))

    assert likely(found, known(f"11 buses {rest}", figures=(11,))) == (1, Unlike.FIGURES)


def test_other_words_with_other_figures_are_not() -> None:
    assert likely(extracted("12 shells hit the market"), known("11 buses have left the town")) is None
