"""Every way to give a day of saying with every way to write a day, and events whose day it is not.

The sentences are made from the two lists, so that what holds for one day holds for all of them.
"""

from datetime import date
from itertools import product

import pytest

from tests.extraction.reading import read

TUESDAY = date(2025, 11, 11)
EN_DAYS = ("on Tuesday", "late Tuesday", "early on Tuesday", "on Tuesday evening", "on 11 November")
EN_DATES = (
    *EN_DAYS,
    "on November 11",
    "on November 11, 2025",
    "on the 11th of November",
    "on the evening of November 11",
    "on Tuesday, Nov. 11,",
)
EN_SAID = (
    "{D}, Ivan Bondar said the town had fallen.",
    "Ivan Bondar said {d} that the town had fallen.",
    "The town had fallen, the General Staff said {d}.",
    "“The town has fallen,” Ivan Bondar said in a post on Telegram {d}.",
    "“The town has fallen,” said Ivan Bondar, the mayor, in his blog {d}.",
    "In a statement {d}, Ivan Bondar said the town had fallen.",
    "In his evening address {d}, Ivan Bondar said the town had fallen.",
    "Speaking at a briefing {d}, Ivan Bondar said the town had fallen.",
    "Ivan Bondar told Reuters by phone {d} that the town had fallen.",
    "Ivan Bondar told President Lee during a visit to a command post {d} that the town had fallen.",
    "Ivan Bondar said in his nightly address {d} that the town had fallen.",
    "Ivan Bondar said at a briefing {d} that the town had fallen.",
    "The town has fallen, the General Staff said in its daily assessment {d}.",
    "Speaking to reporters {d}, Ivan Bondar said the town had fallen.",
    "Ivan Bondar urged residents {d} to leave the town.",
    "Ivan Bondar said the town had fallen, in a statement {d}.",
    "As reported, Ivan Bondar claimed control over the town {d}.",
)
EN_REPORTS = (
    "In its Tuesday report, the General Staff said the town had fallen.",
    "In a Nov. 11 report, the General Staff said the town had fallen.",
    "The General Staff said in a Nov. 11 post that the town had fallen.",
    "In Tuesday's update, the General Staff said the town had fallen.",
    "The General Staff dismissed the claim on Tuesday, saying the town held.",
    "DeepState showed the town as a grey zone on Tuesday.",
)
EN_EVENTS = (
    "Prime Minister Ivan Bondar, sworn in {d}, has promised to hold the town.",
    "Governor Ivan Bondar, hurt in a crash {d}, said the town had fallen.",
    "Ivan Bondar, chosen as mayor {d}, said the town had fallen.",
    "{D}, shells hit the town, Ivan Bondar said.",
    "Shells hit the town {d}, Ivan Bondar said.",
    "The strike {d} killed two people, Ivan Bondar said.",
    "After the strike {d}, Ivan Bondar said the town had fallen.",
    "Before the strike {d}, Ivan Bondar said the town was quiet.",
    "“The town fell,” Ivan Bondar said of the fighting {d}.",
    "Ivan Bondar said the town fell {d}.",
    "Ivan Bondar said of the strike {d} that two people had died.",
    "Ivan Bondar said after the strike {d} that two people had died.",
    "In a statement on the attack {d}, Ivan Bondar said two people had died.",
    "Commenting on the strike {d}, Ivan Bondar said two people had died.",
    "Ivan Bondar said the report {d} was false.",
    "Ivan Bondar reported a strike on the town {d}.",
    "Mayor Ivan Bondar, wounded in an attack {d}, said the town had fallen.",
    "According to Ivan Bondar, shells hit the town {d}.",
)
UK_DAYS = (
    "у вівторок",
    "11 листопада",
    "11.11.2025",
    "у вівторок увечері",
    "у вівторок, 11 листопада",
    "увечері 11 листопада",
)
UK_SAID = (
    "{D} Іван Бондар повідомив, що місто втрачено.",
    "Іван Бондар {d} повідомив, що місто втрачено.",
    "Раніше {d} Іван Бондар заявив про відхід.",
    "Місто втрачено, повідомив Іван Бондар {d}.",
    "Місто втрачено, повідомив {d} Іван Бондар.",
    "«Місто втрачено», — сказав Іван Бондар на брифінгу {d}.",
    "У зверненні {d} Іван Бондар заявив, що місто втрачено.",
    "В інтерв'ю BBC {d} Іван Бондар заявив, що місто втрачено.",
    "Виступаючи в Києві {d}, Іван Бондар заявив, що місто втрачено.",
    "«Місто втрачено», — {d} повідомив Іван Бондар.",
    "Місто втрачено, {d} повідомив Іван Бондар.",
    "Про взяття будинку Іван Бондар доповів президенту {d}.",
    "Міністерство оборони Росії заявляло про захоплення міста ще {d}.",
    "{D} під час брифінгу Іван Бондар заявив, що місто втрачено.",
    "{D} у своєму телеграм-каналі Іван Бондар заявив, що місто втрачено.",
)
UK_EVENTS = (
    "{D} ворог обстріляв місто, повідомив Іван Бондар.",
    "Внаслідок удару {d} загинули двоє, повідомив Іван Бондар.",
    "Після удару {d} Іван Бондар заявив, що місто втрачено.",
    "Після зустрічі з Путіним {d} Іван Бондар заявив, що місто втрачено.",
    "Коментуючи удар {d}, Іван Бондар заявив, що двоє загинули.",
    "Іван Бондар нагадав про удар по місту {d}.",
    "Іван Бондар наказав військам відійти з міста {d}.",
    "Про удар по місту {d} повідомив Іван Бондар.",
    "Іван Бондар, якого призначили {d}, заявив, що місто втрачено.",
    "За словами Івана Бондара, {d} ворог обстріляв місто.",
)
RU_DAYS = (
    "во вторник",
    "11 ноября",
    "11.11.2025",
    "во вторник вечером",
    "во вторник, 11 ноября",
    "вечером 11 ноября",
)
RU_SAID = (
    "{D} Иван Бондарь сообщил, что город потерян.",
    "Иван Бондарь {d} сообщил, что город потерян.",
    "Ранее {d} Иван Бондарь заявил об отходе, и это были все новости.",
    "Город был потерян, сообщил Иван Бондарь {d}.",
    "Во время брифинга {d} Иван Бондарь сказал, что город потерян.",
    "В интервью BBC {d} Иван Бондарь заявил, что город потерян.",
    "Выступая в Москве {d}, Иван Бондарь заявил, что город потерян.",
    "«Город был потерян», — {d} сообщил Иван Бондарь.",
    "Об освобождении города Иван Бондарь доложил президенту {d}.",
    "Министерство обороны России заявляло о захвате города еще {d}.",
)
RU_EVENTS = (
    "{D} враг обстрелял город, сообщил Иван Бондарь.",
    "После удара {d} Иван Бондарь заявил, что город потерян.",
    "После встречи с Путиным {d} Иван Бондарь заявил, что город потерян.",
    "Комментируя удар {d}, Иван Бондарь заявил, что двое погибли.",
    "Иван Бондарь напомнил об ударе по городу {d}.",
    "Иван Бондарь, которого назначили {d}, заявил, что город потерян.",
    "По словам Ивана Бондаря, {d} враг обстрелял город.",
)
NEVER = (
    "As of Tuesday, two people had died, Ivan Bondar said.",
    "Since Tuesday, Ivan Bondar said, two people have died.",
    "By Tuesday evening, two people had died, Ivan Bondar said.",
    "Following Tuesday's strike, Ivan Bondar said the town had fallen.",
    "Ivan Bondar said Tuesday's strike killed two people.",
    "Ivan Bondar said Tuesday would be a day of mourning.",
    "Станом на 11 листопада, за словами Івана Бондара, загинули двоє.",
    "У ніч на 11 листопада, за словами Івана Бондара, ворог обстріляв місто.",
    "The council declared November 3 a day of mourning.",
    "Днями Іван Бондар повідомив, що місто втрачено.",
    "К 11 ноября, по словам Ивана Бондаря, погибли двое.",
)
SAME = (
    "Shells hit the town on Tuesday. The same day, Ivan Bondar said two people had died.",
    "Shells hit the town on Tuesday. “Two people died,” Ivan Bondar said later that day.",
    "Ворог обстріляв місто у вівторок. Того ж дня Іван Бондар повідомив, що двоє загинули.",
    "Ворог обстріляв місто у вівторок. Раніше цього ж дня Іван Бондар заявив про відхід.",
    "Враг обстрелял город во вторник. В тот же день Иван Бондарь сообщил, что двое погибли.",
    "Shells hit the town on Tuesday. The same evening, Ivan Bondar said two people had died.",
    "Shells hit the town on Wednesday. The day before, Ivan Bondar said the town was quiet.",
    "Как сообщал ТАСС, во вторник, 11 ноября, Иван Бондарь сообщил, что город потерян.",
    "Як повідомляв Укрінформ, у вівторок, 11 листопада, Іван Бондар доповів Путіну про взяття міста.",
    "Shells hit the town on Wednesday. A day earlier, Ivan Bondar said the town was quiet.",
)


