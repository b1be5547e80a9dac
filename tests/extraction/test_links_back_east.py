"""Ukrainian and Russian words for a speaker who was named before, and those that only look like it."""

import pytest

from tests.extraction.reading import read, said

BACK = [
    "Об этом сообщил губернатор региона Игорь Орлов. По словам чиновника, свет был выключен.",
    "Об этом сообщил губернатор региона Игорь Орлов. По мнению политика, свет был выключен.",
    "Дорога размыта, сказал боец Игорь Орлов. По словам защитника, свет был выключен.",
]


@pytest.mark.parametrize("text", BACK)
def test_a_man_is_meant_by_the_genitive_of_a_word_for_men(text: str) -> None:
    assert said(text)[-1] == ("Игорь Орлов", "свет был выключен")


def test_a_man_is_not_meant_by_a_word_for_women() -> None:
    text = "Дорога размыта, сказал боец Игорь Орлов. По словам чиновницы, свет был выключен."

    assert said(text)[-1][0] != "Игорь Орлов"


ONE_OF = [
    ("«Мы ждём», — рассказала одна из пришедших, Нина Орлова.", "Нина Орлова"),
    ("«Мы ждём», — рассказала одна из собравшихся Нина Орлова.", "Нина Орлова"),
    ("«Мы ждём», — рассказала одна из женщин, Нина Орлова.", "Нина Орлова"),
    ("«Мы ждём», — рассказала одна из женщин.", "одна из женщин"),
    ("Один из приехавших рассказал, что они ждут новостей.", "Один из приехавших"),
    ("«Ми чекаємо», — розповіла одна з присутніх, Ніна Орлова.", "Ніна Орлова"),
    ("«Ми чекаємо», — розповіла одна з жінок.", "одна з жінок"),
    ("Один із тих розповів, що вони чекають.", "Один із тих"),
]


@pytest.mark.parametrize(("text", "name"), ONE_OF)
def test_one_of_a_crowd_speaks_and_is_of_no_side(text: str, name: str) -> None:
    (statement,) = [one for one in read(text) if one.speaker]

    assert statement.speaker is not None
    assert (statement.speaker.name, statement.speaker.side) == (name, "independent")


@pytest.mark.parametrize(
    "text",
    [
        "Один из ударов пришёлся по школе, заявил мэр Игорь Орлов.",
        "Одна з останніх ракет влучила в будинок, розповів мер Ігор Орлов.",
    ],
)
def test_one_of_several_things_does_not_speak(text: str) -> None:
    assert [name for name, _ in said(text)] == [text[-12:-1].strip().removeprefix("р ")]


BEHIND_A_COMMA = [
    ("По словам губернатора Орлова, раненых доставили в больницу, двое выжили.", "раненых доставили"),
    ("По словам мэра, пострадавших нет, сгорели двое ворот.", "пострадавших нет"),
    ("За словами мера, поранених везуть до лікарні, двоє вижили.", "поранених везуть"),
    ("За словами мера, постраждалих немає, згоріли двоє воріт.", "постраждалих немає"),
]


@pytest.mark.parametrize(("text", "begins"), BEHIND_A_COMMA)
def test_to_whom_something_is_done_describes_no_speaker(text: str, begins: str) -> None:
    ((_, words),) = said(text)

    assert words.startswith(begins)


def test_a_second_trade_still_describes_one() -> None:
    ((name, words),) = said("За словами лікаря, працівника лікарні Ігоря Орлова, двоє вижили.")

    assert (name, words) == ("Ігор Орлов", "двоє вижили")


CLOSING = [
    "Атакам подверглись посёлок и станица, пострадавших нет, уточнили в оперштабе.",
    "Атак зазнали селище й хутір, постраждалих немає, уточнили в оперштабі.",
]


@pytest.mark.parametrize("text", CLOSING)
def test_a_body_that_closes_the_sentence_has_said_all_of_it(text: str) -> None:
    assert said(text) == [("оперштаб", text[: text.rindex(",")])]


def test_a_shortened_body_is_the_one_named_in_full() -> None:
    text = "Свет есть, сообщил оперативный штаб Липецкой области. Дороги открыты, уточнили в оперштабе."

    assert {name for name, _ in said(text)} == {"оперативный штаб Липецкой области"}


def test_a_ministry_is_the_one_just_called_military_department() -> None:
    text = (
        "Бои идут, сообщило Минобороны РФ. По данным военного ведомства, мост взорван. "
        "Склад сгорел, отметили в министерстве."
    )

    assert {name for name, _ in said(text)} == {"Russian Defense Ministry"}


