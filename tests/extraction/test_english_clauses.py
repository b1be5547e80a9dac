"""English clauses: whose words they are when subject and verb stand far apart, and what is no saying."""

from itertools import product

import pytest

from tests.extraction.reading import read, said

SOMEBODY = (
    "Ivan Bondar",
    "Claire de Souza",
    "Aziz ur Rahman",
    "Jean-Luc Tshibanda",
    "Saleh al-Harbi",
    "Elsie May",
)
WORDS = "the bridge was no longer passable"


@pytest.mark.parametrize(
    "text",
    [
        "Mayor {who}, who is in hospital in Dnipro says {words}.",
        "Doctor {who}, who lost two houses in the flood, warned that {words}.",
        "The mayor, {who}, says the bridge, built in 1960, had fallen.",
        "The head of the hospital, {who}, says Mr Hicks came in May, having lost his house.",
        "Mayor {who} famously declared that {words}.",
        "Mayor {who} hit back hard, saying {words}.",
        "At the same time, mayor {who} is stepping up the pressure, saying {words}.",
        "Mayor {who}, who said {words}, was standing in the square.",
        "The mood was caught by mayor {who}, who said {words}.",
        "Mayor {who} has called for calm and warned that {words}.",
        "“{words}”, Reuters quoted {who} as saying.",
        "“{words}”, {who} was quoted as saying by the agency.",
        "Mayor {who} did acknowledge that {words}.",
        "Mayor {who} would say, “{words}.”",
        "As mayor {who} pointed out, {words}.",
        (
            "{who}, head of a delegation of the International League of Red Cross and Red Lion and Red Sun "
            "Societies of the South (ILRC), said {words}."
        ),
        "The mayor, {who}, says the fund, which met on Friday, will pay.",
        "{who} from the Red Cross said {words}.",
        "According to one of the residents, {who}, {words}.",
        "According to {who}, 45, {words}.",
        "According to {who}, who runs a shelter, {words}.",
        "Speaking in Kyiv, the regional governor, {who}, said {words}.",
        "The attack was confirmed by the regional governor, {who}.",
        "“Is it over?” {who}, who leads the town's volunteers, asked.",
        "Acting head of the regional police {who} said {words}.",
        "Head of the Kherson Regional Military Administration {who} said {words}.",
        "Army spokesman {who} was the first to say that {words}.",
        "{words}, Ukrinform reports, citing the region's governor {who}.",
        "“{words}”, wrote the regional governor, {who} on Facebook.",
        "A local farmer named {who} said {words}.",
        "Two men had drowned (both in the port), mayor {who} said.",
    ],
)
@pytest.mark.parametrize("who", SOMEBODY)
def test_a_person_is_found_over_whatever_stands_between(text: str, who: str) -> None:
    found = said(text.format(who=who, words=WORDS))

    assert {speaker for speaker, _ in found} == {who}


SUBJECTS = ("Diplomats", "Two residents", "A rescuer", "Members of the council")
MODIFIERS = (
    "observing the talks in Geneva",
    "attending a summit in Brussels",
    "trapped in the basement of a school",
    "interviewed by this newspaper",
    "who had fled the town on Friday",
    "who survived the attack",
    "familiar with the plans",
)


