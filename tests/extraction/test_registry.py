"""Who is well known, and when a well-known name is somebody else's."""

import re
from collections import defaultdict
from difflib import SequenceMatcher
from itertools import combinations

import pytest

from extraction.speakers.known import Known
from extraction.speakers.registry import registry
from extraction.words.names import same, stem
from tests.extraction.reading import read, speaker


def by_key(*, surnames: bool) -> dict[str, set[Known]]:
    found: dict[str, set[Known]] = defaultdict(set)
    for known, names in registry().rows:
        for name in names if known.person else ():
            words = name.split()[-1:] if surnames else name.split()
            found[" ".join(stem(word) for word in words)].add(known)
    return found


def test_a_surname_that_stands_alone_is_one_persons() -> None:
    shared = {key: found for key, found in by_key(surnames=True).items() if len(found) > 1}

    assert [key for key, found in shared.items() if not all(one.full for one in found)] == []


def test_no_name_is_two_persons() -> None:
    assert [key for key, found in by_key(surnames=False).items() if len(found) > 1] == []


def test_no_body_has_a_name_of_another_in_the_same_spelling() -> None:
    owners: dict[str, set[Known]] = defaultdict(set)
    for known, names in registry().rows:
        for name in names if not known.person else ():
            owners[name.lower()].add(known)

    assert [name for name, found in owners.items() if len(found) > 1] == []


def test_everybody_is_named_in_three_languages_and_found_by_each_name() -> None:
    for known, names in registry().rows:
        for name in names:
            found = registry().person(tuple(name.split())) if known.person else registry().body(name)
            one_word = known.person and len(name.split()) == 1
            assert found == known or (one_word and known.full), name


OTHER_LETTERS = {"en": "[а-яіїєґ]", "uk": "[ыэёъ]", "ru": "[іїєґ]"}


@pytest.mark.parametrize("language", OTHER_LETTERS)
def test_every_name_is_in_the_letters_of_its_language(language: str) -> None:
    foreign = re.compile(OTHER_LETTERS[language])
    names = [getattr(known.names, language) for known, _ in registry().rows]

    assert [name for name in names if foreign.search(name.lower())] == []


ROMAN = dict(
    zip(
        "абвгдежзиклмнопрстуфхцчшщюя",
        "a b v h d e z z i k l m n o p r s t u f h ts ch sh shch u a".split(),
        strict=True,
    )
)
"""Crude, but enough to see that a name in another language is somebody else's, or misspelt."""


def roman(surname: str) -> str:
    return "".join(ROMAN.get(letter, letter) for letter in stem(surname))


def test_surnames_of_both_sides_sound_alike_in_three_languages() -> None:
    people = [known.names for known, _ in registry().rows if known.person and known.side in ("ua", "ru")]
    pairs = [(names.en.split()[-1], other.split()[-1]) for names in people for other in (names.uk, names.ru)]

    assert len(pairs) > 1_000
    assert [
        pair for pair in pairs if SequenceMatcher(None, stem(pair[0]), roman(pair[1])).ratio() < 0.6
    ] == []


def test_nobody_is_on_two_sides() -> None:
    namesakes: dict[str, list[tuple[Known, str]]] = defaultdict(list)
    for known, names in registry().rows:
        for name in names if known.person else ():
            namesakes[stem(name.split()[-1])].append((known, name))
    pairs = [pair for found in namesakes.values() for pair in combinations(found, 2)]

    assert [
        (one, other)
        for (first, one), (second, other) in pairs
        if first.side != second.side and same(one.split()[0], other.split()[0])
    ] == []


SAME_FIRST_NAMES = {
    "Aleksandr Bogomaz said it rained.": "Alexander Bogomaz",
    "Dmitry Kuleba said it rained.": "Dmytro Kuleba",
    "Sergey Lavrov said it rained.": "Sergei Lavrov",
    "Evgeny Balitsky said it rained.": "Yevgeny Balitsky",
    "Oleg Kiper said it rained.": "Oleh Kiper",
    "Микола Патрушев заявив, що йде дощ.": "Nikolai Patrushev",
    "Олександр Прокудин сообщил, что идет дождь.": "Oleksandr Prokudin",
    "Viktor Orbán said it rained.": "Viktor Orban",
    "Radosław Sikorski said it rained.": "Radoslaw Sikorski",
    "Andrei Vorobiev said it rained.": "Andrei Vorobyov",
}


