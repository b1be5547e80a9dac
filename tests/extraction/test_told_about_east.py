"""Whom Ukrainian and Russian narration speaks of before somebody says something, and whose claim it tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.language import Language
from extraction.extractor import extract
from tests.extraction.reading import PUBLISHED, said
from tests.extraction.towns import Towns

NARRATED = [
    "Олена живе у підвалі.",
    "Олена (ім'я змінене) живе у підвалі.",
    "68-річна Олена живе у підвалі.",
    "Її сусідка Олена виїхати не хоче.",
    "Одна з них – 70-річна Олена.",
    "Олена, 68, живе у підвалі.",
]
HER_WORDS = [
    "Каже, що йде дощ.",
    "\n«Йде дощ», — каже вона.",
    "\n— Йде дощ, — каже.",
    "\n— Йде дощ, — говорить жінка.",
    "Вона каже, що йде дощ.",
    "За її словами, йде дощ.",
]


@pytest.mark.parametrize("narrated", NARRATED)
@pytest.mark.parametrize("words", HER_WORDS)
def test_she_is_the_woman_narrated_before(narrated: str, words: str) -> None:
    found = said(f"Мер Іван Ткач повідомив, що був сніг.\n{narrated} {words}")

    assert [name for name, _ in found] == ["Іван Ткач", None, "Олена"]


@pytest.mark.parametrize(
    ("narrated", "name"),
    [
        ("Ирина уехала весной.", "Ирина"),
        ("69-летняя Ирина уехала весной.", "Ирина"),
        ("Ирина (имя изменено) уехала весной.", "Ирина"),
    ],
)
def test_in_russian_she_is_found_as_well(narrated: str, name: str) -> None:
    assert said(f"{narrated}\n«Был дождь», — рассказывает она.")[-1] == (name, "«Был дождь»")


@pytest.mark.parametrize("verb", "Каже Додав Додала Розповідає Пояснив Зазначає Наголосила Стверджує".split())
def test_a_verb_with_nobody_before_it_has_no_speaker(verb: str) -> None:
    assert said(f"Надія є. {verb}, що йде дощ.") == [(None, "Надія є."), (None, f"{verb}, що йде дощ.")]


CLAUSES = st.sampled_from(
    (
        "Каже, що йде дощ.|І додав, що йде дощ.|— Йде дощ, — каже.|«Йде дощ», — додала.|Місто живе.|"
        "Олена живе тут.|За словами останнього, йде дощ.|Надія є.|У громаді оголосили евакуацію.|"
        "Они говорят, что дождь.|Добавил, что дождь.|«Дождь», — сказала она.|Аналітики звернули увагу на дощ."
    ).split("|")
)


@given(sentences=st.lists(CLAUSES, max_size=6), gap=st.sampled_from([" ", "\n"]), russian=st.booleans())
def test_no_speaker_is_ever_without_a_name(sentences: list[str], gap: str, russian: bool) -> None:
    language = Language.RU if russian else Language.UK
    found = extract(gap.join(sentences), published=PUBLISHED, places=Towns(), language=language).statements

    assert all(one.speaker is None or one.speaker.name.strip() for one in found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("И. о. мэра Петр Ткач подтвердил удар и сообщил о двух погибших.", ["Петр Ткач"]),
        ("Мэр подтвердил удар и заявил о трех раненых.", ["Мэр"]),
        ("Мер підтвердив удар і розповів про п'ятьох загиблих.", ["Мер"]),
        ("Мер підтвердив удар і розповів про кількох поранених.", ["Мер"]),
    ],
)
def test_whom_it_is_about_does_not_speak(text: str, names: list[str]) -> None:
    assert [name for name, _ in said(text)] == names


@pytest.mark.parametrize("land", ["Гірській громаді", "Гірському районі області", "селі", "місті", "області"])
@pytest.mark.parametrize("act", ["евакуацію", "примусову евакуацію з двох сіл", "комендантську годину"])
def test_what_is_declared_somewhere_is_nobodys_words(land: str, act: str) -> None:
    assert [name for name, _ in said(f"У {land} оголосили {act}.")] == [None]


def test_nobody_speaks_where_a_community_only_recorded_something() -> None:
    assert said("Найбільше вибухів зафіксували в громаді, повідомляє поліція.") == [
        ("поліція", "Найбільше вибухів зафіксували в громаді")
    ]


@pytest.mark.parametrize(
    ("body", "name"),
    [("ОВА", "ОВА"), ("поліції", "поліція"), ("міськраді", "міськрада"), ("адміністрації", "адміністрація")],
)
def test_what_a_body_declares_is_its_own(body: str, name: str) -> None:
    assert said(f"У {body} оголосили евакуацію.") == [(name, "евакуацію")]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Мер Іван Ткач сказав, що йде дощ. За словами останнього, похолодало.", "Іван Ткач"),
        ("Мэр Иван Ткач сказал, что был дождь. По словам последнего, похолодало.", "Иван Ткач"),
        ("Мер Іван Ткач сказав, що йде дощ. За словами останнього свідка, похолодало.", "останній свідок"),
        ("Издание «Снег» пишет, что был дождь. По информации журналистов, похолодало.", "Издание «Снег»"),
        ("Мэр Иван Ткач сказал, что был дождь. По информации журналистов, похолодало.", "журналисты"),
        ("DeepState пише, що йде дощ. Аналітики звернули увагу на похолодання.", "DeepState"),
    ],
)
def test_the_latter_and_its_journalists_are_who_has_just_spoken(text: str, second: str) -> None:
    assert [name for name, _ in said(text)][1] == second


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Аналітики дощу звернули увагу на похолодання.", ("Аналітики дощу", "похолодання")),
        ("Як тут живуть, розповіли мешканці.", ("мешканці", "Як тут живуть")),
        ("Як тут живуть, виданню «Дощ» розповіли мешканці.", ("мешканці", "Як тут живуть")),
        ("Як тут живуть, Вільному радіо розповіли мешканці.", ("мешканці", "Як тут живуть")),
        ('Російські "воєнкори" вночі стверджували, що йде дощ.', ('Російські "воєнкори"', "йде дощ")),
        ("Российские «военкоры» утверждали, что был дождь.", ("Российские «военкоры»", "был дождь")),
        ("Окупаційний «голова» міста Іван Ткач заявив, що йде дощ.", ("Іван Ткач", "йде дощ")),
    ],
)
def test_who_says_which_words(text: str, found: tuple[str, str]) -> None:
    assert said(text) == [found]


@pytest.mark.parametrize(
    "outer", ["Речник нагадав, що", "У штабі нагадують, що", "Речник нагадав і про те, що", "Нагадаємо, що"]
)
@pytest.mark.parametrize("verb", ["заявив про", "доповів про"])
def test_a_claim_told_by_another_has_its_own_speaker(outer: str, verb: str) -> None:
    found = said(f"{outer} міністр Іван Ткач {verb} похолодання.")

    assert ("Іван Ткач", f"{verb.split()[1]} похолодання") in found


def test_who_only_did_so_in_the_words_of_another_is_no_speaker() -> None:
    text = "Речник уточнив, що той, хто заявив про це, помер."

    assert [name for name, _ in said(text)] == ["Речник"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Гірська міська рада повідомила, що йде дощ. За даними ГМР, похолодало.",
            ["Гірська міська рада"] * 2,
        ),
        (
            "Гірська міська рада повідомила, що йде дощ. За даними МР, похолодало.",
            ["Гірська міська рада"] * 2,
        ),
        ("Горный комитет начал работу.\nПо данным ГК, был дождь.", [None, "Горный комитет"]),
        ("Горный комитет начал работу.\nПо данным ГР, был дождь.", [None, "ГР"]),
    ],
)
def test_a_bodys_first_letters_are_that_body(text: str, names: list[str | None]) -> None:
    assert [name for name, _ in said(text)] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("В Інституті дощу не бачать ознак похолодання.", "Інститут дощу"),
        ("В мэрии не видят оснований для тревоги.", "мэрия"),
        ("Люди не бачать світла.", None),
        ("Мешканці бачать дощ щодня.", None),
        ("Жители видят дождь каждый день.", None),
    ],
)
def test_seeing_no_signs_is_said_seeing_is_not(text: str, name: str | None) -> None:
    assert [one for one, _ in said(text)] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Глава области Иван Ткач насчитал не менее семи бурных гроз с ливнями, был ветер.", "Иван Ткач"),
        ("Мер Іван Ткач нарахував десять злив.", "Іван Ткач"),
        ("Мер Іван Ткач підрахував гроші.", None),
        ("Радар насчитал десять облаков.", None),
    ],
)
def test_who_counted_says_so_an_instrument_does_not(text: str, name: str | None) -> None:
    assert [one for one, _ in said(text)] == [name]


@pytest.mark.parametrize("text", ["Люди не бачать", "Мер звернув увагу на", "У громаді оголосили", "Кажуть"])
def test_a_text_cut_off_behind_the_verb_is_read(text: str) -> None:
    assert said(text) == [(None, text)]