def _filled(frames: tuple[str, ...], days: tuple[str, ...]) -> list[str]:
    return [frame.format(d=day, D=day[0].upper() + day[1:]) for frame, day in product(frames, days)]


SAID = [*EN_REPORTS, *_filled(EN_SAID, EN_DATES), *_filled(UK_SAID, UK_DAYS), *_filled(RU_SAID, RU_DAYS)]
EVENTS = [*_filled(EN_EVENTS, EN_DAYS), *_filled(UK_EVENTS, UK_DAYS), *_filled(RU_EVENTS, RU_DAYS), *NEVER]


@pytest.mark.parametrize("text", SAID)
def test_a_day_beside_the_verb_or_the_occasion_is_the_day_of_saying(text: str) -> None:
    assert [one.said_on for one in read(text)] == [TUESDAY]


@pytest.mark.parametrize("text", EVENTS)
def test_the_day_of_an_event_is_never_the_day_of_saying(text: str) -> None:
    assert [one.said_on for one in read(text)] == [None]


@pytest.mark.parametrize("text", SAME)
def test_the_same_day_is_the_one_named_before(text: str) -> None:
    assert read(text)[-1].said_on == TUESDAY


@pytest.mark.parametrize(
    "text", ["That day, Ivan Bondar said it rained.", "Того дня Іван Бондар заявив про відхід."]
)
def test_the_same_day_is_none_where_no_day_was_named(text: str) -> None:
    assert read(text)[-1].said_on is None


