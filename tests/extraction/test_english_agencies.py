"""Constructions of English agency copy: tolls by region, reports with a date, whom it befell."""

import pytest

from tests.extraction.reading import places, read, said, side, speaker

SAID = {
    "Ali Musa, 41, was asleep when the wall fell, he said.": [
        ("Ali Musa", "Ali Musa, 41, was asleep when the wall fell")
    ],
    "Olena Koval was walking home when it rained, she said.": [
        ("Olena Koval", "Olena Koval was walking home when it rained")
    ],
    "Ten died in Sumy, Mayor Ivan Bondar said, while two died in Hai, according to Mayor Petro Dub.": [
        ("Ivan Bondar", "Ten died in Sumy"),
        ("Petro Dub", "two died in Hai"),
    ],
    "It rained, Xinhua reported citing police.": [("police", "It rained")],
    "It froze, search and rescue official Ivan Bondar said.": [("Ivan Bondar", "It froze")],
    "Bombs fell on the town and mayor Ivan Bondar said it burned.": [("Ivan Bondar", "it burned")],
    "The police said it rained, according to Reuters.": [("police", "it rained")],
    "The police did not name him but said it rained.": [("police", "it rained")],
    "Police say the town lost three houses: two burned.": [
        ("Police", "the town lost three houses: two burned")
    ],
    "Ivan Bondar said on Telegram: two burned.": [("Ivan Bondar", "two burned")],
    "Ivan Bondar told journalists in Goma they would leave.": [("Ivan Bondar", "they would leave")],
    "The road was shut, said a police officer on Monday, leaving trucks stuck.": [
        ("police officer", "The road was shut, said a police officer on Monday, leaving trucks stuck")
    ],
    "It rained. This was reported in the press service of the police.": [
        ("press service of the police", "It rained.")
    ],
    "According to a UN report released on Monday, two people died.": [("United Nations", "two people died")],
    "According to residents in Dubove, two people died.": [("residents in Dubove", "two people died")],
    "It rained, according to the police report published on Monday.": [("police", "It rained")],
}


@pytest.mark.parametrize(("text", "statements"), SAID.items(), ids=SAID)
def test_the_words_are_whose_they_are(text: str, statements: list[tuple[str, str]]) -> None:
    assert said(text) == statements


@pytest.mark.parametrize(
    "text",
    [
        "According to a UN report released on Monday, two people died.",
        "It rained, according to the police report published on Monday.",
        "It rained, according to police on Monday.",
    ],
)
def test_the_day_of_a_report_is_the_day_it_was_said(text: str) -> None:
    assert [str(one.said_on) for one in read(text)] == ["2025-11-10"]


def test_somebody_in_an_attack_is_not_the_he_of_whoever_reports_it() -> None:
    text = "Mayor Ivan Bondar said it rained. Petro Dub was at the station, he said."

    assert [name for name, _ in said(text)] == ["Ivan Bondar"] * 2


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Gaza's Health Ministry had yet to speak.", [[]]),
        ("Gaza's children had yet to eat.", [["?Gaza"]]),
        ("Shots fell at Kanyaru, around 12 km north of Goma.", [["?Kanyaru", "?Goma"]]),
        ("Shots fell at Kanyaru, about 30 miles (48 kilometers) from Goma.", [["?Kanyaru", "?Goma"]]),
        (
            "Bombs hit Donetsk Oblast. Nine people in the Oblast fled.",
            [["Donetsk region"], ["Donetsk region*"]],
        ),
    ],
)
def test_it_is_known_what_is_a_place(text: str, named: list[list[str]]) -> None:
    assert places(text) == named


def test_officials_among_places_abroad_are_of_another_country() -> None:
    assert side("A road in West Sumatra was cut, local officials said.") == "other"
    assert side("A road in Dubove was cut, local officials said.") != "other"


