"""The day of an event is not that of what happened at another time, nor goes on from that to what follows."""

from datetime import date

import pytest

from tests.extraction.reading import read

TUESDAY, MONDAY = date(2025, 11, 11), date(2025, 11, 10)
EN, UK, RU = (
    "A drone hit Kharkiv on Tuesday.",
    "У вівторок дрон влучив у Харків.",
    "Во вторник дрон попал в Харьков.",
)
ASIDES = [
    (f"{EN} In 2024 the plant was hit too. Two people were killed.", [TUESDAY, None, None]),
    (f"{EN} Last winter the city had no heat. Two people were killed.", [TUESDAY, None, None]),
    (f"{EN} The school was destroyed last winter. A house burned.", [TUESDAY, None, None]),
    (f"{EN} Since the start of the invasion, 300 people have been killed in the city.", [TUESDAY, None]),
    (f"{EN} The bodies of two people were pulled from the rubble.", [TUESDAY, None]),
    (f"{UK} У 2024 році завод уже обстрілювали. Загинули двоє людей.", [TUESDAY, None, None]),
    (f"{UK} Минулої зими місто жило без тепла. Двоє людей загинули.", [TUESDAY, None, None]),
    (f"{UK} Торік завод уже обстрілювали. Загинули двоє.", [TUESDAY, None, None]),
    (f"{UK} Тіло загиблого знайшли під завалами.", [TUESDAY, None]),
    (f"{RU} В 2024 году завод уже обстреливали. Погибли двое.", [TUESDAY, None, None]),
    (f"{RU} Прошлой зимой город жил без тепла. Погибли двое.", [TUESDAY, None, None]),
    (f"{RU} Тело погибшего нашли под завалами.", [TUESDAY, None]),
    ("On Monday rescuers found the body of a man in Kharkiv. He was killed by a shell.", [MONDAY, None]),
]
GOES_ON = [
    (f"{EN} Two people were killed. A house burned.", [TUESDAY] * 3),
    (f"{EN} Fire destroyed 2000 homes.", [TUESDAY] * 2),
    (f"{EN} In 2024 the plant was hit too. The attack killed two people.", [TUESDAY, None, TUESDAY]),
    (f"{EN} A hospital was hit in 2022.\nTwo people were killed.", [TUESDAY, None, TUESDAY]),
    (f"{UK} Загинули двоє людей.", [TUESDAY] * 2),
]


@pytest.mark.parametrize(("text", "days"), [*ASIDES, *GOES_ON])
def test_an_aside_is_of_no_known_day(text: str, days: list[date | None]) -> None:
    assert [one.happened_on for one in read(text)] == days
