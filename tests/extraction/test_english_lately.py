"""English speakers whom the sentence before or after them explains, and those it does not."""

import pytest

from tests.extraction.reading import read, said

SPOKEN = [
    ("A rebel group said it had taken the town. M23 said its fighters were there.", "M23", "M23"),
    ("A rights group said it had counted the dead. M23 said its fighters were there.", "rights group", "M23"),
    (
        "A rebel group said it had taken the town. The Congolese army said it was not true.",
        "rebel group",
        "Congolese army",
    ),
    ("M23 said it had taken the town. The junta said it was not true.", "M23", "junta"),
    (
        (
            "The line holds, according to a company commander in one of the brigades. "
            "“It is hard,” the commander, who asked to be identified by his call sign, Fox, said."
        ),
        "Fox",
        "Fox",
    ),
    (
        "The line holds, said a gunner in the south. “It is hard,” the commander, call sign Fox, said.",
        "gunner in the south",
        "Fox",
    ),
    ("A resident of the port said it was loud. “We wait,” the woman said.", "resident of the port", None),
    ("A woman from the port said it was loud. “We wait,” the man said.", "woman from the port", "man"),
    ("On Friday Nina Bondar was at home. “It was loud,” the 66-year-old said.", "Nina Bondar", None),
    (
        "DeepState reported gains. The General Staff did not comment. In its update, it said it was quiet.",
        "DeepState",
        "General Staff",
    ),
    ("DeepState reported gains. The village was calm. It said it was quiet.", "DeepState", None),
    ("Zelenskyy visited the town. The former comedian said it was quiet.", "Volodymyr Zelenskyy", None),
]


@pytest.mark.parametrize(("text", "first", "second"), SPOKEN)
def test_who_speaks_is_explained_by_what_stands_beside(text: str, first: str, second: str | None) -> None:
    assert {name for name, _ in said(text) if name} == {first, second or first}


@pytest.mark.parametrize("words", ["morning update", "latest report", "evening briefing", "weekly bulletin"])
def test_an_occasion_is_not_what_was_said(words: str) -> None:
    text = f"In its {words}, the ministry said troops had repelled twelve attacks."

    assert said(text) == [("ministry", "troops had repelled twelve attacks")]


def test_what_happened_before_the_comma_is_said() -> None:
    text = "Twelve houses burned in the night, the ministry said on Monday."

    assert said(text) == [("ministry", "Twelve houses burned in the night")]


SIDES = [
    ("Six residents described the fire. Others said it was loud.", "independent"),
    ("The United Nations’ humanitarian office in Ukraine said it was loud.", "independent"),
    ("Nina Bondar, who runs a bakery in Lviv, said it was loud.", "independent"),
    ("Nina Bondar, who runs the shelter for a charity, said it was loud.", "independent"),
    (
        "Serhii Lysak, governor of Dnipropetrovsk, said it rained. Regional officials said it was loud.",
        "ua",
    ),
]


@pytest.mark.parametrize(("text", "side"), SIDES)
def test_the_side_is_that_of_what_they_are(text: str, side: str) -> None:
    assert [one.speaker.side for one in read(text) if one.speaker][-1] == side


@pytest.mark.parametrize(
    "text",
    [
        "Officials said the town held. Others said it was loud.",
        "Nina Bondar, who runs the city council in Lviv, said it was loud.",
        "Ukraine’s ambassador to the United Nations said it was loud.",
    ],
)
def test_who_is_no_witness_is_not_independent(text: str) -> None:
    assert [one.speaker.side for one in read(text) if one.speaker][-1] != "independent"


FIGURES = [
    ("UN data show that three thousand people fled.", [("United Nations", "three thousand people fled")]),
    ("Three thousand people fled, UN figures show.", [("United Nations", "Three thousand people fled")]),
    ("Many people fled, Health Ministry records show.", [("Health Ministry", "Many people fled")]),
    ("Satellite data show many fires.", []),
    ("These figures show many fires.", []),
]


@pytest.mark.parametrize(("text", "spoken"), FIGURES)
def test_whose_figures_show_something_says_it(text: str, spoken: list[tuple[str, str]]) -> None:
    assert [(name, words) for name, words in said(text) if name] == spoken


@pytest.mark.parametrize("who", ["A port worker", "A night worker in the town", "Workers at the port"])
def test_who_is_hired_is_of_no_side(who: str) -> None:
    (statement,) = read(f"{who} said drones hit Izmail.")

    assert statement.speaker is not None
    assert statement.speaker.side == "independent"


def test_a_rescue_worker_serves_the_place() -> None:
    (statement,) = read("A rescue worker in Kherson said drones hit the city.")

    assert statement.speaker is not None
    assert statement.speaker.side == "ua"


def test_who_is_held_responsible_may_have_an_abbreviation() -> None:
    text = "Amnesty International held M23 (AFC) responsible for the fire."

    assert [name for name, _ in said(text)] == ["Amnesty International"]


def test_to_hold_a_rally_says_nothing() -> None:
    assert said("The mayor held a rally (the third) in the town.") == [
        (None, "The mayor held a rally (the third) in the town.")
    ]


@pytest.mark.parametrize(
    ("text", "outlet", "name"),
    [
        ("Troops took the town, the Defense Ministry said.", "TASS", "Russian Defense Ministry"),
        ("Troops took the town, the Defense Ministry said.", "Reuters", "Defense Ministry"),
        (
            "Ukraine’s Defense Ministry said it rained. Troops took the town, the Defense Ministry added.",
            "TASS",
            "Ukrainian Defense Ministry",
        ),
    ],
)
def test_a_russian_outlet_means_its_own_ministry(text: str, outlet: str, name: str) -> None:
    assert [one.speaker.name for one in read(text, outlet=outlet) if one.speaker][-1] == name


def test_a_weather_service_is_its_states() -> None:
    (statement,) = read("Poland’s Institute of Meteorology said the wave would reach Opole.")

    assert statement.speaker is not None
    assert statement.speaker.side == "other"
