"""What single words of English news from the front tell: figures, topics, kinds of speakers."""

import pytest

from domain.statement import Topic
from tests.extraction.reading import read, speaker, topics


def _figures(text: str) -> list[tuple[float, str]]:
    return [(figure.value, figure.counts) for one in read(text) for figure in one.figures]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Eleven people were hurt, three of them seriously.", [(11, "people"), (3, "people")]),
        ("Some 5,500 Ukrainian servicemen were there.", [(5500, "Ukrainian servicemen")]),
        ("Germany sent two more Patriot systems.", [(2, "Patriot systems")]),
        ("The army lost two more.", [(2, "more")]),
        ("Two men aged 60 and 71 died.", [(2, "men")]),
        ("Russia fired 118 drones, 85 of which were downed.", [(118, "drones"), (85, "drones")]),
        (
            "They downed 83 drones over eight regions, including 22 over Kharkiv.",
            [(83, "drones"), (8, "regions"), (22, "drones")],
        ),
        ("Twelve people were hurt, two of them children.", [(12, "people"), (2, "children")]),
        ("Seven people died, including three at a house in Kupiansk.", [(7, "people"), (3, "people")]),
        ("Two people were killed and six more suffered wounds.", [(2, "people"), (6, "people")]),
        ("Two houses were destroyed and nine damaged.", [(2, "houses"), (9, "houses")]),
    ],
)
def test_figures_of_the_front(text: str, figures: list[tuple[float, str]]) -> None:
    assert _figures(text) == figures


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Losses amounted to 1,050 personnel, five tanks and 22 artillery systems.", Topic.CASUALTIES),
        ("The enemy lost 215 troops in the army's area of responsibility.", Topic.CASUALTIES),
        ("Germany would send two more Patriot systems.", Topic.OTHER),
        ("Air defense systems destroyed them.", Topic.STRIKE),
        ("Three thousand residents left Kupiansk in October.", Topic.EVACUATION),
        ("Troops have occupied the village.", Topic.CONTROL),
        ("Russian forces hold half of Kupiansk.", Topic.CONTROL),
        ("Kupiansk is close to falling.", Topic.CONTROL),
        ("The battlegroup improved its tactical position.", Topic.ADVANCE),
        ("Troops have taken up better positions.", Topic.ADVANCE),
        ("Up to 300 soldiers were in the city.", Topic.ADVANCE),
        ("Their tactical initiative is gone.", Topic.ADVANCE),
        ("Two men died in a frontline town.", Topic.CASUALTIES),
        ("The last road had been cut.", Topic.INFRASTRUCTURE),
        ("Trains to Kupiansk were halted.", Topic.INFRASTRUCTURE),
        ("The army is losing 300 men a day.", Topic.CASUALTIES),
        ("Troops were fleeing their positions.", Topic.ADVANCE),
        ("Storm Shadow missiles penetrated Russian air defenses.", Topic.STRIKE),
        ("The attack hit a company bus.", Topic.STRIKE),
        ("His men have taken 12 prisoners.", Topic.CASUALTIES),
        ("Units destroyed up to 230 Ukrainian personnel.", Topic.CASUALTIES),
        ("They are pushing from the south.", Topic.ADVANCE),
        ("The defense of Kupiansk continues.", Topic.ADVANCE),
        ("The loss of Kupiansk would open the way.", Topic.CONTROL),
        ("Sweden would give four Gripen jets.", Topic.OTHER),
        ("Detachments continue destroying the blocked enemy grouping.", Topic.ENCIRCLEMENT),
        ("It would not lead to a collapse of the front.", Topic.ADVANCE),
        ("The flag had been raised over a mine.", Topic.CONTROL),
        ("All soldiers had left Kupiansk.", Topic.ADVANCE),
        ("Russian forces gained 19 square miles.", Topic.ADVANCE),
        ("The hospital has been attacked 11 times.", Topic.STRIKE),
        ("It gained less than one percent of Ukrainian territory.", Topic.CONTROL),
    ],
)
def test_topics_of_the_front(sentence: str, told: Topic) -> None:
    assert topics(sentence) == {told}


def test_invaders_that_strike_do_not_advance() -> None:
    assert topics("The invaders attacked the district with drones.") == {Topic.STRIKE}


@pytest.mark.parametrize(
    ("who", "kind"),
    [
        ("Ukraine's state railway operator", "official"),
        ("The power grid operator", "official"),
        ("Capt. Ihor Kravets of the local police", "official"),
        ("Capt. Ihor Kravets of the military police", "military"),
        ("One senior officer", "unnamed"),
        ("Drone pilots with Ukraine's 414th Brigade", "unnamed"),
        ("Ukraine's military intelligence agency", "military"),
        ("A drone operator", "unnamed"),
        ("A Ukrainian security official", "unnamed"),
        ("A security official in Kyiv, who spoke on condition of anonymity,", "unnamed"),
        ("The commander of Ukraine's Airborne Assault Forces", "military"),
        ("The spokesman for the Tavria operational-strategic group", "military"),
    ],
)
def test_kinds_of_speakers_of_the_front(who: str, kind: str) -> None:
    assert speaker(f"{who} said it rained.").kind == kind
