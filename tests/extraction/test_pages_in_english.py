"""How English pages that are translated or hurried tell who said it."""

import pytest

from domain.statement import SpeakerKind
from tests.extraction.reading import places, said, speaker

ALL_BEHIND = (
    (
        "The troops attack near Pokrovsk, deploying reserves, said Army serviceman Yevhen Ivliev on Monday.",
        "The troops attack near Pokrovsk, deploying reserves",
    ),
    (
        "The Russian troops attack near Pokrovsk, deploying reserves, said Yevhen Ivliev, a serviceman.",
        "The Russian troops attack near Pokrovsk, deploying reserves",
    ),
)


@pytest.mark.parametrize(("sentence", "words"), ALL_BEHIND)
def test_somebody_alone_behind_said_has_said_what_stands_before(sentence: str, words: str) -> None:
    assert said(sentence) == [("Yevhen Ivliev", words)]


SUBJECT_FIRST = (
    ("The treasurer, Olena Koval, says the fund helps residents.", "Olena Koval", "the fund helps residents"),
    ("The mayor, citing the police, said two soldiers died.", "mayor", "two soldiers died"),
)


@pytest.mark.parametrize(("sentence", "who", "words"), SUBJECT_FIRST)
def test_what_else_stands_there_is_said_by_the_subject(sentence: str, who: str, words: str) -> None:
    assert said(sentence) == [(who, words)]


LINKS = (
    "This update was shared by the governor, Oleh Koval, during a broadcast, according to a report by UNN.",
    "This information was confirmed by the governor, Oleh Koval.",
    "Such details were disclosed by the governor, Oleh Koval.",
)


@pytest.mark.parametrize("link", LINKS)
def test_an_update_shared_by_somebody_is_the_sentence_before(link: str) -> None:
    assert said(f"Six people were wounded in Pokrovsk.\n{link}") == [
        ("Oleh Koval", "Six people were wounded in Pokrovsk.")
    ]


def test_a_report_that_says_something_is_none() -> None:
    assert said("Six people were wounded in Pokrovsk.\nThis report is old, the governor said.") == [
        (None, "Six people were wounded in Pokrovsk."),
        ("governor", "This report is old"),
    ]


def test_what_is_indicated_by_somebody_is_theirs() -> None:
    assert said("Six people were wounded, as indicated by the mayor.") == [
        ("mayor", "Six people were wounded")
    ]


def test_the_spokesman_of_an_operation_reports() -> None:
    [(who, words)] = said("A spokesperson for the Luhansk operation reported a decrease in attacks.")

    assert (who, words) == ("spokesperson for the Luhansk operation", "a decrease in attacks")


def test_who_speaks_on_television_is_not_the_television() -> None:
    sentence = "“It goes well,” Dmytro Lozhenko, who helps residents, said on television, “it does.”"
    assert [who for who, _ in said(sentence)] == ["Dmytro Lozhenko"]


GENERALS = (
    ("The prosecutor general said that Pokrovsk was shelled.", SpeakerKind.OFFICIAL),
    ("The secretary general said that Pokrovsk was shelled.", SpeakerKind.OFFICIAL),
    ("Major General Ivan Koval said that Pokrovsk was shelled.", SpeakerKind.MILITARY),
)


@pytest.mark.parametrize(("sentence", "kind"), GENERALS)
def test_not_every_general_is_a_soldier(sentence: str, kind: SpeakerKind) -> None:
    assert speaker(sentence).kind is kind


NEIGHBORHOODS = (
    ("They broke into the Rivne and Kanal neighborhoods of Pokrovsk.", ["?Rivne", "?Kanal", "Pokrovsk"]),
    ("They broke into the Lazurnyi microdistrict of Pokrovsk.", ["?Lazurnyi", "Pokrovsk"]),
)


@pytest.mark.parametrize(("sentence", "named"), NEIGHBORHOODS)
def test_a_neighborhood_is_no_village_of_its_name(sentence: str, named: list[str]) -> None:
    assert places(sentence) == [named]


def test_a_day_that_owns_what_follows_belongs_to_the_words() -> None:
    assert said("A volunteer aid group put Friday's death toll at 57.") == [
        ("volunteer aid group", "Friday's death toll at 57")
    ]


def test_words_begin_behind_whom_the_speaker_quotes() -> None:
    sentence = "The institute said in its June 11 report, quoting the General Staff, that Pokrovsk was quiet."
    assert said(sentence) == [("institute", "Pokrovsk was quiet")]


def test_they_are_a_body_rather_than_one_person() -> None:
    *_, (who, _) = said(
        "Mayor Ivan Koval said the fire was out.\nEnergoatom suspects that drones caused it.\n"
        "They added that nothing else burned."
    )

    assert who == "Energoatom"


def test_a_mission_to_a_town_is_no_town() -> None:
    assert places("The Support Mission to Kharkiv (SMK) was told that a drone fell.") == [[]]
