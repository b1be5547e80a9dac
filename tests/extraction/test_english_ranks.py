"""English speakers by rank, office and body: whose they are, and of which side."""

import pytest

from tests.extraction.reading import places, read, said, speaker

GROUND = "Shells fell on Kharkiv. "

SAID = {
    "The General Staff in its evening update on Tuesday mentioned fighting.": ["General Staff"],
    "The road is shut, an officer from the 68th Brigade serving there said.": [
        "officer from the 68th Brigade"
    ],
    "The observatory said it rained. It stopped, but the president's office accused gangs of looting.": [
        "observatory",
        "president's office",
    ],
    "The road was shut, the governor's Telegram channel said.": ["governor"],
    "The 63rd Brigade denies it rained. “It froze,” the brigade's press service said.": ["63rd Brigade"] * 2,
    "The Sumy Administration said it rained. It froze, the municipal utility said.": [
        "Sumy Administration",
        "municipal utility",
    ],
    "Pictures posted by the Dubove Brigade showed a fire.": ["Dubove Brigade"],
    "The National Unity Government (NUG) met. The NUG defence ministry said it rained.": [
        None,
        "NUG defence ministry",
    ],
    "General Taras Dub, commander of the group, shared news of the town, which he described as hot.": [
        "Taras Dub"
    ],
    "The mayor said it rained. A sergeant who goes by the call sign Fox sat there. “It froze,” he said.": [
        "mayor",
        None,
        "Fox",
    ],
    "Governor Ivan Bondar said it rained. Geolocated footage indicates that it froze.": ["Ivan Bondar", None],
    "“It rained,” wrote Ivan Bondar on X. “It froze.”": ["Ivan Bondar"] * 2,
}


@pytest.mark.parametrize(("text", "speakers"), SAID.items(), ids=SAID)
def test_it_is_known_who_speaks(text: str, speakers: list[str | None]) -> None:
    assert [name for name, _ in said(text)] == speakers


SIDES = {
    "Nepal's National Quake Monitoring Centre said it shook.": "other",
    "The Nepal Monitoring Centre said it shook.": "independent",
    "The Protection Cluster said it rained.": "independent",
    "UNIFIL called for calm. Its spokesman Daniel Fox said it rained.": "independent",
    GROUND + "Military spokesman Ivan Bondar said it rained.": "ua",
    GROUND + "Military analyst Ivan Bondar said it rained.": "independent",
    "Anna Kim said it rained.": None,
}


@pytest.mark.parametrize(("text", "side"), SIDES.items(), ids=SIDES)
def test_the_side_is_that_of_whom_they_serve(text: str, side: str | None) -> None:
    found = [one.speaker for one in read(text) if one.speaker is not None]
    assert found[-1].side == side


def test_an_army_without_a_country_is_nobodys_where_both_have_spoken() -> None:
    text = GROUND + "Ukraine said it rained. Russia said it froze. A military spokesman said it stormed."
    assert speaker(text, 2).side is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Three districts of the Bryansk region were hit.", [["?Bryansk region"]]),
        ("Meanwhile, in Suzemsky District, a house burned.", [["?Suzemsky District"]]),
        ("In the Indian state of Uttarakhand, a road was cut.", [["?Uttarakhand"]]),
        ("A quake shook western Nepal.", [["?Nepal"]]),
        ("GAZA CITY, Palestinian Territories: A house burned in Rafah.", [["?Rafah"]]),
        ("Port Sudan (Sudan), Dec 16, 2025 (AFP) - A well burned in El-Obeid.", [["?El-Obeid"]]),
        ("Charity teams in Goma said it rained.", [["?Goma"]]),
        ("Officials in Goma said it rained.", [[]]),
    ],
)
def test_it_is_known_what_is_a_place(text: str, named: list[list[str]]) -> None:
    assert places(text) == named


def test_the_name_of_a_medium_is_no_day() -> None:
    assert read("“It rained,” a nurse told Sudan Today.")[0].said_on is None
    assert str(read("“It rained,” a nurse told reporters today.")[0].said_on) == "2025-11-12"


TOGETHER = {
    "One man said it rained, while another said that it froze.": ["One man", "another"],
    "“It rained,” she said - one of five survivors who told Reuters of arson.": ["she"],
    "The RSF and its allied militias claimed they held the town.": [
        "Rapid Support Forces",
        "allied militias",
    ],
    "It froze, the human rights organisation states.": ["human rights organisation"],
    "Six states froze.": [None],
    "A bomb fell, said one of its residents, speaking by phone.": ["one of its residents"],
    "It rained, according to Spokesperson for the Secretary-General, Marc Duval.": ["Marc Duval"],
    "OCHA said it rained. UN agency UNRWA called for calm. OCHA said it froze. It hailed, the agency said.": [
        "OCHA",
        "UNRWA",
        "OCHA",
        "OCHA",
    ],
    "Ward Officer Helen Kim was on the trip and she told reporters it rained.": ["Helen Kim"],
    "Roman Hnat described the town as “cold”. He attributed this to the rain.": ["Roman Hnat"] * 2,
}


@pytest.mark.parametrize(("text", "speakers"), TOGETHER.items(), ids=TOGETHER)
def test_it_is_known_who_of_several_speaks(text: str, speakers: list[str | None]) -> None:
    assert [name for name, _ in said(text)] == speakers


def test_what_is_described_is_where_it_is() -> None:
    assert places("Roman Hnat described the road near Dubove as “cold”.") == [["?Dubove"]]


def test_a_participle_before_the_speaker_is_not_said() -> None:
    text = 'Calling the BBC on Sunday, one resident of Dubove said "a large number of boys" died.'
    assert said(text) == [("one resident of Dubove", '"a large number of boys" died')]


def test_a_sort_of_body_behind_its_name_is_no_part_of_the_words() -> None:
    text = "It rained, according to the General Committee for Displaced People, an advocacy group."
    assert said(text) == [("General Committee for Displaced People", "It rained")]
    assert speaker(text).side == "independent"


@pytest.mark.parametrize(
    ("text", "direct"),
    [
        ("Petro Dub said his men faced 'hard days' and a 'cold night'.", True),
        ("Petro Dub said the town was a 'priority'.", True),
        ("Petro Dub said the soldiers' tents and the officers' mess burned.", False),
    ],
)
def test_single_marks_may_hold_a_word(text: str, *, direct: bool) -> None:
    assert read(text)[0].direct_quote is direct
