"""Place nouns mean a place of their own sort: towns, districts, communities, directions, landforms."""

from collections.abc import Iterator
from datetime import date

import pytest

from domain.statement import Doubt
from extraction.extractor import extract
from gazetteer.names import NamedPlaces, open_names


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[NamedPlaces]:
    with open_names() as names:
        yield names


OF_THEIR_SORT = {
    "Drones hit Kherson and Beryslav, and Kherson is dark.\nIn Beryslav a car burned, said the head of the "
    "city military administration, Petro Hai.\nHai said the town was quiet.": ["Beryslav"],
    "Drones hit Zaporizhzhia.\nTroops fight for Stepnohirsk, south of it.\nThe city has no power.": [
        "Zaporizhzhia"
    ],
    "Troops took the village of Nove and entered Kupiansk.\nThe village is empty.\nThe city is dark.": [
        "Kupiansk"
    ],
    "Drones hit the Dnipropetrovsk region.\nShells fell on the Pokrovske and Marhanets communities.\n"
    "Twelve drones were shot down over the region.": ["Dnipropetrovsk region"],
    "Shells fell on settlements of Zaporizhzhia and Polohy districts.\nFamilies left these areas.": [
        "Zaporizhzhia",
        "Polohy",
    ],
    "Drones hit the Kyivskyi and Saltivskyi districts of Kharkiv.\nWindows broke in both districts.": [
        "Kyivskyi",
        "Saltivskyi",
    ],
    "Russia took the Kinburn Spit.\nShells hit Ochakiv.\nSix hundred soldiers are on the spit.": [
        "Kinburn Spit"
    ],
    "Бої за Костянтинівку тривають.\nРосія нищить котельні міста.": ["Костянтинівку"],
    "Бои за Константиновку продолжаются.\nРоссия разрушает котельные города.": ["Константиновку"],
    "A drone hit the Korabelnyi district of Kherson, Mayor Petro Hai said.\nHai said three people in the "
    "district were wounded.": ["Korabelnyi district"],
    "Через удар по Салтівському району Харкова горить дім.\nУ районі вибито вікна.": ["Салтівському району"],
    "У Новгород-Сіверському районі вибухи.\nРайон межує з Росією.": ["Новгород-Сіверському районі"],
    "В Херсоне дрон ударил по Днепровскому району, сказал мэр Иван Ткач.\nНад районом висят дроны.": [
        "Днепровскому району"
    ],
}
OF_THE_PARAGRAPH = {
    "Дружківку обстріляли. Дружківка без світла, Дружківка чекає.\n\nУ Сумах загинули двоє людей. "
    "Поранено шістьох. Президент пообіцяв захистити місто.": ["Сумах"],
    "Druzhkivka was shelled. Druzhkivka has no power.\n\nTwo people died near Chasiv Yar, "
    "Petro Hai said.\n\n“The city holds,” Hai said.": ["Chasiv Yar"],
    "В Краснояружском районе идут бои. Так пишет газета.\n\nДемидовка и Прилесье горят.\n\n"
    "Генштаб молчит.\n\nНовостей о боях в этом районе нет.": ["Краснояружском районе"],
    "В Краснояружском районе идут бои.\n\nГубернатор сказал, что в Демидовке тихо, а район контролируют "
    "военные.": ["Краснояружском районе"],
}
BESIDE_OTHERS = {
    "У Краматорську горів дім, сказав міський голова Іван Ткач.\nТкач сказав, що потяг ходить з Лозової, "
    "оскільки рух до міста припинено.": ["Краматорську"],
    "Важко на Вовчанському напрямку.\nМіноборони РФ заявило про взяття села Лиман на цій ділянці.": [
        "Вовчанському напрямку"
    ],
    "Росія заявила про бої в Дружківці.\nПрапор підняли в полі біля Райського, а потім видали його за "
    "околицю міста.": ["Дружківці"],
}
AS_NAMED = {
    "На Сумщині оголосили тривогу.\nНачальник Сумської ОВА Іван Ткач сказав, що для області це був важкий "
    "день.": ["Сумщині"],
    "На фронте самым горячим направлением остаётся Добропольский.\nДоброполье обстреляли.\n"
    "В громаде остаются люди.": ["Доброполье"],
    "Fighting goes on in the DPR.\nThe head of the LPR, Leonid Hai, said the republic was calm.": ["LPR"],
    "The attack hit Wetlet township, 60 kilometers northwest of Mandalay.\nNobody fights in the township.": [
        "Wetlet township"
    ],
    "У Дружківці горів дім.\nДрон влучив в авто на виїзді в бік Краматорська.\nРух на захід міста "
    "обмежили.": ["Дружківці"],
}
NONE = (
    "Россия заявила о боях в Донецкой области.\nПодразделения улучшили положение по переднему краю.",
    "Shells hit Mandalay, the country’s second-largest city.",
)
THERE = {
    "По Київському району Харкова вдарив дрон.\nТам горіли автівки.": ["Київському району"],
    "Важким на Харківщині лишається Вовчанський напрямок.\nТам горить ліс.": ["Вовчанський напрямок"],
    "Самым горячим участком фронта стал Добропольский.\nЗдесь прошла пехота.": ["Добропольский"],
    "ВСУ отошли от Очеретино к Прогрессу.\nОттуда они бьют по трассе.": ["Прогрессу"],
    "Shells hit Teknaf.\nChina, which builds a port at Kyaukphyu, said the situation there was tense.": [
        "Kyaukphyu"
    ],
}
WHO_FIGHT = {
    "Росія заявила про бої в Дружківці.\nВійськові, які тримають оборону в цьому районі, кажуть, що "
    "ворога немає.": ["Дружківці"],
    "На Лиманском направлении идут бои.\nВоенные, которые воюют на этом направлении, говорят, что не хватает "
    "людей.": ["Лиманском направлении"],
}
DOUBTED = {
    "Ворог атакує на Лиманському напрямку.\nНа цій ділянці було шість боїв.": False,
    "Ворог атакує на Лиманському та Покровському напрямках.\nНа цій ділянці було шість боїв.": True,
    "Drones hit Sumy region.\nTroops push toward the regional capital.": False,
    "Drones hit Sumy and Poltava regions.\nTroops push toward the regional capital.": True,
    "Russia took the Kinburn Spit.\nShells hit Ochakiv.\nSix hundred soldiers are on the spit.": False,
    "Росія вдарила по Запоріжжю та Степногірську.\nУ місті горить дім.": False,
    "Росія вдарила по Краматорську та Слов'янську.\nУ місті горить дім.": True,
    "Росія вдарила по Краматорську та Слов'янську.\nВ обох містах горять будинки.": False,
    "Росія вдарила по Краматорську, Лиману та Слов'янську.\nВ обох містах горять будинки.": True,
    "Shells fell on the Pokrovska community.\nHouses burned in the community.": False,
    "Росія вдарила по Одесі та Ізмаїлу.\nВ обласному центрі горить дім.": False,
    "Росія вдарила по Ізмаїлу та Ізюму.\nВ обласному центрі горить дім.": True,
}


