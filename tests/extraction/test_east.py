"""Who is who, on which side and where in Ukrainian and Russian articles."""

import pytest

from domain.statement import Doubt, SpeakerKind
from tests.extraction.reading import places, read, said


def names(text: str) -> list[str | None]:
    return [name for name, _ in said(text)]


SAME = [
    "Представник бригади Петро Лисенко заявив, що йде дощ. «Буде сніг», — додав речник.",
    "Міський голова Харкова Петро Лисенко заявив, що йде дощ. Згодом мер Харкова додав, що буде сніг.",
    "Очільник області Петро Лисенко заявив, що йде дощ. Буде сніг, вказав голова ОВА.",
    "Старший лейтенант Петро Лисенко заявив, що йде дощ. За словами офіцера, буде сніг.",
    "Як повідомляє голова ОВА, йде дощ. За словами голови Харківської ОВА Петра Лисенка, буде сніг.",
    "Нараду провів мер Петро Лисенко разом з Іваном Бондарем. За словами мера, йде дощ. Він чекає, каже мер.",
]


@pytest.mark.parametrize("text", SAME)
def test_one_person_under_two_names_of_an_office_is_one_speaker(text: str) -> None:
    found = [name for name in names(text) if name is not None]

    assert set(found) == {"Петро Лисенко"}
    assert len(found) == 2


def test_a_deputy_is_not_the_governor() -> None:
    text = "Губернатор Петро Лисенко заявив, що йде дощ. Буде сніг, вказав заступник губернатора."

    assert names(text) == ["Петро Лисенко", "заступник губернатора"]


def test_soldiers_are_not_the_one_spokesman() -> None:
    text = "Речник угруповання військ заявив, що йде дощ. Військові додали, що буде сніг."

    assert names(text) == ["Речник угруповання військ", "Військові"]


def test_a_soldier_without_a_name_is_later_called_by_his_call_sign() -> None:
    text = "«Йде дощ», — розповів боєць. За словами «Комара», буде сніг."

    assert names(text) == ["Комар", "Комар"]


SIDES = {
    "Губернатор Белгородской области Игорь Орлов сообщил, что в Белгороде дождь.": "ru",
    "Мэр Игорь Орлов сообщил, что в Харькове и в Харьковской области дождь.": "ua",
    "Губернатор Запорожской области Игорь Орлов сообщил, что идёт дождь.": None,
    "Бойцы группировки «Центр» сообщили, что идёт дождь.": "ru",
    "Представник ОСУВ «Хортиця» Петро Лисенко заявив, що йде дощ.": "ua",
    "Аналітики DeepState повідомили, що йде дощ.": "ua",
    "Військовий експерт Петро Лисенко заявив, що у Харкові дощ.": "ua",
    "Аналітики повідомили, що у Харкові дощ.": "independent",
    "Експерт Atlantic Council Петро Лисенко заявив, що у Харкові дощ.": "independent",
    "Польський експерт Петро Лисенко заявив, що у Харкові дощ.": "independent",
}


@pytest.mark.parametrize("text", SIDES)
def test_a_side_is_what_the_words_give(text: str) -> None:
    [statement] = read(text)

    assert statement.speaker is not None
    assert statement.speaker.side == SIDES[text]


def test_soldiers_are_of_the_side_whose_words_an_article_uses() -> None:
    text = "Загарбники втекли. Окупанти зазнали втрат. Командир Іван Бондар каже, що йде дощ."

    speaker = read(text)[-1].speaker
    assert speaker is not None
    assert speaker.side == "ua"


WHERE = {
    "Бої йдуть на Покровському та Бахмутському напрямках.": ["Pokrovsk", "Bakhmut"],
    "Бои идут на покровском направлении.": ["Pokrovsk"],
    "Найгарячіший напрямок - Покровський.": ["Pokrovsk"],
    "В Шебекино повреждён дом.": ["?Шебекино"],
    "Вони захопили Дубраву.": ["?Дубраву"],
    "Удар по Центральному автовокзалу.": [],
    "Мирный житель ранен.": [],
    "Мирна жителька поранена.": [],
    "Вони форсували Оскіл.": ["?Оскіл"],
    "Бої біля Кучеревого Яру.": ["?Кучеревого Яру"],
}


@pytest.mark.parametrize("text", WHERE)
def test_places_of_ukrainian_and_russian_articles(text: str) -> None:
    assert places(text) == [WHERE[text]]


def test_a_mayor_of_an_occupied_town_is_of_no_side_in_russian() -> None:
    [statement] = read("Мэр Мелитополя Игорь Орлов сообщил, что в Харькове и в Киеве дождь.")

    assert statement.speaker is not None
    assert statement.speaker.side is None
    assert Doubt.SIDE in statement.doubts


def test_who_has_only_a_first_name_is_a_witness() -> None:
    [statement] = read("«Йде дощ», — тихо каже Марина.")

    assert statement.speaker is not None
    assert (statement.speaker.kind, statement.speaker.side) == (SpeakerKind.RESIDENT, "independent")


def test_the_city_is_the_one_in_the_title_of_who_spoke_before() -> None:
    text = "Мер Харкова Петро Лисенко заявив, що йде дощ. У місті, за даними поліції, темно."

    assert places(text)[1] == ["Kharkiv*"]


def test_a_city_that_is_named_is_no_other() -> None:
    text = "Бої йдуть у Покровську. Людей вивезли до міста Харкова."

    assert places(text)[1] == ["Kharkiv"]


def test_a_medium_that_passes_a_quotation_on_is_not_quoted_itself() -> None:
    found = read("«Йде дощ, і темно», — сказав мер Петро Лисенко, передає агентство «Схід».")

    assert {one.speaker.name: one.direct_quote for one in found if one.speaker} == {
        "агентство «Схід»": False,
        "Петро Лисенко": True,
    }


def test_the_village_is_no_city() -> None:
    text = "Бої йдуть у Покровську та Садове під вогнем. У селі темно."

    assert places(text)[-1] == ["Sadove*"]


def test_a_quotation_after_a_label_is_the_speakers() -> None:
    text = "Петро Лисенко заявив, що йде дощ. Пряма мова: «Буде сніг, і буде темно»."

    assert names(text) == ["Петро Лисенко"] * 2


ATTRIBUTED = {
    "Мост цел, признался мэр Игорь Орлов.": "Игорь Орлов",
    "Мэр Игорь Орлов допустил, что пойдёт снег.": "Игорь Орлов",
    "Мэр Игорь Орлов объяснял, что пойдёт снег.": "Игорь Орлов",
    "Мэр Игорь Орлов в пятницу, 7 ноября, на заседании сообщил, что идёт дождь.": "Игорь Орлов",
    "По завершении брифинга военные заявили, что идёт дождь.": "военные",
}


@pytest.mark.parametrize("text", ATTRIBUTED)
def test_who_said_it_is_found_past_dates_and_briefings(text: str) -> None:
    assert names(text) == [ATTRIBUTED[text]]


NO_PLACES = ["У Покровську Росія зосередила війська."]


@pytest.mark.parametrize("text", NO_PLACES)
def test_a_country_that_acts_is_no_place(text: str) -> None:
    assert places(text) == [["Pokrovsk"]]


def test_a_committee_that_only_russia_has_is_russian() -> None:
    [statement] = read("Национальный антитеррористический комитет сообщил, что идёт дождь.")

    assert statement.speaker is not None
    assert statement.speaker.side == "ru"
