"""Places whose names are everyday words, whole lands, rivers, lists of states; and names that are none."""

import pytest

from domain.language import Language
from extraction.places.caseforms import of_two_parts
from gazetteer.folding import name_key
from tests.extraction.reading import read, read_in

ENGLISH = {
    "Floods continued to spread across central Europe.": "central Europe",
    "Rain is expected in eastern Africa.": "eastern Africa",
    "Rain fell in central and eastern Europe.": "central and eastern Europe",
    "Fighting goes on in western Sudan.": "Sudan",
    "People died in Poland, Czechia, Romania and Austria on Friday.": "Poland|Czechia|Romania|Austria",
    "Camps are full across Rwanda, Uganda, and South Sudan.": "Rwanda|Uganda|South Sudan",
    "Poland, Romania and Austria signed the deal.": "",
    "The drones were bought by Poland, Romania and Austria.": "",
    "Sudan has been in the grip of a civil war since April.": "Sudan",
    "Lebanon, which has been hit by floods, is bracing for more rain.": "Lebanon",
    "Romania, a NATO member, has had drones stray into its airspace.": "Romania",
    "Austria has seen a wave of arson attacks.": "Austria",
    "Rwanda has been hit by sanctions.": "",
    "Rwanda has long backed the rebels.": "",
    "Qatar has been a mediator since April.": "",
    "Romania, a NATO member, has condemned the strike.": "",
    "A city of 600,000 people on the Oder was flooded.": "Oder",
    "The Vistula burst its banks.": "Vistula",
    "Two bodies were found in the Dnipro.": "Dnipro",
    "The Dnipro Ledger wrote about the talks.": "",
    "Clashes moved southwards along the Ruzizi Plain.": "Ruzizi Plain",
    "Moscow seized the Ukrainian peninsula in 2014.": "",
    "Gunmen entered her neighborhood, al-Qusour, on Friday.": "al-Qusour",
    "Gunmen entered her apartment, Friday was quiet.": "",
    "Reporting from Goma, correspondent Hassan Idris said food was scarce.": "",
    "In New York, UN chief Hassan Idris called on both sides to stop.": "",
    "Oleh Tkach, who heads Kherson’s military administration, said hospitals were dark.": "",
    "Two women who had escaped to Goma told Reuters they saw bodies.": "",
    "Villagers who fled to Goma need food.": "Goma",
    "Every city needs a plan.": "",
    "The Defense Council of Kharkiv region has met.": "",
    "The people of Kharkiv region have no power.": "Kharkiv region",
    "The reservoir at Racibórz is holding.": "Racibórz",
    "The level of the Oder at Opole had fallen.": "Oder|Opole",
    "A professor at Harvard doubts it.": "",
    "The disease spread to Sudan.": "Sudan",
    "All is quiet.": "",
    "A call between Tarkhov and Bessonov lasted an hour.": "",
    "The road between Goma and Sake is mined.": "Goma|Sake",
}
ENGLISH |= {
    "Aid workers in Tawila say the number is small.": "Tawila",
    "“It is quiet,” a commander near Kupiansk told CNN.": "Kupiansk",
    "“It is quiet,” Yuriy Tkach, a commander in a brigade defending Myrnohrad, said.": "Myrnohrad",
    "Aid workers in Tawila said shells had hit Goma.": "Goma",
    "A volunteer from Goma said people were starving.": "",
    "Aid workers in Sudan said people were starving.": "",
    "Officials in Goma said people were starving.": "",
    "A soldier in the Azov brigade said it was quiet.": "",
    "Troops crossed the Oskil river.": "Oskil",
    "Troops crossed the Oskil River.": "Oskil River",
}
EASTERN = {
    "Над Краснодарским краем сбиты дроны.": "Краснодарским краем",
    "Погибли люди в Польше, Молдавии и Беларуси.": "Польше|Молдавии|Беларуси",
    "Польша, Молдавия и Беларусь против этого.": "",
    "Польша охвачена пожарами.": "Польша",
    "Дождь идет в Центральной Европе.": "Центральной Европе",
    "В Красном Кресте сообщили о тысяче обращений.": "",
    "В Белом доме отказались от оценок.": "",
    "Экипаж «Белого ангела» вывез семью.": "",
    "Жилой район без света.": "",
    "Режим ЧС в районах, включая Покровский, действует.": "Покровский",
    "Полицейский участок сгорел.": "",
    "Мировая община молчит.": "",
    "Местная община собрала деньги.": "",
    "У Кременчуці пролунали вибухи.": "Кременчуці",
    "Екіпаж «Білого янгола» вивіз родину.": "",
    "Загинули люди в Польщі, Молдові та Румунії.": "Польщі|Молдові|Румунії",
    "У Червоному Хресті повідомили про тисячу звернень.": "",
    "Світова громада мовчить.": "",
    "Біженці пішли до Польщі, Молдови та Румунії.": "Польщі|Молдови|Румунії",
    "Військове містечко обстріляно.": "",
}


@pytest.mark.parametrize(("sentence", "wanted"), ENGLISH.items())
def test_english_names_are_places_as_they_are_written(sentence: str, wanted: str) -> None:
    assert _named(Language.EN, sentence) == wanted


@pytest.mark.parametrize(("sentence", "wanted"), EASTERN.items())
def test_ukrainian_and_russian_names_are_told_from_everyday_words(sentence: str, wanted: str) -> None:
    language = Language.UK if set("іїє") & set(sentence.lower()) else Language.RU

    assert _named(language, sentence) == wanted


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("Золотой Колодец", "Золотий Колодязь"),
        ("Золотым Колодцем", "Золотий Колодязь"),
        ("Казачьих Лагерях", "Казачі Лагері"),
        ("Сухой Яр", "Сухий Яр"),
        ("Русиного Яру", "Русиний Яр"),
        ("Кривому Розі", "Кривий Ріг"),
    ],
)
def test_a_name_of_two_words_is_looked_up_in_its_nominative(written: str, wanted: str) -> None:
    assert name_key(wanted) in map(name_key, of_two_parts(written))


def test_no_nominative_is_sought_for_one_word_or_in_latin_letters() -> None:
    assert not list(of_two_parts("Колодцем"))
    assert not list(of_two_parts("Golden Well"))


def _named(language: Language, sentence: str) -> str:
    return "|".join(place.as_written for one in read_in(language, sentence) for place in one.places)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ворог просунувся у Вовчих Хуторах.", ["Вовчих Хуторах"]),
        ("Attacks went on in the Kupiansk direction.", ["Kupiansk direction"]),
        ("Returns to As-Sweida city were recorded.", ["As-Sweida"]),
    ],
)
def test_names_of_two_words_and_those_with_an_article_are_whole(text: str, words: list[str]) -> None:
    [statement] = read(text)

    assert [place.as_written for place in statement.places] == words
