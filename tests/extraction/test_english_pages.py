"""Constructions of English news pages: who speaks behind a clause, in a post, beside a town."""

import pytest

from tests.extraction.reading import read, said

BEHIND_THE_CLAUSE = {
    "Russia attacked Dubove, said Ivan Bondar.": ("Ivan Bondar", "Russia attacked Dubove"),
    "Russia attacked Dubove, a fire broke out, reported on Monday Governor Ivan Bondar.": (
        "Ivan Bondar",
        "Russia attacked Dubove, a fire broke out",
    ),
    "Bombs fell on Dubove, said Ivan Bondar.": ("Ivan Bondar", "Bombs fell on Dubove"),
    "Shells fell on Dubove and Hai, writes Ukrinform.": ("Ukrinform", "Shells fell on Dubove and Hai"),
    "Shells hit a house in Sumy, killing two people, said Governor Ivan Bondar.": (
        "Ivan Bondar",
        "Shells hit a house in Sumy, killing two people",
    ),
}


@pytest.mark.parametrize(("text", "statement"), BEHIND_THE_CLAUSE.items(), ids=BEHIND_THE_CLAUSE)
def test_a_town_at_the_end_of_a_clause_is_not_who_speaks(text: str, statement: tuple[str, str]) -> None:
    assert said(text) == [statement]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Clinic director Ivan Bondar, said the town was dark.", ("Ivan Bondar", "the town was dark")),
        ("Ivan Bondar, speaking in Sumy, said the town was dark.", ("Ivan Bondar", "the town was dark")),
        ("A nurse in Sumy, wiping her eyes, said it was dark.", ("nurse in Sumy", "it was dark")),
        ("The captured Russian officer, Ivan Bondar, said it was dark.", ("Ivan Bondar", "it was dark")),
    ],
)
def test_a_comma_too_many_takes_nobody_his_words(text: str, statement: tuple[str, str]) -> None:
    assert said(text) == [statement]


TWO = {
    "It rained, local officials and residents said.": ["local officials", "residents"],
    "It rained, according to the police and Suspilne.": ["police", "Suspilne"],
    "It rained, according to information provided by Ukrainian authorities and aid groups.": [
        "Ukrainian authorities",
        "aid groups",
    ],
    "Municipal authorities and the WHO warn of cholera in the town.": [
        "Municipal authorities",
        "World Health Organization",
    ],
}


@pytest.mark.parametrize(("text", "speakers"), TWO.items(), ids=TWO)
def test_each_of_two_who_are_joined_has_a_statement(text: str, speakers: list[str]) -> None:
    assert [speaker for speaker, _ in said(text)] == speakers


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("According to preliminary information from rescuers, it rained.", ("rescuers", "it rained")),
        ("According to preliminary information, it rained.", (None, None)),
        (
            "Ten were killed and four more admitted to hospital, OCHA added.",
            ("OCHA", "Ten were killed and four more admitted to hospital"),
        ),
        ("Stay in shelters - Mayor Bondar urged.", ("Bondar", "Stay in shelters")),
        (
            "Footage shared by the Dubove Brigade on its page shows smoke over the town.",
            ("Dubove Brigade", "smoke over the town"),
        ),
        ("The council has called upon aid groups to come.", ("council", "aid groups to come")),
        (
            "The Syrian Observatory for Human Rights monitored clashes in the town.",
            ("Syrian Observatory for Human Rights", "clashes in the town"),
        ),
    ],
)
def test_it_is_known_who_says_it(text: str, statement: tuple[str | None, str | None]) -> None:
    assert said(text) == [(statement[0], statement[1] or text)]


