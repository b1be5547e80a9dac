"""Constructions of English news: who is the speaker, and what is no saying at all."""

import pytest

from tests.extraction.reading import read, said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Zelenskyy told reporters Russia was massing troops.",
            [("Volodymyr Zelenskyy", "Russia was massing troops")],
        ),
        (
            "Zelenskyy told the Morning news agency that troops had left.",
            [("Volodymyr Zelenskyy", "troops had left")],
        ),
        (
            "Russian troops, Zelenskyy said, had lost the initiative.",
            [("Volodymyr Zelenskyy", "Russian troops, Zelenskyy said, had lost the initiative")],
        ),
        ("“Please stay inside,” Zelenskyy urged.", [("Volodymyr Zelenskyy", "“Please stay inside,”")]),
        ("Zelenskyy went on to say that it rained.", [("Volodymyr Zelenskyy", "it rained")]),
        (
            "Zelenskyy was confident that the line would hold.",
            [("Volodymyr Zelenskyy", "the line would hold")],
        ),
        ("Zelenskyy hopes the line will hold.", [("Volodymyr Zelenskyy", "the line will hold")]),
        (
            "The Kremlin hailed the “victory,” but it rained.",
            [("Russia's government", "the “victory,” but it rained")],
        ),
        (
            "The police were informed by the Kherson Water Authority that the pumps had failed.",
            [("Kherson Water Authority", "the pumps had failed")],
        ),
        (
            "Reports came from Ivan Bondar, who claimed that the bridge had fallen.",
            [("Ivan Bondar", "the bridge had fallen")],
        ),
        ("Ukraine on Wednesday denied that it rained.", [("Ukraine's government", "it rained")]),
        (
            "The Ministry of Floods (MoF) said it rained.",
            [("Ministry of Floods", "it rained")],
        ),
    ],
)
def test_who_says_what(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The governor found three shells.",
        "The ministry published a map.",
        "A think tank in Kyiv closed.",
        "The claimed capture of Pokrovsk changed little.",
        "Russia didn’t respond to Zelenskyy’s statement.",
        "Officials had hopes of peace.",
        "UN reports of losses were rare.",
    ],
)
def test_what_is_no_saying_stays_narration(text: str) -> None:
    assert [one.speaker for one in read(text)] == [None]


def test_an_abbreviation_in_brackets_is_its_full_name_afterwards() -> None:
    text = "They met the Support and Repair Mission to Kherson (SRMK). The SRMK team said it rained."

    assert said(text)[1] == ("Support and Repair Mission to Kherson", "it rained")


def test_somebody_who_only_gives_a_name_has_that_name() -> None:
    text = "“It is cold,” one resident, who gave his name only as Yurko, told Reuters. “It snows all day.”"

    assert [speaker for speaker, _ in said(text)] == ["Yurko", "Yurko"]


