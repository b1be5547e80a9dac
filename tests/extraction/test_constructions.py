"""Every construction of Ukrainian and Russian news with every sort of name, office and trade: who speaks."""

from datetime import date
from itertools import product

import pytest

from domain.language import Language
from extraction.extractor import extract
from tests.extraction.towns import Towns

UK_PEOPLE = [
    ("Вадим Бродяк", "Вадима Бродяка", "m"),
    ("Лев Сироватко", "Лева Сироватка", "m"),
    ("Петро Іванов", "Петра Іванова", "m"),
    ("Зоя Кішка", "Зої Кішки", "f"),
    ("Тетяна Білоцька", "Тетяни Білоцької", "f"),
]
RU_PEOPLE = [
    ("Никита Петров", "Никиты Петрова", "m"),
    ("Лев Коваленко", "Льва Коваленко", "m"),
    ("Магомед Ахмадов", "Магомеда Ахмадова", "m"),
    ("Елена Ковальская", "Елены Ковальской", "f"),
    ("Юлия Волк", "Юлии Волк", "f"),
]
UK_OFFICES = [
    ("речник бригади", "речника бригади", "m", "речник"),
    ("прессекретар загону «Дощ»", "прессекретаря загону «Дощ»", "m", "прессекретар"),
    ("лікарка лікарні", "лікарки лікарні", "f", "лікарка"),
    ("паромник", "паромника", "m", "паромник"),
    ("кранівниця порту", "кранівниці порту", "f", "кранівниця"),
    ("завгосп гуртожитку", "завгоспа гуртожитку", "m", "завгосп"),
]
RU_OFFICES = [
    ("командир взвода", "командира взвода", "m", "командир"),
    ("местная жительница", "местной жительницы", "f", "женщина"),
    ("пресс-секретарь отряда «Дождь»", "пресс-секретаря отряда «Дождь»", "m", "пресс-секретарь"),
    ("ювелир", "ювелира", "m", "ювелир"),
    ("участница поездки", "участницы поездки", "f", "участница поездки"),
    ("смотритель маяка", "смотрителя маяка", "m", "смотритель"),
]
UK_SENTENCES = [
    "{Role} {name} {заявив/заявила}, що йде дощ.",
    "{name}, {role}, {розповів/розповіла}, що йде дощ.",
    "«Йде дощ», — {сказав/сказала} {role} {name}.",
    "«Йде дощ», — {сказав/сказала} {name}, {role}.",
    "«Йде дощ», — {role} {name}.",
    "«Йде дощ, — каже {role} {name}. — Похолодало».",
    "За словами {rolegen} {namegen}, йде дощ.",
    "Йде дощ, за словами {rolegen} {namegen}.",
    "Йде дощ. Про це {повідомив/повідомила} {role} {name}.",
    "Йде дощ. {Повідомив/Повідомила} про це {role} {name}, додавши, що похолодало.",
    "Як {повідомив/повідомила} {role} {name}, йде дощ.",
    "Йде дощ, {зазначив/зазначила} {role} {name}.",
    "У коментарі Суспільному {role} {name} {розповів/розповіла}, що йде дощ.",
    "Йде дощ, {розповів/розповіла} виданню «Хмара» {role} {name}.",
    "{Role} {name}, {який/яка} живе тут пів року, {розповів/розповіла}, що йде дощ.",
    "Увечері 10 листопада {role} {name} {повідомив/повідомила}, що йде дощ.",
    "Про те, що йде дощ, {розповів/розповіла} {role} {name}.",
    "{Role} {name} {заявив/заявила}, що йде дощ. {Він/Вона} {додав/додала}, що похолодало.",
    "{Role} {name} {заявив/заявила}, що йде дощ. За {його/її} словами, похолодало.",
    "{Role} {name} {заявив/заявила}, що йде дощ. {Short} {зауважив/зауважила}, що похолодало.",
    "{Role} {name} {заявив/заявила}, що йде дощ. «Похолодало», — {пояснив/пояснила} {short}.",
    "{Role} {name} {заявив/заявила}, що йде дощ. {last} {уточнив/уточнила}, що похолодало.",
]
RU_SENTENCES = [
    "{Role} {name} {заявил/заявила}, что идёт дождь.",
    "{name}, {role}, {рассказал/рассказала}, что идёт дождь.",
    "«Идёт дождь», — {сказал/сказала} {role} {name}.",
    "«Идёт дождь», — {сказал/сказала} {name}, {role}.",
    "«Идёт дождь, — говорит {role} {name}. — Похолодало».",
    "По словам {rolegen} {namegen}, идёт дождь.",
    "Идёт дождь, по словам {rolegen} {namegen}.",
    "Идёт дождь. Об этом ТАСС {сообщил/сообщила} {role} {name}.",
    "Идёт дождь. Об этом {role} {name} {написал/написала} в своем Telegram-канале.",
    "Как {сообщил/сообщила} {role} {name}, идёт дождь.",
    "Идёт дождь, {отметил/отметила} {role} {name}.",
    "Идёт дождь, {сообщил/сообщила} ТАСС {role} {name}.",
    "В интервью ТАСС {role} {name} {рассказал/рассказала}, что идёт дождь.",
    "Идёт дождь, сообщает «Интерфакс» со ссылкой на {rolegenacc} {namegen}.",
    "{Role} {name} {осмотрел/осмотрела} дома, отметив, что идёт дождь.",
    "{Role} {name} {заявил/заявила}, что идёт дождь. {Он/Она} {добавил/добавила}, что похолодало.",
    "{Role} {name} {заявил/заявила}, что идёт дождь. По {его/ее} словам, похолодало.",
    "{Role} {name} {заявил/заявила}, что идёт дождь. {Short} {заметил/заметила}, что похолодало.",
    "{Role} {name} {заявил/заявила}, что идёт дождь. «Похолодало», — {пояснил/пояснила} {short}.",
    "{Role} {name} {заявил/заявила}, что идёт дождь. {last} {уточнил/уточнила}, что похолодало.",
]