def test_a_minister_of_a_region_that_former_rebels_run_has_an_office() -> None:
    text = "Ali Musa, health minister of a region in Congo run by former rebels, said it rained."
    assert side(text) == "other"
    assert side("Ali Musa, a former Congo army officer, said it rained.") == "independent"


PASSED_ON = {
    "Ukrinform quoted the head of the centre, Denys Dub, confirming it rained.": ["Denys Dub"],
    "RIA cited a statement from the Dubove plant, saying that it rained.": ["Dubove plant"],
    "A strike hit Goma, with preliminary reports suggesting no dead.": [None],
    "A strike hit Goma, with doctors suggesting no dead.": ["doctors"],
    "A video by RBC-Ukraine claimed to show a fire.": [None],
    "RBC-Ukraine claimed to have shown a fire.": ["RBC-Ukraine"],
    "It rained, Lebanese security and official sources said.": ["Lebanese security and official sources"],
    "It rained, the mayor, Luis Dub, said in an interview with local radio outlet DZ.": ["Luis Dub"],
    "Ivan Bondar added that according to the coast guard, no one died.": ["Ivan Bondar", "coast guard"],
    "The headquarters promised to comment on the fire later.": [None],
    "The headquarters promised to rebuild the town.": ["headquarters"],
    "The army charged that the man took part.": ["army"],
    "The army charged the man with murder.": [None],
}


@pytest.mark.parametrize(("text", "speakers"), PASSED_ON.items(), ids=PASSED_ON)
def test_whose_words_are_passed_on(text: str, speakers: list[str | None]) -> None:
    assert [name for name, _ in said(text)] == speakers


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Two died in attacks on south Lebanon.", [["?Lebanon"]]),
        ("The storm leaves the Philippines.", [["?Philippines"]]),
        ("Nine died in a strike on Maaroub.", [["?Maaroub"]]),
        ("Nine died in a strike on Monday.", [[]]),
        ("Earlier, Kharkiv Oblast Governor Petro Dub reported a strike.", [[]]),
    ],
)
def test_the_towns_and_states_that_are_hit_are_places(text: str, named: list[list[str]]) -> None:
    assert places(text) == named


def test_the_authorities_in_another_capital_are_no_others() -> None:
    text = "The authorities in Kyiv said it rained. In Moscow, the authorities said it froze."
    assert [one.speaker.side for one in read(text) if one.speaker] == ["ua", "ru"]


def test_both_provinces_may_be_named_nowhere() -> None:
    text = "Two died in mudslides, officials in the two provinces said."
    assert said(text) == [("officials in the two provinces", "Two died in mudslides")]


RADIO = {
    "TASS reported on Monday, citing the defense ministry, that it rained.": ["defense ministry"],
    "TASS reported on Monday that it rained.": ["TASS"],
    "It rained, Luc Fox, spokesman for a club, told Magik 9 radio on Friday.": ["Luc Fox"],
    "“It rained,” declared Ivan Bondar, cited by Actualite, adding that it froze.": ["Ivan Bondar"],
    "Petro said it rained. Another local woman, Tamara, is blunt. “It froze,” she says.": [
        "Petro",
        None,
        "Tamara",
    ],
    "An image shared by Dubove Brigade showed a van.": ["Dubove Brigade"],
}


@pytest.mark.parametrize(("text", "speakers"), RADIO.items(), ids=RADIO)
def test_the_radio_the_agency_and_the_neighbour_are_told_apart(text: str, speakers: list[str | None]) -> None:
    assert [name for name, _ in said(text)] == speakers


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The mayor condemned the raid in a statement on Friday.", "2025-11-07"),
        ("The mayor condemned the raid on Friday.", "None"),
        ("It rained, Luc Fox, spokesman for a club, told Magik 9 radio on Friday.", "2025-11-07"),
    ],
)
def test_the_day_behind_a_statement_or_a_radio_is_the_day_it_was_said(text: str, day: str) -> None:
    assert str(read(text)[0].said_on) == day


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("KHARKIV, Ukraine -- A van burned in Goma.", [["?Goma"]]),
        ("YEREVAN. – A van burned in Goma.", [["?Goma"]]),
        (
            "A van burned near Verin Shorzha village of Gegharkunik Province.",
            [["?Verin Shorzha", "?Gegharkunik Province"]],
        ),
    ],
)
def test_datelines_are_none_and_villages_of_provinces_are_places(text: str, named: list[list[str]]) -> None:
    assert places(text) == named


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("head of the charity's centre in Kharkiv", "independent"),
        ("head of the city's centre in Kharkiv", "ua"),
    ],
)
def test_a_charitys_centre_is_of_no_side(words: str, side: str) -> None:
    assert speaker(f"Ivan Bondar, {words}, said it rained.").side == side


