"""One speaker under all the ways an article names them."""

import pytest

from domain.statement import Doubt, Speaker, SpeakerKind
from tests.extraction.reading import read


def speakers(text: str) -> list[Speaker | None]:
    return [one.speaker for one in read(text)]


def names(text: str) -> list[str | None]:
    return [speaker.name if speaker else None for speaker in speakers(text)]


def test_a_speaker_has_role_kind_and_side_as_the_article_gives_them() -> None:
    text = (
        "Petro Lysenko, Ukraine's chief of staff of the armed forces, said it rained. "
        "Russian military expert Lev Orlov said it rained. Ukrainian soldier Pavlo said it rained. "
        "Olha Marchuk, a nurse in the town, said it rained. Russian forces said it rained. "
        "The UN aid coordinator Mary Stone said it rained. The mayor, Ivan Bondar, said it rained."
    )

    assert speakers(text) == [
        Speaker("Petro Lysenko", SpeakerKind.MILITARY, "ua", "chief of staff of the armed forces"),
        Speaker("Lev Orlov", SpeakerKind.EXPERT, "ru", "military expert"),
        Speaker("Pavlo", SpeakerKind.MILITARY, "ua", "soldier"),
        Speaker("Olha Marchuk", SpeakerKind.RESIDENT, "independent", "nurse in the town"),
        Speaker("Russian forces", SpeakerKind.MILITARY, "ru"),
        Speaker("Mary Stone", SpeakerKind.AID, "independent", "UN aid coordinator"),
        Speaker("Ivan Bondar", SpeakerKind.OFFICIAL, None, "mayor"),
    ]


def test_a_name_a_pronoun_and_an_office_are_one_speaker() -> None:
    text = (
        "Mayor Ivan Bondar said it rained. Bondar said it stopped. “It will rain,” he said. "
        "The mayor said it snowed. The statement said it froze."
    )

    assert set(names(text)) == {"Ivan Bondar"}


def test_the_fullest_name_is_used_from_the_beginning() -> None:
    assert names("Bondar said it rained. Mayor Ivan Bondar said it stopped.") == ["Ivan Bondar"] * 2


def test_a_soldier_is_not_the_general_of_the_same_first_name() -> None:
    text = (
        "General Andriy Lysenko said it rained. Ukrainian soldier Andriy said it stopped. "
        "“It will rain,” Andriy said."
    )

    assert names(text) == ["Andriy Lysenko", "Andriy", "Andriy"]


@pytest.mark.parametrize("written", ["Kyiv", "Ukraine"])
def test_a_capital_or_country_is_its_government(written: str) -> None:
    [statement] = read(f"According to {written}, the town holds.")

    assert statement.speaker == Speaker("Ukraine's government", SpeakerKind.OFFICIAL, "ua")
    assert statement.speaker_as_written == written


@pytest.mark.parametrize(
    "text",
    [
        "Zelensky said it rained.",
        "President Volodymyr Zelenskiy said it rained.",
        "Зеленський заявив, що йде дощ.",
        "За словами Зеленського, йде дощ.",
        "Президент Владимир Зеленский заявил, что идёт дождь.",
        "По словам Зеленского, идёт дождь.",
    ],
)
def test_a_well_known_speaker_has_one_name_in_every_language(text: str) -> None:
    assert names(text) == ["Volodymyr Zelenskyy"]


@pytest.mark.parametrize(
    "text",
    [
        "Officials said it rained.",
        "Two military sources said it rained.",
        "Some analysts said it rained.",
        "A soldier said it rained.",
        "A resident said it rained.",
        "Мешканці розповіли, що йде дощ.",
        "Источники сообщили, что идёт дождь.",
    ],
)
def test_whoever_is_not_named_is_unnamed(text: str) -> None:
    [statement] = read(text)

    assert statement.speaker is not None
    assert statement.speaker.kind is SpeakerKind.UNNAMED
    assert Doubt.UNNAMED_SPEAKER in statement.doubts


@pytest.mark.parametrize("text", ["Russian forces said it rained.", "Ukrainian authorities said it rained."])
def test_a_body_is_not_unnamed(text: str) -> None:
    assert read(text)[0].doubts == ()


def test_he_is_in_doubt_only_where_it_could_be_somebody_else() -> None:
    one = "Mayor Ivan Bondar said it rained. He added that it stopped."
    two = "Petro Lysenko said it froze. Mayor Ivan Bondar said it rained. He added that it stopped."

    assert [read(text)[-1].doubts for text in (one, two)] == [(), (Doubt.SPEAKER_BY_PRONOUN,)]


def test_a_side_is_never_guessed_from_a_name() -> None:
    assert [speaker and speaker.side for speaker in speakers("Sergei Ivanov said it rained.")] == [None]
