"""Who is meant in Ukrainian and Russian where nothing new is said of him: links over sentences."""

import pytest

from tests.extraction.reading import said

LINKED = [
    ("Спершу Лисенко повідомив про дощ. За словами посадовця, похолодало.", "Лисенко"),
    ("Мер Петро Лисенко заявив, що йде дощ.\n«Я не поїду звідси», — каже.", "Петро Лисенко"),
    ("Мер Петро Лисенко заявив, що йде дощ. Чутки про повінь він називає брехнею.", "Петро Лисенко"),
    ("Херсонська МВА повідомила, що йде дощ. За даними МВА, похолодало.", "Херсонська МВА"),
    ("Інститут дощу повідомив, що йде дощ. На думку експертів Інституту, похолодало.", "Інститут дощу"),
    (
        "Експерт пояснив, що йде дощ.\nВійськовий експерт Роман Стадник сказав, що похолодало.",
        "Роман Стадник",
    ),
    ("Военный обозреватель Ян Крафт сказал, что был дождь. Журналист добавил, что похолодало.", "Ян Крафт"),
    ("Военнопленный Роман Ткач сказал, что был дождь. По словам пленного, похолодало.", "Роман Ткач"),
    ("Інститут дощу повідомив, що йде дощ. Аналітики інституту додали, що похолодало.", "Інститут дощу"),
]


@pytest.mark.parametrize(("text", "name"), LINKED)
def test_the_second_sentence_is_the_same_speakers(text: str, name: str) -> None:
    assert [one for one, _ in said(text)] == [name, name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("У бригаді Суспільному уточнили: йде дощ.", "бригада"),
        ("Уранці в міськраді уточнили: йде дощ.", "міськрада"),
        ("Артилерист тієї ж бригади Павло показує на схід: там дощ.", "Павло"),
        ("Мэр Иван Орлов, живущий в Киеве, говорит как минимум о двух погибших.", "Иван Орлов"),
        ("Правозащитники из Rainy Rights называли дождь бедой.", "Правозащитники из Rainy Rights"),
        ("Рейсы ушли на запасные аэродромы, следует из сообщения мэрии.", "мэрия"),
    ],
)
def test_the_speaker_is_the_body_or_person_named(text: str, name: str) -> None:
    assert [one for one, _ in said(text)] == [name]


@pytest.mark.parametrize(
    "text", ["Мэр Иван Орлов сказал, что был дождь. Дорога, по словам водителей, закрыта."]
)
def test_drivers_are_not_the_mayor(text: str) -> None:
    assert [one for one, _ in said(text)] == ["Иван Орлов", "водители"]


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("В силовых структурах ТАСС рассказали, что был дождь.", "силовые структуры", "был дождь"),
        ("В Киеве эти сообщения опровергли.", "Ukraine's government", "эти сообщения"),
        ("«Важные истории» ранее сообщали, что был дождь.", "Important Stories", "был дождь"),
        ("Судя по карте DeepState, мост цел и был дождь.", "DeepState", "мост цел и был дождь"),
        ("Двое солдат, с которыми удалось связаться, сказали, что был дождь.", "Двое солдат", "был дождь"),
        ("Дослівно Лисенко: «Йде дощ».", "Лисенко", "«Йде дощ»"),
        ("Пряма мова Лисенка: «Йде дощ».", "Лисенко", "«Йде дощ»"),
        (
            "Війська не контролюють село, однак намагаються проникати групами, повідомив речник Іван Ткач.",
            "Іван Ткач",
            "Війська не контролюють село, однак намагаються проникати групами",
        ),
    ],
)
def test_who_says_which_words(text: str, name: str, words: str) -> None:
    assert said(text) == [(name, words)]


def test_residents_are_not_the_resident_before() -> None:
    text = "Житель Сергей рассказал, что был дождь. Дорога, по словам жителей, закрыта."

    assert [one for one, _ in said(text)] == ["Сергей", "жители"]