@pytest.mark.parametrize(("text", "name"), SAME_FIRST_NAMES.items(), ids=SAME_FIRST_NAMES)
def test_a_name_is_the_same_in_the_spellings_of_three_languages(text: str, name: str) -> None:
    assert speaker(text).name == name
    assert speaker(text).names is not None


SMALL_LETTERS = {
    "Халіль аль-Хайя заявив, що йде дощ.": "Khalil al-Hayya",
    "По словам Абдель Фаттаха аль-Бурхана, идет дождь.": "Abdel Fattah al-Burhan",
    "Ахмед аш-Шараа заявил, что идет дождь.": "Ahmed al-Sharaa",
    "За словами Урсули фон дер Ляєн, йде дощ.": "Ursula von der Leyen",
    "Мухаммед бин Салман заявил, что идет дождь.": "Mohammed bin Salman",
    "По словам Стаффана де Мистуры, идет дождь.": "Staffan de Mistura",
}


@pytest.mark.parametrize(("text", "name"), SMALL_LETTERS.items(), ids=SMALL_LETTERS)
def test_articles_and_small_words_are_parts_of_a_foreign_name(text: str, name: str) -> None:
    assert (speaker(text).name, len(read(text))) == (name, 1)


@pytest.mark.parametrize("text", ["Anna Kiper said it rained.", "Mykola Lavrov said it rained."])
def test_another_name_in_another_language_is_still_another(text: str) -> None:
    assert speaker(text).names is None


HEADS_OF_REGIONS = {
    "Vinnytsia": "Serhii Borzov",
    "Volyn": "Ivan Rudnytskyi",
    "Dnipropetrovsk": "Serhii Lysak",
    "Donetsk": "Vadym Filashkin",
    "Zhytomyr": "Vitalii Bunechko",
    "Zakarpattia": "Viktor Mykyta",
    "Zaporizhzhia": "Ivan Fedorov",
    "Ivano-Frankivsk": "Svitlana Onyshchuk",
    "Kyiv": "Mykola Kalashnyk",
    "Kirovohrad": "Andrii Raikovych",
    "Luhansk": "Artem Lysohor",
    "Lviv": "Maksym Kozytskyi",
    "Mykolaiv": "Vitalii Kim",
    "Odesa": "Oleh Kiper",
    "Poltava": "Volodymyr Kohut",
    "Rivne": "Oleksandr Koval",
    "Sumy": "Oleh Hryhorov",
    "Ternopil": "Taras Pastukh",
    "Kharkiv": "Oleh Syniehubov",
    "Kherson": "Oleksandr Prokudin",
    "Khmelnytskyi": "Serhii Tiurin",
    "Cherkasy": "Ihor Taburets",
    "Chernivtsi": "Ruslan Zaparaniuk",
    "Chernihiv": "Viacheslav Chaus",
}


def test_the_head_of_every_region_of_ukraine_is_known() -> None:
    found = {region: registry().person(tuple(name.split())) for region, name in HEADS_OF_REGIONS.items()}

    assert [region for region, known in found.items() if known is None or known.side != "ua"] == []


def test_a_spokesman_named_without_his_office_is_the_spokesman() -> None:
    text = "Трегубов сказав, що йде дощ. «Буде дощ», — додав речник."

    assert [speaker(text, nth).name for nth in (0, 1)] == ["Viktor Trehubov"] * 2


@pytest.mark.parametrize("name", ["Резидент", "Легитимный", "Осведомитель", "Вода Донбасса", "Вода Донбасу"])
def test_a_word_for_anybody_and_a_body_on_both_sides_of_the_front_are_no_known_speakers(name: str) -> None:
    assert registry().body(name) is None
