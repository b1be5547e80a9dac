"""What the words of a statement are about: topics, stance, figures, and what an editor must see."""

import pytest

from domain.statement import Doubt, Stance, Topic
from tests.extraction.reading import read

TOPICS = {
    "Russian forces have encircled the town.": Topic.ENCIRCLEMENT,
    "Russian forces were advancing in the area.": Topic.ADVANCE,
    "They took control of the town.": Topic.CONTROL,
    "A missile hit the market.": Topic.STRIKE,
    "Two people were killed.": Topic.CASUALTIES,
    "Families were evacuated.": Topic.EVACUATION,
    "There is no drinking water.": Topic.HUMANITARIAN,
    "The power line is down.": Topic.INFRASTRUCTURE,
    "The talks go on.": Topic.NEGOTIATION,
    "It was raining.": Topic.OTHER,
    "Місто оточене.": Topic.ENCIRCLEMENT,
    "Росіяни просуваються.": Topic.ADVANCE,
    "Город окружён.": Topic.ENCIRCLEMENT,
    "Погибли два человека, это жители города.": Topic.CASUALTIES,
}


@pytest.mark.parametrize("sentence", TOPICS)
def test_the_topic_is_what_the_words_speak_of(sentence: str) -> None:
    assert read(sentence)[0].topics == (TOPICS[sentence],)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ivan Bondar denied that the town was encircled.",
        "Ivan Bondar said the town was not encircled.",
        "Ivan Bondar said reports that it was captured were false.",
        "Речник спростував захоплення міста.",
        "Оточення немає, сказав Петро Лисенко.",
        "В Киеве заявляют, что город не окружён.",
    ],
)
def test_a_denial_is_known_by_its_verb_or_a_negation_before_the_topic(sentence: str) -> None:
    assert read(sentence)[0].stance is Stance.DENIES


@pytest.mark.parametrize(
    "sentence",
    ["Ivan Bondar said the town was encircled.", "They had no choice but to advance.", "No bread is left."],
)
def test_everything_else_asserts(sentence: str) -> None:
    assert read(sentence)[0].stance is Stance.ASSERTS


def test_figures_say_what_they_count_and_where_they_stand() -> None:
    text = "On 8 November 2025 about 1,200 residents and 14% of the 5th Brigade left two houses."

    assert [(text[one.start : one.end], one.value, one.counts) for one in read(text)[0].figures] == [
        ("1,200 residents", 1200.0, "residents"),
        ("14%", 14.0, "%"),
        ("two houses", 2.0, "houses"),
    ]


SENSITIVE = {
    "The post stands at 48.2817, 37.1763.": [Doubt.COORDINATES],
    "Shells hit 14 Shevchenko Street.": [Doubt.ADDRESS],
    "Снаряд влучив у будинок на вул. Миру.": [Doubt.ADDRESS],
    "The 25th Airborne Brigade stands in Pokrovsk.": [Doubt.UNIT_POSITION],
    "Ivan Bondar, Olena Koval and a dog left.": [Doubt.PRIVATE_PERSON],
    "Olena Koval was killed.": [Doubt.PRIVATE_PERSON, Doubt.CASUALTY],
    "The prisoner of war Ivan Bondar was brought home.": [Doubt.PRIVATE_PERSON, Doubt.PRISONER],
    "The boy, Ivan Bondar, went to school.": [Doubt.PRIVATE_PERSON, Doubt.MINOR],
    "Governor Ivan Bondar left.": [],
    "Two people were killed in Pokrovsk.": [],
}


@pytest.mark.parametrize("sentence", SENSITIVE)
def test_what_can_endanger_somebody_is_always_in_doubt(sentence: str) -> None:
    assert [*read(sentence)[0].doubts] == SENSITIVE[sentence]


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        (
            "“Everything here is burning to the ground now,” the note on the door read in part.",
            [Doubt.NO_CUE],
        ),
        ("Troops came from Lysa Balka at night.", [Doubt.IMPLIED_PLACE]),
        ("The rescuers said it rained.", [Doubt.SPEAKER_BY_PRONOUN]),
        ("Troops moved at night.", []),
        ("President Zelenskyy said it rained. He added that it snowed.", []),
    ],
)
def test_what_may_be_misread_is_in_doubt(text: str, doubts: list[Doubt]) -> None:
    assert list(read(text)[-1].doubts) == doubts