def test_a_monitor_with_a_description_is_the_well_known_one() -> None:
    text = "The popular mapping blog Deep State said troops left. Deep State added that it rained."

    assert [speaker for speaker, _ in said(text)] == ["DeepState", "DeepState"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Shells fell, there were no losses among them, reported governor Ivan Bondar on Telegram.",
            [("Ivan Bondar", "Shells fell, there were no losses among them")],
        ),
        (
            "A website that publishes accurate maps claimed that troops had entered Pokrovsk.",
            [("website", "troops had entered Pokrovsk")],
        ),
        (
            "Shells hit a hospital, rescuers and a doctor said.",
            [("rescuers", "Shells hit a hospital"), ("doctor", "Shells hit a hospital")],
        ),
        (
            "Ivan Bondar posted several images on Telegram indicating that the bridge had fallen.",
            [("Ivan Bondar", "several images on Telegram indicating that the bridge had fallen")],
        ),
        (
            "Ivan Bondar spoke about the shelling of Pokrovsk.",
            [("Ivan Bondar", "about the shelling of Pokrovsk")],
        ),
        ("Russia sent tanks to an area it said was empty.", [("Russia's government", "was empty")]),
        ("The village is quiet,” said Ivan Bondar.", [("Ivan Bondar", "The village is quiet,”")]),
    ],
)
def test_subjects_of_every_shape_are_found(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


def test_its_map_and_his_deputy_belong_to_who_has_spoken() -> None:
    text = (
        "The Steppe Observatory, a monitoring group, said troops left. Its map shows the village as lost. "
        "Vladimir Sotnik, the Russian-appointed head, claimed that shells fell. His deputy said it rained."
    )
    found = read(text)

    assert found[1].speaker == found[0].speaker
    assert found[3].speaker is not None
    assert found[3].speaker.side == "ru"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It burns,” Ivan Bondar, spokesman for the corps, deployed there, told Reuters.", "Ivan Bondar"),
        ("The Russian Defense Ministry’s statement said troops had left.", "Russian Defense Ministry"),
        ("An update from the Russian Defense Ministry said troops had left.", "Russian Defense Ministry"),
        ("The U.S. think tank said troops had left.", "Institute for the Study of War"),
        ("Troops had left, writes UNN.", "UNN"),
        ("According to preliminary data, troops had left.", None),
    ],
)
def test_whose_words_they_are_behind_titles_and_documents(text: str, speaker: str | None) -> None:
    assert [name for name, _ in said(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Power failed, the region’s governor and power firm Volta said.",
            [("region’s governor", "Power failed"), ("Volta", "Power failed")],
        ),
        (
            "Worst hit was Pokrovsk, just behind the line, said Ivan Bondar, the mayor, on a chat app.",
            [("Ivan Bondar", "Worst hit was Pokrovsk, just behind the line")],
        ),
        (
            "“We are cold,” Mayor Ivan Bondar was quoted on Friday by a newspaper as saying.",
            [("Ivan Bondar", "“We are cold,”")],
        ),
        (
            "Russia made confirmed gains near Pokrovsk.",
            [(None, "Russia made confirmed gains near Pokrovsk.")],
        ),
        ("Poland sent jets, its air command said, as rockets fell.", [("air command", "Poland sent jets")]),
        (
            "Ivan Bondar said snow fell; doctors there said it was cold.",
            [("Ivan Bondar", "snow fell"), ("doctors", "it was cold")],
        ),
        (
            "Governor Ivan Bondar said it rained. The head of the region added that it snowed.",
            [("Ivan Bondar", "it rained"), ("Ivan Bondar", "it snowed")],
        ),
        (
            "Power producer Volta said it was dark. Volta added that it was cold.",
            [("Volta", "it was dark"), ("Volta", "it was cold")],
        ),
    ],
)
def test_agency_style_is_read(text: str, found: list[tuple[str | None, str]]) -> None:
    assert said(text) == found


SUBJECTS_OF_AGENCIES = {
    "The army issued a statement on its raids: “We struck ten depots.”": "army",
    "The army issued a statement on its raids, saying it struck ten depots.": "army",
    "In its latest update the ministry said the bridge was shut.": "ministry",
    "“Ten died,” a Red Cross worker in Goma who asked not to be named told AFP.": "Red Cross worker in Goma",
    "Petro Vanat, head of the charity Warm Home, based in Lviv, said the bridge was shut.": "Petro Vanat",
    "Ten were hurt in Goma, a civil society leader in the city, Mario Ngavo, told AFP.": "Mario Ngavo",
}


@pytest.mark.parametrize(("text", "speaker"), SUBJECTS_OF_AGENCIES.items(), ids=SUBJECTS_OF_AGENCIES)
def test_long_subjects_of_agency_copy_are_found(text: str, speaker: str) -> None:
    assert [who for who, _ in said(text)] == [speaker]


OPEN_WORDS = {
    "According to the hospital, ten people died.": "hospital",
    "Ten people died, according to the central bank.": "central bank",
    "The Kyiv Post said the bridge was shut.": "Kyiv Post",
    "The WHO said the bridge was shut.": "World Health Organization",
    "According to the plan, ten buses will leave.": None,
}


@pytest.mark.parametrize(("text", "speaker"), OPEN_WORDS.items(), ids=OPEN_WORDS)
def test_sources_no_list_has_are_found_by_their_place(text: str, speaker: str | None) -> None:
    assert [who for who, _ in said(text)] == [speaker]
