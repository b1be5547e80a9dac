"""Two speakers with one verb, and what only looks like two."""

import pytest

from tests.extraction.reading import read, said

TWO = {
    "Reuters and DeepState confirmed that troops had entered the town.": ["Reuters", "DeepState"],
    "Mayor Ivan Bondar and governor Olena Koval said the bridge was shut.": ["Ivan Bondar", "Olena Koval"],
    "On Monday, residents and officials said the bridge was shut.": ["residents", "officials"],
    "But SOHR, witnesses and Druze groups accused the army of shelling.": [
        "Syrian Observatory for Human Rights",
        "witnesses",
        "Druze groups",
    ],
    "Kyiv and Moscow both said they had shot down drones.": ["Ukraine's government", "Russia's government"],
    "The bridge was shut, officials and two residents said.": ["officials", "two residents"],
    "Мер Іван Бондар і голова ОВА Олена Коваль заявили, що міст закрито.": ["Іван Бондар", "Олена Коваль"],
    "У поліції та ДСНС повідомили, що міст закрито.": ["поліція", "State Emergency Service of Ukraine"],
    "Аналітики та військові вважають, що місто впало.": ["Аналітики", "військові"],
}


@pytest.mark.parametrize(("text", "speakers"), TWO.items(), ids=TWO)
def test_each_of_two_speakers_has_a_statement(text: str, speakers: list[str]) -> None:
    assert [speaker for speaker, _ in said(text)] == speakers
    assert len({one.text for one in read(text)}) == 1


ONE = {
    "Security and local sources said the bridge was shut.": "Security and local sources",
    "Ukrainian and Russian bloggers said the bridge was shut.": "Ukrainian and Russian bloggers",
    "Ukraine's war and defence ministers said the bridge was shut.": "Ukraine's war and defence ministers",
    "Petro Vanat, the head and founder of the group, said the bridge was shut.": "Petro Vanat",
    "The Ministry of Culture and Information Policy said it burned.": (
        "Ministry of Culture and Information Policy"
    ),
    "Лікар і волонтер Іван Бондар сказав, що міст закрито.": "Іван Бондар",
    "Війська відступили й мер сказав, що міст закрито.": "мер",
    "Войска отступили и мэр сказал, что мост закрыт.": "мэр",
    "Міністерство культури та інформаційної політики заявило, що музей згорів.": (
        "Міністерство культури та інформаційної політики"
    ),
}


@pytest.mark.parametrize(("text", "speaker"), ONE.items(), ids=ONE)
def test_and_inside_one_speaker_parts_nobody(text: str, speaker: str) -> None:
    assert [who for who, _ in said(text)] == [speaker]
