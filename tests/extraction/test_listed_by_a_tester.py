"""Kinds that a tester who read as a journalist found."""

import pytest

from domain.statement import Doubt, SpeakerKind, Topic
from tests.extraction.reading import places, read, said, speaker, topics

ABROAD = (
    ("На Курському напрямку ворог атакував тричі.", ["?Курському напрямку"]),
    ("На Курском направлении отбито пять атак.", ["?Курском направлении"]),
    ("На Белгородском направлении тихо.", ["?Белгородском направлении"]),
    ("На Покровському напрямку ворог атакував тричі.", ["Pokrovsk"]),
)


@pytest.mark.parametrize(("sentence", "named"), ABROAD)
def test_a_direction_of_a_city_abroad_is_no_village_at_home(sentence: str, named: list[str]) -> None:
    assert places(sentence) == [named]


def test_a_direction_before_a_colon_says_nothing_of_whose_words_they_are() -> None:
    [one] = read("Pokrovsk direction: Russian milbloggers claimed that Russian forces advanced.")

    assert Doubt.NESTED not in one.doubts


FAMILY = (
    "Дружина військового Олена розповіла, що в Харкові немає світла.",
    "Мать военнослужащего Анна рассказала, что в Харькове нет света.",
    "Olena, the wife of a soldier, said there was no light in Kharkiv.",
    "A soldier's wife, Olena, said there was no light in Kharkiv.",
)


@pytest.mark.parametrize("sentence", FAMILY)
def test_the_family_of_soldiers_are_private(sentence: str) -> None:
    [one] = read(sentence)

    assert one.speaker is not None
    assert (one.speaker.kind, one.speaker.side) == (SpeakerKind.RESIDENT, "independent")
    assert Doubt.PRIVATE_PERSON in one.doubts


def test_a_soldier_who_is_somebodys_son_is_a_soldier() -> None:
    assert speaker("Her son Yehor, a soldier, said it was quiet in Kharkiv.").kind is SpeakerKind.MILITARY


BUT = (
    (
        "Мер Іван Коваль не повідомив подробиць, проте сказав, що у Харкові загинули двоє.",
        "у Харкові загинули двоє",
    ),
    (
        "Мэр Иван Коваль не сообщил подробностей, но заявил, что в Харькове погибли двое.",
        "в Харькове погибли двое",
    ),
    ("Мер Іван Коваль не назвав імен, але підтвердив, що у Харкові є загиблі.", "у Харкові є загиблі"),
)


@pytest.mark.parametrize(("sentence", "words"), BUT)
def test_what_was_said_stands_behind_what_was_not(sentence: str, words: str) -> None:
    [one] = read(sentence)

    assert (one.text, one.stance) == (words, "asserts")


def test_another_set_against_whoever_said_this_has_words_of_their_own() -> None:
    assert said(
        "У Харкові загинули двоє.\nПро це сказав мер Іван Коваль, а губернатор Петро Лисенко повідомив, що "
        "постраждали троє."
    ) == [("Іван Коваль", "У Харкові загинули двоє."), ("Петро Лисенко", "постраждали троє")]


def test_news_behind_who_said_this_is_kept() -> None:
    assert said(
        "Three people died in Kharkiv.\nMayor Ivan Koval said this after Russia struck Pokrovsk."
    ) == [
        ("Ivan Koval", "Three people died in Kharkiv."),
        (None, "Mayor Ivan Koval said this after Russia struck Pokrovsk."),
    ]


TOLD = (
    ("Ukrainian forces pushed Russian forces out of the suburb.", Topic.ADVANCE),
    ("Russian forces attacked near the town itself and toward the village.", Topic.ADVANCE),
    (
        "Some forty soldiers remain there, where Ukrainian forces cut their communications.",
        Topic.ENCIRCLEMENT,
    ),
    ("The fog hampers drone operations.", Topic.OTHER),
)


@pytest.mark.parametrize(("sentence", "topic"), TOLD)
def test_what_happens_on_the_ground(sentence: str, topic: Topic) -> None:
    assert topics(sentence) == {topic}
