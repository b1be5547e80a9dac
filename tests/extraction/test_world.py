"""Places outside the gazetteer: towns, regions and states of the world, and what only looks like them."""

import pytest

from tests.extraction.reading import places


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Drones fell near Shebekino and Grayvoron.", ["?Shebekino", "?Grayvoron"]),
        ("Three were shot down over the Kursk region, two over Lipetsk.", ["?Kursk region", "?Lipetsk"]),
        ("The hospital in el-Fasher, North Darfur, was hit.", ["?el-Fasher", "?North Darfur"]),
        ("People walked from Sake to Goma in North Kivu.", ["?Sake", "?Goma", "?North Kivu"]),
        ("Tanks entered Khan Younis and Deir al-Balah.", ["?Khan Younis", "?Deir al-Balah"]),
        ("Под обстрел попали Веселая Лопань и Маслова Пристань.", ["?Веселая Лопань", "?Маслова Пристань"]),
        ("Дрон упал в Новой Таволжанке под Шебекином.", ["?Новой Таволжанке", "?Шебекином"]),
        ("Вибухи чули в Курську та Рильську.", ["?Курську", "?Рильську"]),
        ("Аеродром у Енгельсі знову атакували.", ["?Енгельсі"]),
    ],
)
def test_towns_and_regions_abroad_are_kept_as_written(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Power is out in Rwanda and across Ukraine.", ["?Rwanda", "?Ukraine"]),
        ("Strikes inside Russia's territory go on.", ["?Russia"]),
        ("Drones attacked Ukraine overnight.", ["?Ukraine"]),
        ("Rockets fired from Lebanon fell near Haifa.", ["?Lebanon", "?Haifa"]),
        ("Удары по территории России продолжаются.", ["?России"]),
        ("Світло зникло по всій Україні.", ["?Україні"]),
        ("Troops advanced in eastern Ukraine.", ["?Ukraine"]),
        ("Civilians fled across the river to Uganda.", ["?Uganda"]),
        ("They were driven into neighboring Rwanda and Uganda.", ["?Rwanda", "?Uganda"]),
        ("На півдні Росії горить нафтобаза.", ["?Росії"]),
    ],
)
def test_a_state_is_a_place_where_something_happens_in_it(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "Rwanda denies any role in the fighting.",
        "Support from Iran has ended.",
        "Kigali backs the rebels, Kinshasa believes.",
        "Ukraine's army chief resigned.",
        "Россия отрицает потери.",
        "Військам Росії бракує палива.",
        "The Belgorod Times wrote about it.",
        "Engels was no soldier.",
        "The ambassador of Rwanda in Kinshasa resigned.",
        "The local website Goma 24 wrote about it.",
        "Угруповання «Курськ» втратило командира, це був день боїв.",
        "Посол Украины в Польше ушел в отставку, это было вчера.",
        "Оперштаб Курской области объявил тревогу, это было вчера.",
    ],
)
def test_a_state_or_capital_that_acts_is_no_place(text: str) -> None:
    assert all(found == [] for found in places(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Оборона Зарічнянки триває, бій був важкий.", ["?Зарічнянки"]),
        ("Внаслідок удару по Зарічнянці зайнявся склад.", ["?Зарічнянці"]),
        ("Бої тривають у Рильську, Покровську і Суджі.", ["?Рильську", "Pokrovsk", "?Суджі"]),
        ("Між Рязанню та Мирноградом зруйновано міст.", ["?Рязанню", "Myrnohrad"]),
        ("Это был удар по Токио.", ["?Токио"]),
        ("Дані перевіряють, газ є, дах цілий.", []),
        ("Дело закрыто, и пары нет, это был конец.", []),
    ],
)
def test_case_forms_are_told_from_everyday_words(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kyiv was attacked overnight.", ["Kyiv"]),
        ("Khartoum fell in May.", ["?Khartoum"]),
        ("Київ обстріляли вночі, це був важкий день.", ["Kyiv"]),
        ("Дрони летять на Київ, це був важкий день.", ["Kyiv"]),
        ("Kyiv was worried about the deal.", []),
        ("Київ обстріляв позиції, заявили журналісти.", []),
    ],
)
def test_a_capital_that_suffers_is_a_place(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The plane landed in Minsk, Belarus, on Monday.", ["?Minsk", "?Belarus"]),
        ("Help came from Rwanda, France, and Kenya.", []),
        ("The Congo's restive east is burning.", ["?Congo"]),
        ("They live in the Sahelian town of Barsalogho.", ["?Barsalogho"]),
        ("Ночью в Ивановка Белгородской области был обстрел.", ["?Ивановка", "?Белгородской области"]),
        ("Громада Великого Поля без світла, цілили FPV-дронами.", []),
    ],
)
def test_what_a_name_belongs_to_is_told_by_its_neighbours(text: str, found: list[str]) -> None:
    assert places(text) == [found]


def test_the_regional_centre_abroad_is_the_city_its_region_is_called_by() -> None:
    text = "Обстрел был в Белгородской области.\nВ Белгороде тихо.\nЖителей везут в областной центр."

    assert places(text)[-1] == ["?Белгороде*"]