def test_a_short_form_that_nobody_spells_out_is_the_ministry_before_it() -> None:
    text = "It rained, the Russian Ministry of Defense said. The army left, the MoD noted."

    assert [speaker for speaker, _ in said(text)] == ["Russian Defense Ministry"] * 2


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("the exiled mayor of Russian-occupied Dubove", "ua"),
        ("legitimate mayor of the Russian-occupied Dubove", "ua"),
        ("the elected mayor of Dubove", None),
        ("a Russian-installed official in Russian-occupied Dubove", "ru"),
    ],
)
def test_a_mayor_who_had_to_leave_is_not_on_the_side_of_who_holds_the_town(
    words: str, side: str | None
) -> None:
    one = read(f"Ivan Bondar, {words}, said the town was dark.")[0]

    assert one.speaker is not None
    assert one.speaker.side == side


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("‘We want to sleep,’ said Ivan Bondar.", [("Ivan Bondar", "‘We want to sleep,’")]),
        (
            "'We don't know. The soldiers' tents burned,' said Ivan Bondar. 'Nothing is left.'",
            [
                ("Ivan Bondar", "'We don't know. The soldiers' tents burned,'"),
                ("Ivan Bondar", "'Nothing is left.'"),
            ],
        ),
        ("The '90s buses burned, police said.", [("police", "The '90s buses burned")]),
        (
            "Soldiers' homes burned in the people's park.",
            [(None, "Soldiers' homes burned in the people's park.")],
        ),
    ],
)
def test_single_marks_hold_speech_and_apostrophes_do_not(
    text: str, statements: list[tuple[str | None, str]]
) -> None:
    assert said(text) == statements


def test_a_quotation_that_each_paragraph_opens_again_and_only_the_last_closes_is_one_persons() -> None:
    text = "Ivan Bondar's statement read: “It is cold. Nobody sleeps.\n\n“We have no water.\n\n“Help us.”"

    assert said(text) == [
        ("Ivan Bondar", "“It is cold. Nobody sleeps."),
        ("Ivan Bondar", "“We have no water."),
        ("Ivan Bondar", "“Help us.”"),
    ]
    assert all(one.direct_quote for one in read(text))


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Kharkiv Oblast recorded 11 injuries.", [None]),
        ("Kharkiv Oblast recorded 11 injuries, Governor Ivan Bondar said.", ["Ivan Bondar"]),
        ("It burned, officials said, with images on social media showing ruins.", ["officials"]),
        ("It burned, said Governor of Kharkiv Oblast, Ivan Bondar.", ["Ivan Bondar"]),
        ("It burned, said Commander of the Armed Forces, Ivan Bondar.", ["Ivan Bondar"]),
        ("Aid Abroad (AA) said it rained. AA also says that it is cold.", ["Aid Abroad", "Aid Abroad"]),
    ],
)
def test_a_region_and_pictures_tell_nothing_themselves(text: str, speakers: list[str | None]) -> None:
    assert [speaker for speaker, _ in said(text)] == speakers


def test_a_woman_from_a_capital_speaks_for_herself() -> None:
    one = read("A 46-year-old woman from Kyiv told Reuters the town burned.")[0]

    assert one.speaker is not None
    assert one.speaker.side == "independent"


@pytest.mark.parametrize(
    "text",
    [
        "Two people died, said Governor Ivan Bondar, Ukrinform reports.",
        "Two people died, reported on Monday the head of the council Ivan Bondar, writes UNN.",
    ],
)
def test_who_passes_the_news_on_is_no_part_of_the_words(text: str) -> None:
    assert ("Ivan Bondar", "Two people died") in said(text)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Congo, the EU, and Belgium accused the militia of theft.", ["Congo", "European Union", "Belgium"]),
        ("The army left Kyiv, and Moscow said it had won.", ["Russia's government"]),
    ],
)
def test_a_comma_may_stand_before_the_last_of_three(text: str, speakers: list[str]) -> None:
    assert [speaker for speaker, _ in said(text)] == speakers


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The militia issued a statement on Monday saying it held the town.",
            ("militia", "it held the town"),
        ),
        ("The mayor posted a message saying it was dark.", ("mayor", "it was dark")),
        (
            "Images and footage shared by the Dubove Committees on their page show families fleeing.",
            ("Dubove Committees", "families fleeing"),
        ),
    ],
)
def test_a_statement_or_a_page_is_no_part_of_what_is_said(text: str, statement: tuple[str, str]) -> None:
    assert said(text) == [statement]
