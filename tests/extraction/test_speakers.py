"""One speaker under all the ways an article names them."""

import pytest

from domain.language import Names
from domain.statement import Doubt, Speaker, SpeakerKind
from extraction.extractor import extract
from extraction.speakers.known import Known
from extraction.speakers.registry import registry
from extraction.words.names import same, same_person
from tests.extraction.reading import PUBLISHED, read
from tests.extraction.towns import Towns


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
        Speaker("Ivan Bondar", SpeakerKind.OFFICIAL, "ua", "mayor"),
    ]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Mayor Ivan Bondar said it rained.", None),
        ("Mayor Ivan Bondar said Ukrainian troops hold the town.", "ua"),
        ("Mayor Ivan Bondar said Ukrainian troops shelled the DPR.", None),
        ("Russian-installed mayor Ivan Bondar said Ukrainian troops left.", "ru"),
        ("The governor of Belgorod, Ivan Bondar, said Ukrainian troops left.", "ru"),
        ("Речник бригади Іван Бондар сказав, що йде дощ.", "ua"),
        ("Голова окупаційної адміністрації Іван Бондар сказав, що йде дощ.", "ru"),
    ],
)
def test_a_local_office_is_of_the_side_whose_places_the_article_is_about(text: str, side: str | None) -> None:
    [speaker] = speakers(text)

    assert speaker is not None
    assert speaker.side == side


def test_officials_are_of_the_only_side_whose_officials_have_spoken() -> None:
    one = "Ukrainian authorities said it rained. Officials said it stopped."
    two = "Ukrainian authorities said it rained. Russian forces said it snowed. Officials said it stopped."

    assert [speakers(text)[-1] for text in (one, two)] == [
        Speaker("Officials", SpeakerKind.UNNAMED, "ua"),
        Speaker("Officials", SpeakerKind.UNNAMED, None),
    ]


def test_she_is_the_woman_and_he_the_man_spoken_of_last() -> None:
    text = "Olha Marchuk said it rained. Petro Lysenko said it snowed. She said it stopped. He said it froze."

    assert names(text) == ["Olha Marchuk", "Petro Lysenko", "Olha Marchuk", "Petro Lysenko"]


def test_he_may_be_somebody_whom_narration_has_named() -> None:
    text = "Волонтер Тарас Дудко їде до міста. — Дорога погана, — каже він."
    [_, speech] = read(text)

    assert speech.speaker is not None
    assert speech.speaker.name == "Тарас Дудко"


def test_the_agency_is_the_last_body_of_its_sort() -> None:
    text = "According to UNICEF, 20 children remain. Kyiv said it rained. The agency warned of hunger."

    assert names(text) == ["UNICEF", "Ukraine's government", "UNICEF"]


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


def test_she_for_a_man_is_in_doubt() -> None:
    [_, found] = read("Речник ОВА Іван Бондар сказав, що йде дощ. «Було темно», — згадує вона.")

    assert Doubt.SPEAKER_BY_PRONOUN in found.doubts


MAYOR = "Ukrainian mayor Ivan Bondar said it rained. "


@pytest.mark.parametrize(
    ("before", "in_doubt"),
    [
        (MAYOR, False),
        ("Petro Lysenko, an analyst, said it froze. " + MAYOR, False),
        (MAYOR + "Olha Tkach, an analyst, said it froze. ", True),
    ],
)
def test_he_is_in_doubt_only_where_somebody_else_has_spoken_since(before: str, in_doubt: bool) -> None:
    found = read(before + "He added that it stopped.")[-1]

    assert (Doubt.SPEAKER_BY_PRONOUN in found.doubts) is in_doubt


@pytest.mark.parametrize("name", ["Sergei Ivanov", "Mykola Petrenko", "Jean Mulumba"])
def test_a_side_is_never_guessed_from_a_name(name: str) -> None:
    [found] = read(f"{name} said it rained.")

    assert found.speaker is not None
    assert found.speaker.side is None
    assert Doubt.SIDE in found.doubts


def test_an_official_of_no_known_side_is_in_doubt() -> None:
    [mayor, analyst] = read("Mayor Ivan Bondar said it rained. Petro Lysenko, an analyst, said it froze.")

    assert (mayor.doubts, analyst.doubts) == ((Doubt.SIDE,), ())


@pytest.mark.parametrize(
    "text",
    [
        "Zelenskyy said it rained. The head of state added that it stopped.",
        "Президент Зеленський сказав, що йде дощ. Глава держави додав, що холодно.",
        "Зеленский сказал, что идет дождь. Глава государства добавил, что холодно.",
    ],
)
def test_the_head_of_state_is_the_president(text: str) -> None:
    assert names(text) == ["Volodymyr Zelenskyy"] * 2


def test_a_role_in_another_case_is_left_out() -> None:
    text = "За словами військового експерта Романа Лисенка, йде дощ. Експерт додав, що холодно."

    assert [(one.name, one.kind, one.role) for one in speakers(text) if one] == [
        ("Роман Лисенко", SpeakerKind.EXPERT, None)
    ] * 2


def test_what_editors_merged_is_one_speaker() -> None:
    lysenko = Known(
        Names("Petro Lysenko", "Петро Лисенко", "Пётр Лысенко"), SpeakerKind.OFFICIAL, "ua", None, person=True
    )
    known = registry().merged([("Pyotr Lisenko", lysenko), ("Petro Lysenko", lysenko)])
    text = "Pyotr Lisenko said it rained. Lisenko added that it snowed."
    found = extract(text, published=PUBLISHED, places=Towns(), known=lambda: known).statements

    assert [one.speaker and one.speaker.name for one in found] == ["Petro Lysenko"] * 2


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Syniehubov", "Синєгубова", True),
        ("Hnatov", "Гнатов", True),
        ("Khorunzhyi", "Хорунжий", True),
        ("Petrenko", "Ткаченко", False),
        ("Olha", "Олег", False),
    ],
)
def test_a_name_is_one_in_two_scripts_where_transliteration_makes_it_certain(
    one: str, other: str, alike: bool
) -> None:
    assert same(one, other) is same(other, one) is alike
    assert same_person(("Ivan", one), ("Іван", other)) is alike
