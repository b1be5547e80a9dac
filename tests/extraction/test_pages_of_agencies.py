"""What agencies' pages have around their statements, and how they tell whose they are."""

import pytest

from domain.statement import Doubt
from tests.extraction.reading import places, read, said

ONLY_WHO = (
    "That's according to the regional head, Oleksandr Prokudin, who reported the news, posting photos.",
    "Governor Oleksandr Prokudin confirmed the information on Telegram.",
    "Governor Oleksandr Prokudin said this on Telegram, sharing a video of the fire.",
)


@pytest.mark.parametrize("link", ONLY_WHO)
def test_who_reported_the_news_said_the_sentence_before(link: str) -> None:
    assert said(f"Two people were killed in Kherson.\n{link}") == [
        ("Oleksandr Prokudin", "Two people were killed in Kherson.")
    ]


def test_what_else_they_added_is_theirs() -> None:
    assert said(
        "Two people were killed in Kherson.\n"
        "Governor Oleksandr Prokudin said this on Telegram, adding that footage showed a burning school."
    ) == [
        ("Oleksandr Prokudin", "Two people were killed in Kherson."),
        ("Oleksandr Prokudin", "footage showed a burning school"),
    ]


NOTES = (
    "Термінові та важливі повідомлення про фронт читайте на каналі «Вісник» у Telegram.",
    "Матеріал підготував Іван Петренко.",
    "Детальніше – в ефірі телеканалу.",
    "Материал подготовили Тимур Шевцов и Николай Барсов.",
    "Подробнее – в эфире телеканала.",
    "Срочные и важные новости читайте в нашем канале.",
)


@pytest.mark.parametrize("note", NOTES)
def test_notes_of_the_page_are_no_statements(note: str) -> None:
    before = "Двоє людей загинули в Харкові." if "і" in note else "Двое погибли в Харькове."
    assert said(f"{before}\n{note}") == [(None, before)]


WHOM_THEY_CALL_ON = (
    "Мер Іван Коваль сказав, що в Харкові небезпечно, і закликав цивільних виїхати.",
    "Мер Іван Коваль вказав на те, що в Харкові небезпечно, та закликав місцевих виїхати.",
    "Мэр Иван Коваль сказал, что в Харькове опасно, и призвал гражданских уехать.",
)


@pytest.mark.parametrize("sentence", WHOM_THEY_CALL_ON)
def test_whoever_is_called_upon_does_not_speak(sentence: str) -> None:
    [(who, _)] = said(sentence)

    assert who in ("Іван Коваль", "Иван Коваль")


def test_who_took_a_town_is_no_part_of_its_name() -> None:
    assert places("В министерстве сообщили об освобождении Покровска военнослужащими бригады.") == [
        ["Pokrovsk"]
    ]
    assert places("Мер повідомив про звільнення Покровська військовими бригади.") == [["Pokrovsk"]]


def test_the_region_of_those_who_speak_is_their_region() -> None:
    *_, last = places("На Донеччині пролунали вибухи.\nЗа даними влади Харківщини, ворог атакував регіон.")

    assert last == ["Kharkiv region*"]


NAMES_IN_MARKS = (
    "За даними мера Івана Коваля, ворог стріляв з мінометів, «Градів» та танків.",
    "По данным Минобороны России, «Южная» группировка войск заняла Торецк.",
)


@pytest.mark.parametrize("sentence", NAMES_IN_MARKS)
def test_names_in_marks_leave_no_doubt_whose_words_they_are(sentence: str) -> None:
    [one] = read(sentence)

    assert Doubt.MARKS not in one.doubts


OWN_WORDS = (
    "За словами мера Івана Коваля, «жах» триває.",
    "За словами мера Івана Коваля, «Жах» триває.",
)


@pytest.mark.parametrize("sentence", OWN_WORDS)
def test_a_word_in_marks_that_may_be_the_speakers_own_does(sentence: str) -> None:
    [one] = read(sentence)

    assert Doubt.MARKS in one.doubts


CONFIRMED = (
    ("Двоє людей загинули в Харкові.", "Мер Іван Коваль підтвердив цю інформацію."),
    ("Двоє людей загинули в Харкові.", "Мер Іван Коваль підтвердив ці події."),
    ("Двоє людей загинули в Харкові.", "Про це повідомив мер Іван Коваль, коментуючи ситуацію в регіоні."),
    ("Двое погибли в Харькове.", "Мэр Иван Коваль подтвердил эти сведения."),
    ("Двое погибли в Харькове.", "Об этом сообщил мэр Иван Коваль, комментируя обстановку в регионе."),
    ("Two people died in Kharkiv.", "Mayor Ivan Koval confirmed this information."),
    ("Two people died in Kharkiv.", "Mayor Ivan Koval confirmed these events."),
)


@pytest.mark.parametrize(("news", "link"), CONFIRMED)
def test_whoever_confirms_this_has_said_the_sentence_before(news: str, link: str) -> None:
    [(who, words)] = said(f"{news}\n{link}")

    assert (who in ("Іван Коваль", "Иван Коваль", "Ivan Koval"), words) == (True, news)


def test_what_they_add_to_it_is_theirs_too() -> None:
    assert said(
        "Двоє загинули в Харкові.\nМер Іван Коваль підтвердив цю інформацію і додав, що є поранені."
    ) == [
        ("Іван Коваль", "Двоє загинули в Харкові."),
        ("Іван Коваль", "є поранені"),
    ]


NO_PLACES = (
    "Слідство ведуть прокурори Чугуївської та Ізюмської окружних прокуратур.",
    "Кадри оприлюднили Херсонська та Миколаївська обласні адміністрації.",
    "Заяви окупантів про захоплення не відповідають дійсності.",
)


