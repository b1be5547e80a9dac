"""Names of towns that are others' here: of clubs, ships, goods, offices, and of towns named as examples."""

import pytest

from tests.extraction.reading import places


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kupiansk has become a symbol, like Bakhmut before it.", ["Kupiansk"]),
        ("“Kupiansk is not Bakhmut,” the commander said.", ["Kupiansk"]),
        ("Bakhmut taught the army a hard lesson.", []),
        ("The lessons of Bakhmut were learnt in Kupiansk.", ["Kupiansk"]),
        ("FC Shakhtar Kharkiv played in Bakhmut.", ["Bakhmut"]),
        ("The police's Kharkiv department arrested a man in Bakhmut.", ["Bakhmut"]),
        ("The Black Sea Grain Initiative ended long ago.", []),
        ("Bakhmut pottery is sold in Kharkiv.", ["Kharkiv"]),
        ("The ship Bakhmut sank off the coast.", []),
        ("Damascus was quiet on Friday.", ["?Damascus"]),
        ("Damascus was angry on Friday.", []),
        ("The Kupiansk tank company is down to two tanks.", []),
        ("The Bakhmut documentary was filmed in Kharkiv.", ["Kharkiv"]),
        ("The Black Sea was rough.", ["?Black Sea"]),
        ("Moscow denied that drones had strayed into NATO territory.", []),
        ("Two jets took off from the Fetesti air base.", ["?Fetesti"]),
        ("Рада оборони Харківської області ухвалила рішення.", []),
        ("Поліція Донецької області вивезла 12 людей із Покровська.", ["Pokrovsk"]),
        ("Совет обороны Сумской области принял решение об эвакуации.", []),
        ("У Харкові дрони влучили в будинок у районі Старого міста.", ["Kharkiv", "?Старого міста"]),
        ("Бойцы вошли в Кучеров Яр.", ["?Кучеров Яр"]),
        ("Бойцы закрепились на левом берегу Кривого Торца.", ["?Кривого Торца"]),
        ("Ворог іде як із боку Покровська, так і через Родинське.", ["Pokrovsk", "?Родинське"]),
        ("На севере ДНР идут бои.", ["?ДНР"]),
        ("В городе Газа обрушился дом.", ["?Газа"]),
        ("В секторе Газа обрушился дом.", ["?секторе Газа"]),
        (
            "Ворог тисне біля Покровська, Бахмута, Колодязів і в бік Харкова.",
            ["Pokrovsk", "Bakhmut", "?Колодязів", "Kharkiv"],
        ),
        ("Бои у Купянска, Бахмута, Сырский и Зеленский выехали.", ["Kupiansk", "Bakhmut"]),
        ("A strike on a market in Rashad on Thursday killed two people.", ["?Rashad"]),
        ("Rashad said that two people had died in Bakhmut.", ["Bakhmut"]),
        ("Обстрелам подверглись как Купянск, так и Бахмут.", ["Kupiansk", "Bakhmut"]),
        ("Покровськ – це не Бахмут, але бої там тяжкі.", ["Pokrovsk"]),
        ("Бахмут навчив армію берегти людей.", []),
        ("Бахмут навчив п'ятдесят рятувальників.", ["Bakhmut"]),
        ("Бахмут учит детей в подвалах.", ["Bakhmut"]),
        ("Харків вчить дітей у метро.", ["Kharkiv"]),
        (
            "Lessons at the schools of Bakhmut and lessons of Kupiansk schools went online.",
            ["Bakhmut", "Kupiansk"],
        ),
        ("Київ прокинувся від вибухів.", ["Kyiv"]),
        ("Київ відкинув пропозицію.", []),
        ("Гаага видала ордери на арешт.", []),
        ("The Hague issued warrants.", []),
        ("Protesters gathered in The Hague on Friday.", ["?Hague"]),
        ("У Гаазі відбувся мітинг.", ["?Гаазі"]),
        ("Лиманське угруповання ворога налічує сто тисяч.", []),
        ("Промова на «Садовому» тривала годину.", []),
    ],
)
def test_a_towns_name_that_others_bear_is_no_place(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Uvira became the seat of the South Kivu provincial government.", ["?Uvira"]),
        ("Fighters repelled an attack at Katongo.", ["?Katongo"]),
        ("Millions fled the mineral-rich east of Congo.", ["?Congo"]),
        ("Turkey lies south of Ukraine.", []),
        ("Aid workers in the border town of Bakhmut reported crowded schools.", ["Bakhmut"]),
        ('Карта називає "сірою зоною" Садове, Мирноград та Бахмут.', ["Sadove", "Myrnohrad", "Bakhmut"]),
        ("Поліція Донеччини відкрила провадження.", []),
        ("Жителі Донеччини лишились без світла.", ["?Донеччини"]),
        ("Пожежу площею 300 метрів загасили.", []),
        ("Дрони запускали з мису Чаудра.", ["?Чаудра"]),
    ],
)
def test_what_stands_around_a_name_says_whether_it_is_a_place(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "Водій Петро Бахмут вивозив людей.\nАвтобус Бахмута горів двічі.",
        "Комбриг Садовський отдал приказ.\nСадовського уволили через неделю, сообщили в штабе.",
        "The driver Petro Bakhmut waited.\nThe case against Bakhmut was dropped.",
    ],
)
def test_a_town_is_somebodys_surname_behind_their_trade(text: str) -> None:
    assert places(text) == [[], []]


def test_a_town_that_something_is_in_stays_one() -> None:
    text = "Водій Петро Бахмут вивозив людей.\nУ місті Бахмут тихо.\nАвтобус Бахмута горів."

    assert places(text)[1:] == [["Bakhmut"], ["Bakhmut"]]