@pytest.mark.parametrize(("subject", "modifier"), list(product(SUBJECTS, MODIFIERS)))
def test_what_describes_the_subject_is_not_the_speaker(subject: str, modifier: str) -> None:
    found = read(f"{subject} {modifier} said that {WORDS}.")

    assert [(one.speaker_as_written, one.text) for one in found] == [(subject.removeprefix("A "), WORDS)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The figures come from the army, which said it rained.", [("army", "it rained")]),
        (
            "Ivan Bondar, who said it rained, was standing in the square.",
            [("Ivan Bondar", "it rained")],
        ),
        (
            "A study released late last month by the Steppe Observatory found that it rained.",
            [("Steppe Observatory", "it rained")],
        ),
        ("“It rained,” Mr March said.", [("March", "“It rained,”")]),
        ("The ministry had earlier confirmed that it rained.", [("ministry", "it rained")]),
        ("The ministry has since said that it rained.", [("ministry", "it rained")]),
        ("The army are now saying that it rained.", [("army", "it rained")]),
        ("It rained, security and local sources said.", [("security and local sources", "It rained")]),
        ("“It rained,” at least three residents said.", [("three residents", "“It rained,”")]),
        ("Ivan Bondar was quoted by a newspaper as saying it rained.", [("Ivan Bondar", "it rained")]),
        ("Rescuers at the scene hope that it rained.", [("Rescuers at the scene", "it rained")]),
        ("It rained, the authorities report.", [("authorities", "It rained")]),
        ("Help must come, said his spokesman.", [("his spokesman", "Help must come")]),
        (
            "Ukraine sent a corps there and, by the middle of last week, said it rained.",
            [("Ukraine's government", "it rained")],
        ),
        (
            "The governor, Ivan Bondar, yesterday called the strike a crime.",
            [("Ivan Bondar", "the strike a crime")],
        ),
        ("Ivan Bondar does not expect that to happen.", [("Ivan Bondar", "that to happen")]),
        ("It rained, Reuters writes, with reference to the General Staff.", [("General Staff", "It rained")]),
        ("It rained, the agency reports, citing the General Staff.", [("General Staff", "It rained")]),
        ("Ivan Bondar last week warned that it rained.", [("Ivan Bondar", "it rained")]),
        (
            "The Ukrainian project DeepState showed the village as a grey zone.",
            [("DeepState", "the village as a grey zone")],
        ),
        (
            "It is one of the towns that Kyiv calls a fortress.",
            [(None, "It is one of the towns that Kyiv calls a fortress.")],
        ),
        ("It rained, her lawyer said.", [("her lawyer", "It rained")]),
        ("The town, which the mayor said was empty, was hit.", [("mayor", "was empty")]),
        (
            "The army wiped out units that Moscow claims are surrounded.",
            [("Russia's government", "are surrounded")],
        ),
        (
            "The mayor said in a statement posted on Monday that it rained.",
            [("mayor", "it rained")],
        ),
        (
            "The mayor said he had seen the town that Moscow claimed to hold.",
            [
                ("mayor", "he had seen the town that Moscow claimed to hold"),
                ("Russia's government", "to hold"),
            ],
        ),
        ("Moscow holds the town, which Kyiv denies.", [("Ukraine's government", "Moscow holds the town")]),
        ("Russia has in recent months touted advances.", [("Russia's government", "advances")]),
        ("A rafter who raised the alarm, near the port, said it rained.", [("rafter", "it rained")]),
    ],
)
def test_the_words_end_where_the_clause_does(text: str, found: list[tuple[str | None, str]]) -> None:
    assert said(text) == found


def test_a_capital_in_the_outlets_name_is_no_outlet() -> None:
    found = said("Kyiv has denied that it rained.", outlet="Kyiv Courier")

    assert found == [("Ukraine's government", "it rained")]


def test_he_added_may_have_lost_its_comma() -> None:
    text = "Ivan Bondar, a governor, said it rained. Four men had been killed he added."

    assert said(text)[1][0] == "Ivan Bondar"


@pytest.mark.parametrize(
    "text",
    [
        "The guards work for a small security firm called Rose.",
        "They argued over an agency set up to protect the river.",
        "The police arrested the man accused of starting the fire.",
        "Two men claiming to work for the city knocked on the door.",
        "The fever spreads through people showing signs of it.",
        "The mayor would not say whether it rained.",
        "The army cannot confirm how many left.",
        "He is one of those who decide what is repaired first.",
        "Her closing remarks took an hour.",
        "He had offers from every town.",
        "The town lies near the border, which suggests that it rained.",
    ],
)
def test_participles_and_nouns_say_nothing(text: str) -> None:
    assert [one.speaker for one in read(text)] == [None]