def test_a_defense_agency_is_its_states() -> None:
    assert side("The Armenian defense agency said it rained.") == "other"
    assert side("The Armenian news agency said it rained.") == "independent"


REPORTS = {
    "RSF burned homes in Nyala, the Sudan Doctors Network said. The group urged a truce.": [
        "Sudan Doctors Network",
        "Sudan Doctors Network",
    ],
    "According to a UN report seen by Reuters, it rained.": ["United Nations"],
    "It froze, the Sumy Police reports. According to its information, it rained.": ["Sumy Police"] * 2,
    "The police said it rained, according to reports from its posts.": ["police"],
    "It froze, Ivan Bondar said on social media company X. The police said it rained.": [
        "Ivan Bondar",
        "police",
    ],
    "At a talk in the city of Kyiv, Ivan Bondar, head of a club, said a car crashed in Goma, killing two.": [
        "Ivan Bondar"
    ],
    "The road, said the mayor, was shut.": ["mayor"],
}


@pytest.mark.parametrize(("text", "speakers"), REPORTS.items(), ids=REPORTS)
def test_whose_report_and_information_it_is(text: str, speakers: list[str | None]) -> None:
    assert [name for name, _ in said(text)] == speakers


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Rain flooded Salarzai on Monday.", [["?Salarzai"]]),
        ("Troops were deployed to Pagudpud.", [["?Pagudpud"]]),
        ("Jets attacked Tay Bu in Papun district.", [["?Tay Bu", "?Papun district"]]),
        ("Jets attacked Tay Bu in a rage.", [[]]),
    ],
)
def test_what_is_flooded_and_where_troops_are_deployed_are_places(text: str, named: list[list[str]]) -> None:
    assert places(text) == named


def test_the_day_in_a_clause_about_the_speaker_is_not_the_day_it_was_said() -> None:
    assert read("“It rained,” said Ivan Bondar, who arrived in the city Monday.")[0].said_on is None
    assert str(read("“It rained,” said Ivan Bondar on Monday.")[0].said_on) == "2025-11-10"


def test_he_is_hardly_the_council_that_spoke_and_a_spokesman_is_not_the_police() -> None:
    he = read("It rained, the town council reported. He added it froze.")[-1]
    assert "speaker_by_pronoun" in {str(doubt) for doubt in he.doubts}
    names = [name for name, _ in said("It rained, police and a spokesman for the group said.")]
    assert names == ["police", "spokesman for the group"]


def test_missions_of_the_united_nations_are_of_no_side() -> None:
    assert [side(f"{name} said it rained.") for name in ("UNAMID", "UNISFA", "MINUSCA")] == [
        "independent"
    ] * 3


def test_a_society_is_called_by_its_name_and_who_asked_for_anonymity_speaks_once() -> None:
    assert [name for name, _ in said("It rained, according to a group called Hands of Goma.")] == [
        "Hands of Goma"
    ]
    assert said("Two officers, who requested anonymity because they were afraid, said it rained.") == [
        ("Two officers", "it rained")
    ]


def test_the_day_behind_a_video_that_somebody_posted_is_the_day_of_saying() -> None:
    assert str(read("Russian bloggers posted a video on Monday showing a van.")[0].said_on) == "2025-11-10"