def test_the_day_of_a_report_is_given_with_it() -> None:
    assert read("У звіті за 11 листопада Іван Бондар пише, що місто втрачено.")[0].said_on == TUESDAY


def test_earlier_in_the_day_is_the_day_of_publication_where_none_was_named() -> None:
    assert read("Earlier in the day, Ivan Bondar said it rained.")[0].said_on == date(2025, 11, 12)


def test_somebody_who_gives_the_date_of_today_spoke_then() -> None:
    [statement] = read("«Сьогодні, 11 листопада, ми в місті», — сказав Іван Бондар.")

    assert statement.said_on == TUESDAY


@pytest.mark.parametrize(
    "text",
    [
        "У зведенні Генштабу за 8 листопада вказано, що йде дощ.",
        "В сводке Генштаба за 8 ноября говорится, что был дождь.",
        "«Йде дощ», – йдеться у повідомленні штабу за 8 листопада.",
        "«Был дождь», – говорится в сообщении проекта за 8 ноября.",
        "Увечері 8 листопада Повітряні сили попередили, що йде дощ.",
        "Мэр между тем еще 8 ноября заявил, что был дождь.",
        "Мер у ніч на 8 листопада повідомив, що йде дощ.",
        "Мер повідомив у ніч на 8 листопада, що йде дощ.",
        "Мэр в ночь на 8 ноября сообщил, что был дождь.",
    ],
)
def test_a_reports_day_and_a_night_of_saying_are_read(text: str) -> None:
    assert [one.said_on for one in read(text)] == [date(2025, 11, 8)]


@pytest.mark.parametrize(
    "text",
    [
        "За добу 8 листопада впало двадцять міліметрів, повідомив мер.",
        "Мер про дощ у ніч на 8 листопада повідомив людям.",
        "Мер повідомив про дощ у ніч на 8 листопада.",
        "У ніч на 8 листопада йшов дощ, повідомив мер.",
        "Мер повідомив, що у ніч на 8 листопада йшов дощ.",
        "За даними штабу, дощ за 8 листопада не припинявся.",
        "Мэр сообщил, что между 8 и 10 ноября был дождь.",
        "«Надворі мокро, — каже мер. — Учора йшов дощ».",
        "«На улице мокро, — говорит мэр. — Вчера шел дождь».",
    ],
)
def test_a_night_or_day_of_the_event_is_none_of_saying(text: str) -> None:
    assert [one.said_on for one in read(text)] == [None]


@pytest.mark.parametrize("head", ["Nov. 11 (Northern Wire) - ", "11 November 2025 (Northern Wire) — "])
def test_the_day_of_a_dateline_is_none_of_saying(head: str) -> None:
    [statement] = read(f"{head}Ivan Bondar said the town had fallen.")

    assert (statement.said_on, statement.text) == (None, "the town had fallen")


@pytest.mark.parametrize(
    "text",
    [
        "Soldiers who spoke to reporters on November 8 described close combat.",
        "A resident who talked to AFP on Saturday said the city was empty.",
    ],
)
def test_a_day_on_which_somebody_spoke_to_a_medium_is_the_day_of_saying(text: str) -> None:
    assert [one.said_on for one in read(text)] == [date(2025, 11, 8)]