@pytest.mark.parametrize(
    "text",
    [
        "Мер Петро Лисенко заявив, що йде дощ. За словами посадовця, похолодало.",
        "Боєць Петро Лисенко заявив, що йде дощ. За словами бійця, похолодало.",
        "Житель Петро Лисенко розповів, що йде дощ. За словами мешканця, похолодало.",
    ],
)
def test_a_mans_noun_in_the_genitive_is_no_womans(text: str) -> None:
    assert [one for one, _ in said(text)] == ["Петро Лисенко"] * 2


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Жительница Тамара сказала, что был дождь. Местные говорят, что похолодало.", "Местные"),
        ("Жителька Тамара сказала, що йде дощ. Місцеві кажуть, що похолодало.", "Місцеві"),
        ("Институт изучения войны сообщил, что был дождь. По данным аналитиков, похолодало.", "Institute"),
    ],
)
def test_locals_are_new_speakers_analysts_are_their_institute(text: str, second: str) -> None:
    assert (said(text)[-1][0] or "").startswith(second)


@pytest.mark.parametrize(
    "text",
    [
        "Людей вивозять із мікрорайону, який місцеві називають Островом.",
        "Інформацію, яку поширюють російські канали, уточнюють.",
        "Жителей вывозят из района, который местные называют Островом, уже третий день.",
    ],
)
def test_what_a_clause_about_a_noun_names_is_no_statement(text: str) -> None:
    assert [one for one, _ in said(text)] == [None]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Водитель Сергей (фамилию он просит не называть) сказал, что был дождь.", ["Сергей"]),
        ("Глава т. н. ДНР Иван Орлов заявил, что был дождь, и обвинил в этом Украину.", ["Иван Орлов"]),
        (
            "Минобороны РФ сообщило, что мир. Боец «Кот» сказал, что снег. Как отметили в ведомстве, тепло.",
            ["Russian Defense Ministry", "Кот", "Russian Defense Ministry"],
        ),
        ("Мер Петро Лисенко сказав, що йде дощ. Люди кажуть, що є сніг.", ["Петро Лисенко", "Люди"]),
    ],
)
def test_brackets_ministries_and_people_keep_apart(text: str, names: list[str]) -> None:
    assert [one for one, _ in said(text)] == names


def test_a_body_is_found_before_what_is_put_in_between() -> None:
    assert said("У міськраді, крім того, заявили, що йде дощ.") == [("міськрада", "йде дощ")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Фермер показує воронку. «Тут був дощ», — каже він.", "Фермер"),
        ("Пожилая женщина несет воду. «Тут был дождь», — объясняет она.", "Пожилая женщина"),
        ("Поранено чоловіка, який стояв надворі. «Ішов дощ», — сказав він.", "чоловік"),
        ("Він гальмує. — Дощ. Летить щось, — каже водій Іван.", "Іван"),
        (
            "Співрозмовник газети, офіцер однієї з бригад, описує ситуацію стримано. «Іде дощ», — каже він.",
            "офіцер однієї з бригад",
        ),
    ],
)
def test_who_has_no_name_in_narration_is_he_behind_it(text: str, name: str) -> None:
    assert [one for one, _ in said(text)] == [None, name]


def test_a_victim_without_a_name_is_not_he_where_somebody_has_spoken() -> None:
    text = "Мер Іван Ткач заявив, що йде дощ. Водій автобуса отримав поранення. Він додав, що похолодало."
    assert [one for one, _ in said(text)] == ["Іван Ткач", None, "Іван Ткач"]


def test_the_general_staff_is_not_the_brigade_that_spoke_before() -> None:
    text = "Пресслужба 60-ї бригади повідомила про дощ. У Генштабі сказали, що похолодало."
    assert [one for one, _ in said(text)][1] == "General Staff of the Armed Forces of Ukraine"


def test_a_journalist_is_not_the_political_scientist_of_before() -> None:
    text = "Політолог Іван Бондар сказав, що йде дощ. Журналіст додав, що похолодало."
    assert [one for one, _ in said(text)] == ["Іван Бондар", "Журналіст"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "«Іде дощ», — каже Світлана.\nСусід Світлани, пенсіонер Микола, додає: «Похолодало».",
            ["Світлана", "Микола"],
        ),
        (
            "«Іде дощ», — каже боєць Артем. Побратим хлопця, санітар Євген, додає, що похолодало.",
            ["Артем", "Євген"],
        ),
        (
            "«Іде дощ», — каже Тетяна. Інша містянка, яка представилася Ганною, сказала, що похолодало.",
            ["Тетяна", "Ганна"],
        ),
        (
            "Боєць бригади Петро сказав, що йде дощ. Боєць того ж підрозділу сказав, що похолодало.",
            ["Петро", "Боєць того ж підрозділу"],
        ),
        ("«Іде дощ», — каже пенсіонер Григорій. Його дружина додає, що похолодало.", ["Григорій", "дружина"]),
        (
            "Депутат Андрей Чиков сказал, что был дождь. Дипломат подчеркнула, что похолодало.",
            ["Андрей Чиков", "Дипломат"],
        ),
    ],
)
def test_somebody_else_is_somebody_else(text: str, names: list[str]) -> None:
    assert [one for one, _ in said(text)] == names