@pytest.mark.parametrize("text", OF_THEIR_SORT)
def test_a_noun_means_a_place_of_its_sort(gazetteer: NamedPlaces, text: str) -> None:
    assert _implied(gazetteer, text) == OF_THEIR_SORT[text]


@pytest.mark.parametrize("text", OF_THE_PARAGRAPH)
def test_what_the_paragraph_or_the_speaker_has_just_named_is_likelier(
    gazetteer: NamedPlaces, text: str
) -> None:
    assert _implied(gazetteer, text) == OF_THE_PARAGRAPH[text]


@pytest.mark.parametrize("text", BESIDE_OTHERS)
def test_a_noun_beside_other_places_means_another(gazetteer: NamedPlaces, text: str) -> None:
    assert _implied(gazetteer, text) == BESIDE_OTHERS[text]


@pytest.mark.parametrize("text", AS_NAMED)
def test_a_place_of_a_title_or_a_direction_is_called_as_the_article_names_it(
    gazetteer: NamedPlaces, text: str
) -> None:
    assert _implied(gazetteer, text) == AS_NAMED[text]


@pytest.mark.parametrize("text", NONE)
def test_nouns_in_idioms_mean_nothing(gazetteer: NamedPlaces, text: str) -> None:
    assert _implied(gazetteer, text) == []


@pytest.mark.parametrize("text", THERE)
def test_there_is_a_quarter_a_direction_or_a_place_of_the_same_sentence(
    gazetteer: NamedPlaces, text: str
) -> None:
    assert _implied(gazetteer, text) == THERE[text]


@pytest.mark.parametrize("text", WHO_FIGHT)
def test_who_fights_on_a_line_speaks_of_it(gazetteer: NamedPlaces, text: str) -> None:
    assert _implied(gazetteer, text) == WHO_FIGHT[text]


@pytest.mark.parametrize("text", DOUBTED)
def test_a_noun_is_in_doubt_where_two_places_are_as_likely(gazetteer: NamedPlaces, text: str) -> None:
    last = extract(text, published=date(2025, 11, 12), places=gazetteer).statements[-1]
    assert (Doubt.IMPLIED_PLACE in last.doubts) is DOUBTED[text]


def _implied(gazetteer: NamedPlaces, text: str) -> list[str]:
    last = extract(text, published=date(2025, 11, 12), places=gazetteer).statements[-1]
    return [one.as_written for one in last.places if one.implied]
