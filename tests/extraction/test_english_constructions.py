"""English attributions in every order of words, with names, trades and bodies that no list knows."""

from itertools import product

import pytest

from domain.statement import Doubt
from tests.extraction.reading import read, said

PEOPLE = (
    "Hichem Abu Mansour",
    "Saleh al-Harbi",
    "Abdullah bin Rashid",
    "Kyaw Thein Moe",
    "Kim Jong-su",
    "Olena Koval",
    "Jean-Luc Tshibanda",
)
TRADES = ("the rebels' spokesman", "a jeweller from the port", "mayor of Toretsk", "a 45-year-old farmer")
CONSTRUCTIONS = (
    "{who}, {trade}, said {clause}.",
    "{who}, {trade}, said on Monday that {clause}.",
    "“{Clause},” said {who}, {trade}.",
    "“{Clause},” {who}, {trade}, told reporters.",
    "“{Clause},” said {who}, {trade}, “and it was cold.”",
    "{Clause}, according to {who}, {trade}.",
    "{Clause}, said {who}, {trade}.",
    "{Clause}, {who}, {trade}, told journalists.",
    "The road, said {who}, {trade}, was closed.",
    "Speaking to reporters on Monday, {who}, {trade}, said {clause}.",
    "In a post on Telegram, {who}, {trade}, wrote that {clause}.",
    "{who}, {trade}, was quoted by a newspaper as saying {clause}.",
    "It was a long night, recalled {who}, {trade}.",
)


@pytest.mark.parametrize(
    ("construction", "trade"),
    [
        pair
        for pair in product(CONSTRUCTIONS, TRADES)
        if "{trade} said" not in pair[0] or pair[1][:3] == "may"
    ],
)
def test_a_named_person_is_found_in_every_order_of_words(construction: str, trade: str) -> None:
    clause = "the bridge was no longer passable"
    for who in PEOPLE:
        text = construction.format(who=who, trade=trade, clause=clause, Clause=clause.capitalize())
        assert {speaker for speaker, _ in said(text)} == {who}, text


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize(
    ("before", "again"),
    [
        ("{who}, a jeweller from the port, said it rained.", "“It is cold,” the jeweller added."),
        ("Rescuer {who} said it rained.", "The rescuer noted that it was cold."),
        ("{who}, a jeweller, stood beside the ruins.", "“It is cold,” {he} said."),
        ("Mayor {who} said it rained.", "“It is cold,” {last} said."),
        ("Sapper {who} said it rained.", "According to the sapper, it was cold."),
        ("Farmer {who} said it rained.", "The 72-year-old said it was cold."),
    ],
)
def test_who_was_named_is_known_again_by_pronoun_surname_and_trade(who: str, before: str, again: str) -> None:
    words = {"who": who, "last": who.split()[-1], "he": "she" if who.startswith("Olena") else "he"}
    text = f"{before.format(**words)}\n\nThe road was closed.\n\n{again.format(**words)}"
    assert said(text)[-1][0] == who


@pytest.mark.parametrize(
    ("before", "again"),
    [
        ("Amnesty International said it rained.", "The group said it was cold."),
        ("Amnesty International said it rained.", "The rights organisation said it was cold."),
        ("Truth Hounds said it rained.", "The NGO said it was cold."),
        ("Truth Hounds, a rights group, said it rained.", "It added that it was cold."),
        ("Voltaris said it rained.", "The company said it was cold."),
        ("Voltaris said it rained.", "It said it was cold."),
    ],
)
def test_a_body_is_known_again_by_what_it_is(before: str, again: str) -> None:
    one, other = read(f"{before}\n\nThe road was closed.\n\n{again}")[::2]
    assert one.speaker is not None
    assert other.speaker == one.speaker


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Grain traders said the quay was closed.", "Grain traders"),
        ("According to opposition ranchers, the quay was closed.", "opposition ranchers"),
        ("“They came at night,” recalled a shepherd.", "shepherd"),
        ("The quay was closed, a beekeeper said.", "beekeeper"),
        ("Protesters chanted that the mayor must go.", "Protesters"),
        ("Commuters said trains were late.", "Commuters"),
        ("Although traders are afraid, they say they will stay.", "traders"),
    ],
)
def test_people_whom_no_list_knows_speak_and_are_in_doubt(text: str, who: str) -> None:
    (one,) = read(text)
    assert one.speaker is not None
    assert one.speaker.name == who
    assert Doubt.UNNAMED_SPEAKER in one.doubts


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Another strike was reported by the head of the Kherson Council, Ivan Bondar.", "Ivan Bondar"),
        ("The strike was condemned by Amnesty International.", "Amnesty International"),
        ("Officials put the number of wounded at 34.", "Officials"),
        ("It is, as mayor Ivan Bondar put it, a fortress.", "Ivan Bondar"),
        ("Governor Ivan Bondar appeared to confirm that it rained.", "Ivan Bondar"),
        ("Officials expected the toll to rise.", "Officials"),
        ("The camp was hit, according to a report by Amnesty International.", "Amnesty International"),
        ("A report by Amnesty International said the camp was hit.", "Amnesty International"),
        ("Pictures show it rained, according to images analysed by Truth Hounds.", "Truth Hounds"),
        ("Analyst Ivan Bondar of the Steppe Centre said it rained.", "Ivan Bondar"),
        ("A woman who gave her name as Nadia told me it rained.", "Nadia"),
        ("Power producer Voltaris said it rained.", "Voltaris"),
        ("On Telegram, the mayor, Ivan Bondar, wrote that it rained.", "Ivan Bondar"),
        ("Ivan Bondar, mayor of Toretsk said it rained.", "Ivan Bondar"),
        ("Hospital director Ivan Bondar, told Kanal TV that it rained.", "Ivan Bondar"),
        ("“It rained,” mayor Ivan Bondar said, according to the agency Kanal.", "Ivan Bondar"),
        ("“It rained,” mayor Ivan Bondar said, Kanal reports.", "Ivan Bondar"),
        ("Officials have been accusing the army of theft.", "Officials"),
        ("They fled from rebels who say they hold the quay.", "rebels"),
        ("Mayor Ivan Bondar posted a plea to stay, saying that it rained.", "Ivan Bondar"),
    ],
)
def test_who_says_it_without_saying_it_plainly(text: str, who: str) -> None:
    assert {speaker for speaker, _ in said(text)} == {who}


@pytest.mark.parametrize(
    "text",
    [
        "The junta responded with shells.",
        "Residents were told to leave.",
        "The village was captured by the enemy.",
        "They launched an offensive in May.",
        "According to the plan, troops will leave in May.",
        "The peak, known as Hill 200, was reported to be lost.",
    ],
)
def test_what_is_done_or_passive_is_nobodys_word(text: str) -> None:
    assert {speaker for speaker, _ in said(text)} == {None}


def test_an_army_that_gained_ground_is_not_who_said_so() -> None:
    assert said("The army has made gains, but at a great cost, say analysts.")[0][0] == "analysts"


def test_a_capital_that_nobody_explains_is_in_doubt() -> None:
    (one,) = read("Voltaris said it rained.")
    assert Doubt.SPEAKER_BY_PRONOUN in one.doubts
