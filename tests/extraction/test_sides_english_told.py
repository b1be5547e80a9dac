"""On which side English speakers are by what else is told of them or of others."""

import pytest

from tests.extraction.reading import read, side


@pytest.mark.parametrize(
    "about",
    [
        "who lives on the ninth floor",
        "who had fled the town",
        "whose husband repairs trams",
        "whose house was hit",
        "among those leaving the camp",
    ],
)
def test_who_tells_of_a_home_or_a_family_is_a_witness(about: str) -> None:
    assert side(f"“It is cold,” Iryna Malyk, {about}, told reporters.") == "independent"
    assert side(f"“It is cold,” Ukrainian President Iryna Malyk, {about}, told reporters.") == "ua"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Two soldiers of Ukraine's army said it rained. One of them said it was cold.", ["ua", "ua"]),
        (
            "A source in Russia's security agencies told us it rained. The source said it was cold.",
            ["ru", "ru"],
        ),
        ("A source within the UN mission said it rained.", ["independent"]),
        ("Officials inside the Russian ministry said it rained.", ["ru"]),
        ("Residents within the city said it rained.", ["independent"]),
    ],
)
def test_sources_are_of_the_side_of_those_among_whom_they_are(text: str, sides: list[str]) -> None:
    assert [one.speaker and one.speaker.side for one in read(text)] == sides


@pytest.mark.parametrize(("outlet", "found"), [("Steppe Courier", "ua"), ("TASS", "ru"), ("RT", "ru")])
def test_an_english_article_that_calls_the_other_the_enemy_means_its_own_general_staff(
    outlet: str, found: str
) -> None:
    text = (
        "The enemy attacked near the river and the invaders were repelled. The enemy lost men.\n\n"
        "According to the General Staff, eight clashes took place."
    )
    assert [one.speaker.side for one in read(text, outlet) if one.speaker] == [found]


def test_a_governor_of_the_other_side_is_not_the_one_who_has_spoken() -> None:
    before = "Ukrainian Governor Ivan Bondar said it rained."
    there, here = "In Russia's Saratov region, the governor", "In Ukraine's Odesa region, the governor"
    for who, expected in ((there, ["Ivan Bondar", "governor"]), (here, ["Ivan Bondar", "Ivan Bondar"])):
        found = [one.speaker for one in read(f"{before} {who} said it was cold.") if one.speaker]
        assert [speaker.name for speaker in found] == expected
        assert found[0].side == "ua"