@pytest.mark.parametrize(
    "office",
    [
        "Директорка обласного департаменту освіти",
        "Начальниця обласного управління освіти",
        "Керівниця обласної лікарні",
        "Голова обласної ради",
    ],
)
def test_who_heads_a_part_of_the_region_is_not_its_head(office: str) -> None:
    text = (
        "Світло є, повідомив начальник обласної військової адміністрації Ігор Орлов. "
        f"{office} Ніна Ткач сказала, що школи відкриті. Очільник області додав, що вода є."
    )

    assert said(text)[-1] == ("Ігор Орлов", "вода є")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("В Генштабе «Медузе» сообщили, что бои идут.", "General Staff of the Armed Forces of Ukraine"),
        (
            "У Генштабі «Суспільному» сказали, що бої тривають.",
            "General Staff of the Armed Forces of Ukraine",
        ),
        ("У Червоному Хресті повідомили, що чекають.", "International Committee of the Red Cross"),
        ("В Красном Кресте «Медузе» сообщили, что ждут.", "International Committee of the Red Cross"),
        ("У виданні «Суспільне» повідомили, що чекають.", "Suspilne"),
    ],
)
def test_a_medium_to_which_a_body_told_it_is_not_the_speaker(text: str, name: str) -> None:
    assert [one for one, _ in said(text)] == [name]


def test_a_source_in_a_body_is_not_the_official_named_before() -> None:
    text = (
        "Свет есть, сообщил губернатор Игорь Орлов. "
        "Собеседник «Маяка» в экстренных службах говорит, что двор закрыт."
    )

    assert said(text)[-1][0] != "Игорь Орлов"


def test_what_words_for_a_place_say_changes_no_known_side() -> None:
    text = (
        "Двое погибли в Херсонской области, сообщил губернатор Владимир Сальдо. "
        "По словам губернатора, раненых доставили в больницы, двое выжили."
    )

    assert {one.speaker.side for one in read(text) if one.speaker} == {"ru"}


@pytest.mark.parametrize("company", ["Харківобленерго", "Кіровоградобленерго", "Вінницяобленерго"])
def test_the_power_company_of_a_region_is_a_ukrainian_body(company: str) -> None:
    (statement,) = read(f"Світла немає у шести селах, повідомили у {company}.")

    assert statement.speaker is not None
    assert statement.speaker.names is not None
    assert (statement.speaker.names.uk, statement.speaker.side) == (company, "ua")


@pytest.mark.parametrize("people", ["Соседи", "Дети", "Друзья", "Родные"])
def test_several_people_are_not_the_woman_who_has_just_spoken(people: str) -> None:
    text = f"«Мы ждём», — сказала пенсионерка Нина Орлова. {people} рассказали ей, что был дым."

    assert [name for name, _ in said(text)] == ["Нина Орлова", people]


def test_children_who_only_sleep_say_nothing() -> None:
    assert said("Дети спят в подвале и боятся взрывов.")[0][0] is None


DASHES = (
    "За словами мера Ігоря Орлова, був дим. Лікарка Ніна Ткач розповіла «Хвилі», що дощить. — Ми чекаємо. "
)


def test_speech_behind_a_dash_begins_there_though_a_medium_stands_in_marks_before() -> None:
    assert said(DASHES + "Мокнемо, — каже Ткач.") == [
        ("Ігор Орлов", "був дим"),
        ("Ніна Ткач", "дощить"),
        ("Ніна Ткач", "Ми чекаємо. Мокнемо"),
    ]


ADDED = [
    "Об этом сообщил мэр Игорь Орлов, который добавил, что дорога закрыта.",
    "Об этом сообщил мэр Игорь Орлов, добавив, что дорога закрыта.",
]


@pytest.mark.parametrize("after", ADDED)
def test_who_said_the_sentence_before_may_add_words_of_their_own(after: str) -> None:
    assert said(f"Погибли трое. {after}") == [
        ("Игорь Орлов", "Погибли трое."),
        ("Игорь Орлов", "дорога закрыта"),
    ]


def test_in_ukrainian_they_do_as_well() -> None:
    assert said("Загинули троє. Про це повідомив мер Ігор Орлов, який додав, що дорогу закрили.") == [
        ("Ігор Орлов", "Загинули троє."),
        ("Ігор Орлов", "дорогу закрили"),
    ]


def test_a_body_that_begins_the_sentence_is_meant_rather_than_who_spoke_before() -> None:
    text = (
        "Троє загинули, повідомила Донецька обласна прокуратура. "
        "Міністерство оборони РФ про удар не повідомляло, у зведенні відомства йдеться про 12 дронів."
    )

    assert [who for who, _ in said(text)] == [
        "Donetsk Regional Prosecutor's Office",
        "Russian Defense Ministry",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Про це розповіла речниця бригади Ірина Орлова. «Ждемо туману», – сказала військова.",
        "Об этом рассказала пресс-офицер бригады Ирина Орлова. «Ждём тумана», – сказала военная.",
    ],
)
def test_a_woman_who_serves_is_the_spokeswoman_who_has_spoken(text: str) -> None:
    assert said(f"Ворог наступає. {text}")[-1][0] in ("Ірина Орлова", "Ирина Орлова")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Дружина іншого військового каже, що чекає листа.", "Дружина іншого військового"),
        ("Мать военного говорит, что ждёт письма.", "Мать военного"),
    ],
)
def test_a_soldiers_wife_is_not_the_soldier_who_spoke_before(text: str, who: str) -> None:
    before = (
        "Військовий Артем Дудник сказав, що чекав."
        if "і" in text
        else "Военный Артём Дудник сказал, что ждал."
    )

    assert said(f"{before} {text}")[-1][0] == who
