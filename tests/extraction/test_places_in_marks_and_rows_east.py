"""Ukrainian and Russian quarters in marks, communities behind towns, places that somebody only fled to."""

import pytest

from tests.extraction.reading import places, read


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Снаряди влучили в Бахмут та Мирівську громаду.", ["Bakhmut", "?Мирівську громаду"]),
        ("Під вогнем були Харків, Бахмут і Тягинська громада.", ["Kharkiv", "Bakhmut", "?Тягинська громада"]),
        ("Обстріляли Станіславську і Мирівську громади.", ["?Станіславську", "?Мирівську"]),
        ("Під обстріл потрапили Харків та Покровський район.", ["Kharkiv", "Pokrovsk district"]),
        ("Дрон ударив по мікрорайону «Сонячний».", ["?Сонячний"]),
        ("Микрорайон «Лазурный» разрушен почти полностью, жители выехали.", ["?Лазурный"]),
        ('Уламки впали на мікрорайон "Садове".', ["?Садове"]),
        ("На південнодонецькому напрямку атак не було.", ["?південнодонецькому напрямку"]),
        ("На юго-восточном направлении противник отошел.", []),
        ('"Покровская" группировка отошла, заняв новые рубежи.', []),
        ("Світла немає в Києві, Українську і Харкові.", ["Kyiv", "?Українську", "Kharkiv"]),
        ("Він вступив в Українську добровольчу армію.", []),
    ],
)
def test_a_place_is_told_by_what_it_is_joined_to(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "Жінка, яка минулої середи виїхала до Бахмута, розповіла, що жила у підвалі.",
        "Пенсіонерка, яка нині живе в Харкові, розповіла, що її будинок згорів.",
        "Жительница села, которая в среду выехала в Харьков, рассказала, что жила в подвале.",
        "Olena Tkach, who now lives in Kharkiv, said her house had burned down.",
    ],
)
def test_a_place_somebody_only_fled_to_is_not_what_they_tell_of(text: str) -> None:
    assert places(text) == [[]]


@pytest.mark.parametrize(
    "text",
    ["Доказів цього у Києві не навели.", "Доказательств этого в Киеве не привели, объяснив это тайной."],
)
def test_who_gave_no_evidence_in_a_capital_is_its_government(text: str) -> None:
    assert places(text) == [[]]


def test_a_quarter_in_marks_keeps_its_name_in_english() -> None:
    [statement] = read("The drone hit the “Kanal” neighborhood.")

    assert [place.as_written for place in statement.places] == ["Kanal"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("На Кам'яному острові українські прапори.", ["?Кам'яному острові"]),
        ("Над Северским заливом сбили шесть дронов, сообщили военные.", ["?Северским заливом"]),
        ("Бої тривають на острові Кругликовому.", ["?Кругликовому"]),
    ],
)
def test_islands_and_bays_keep_the_adjective_they_are_called_by(text: str, found: list[str]) -> None:
    assert places(text) == [found]