@pytest.mark.parametrize("sentence", NO_PLACES)
def test_parts_of_bodies_names_are_no_places(sentence: str) -> None:
    assert places(sentence) == [[]]


def test_a_community_is_no_district() -> None:
    assert places("Люди виїхали з Золочівської ОТГ.") == [["?Золочівської ОТГ"]]
    assert places("Pokrovsk hromada is under fire.") == [["Pokrovsk"]]


def test_authorities_are_no_woman_called_vlada() -> None:
    [one] = read("Влада повідомила, що місто страждає від обстрілів.")

    assert one.doubts == ()


def test_the_head_of_a_town_by_name_is_no_place() -> None:
    assert places("Подробности дал глава города Иван Коваль: в Харькове долетел один беспилотник.") == [
        ["Kharkiv"]
    ]


def test_how_it_is_said_is_no_part_of_what_is_said() -> None:
    [(who, words)] = said(
        '"За п\'ять днів не стало села", - зі сльозами на очах говорить жителька Віта Коваль.'
    )

    assert (who, words) == ("Віта Коваль", '"За п\'ять днів не стало села"')


FOR_DAYS = (
    "Несколько дней Минобороны РФ утверждало, что в Покровске тихо.",
    "Кілька днів Міноборони РФ стверджувало, що в Покровську тихо.",
)


@pytest.mark.parametrize("sentence", FOR_DAYS)
def test_how_long_somebody_spoke_is_no_part_of_their_name(sentence: str) -> None:
    assert [who for who, _ in said(sentence)] == ["Russian Defense Ministry"]


def test_who_goes_on_shelling_says_nothing() -> None:
    assert said("Росіяни продовжили обстріл міста, а наслідки виявилися важкими.") == [
        (None, "Росіяни продовжили обстріл міста, а наслідки виявилися важкими.")
    ]


CLUSTERS = (
    ("Ворог рветься до Покровсько-Мирноградської агломерації.", "Покровсько-Мирноградської агломерації"),
    ("Враг рвётся к Покровско-Мирноградской агломерации.", "Покровско-Мирноградской агломерации"),
)


@pytest.mark.parametrize(("sentence", "written"), CLUSTERS)
def test_an_agglomeration_is_both_its_towns(sentence: str, written: str) -> None:
    [one] = read(sentence)

    assert [(place.name, place.as_written) for place in one.places] == [
        ("Pokrovsk", written),
        ("Myrnohrad", written),
    ]


NOT_SO = (
    "Заявления о захвате Покровска не подтверждаются никакими фактами, сообщил мэр Иван Коваль.",
    "Утверждения о взятии Покровска не отвечают реальной ситуации, заявил мэр Иван Коваль.",
    "Повідомлення про захоплення Покровська не підтверджуються фактами, повідомив мер Іван Коваль.",
    "Claims that Pokrovsk was captured are not confirmed by facts, Mayor Ivan Koval said.",
)


@pytest.mark.parametrize("sentence", NOT_SO)
def test_what_facts_do_not_confirm_is_denied(sentence: str) -> None:
    assert [one.stance for one in read(sentence)] == ["denies"]


SPOKEN = (
    (
        "Одеса та район! Ворог атакує безпілотниками! Перебувайте в укриттях!,",
        "– попередив про небезпеку мер Іван Коваль.",
    ),
    ("Россияне заходят в город. Они накапливаются у вокзала. Там идут бои,", "– рассказал мэр Иван Коваль."),
)


@pytest.mark.parametrize(("words", "link"), SPOKEN)
def test_a_paragraph_that_ends_in_a_comma_before_who_said_it_is_one_quotation(words: str, link: str) -> None:
    one, other = read(f"{words}\n\n{link}\n\nУ Харкові тихо.")

    assert (one.text, one.direct_quote, Doubt.NO_CUE in one.doubts) == (words, True, False)
    assert other.speaker is None


def test_a_list_behind_a_comma_is_no_speech() -> None:
    assert [who for who, _ in said("У місті бракує,\n\n- води;\n- хліба.")] == [None, None, None]


LIKENED = (
    ("Покровськ ворог знищує, як Мирноград, заявив мер Іван Коваль.", ["Pokrovsk"]),
    ("План ворога – згарище у Покровську, як у Мирнограді.", ["Pokrovsk"]),
    ("Ворог обстріляв такі міста, як Покровськ і Мирноград.", ["Pokrovsk", "Myrnohrad"]),
)


@pytest.mark.parametrize(("sentence", "named"), LIKENED)
def test_a_town_that_another_is_like_is_no_place_of_the_news(sentence: str, named: list[str]) -> None:
    assert places(sentence) == [named]


def test_a_plant_called_by_its_town_is_no_place() -> None:
    assert places("Горит Ильский НПЗ, дрон упал в Харькове.") == [["Kharkiv"]]


STRUCK: tuple[tuple[str, list[str]], ...] = (
    ("ВСУ ударили по ДНР и ЛНР.", ["?ДНР", "?ЛНР"]),
    ("Главы ДНР и ЛНР встретились.", []),
)


@pytest.mark.parametrize(("sentence", "named"), STRUCK)
def test_so_called_republics_are_places_where_they_are_struck(sentence: str, named: list[str]) -> None:
    assert places(sentence) == [named]


def test_the_air_force_speaks_behind_the_hour() -> None:
    assert [who for who, _ in said("О 23:36 Повітряні сили повідомили, що дрони летять на Харків.")] == [
        "Ukrainian Air Force"
    ]


def test_a_dateline_may_end_in_a_hyphen() -> None:
    assert places("NEAR POKROVSK, Ukraine - Russian forces attacked Myrnohrad on Wednesday.") == [
        ["Myrnohrad"]
    ]