def test_a_verb_alone_behind_a_comma_is_the_last_persons() -> None:
    text = "Мешканець Андрій Гопко сказав, що йде дощ. Він устиг забрати доньку, каже."
    assert said(text)[1] == ("Андрій Гопко", "Він устиг забрати доньку")


def test_whose_words_pass_on_a_report_is_one_statement() -> None:
    text = "Мер Іван Ткач повідомив про дощ. За його словами, доповідав Сирський."
    assert said(text)[1:] == [("Іван Ткач", "доповідав Сирський")]


def test_a_body_in_marks_is_known_in_the_locative() -> None:
    assert said("В «Росатоме» сказали, что был дождь.") == [("Rosatom", "был дождь")]


def test_a_street_is_no_part_of_a_name() -> None:
    assert said("Был дождь, сказала жительница улицы Чехова Елена.")[0][0] == "Елена"


def test_border_guards_are_not_the_general_staff() -> None:
    text = "У Генштабі ЗСУ сказали, що йде дощ. За словами прикордонників, похолодало."
    assert [one for one, _ in said(text)][1] == "прикордонники"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Город взят, доложил начальник Генштаба. Путин поблагодарил военных.",
            ["начальник Генштаба", "Vladimir Putin"],
        ),
        (
            "Місто наше, доповів начальник Генштабу. Путін заявив, що це не так.",
            ["начальник Генштабу", "Vladimir Putin"],
        ),
        ("Дощ іде, сказав керівник відділу. Бондар додав, що йде сніг.", ["Бондар", "Бондар"]),
    ],
)
def test_who_is_known_for_another_office_is_not_the_nameless_holder_of_one(
    text: str, names: list[str]
) -> None:
    assert [name for name, _ in said(text)] == names


@pytest.mark.parametrize(
    "sentence",
    [
        "В Міністерстві оборони це спростували.",
        "У Міністерстві оборони цю заяву спростували.",
        "В управлінні освіти такі чутки заперечили.",
    ],
)
def test_this_begins_what_a_body_of_several_words_denies(sentence: str) -> None:
    [(name, words)] = said(sentence)

    assert name in ("Міністерство оборони", "управління освіти")
    assert words in ("це", "цю заяву", "такі чутки")


@pytest.mark.parametrize(
    "text",
    [
        "Мер Іван Ткач сказав, що йде дощ. Співрозмовник видання на умовах анонімності додав, що йде сніг.",
        "Мэр Иван Ткач сказал, что идёт дождь. Собеседник издания на условиях анонимности добавил, что снег.",
    ],
)
def test_who_talks_without_a_name_is_nobody_named(text: str) -> None:
    first, second = (name for name, _ in said(text))

    assert first in ("Іван Ткач", "Иван Ткач")
    assert second in ("Співрозмовник видання", "Собеседник издания")


@pytest.mark.parametrize("branch", ["Суми", "Харків", "Житомир", "Карпати"])
@pytest.mark.parametrize("text", ["Суспільне {} повідомило, що йде дощ.", "Як пише Суспільне {}, йде дощ."])
def test_a_branch_of_a_broadcaster_is_the_broadcaster_and_no_town(text: str, branch: str) -> None:
    assert [name for name, _ in said(text.format(branch))] == ["Suspilne"]


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("ВСУ опровергли: мосты целы.", "Ukrainian armed forces", "мосты целы"),
        ("У бригаді заперечили: мости цілі.", "бригада", "мости цілі"),
        (
            "Генштаб спростував: «Мости цілі».",
            "General Staff of the Armed Forces of Ukraine",
            "«Мости цілі»",
        ),
    ],
)
def test_a_colon_behind_a_denial_leads_to_the_words(text: str, name: str, words: str) -> None:
    assert said(text) == [(name, words)]


@pytest.mark.parametrize("text", ["Так в РФ называют Артёмовск.", "Так у Росії називають Бахмут."])
def test_what_a_place_is_called_nobody_says(text: str) -> None:
    assert said(text) == [(None, text)]