def _filled(sentence: str, name: str, name_of: str, gender: str, office: tuple[str, str, str, str]) -> str:
    """Return the sentence with the person and the office, each «заявив/заявила» in the person's gender."""
    role, role_of, _, short = office
    values = {
        "name": name,
        "namegen": name_of,
        "last": name.split()[1],
        "role": role,
        "Role": role[0].upper() + role[1:],
        "rolegen": role_of,
        "rolegenacc": role_of,
        "short": short,
        "Short": short[0].upper() + short[1:],
    }
    for part in [part.split("}")[0] for part in sentence.split("{")[1:]]:
        chosen = values.get(part) or part.split("/")[gender == "f"]
        sentence = sentence.replace("{" + part + "}", chosen)
    return sentence


def _speakers(text: str, language: Language) -> set[str | None]:
    found = extract(text, published=date(2025, 11, 12), places=Towns(), language=language).statements
    return {one.speaker.name if one.speaker else None for one in found}


@pytest.mark.parametrize("sentence", UK_SENTENCES)
def test_every_ukrainian_construction_gives_its_speaker(sentence: str) -> None:
    for (name, name_of, gender), office in product(UK_PEOPLE, UK_OFFICES):
        if gender == office[2]:
            text = _filled(sentence, name, name_of, gender, office)
            assert _speakers(text, Language.UK) == {name}, text


@pytest.mark.parametrize("sentence", RU_SENTENCES)
def test_every_russian_construction_gives_its_speaker(sentence: str) -> None:
    for (name, name_of, gender), office in product(RU_PEOPLE, RU_OFFICES):
        if gender == office[2]:
            text = _filled(sentence, name, name_of, gender, office)
            assert _speakers(text, Language.RU) == {name}, text
