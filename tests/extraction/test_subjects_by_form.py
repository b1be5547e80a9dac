"""Ukrainian and Russian speakers that no list knows, who are counted, described or only pointed at."""

import pytest

from tests.extraction.reading import read, said


@pytest.mark.parametrize(
    "text",
    [
        "Сьогодні йде дощ, — мер Петро Лисенко.",
        "Мер Петро Лисенко оглянув місто, зазначивши, що йде дощ.",
        "«Йде дощ», — розповів паромник.",
        "Мовляв, дощу не буде.",
    ],
)
def test_speakers_that_were_inferred_are_doubtful(text: str) -> None:
    assert all(one.doubts for one in read(text))


UNKNOWN_BODIES = {
    "У міському водоканалі повідомили, що йде дощ.": "міський водоканал",
    "Йде дощ, зазначили у русі «Хмара».": "рух «Хмара»",
    "У Держдощслужбі заявили, що йде дощ.": "Держдощслужбі",
    "В управлінні поліції заявили, що йде дощ.": "управління поліції",
    "Аграрії розповіли, що йде дощ.": "аграрії",
    "Йде дощ, за інформацією аграріїв.": "аграрії",
    "Як розповідають родичі загиблого, йде дощ.": "родичі загиблого",
    "За словами швачки, йде дощ.": "швачка",
    "Учителя школы рассказали, что были взрывы.": "учителя школы",
    "Были взрывы, сообщили ТАСС в пресс-службе губернатора.": "пресс-служба губернатора",
}


@pytest.mark.parametrize("text", UNKNOWN_BODIES)
def test_bodies_and_groups_that_no_list_knows_speak_by_their_form(text: str) -> None:
    assert [(name or "").lower() for name, _ in said(text)] == [UNKNOWN_BODIES[text].lower()]


@pytest.mark.parametrize("text", ["У місті повідомили про дощ.", "У листопаді заявили про дощ."])
def test_a_place_or_a_month_is_no_body(text: str) -> None:
    assert [name for name, _ in said(text)] == [None]


def test_who_a_line_introduces_says_the_whole_next_paragraph() -> None:
    text = "Марія, жителька громади:\nВпало біля колонки. Дід кричав.\nНа місці видно сліди."

    assert [name for name, _ in said(text)][-3:] == ["Марія", "Марія", None]


def test_two_words_in_marks_are_the_speakers_own_and_a_term_is_not() -> None:
    own, term = read("Мер Петро Лисенко каже, що там «дуже важко». За його словами, це «сіра зона».")

    assert (own.direct_quote, term.direct_quote) == (True, False)


def test_what_is_confirmed_in_a_body_is_the_bodys() -> None:
    text = "У прокуратурі офіційно підтверджено, що йде дощ. Підтверджено, що похолодало."

    assert [name for name, _ in said(text)] == ["прокуратура", None]


def test_a_sentence_that_is_only_verb_and_speaker_says_who_speaks_before_and_after() -> None:
    text = "У місті гучно.\nПовідомляє мер Петро Лисенко.\n«Стріляли з гармат. Усі живі», — йдеться в дописі."

    assert [name for name, _ in said(text)] == ["Петро Лисенко"] * 2


def test_genitives_joined_by_and_belong_to_the_bodys_name() -> None:
    text = "Міністерство культури та спорту заявило, що йде дощ."

    assert said(text) == [("Міністерство культури та спорту", "йде дощ")]


def test_a_relatives_name_is_not_part_of_the_speakers() -> None:
    text = "Чоловік Наталі Олександр каже, що йде дощ. «Холодно», — згадує події ночі херсонка Ірина."

    assert [name for name, _ in said(text)] == ["Олександр", "Ірина"]


COUNTED = {
    "Двоє військових повідомили, що йде дощ.": "Двоє військових",
    "Кілька жителів села розповіли, що йде дощ.": "Кілька жителів села",
    "Один із бійців сказав, що йде дощ.": "Один із бійців",
    "12 жителів сказали, що йде дощ.": "12 жителів",
    "Двое военных сообщили, что были взрывы.": "Двое военных",
}


@pytest.mark.parametrize("text", COUNTED)
def test_people_who_are_counted_speak(text: str) -> None:
    assert [name for name, _ in said(text)] == [COUNTED[text]]


def test_the_company_is_the_body_that_has_just_spoken() -> None:
    text = "У русі «Хмара» заявили, що йде дощ. У компанії додали, що похолодало."

    assert [name for name, _ in said(text)] == ["рух «Хмара»"] * 2


def test_several_people_are_not_the_one_of_their_trade() -> None:
    text = "Рятувальник Петро Лисенко сказав, що йде дощ. Рятувальники додали, що буде сніг."

    assert [name for name, _ in said(text)] == ["Петро Лисенко", "Рятувальники"]


def test_whom_a_medium_spoke_to_is_the_last_person() -> None:
    text = "Игорь Орлов сообщил ТАСС, что были взрывы. «Тихо», — добавил собеседник агентства."

    assert [name for name, _ in said(text)] == ["Игорь Орлов"] * 2


OTHERS = {
    "В Анкаре заявили, что были взрывы.": "Turkish government",
    "Атаку осудил мэр Игорь Орлов, и были взрывы.": "Игорь Орлов",
    "Военный одной из бригад рассказал, что были взрывы.": "Военный одной из бригад",
    "Канал «Хмара», навпаки, пише, що йде дощ.": "Канал «Хмара»",
    "Пані Галина каже, що йде дощ.": "Галина",
    "Про дощ пише видання з посиланням на коментар сержанта Петра Лисенка.": "Петро Лисенко",
}


@pytest.mark.parametrize("text", OTHERS)
def test_capitals_honorifics_and_interjections_leave_the_speaker(text: str) -> None:
    assert OTHERS[text] in str(said(text))


LINKED = {
    "Яковенко пояснив, що йде дощ. За словами експерта, буде сніг.": ["Яковенко", "Яковенко"],
    "Генштаб заявив, що йде дощ. Український Генштаб додав, що холодно.": [
        "General Staff of the Armed Forces of Ukraine"
    ]
    * 2,
    "«Йде дощ», — писав Сергій тієї ночі.": ["Сергій"],
    "За словами однієї з мешканок, йде дощ.": ["однієї з мешканок"],
    "Деякі кажуть, що йде дощ.": ["Деякі"],
    "«Йде дощ», — цитує Укрінформ начальника громади Петра Лисенка.": ["Петро Лисенко"],
}


@pytest.mark.parametrize("text", LINKED)
def test_who_is_only_described_again_is_the_one_before(text: str) -> None:
    assert [name for name, _ in said(text)] == LINKED[text]


def test_the_mayor_is_the_only_person_who_has_spoken_of_no_known_office() -> None:
    text = "Лисенко повідомив, що йде дощ. «Холодно», — додав мер."

    assert [name for name, _ in said(text)] == ["Лисенко"] * 2


def test_a_label_before_a_quotation_over_lines_keeps_it_one() -> None:
    text = "Джерело: мер Петро Лисенко\nПряма мова мера: «Йде дощ і холодно.\nБуде сніг».\nУ місті тихо."

    assert [name for name, _ in said(text)] == ["Петро Лисенко", None]


@pytest.mark.parametrize(
    "text",
    [
        "Табличка попереджала про дощ.",
        "Пам'ятник нагадує про дощ.",
        "Війська додали вогню на цій ділянці.",
        "Мер Петро Лисенко написав заяву на звільнення.",
        "Мер Петро Лисенко відмовився коментувати дощ.",
        "У місті затримали мера Петра Лисенка.",
        "Заявленої мети окупанти не досягли.",
        "Повідомлення про дощ надійшло вранці.",
        "Вулицю назвали на честь Петра Лисенка.",
        "Стрелка указывала на север.",
        "Указ, который подписал мэр Иван Орлов, действует.",
    ],
)
def test_narration_with_the_words_of_saying_has_no_speaker(text: str) -> None:
    assert [name for name, _ in said(text)] == [None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("На сайті міськради зазначили, що йде дощ.", "міськрада"),
        ("У Telegram-каналі ОВА повідомили, що йде дощ.", "ОВА"),
        ("На сторінці бригади у Facebook повідомили, що йде дощ.", "бригада"),
        ("Йде дощ, йдеться на сайті управління поліції.", "управління поліції"),
        ("В телеграм-канале мэрии уточнили, что был дождь.", "мэрия"),
        ("У Telegram-каналі «Труха» повідомили, що йде дощ.", "Труха"),
        ("Аналитики Rainy Intelligence Team полагают, что был дождь.", "Аналитики Rainy Intelligence Team"),
        ("Директор организации Антос Маланом Гебреес заявил, что был дождь.", "Антос Маланом Гебреес"),
    ],
)
def test_who_speaks_on_a_page_and_with_a_long_name(text: str, name: str) -> None:
    assert [one for one, _ in said(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "У бригаді прокоментували інформацію про дощ.",
        "В ООН відреагували на атаку військ.",
        "Цей шлях, який через його гуманітарне значення називають дорогою, цілий.",
    ],
)
def test_a_comment_without_words_is_no_statement(text: str) -> None:
    assert [name for name, _ in said(text)] == [None]


@pytest.mark.parametrize(
    "verb", ["розказав", "сподівався", "нарікав", "поскаржився", "наполіг", "узагальнив"]
)
def test_verbs_of_telling_and_feeling_count_before_that(verb: str) -> None:
    assert said(f"Мер Петро Лисенко {verb}, що йде дощ.") == [("Петро Лисенко", "йде дощ")]
    assert [name for name, _ in said(f"Мер Петро Лисенко {verb}.")] == [None]
