"""How Ukrainian and Russian pages set out quotations, headlines, sources and rows of towns."""

import pytest

from tests.extraction.reading import places, read, said

QUOTED_OVER_PARAGRAPHS = [
    'Про це мер Суходолу Іван Ткач написав у Facebook: "Тримаймося.\n\nГорить ринок.\n\nМи відбудуємо!".',
    "Мер Суходолу Іван Ткач написав: «Тримаймося.\n\nГорить ринок. Ми відбудуємо», – йдеться в дописі.",
    "Мэр Суходола Иван Орлов написал: «Держимся.\n\nГорит рынок.\n\nМы отстроим всё».",
    'The mayor of Dry Fork, Ivan Bondar, said: "Hold on.\n\nThe market burns.\n\nWe will rebuild," he added.',
]


@pytest.mark.parametrize("text", QUOTED_OVER_PARAGRAPHS)
def test_a_quotation_that_opens_behind_a_colon_goes_on_over_paragraphs(text: str) -> None:
    [one] = [one for one in read(text) if one.speaker is not None]

    assert one.direct_quote
    assert one.text.count("\n\n") >= 1


TITLE = "Армія ворога вранці обстріляла ринок"


@pytest.mark.parametrize("behind", ["", " У штабі розповіли про наслідки", "\nФото: Вісті"])
def test_a_headline_that_comes_again_is_no_statement(behind: str) -> None:
    assert said(f"{TITLE}\n\n{TITLE}{behind}\n\nЗгорів склад.") == [(None, "Згорів склад.")]


def test_a_lead_that_begins_as_the_headline_is_one() -> None:
    lead = f"{TITLE}. Згорів склад."

    assert [text for _, text in said(f"{TITLE}\n\n{lead}")] == [f"{TITLE}.", "Згорів склад."]


def test_a_short_line_that_only_ends_with_a_name_in_marks_is_a_heading() -> None:
    assert said('Згорів склад.\n\nАтака "Шахедів"\n\nЛюди вціліли.') == [
        (None, "Згорів склад."),
        (None, "Люди вціліли."),
    ]


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("За даними аналітиків фонду Берег (ФБ), ринок згорів.", "Берег", "ринок згорів"),
        ("За даними служби порятунку (СП), ринок згорів.", "служба порятунку", "ринок згорів"),
        ("По данным службы спасения (СС), рынок сгорел.", "служба спасения", "рынок сгорел"),
        ("За даними поліції, сторожа завербували через сина, який грає.", "поліція", None),
        ("За словами Івана Ткача, речника бригади, яка тут стоїть, ринок згорів.", "Ткач", "ринок згорів"),
        ("Крім того, додав мер Іван Ткач, поліція виявила міну.", "Ткач", "поліція виявила міну"),
        ("Кроме того, добавил мэр Иван Орлов, полиция выявила мину.", "Орлов", "полиция выявила мину"),
        ("За даними контррозвідки, агент мав іще завдання.", "контррозвідка", "агент мав іще завдання"),
    ],
)
def test_words_begin_behind_all_that_names_their_source(text: str, name: str, words: str | None) -> None:
    [(found, told)] = said(text)

    assert found is not None
    assert name in found
    assert told == (words or text.partition(", ")[2].rstrip("."))


@pytest.mark.parametrize(
    "text",
    [
        "Військові продовжують боронити ринок, щоб ворог не пройшов.",
        "Військові продовжують боронити ринок та роблять усе, щоб ворог відступив.",
        "Военные продолжают удерживать рынок, чтобы враг не прошел.",
    ],
)
def test_who_goes_on_doing_something_says_nothing(text: str) -> None:
    assert said(text) == [(None, text)]


@pytest.mark.parametrize(
    "text",
    [
        "Військові продовжують наголошувати, що ринок цілий.",
        "В штабе продолжают настаивать, что рынок цел.",
    ],
)
def test_who_goes_on_saying_something_says_it(text: str) -> None:
    [(name, _)] = said(text)

    assert name is not None


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("0542 з посиланням на обласну прокуратуру", "обласна прокуратура"),
        ("061 з посиланням на військову адміністрацію", "військова адміністрація"),
        ("РБК со ссылкой на областную прокуратуру", "областная прокуратура"),
    ],
)
def test_a_site_called_by_a_dialling_code_quotes_a_body_in_the_accusative(source: str, name: str) -> None:
    text = f"{'Об этом сообщает' if 'ссыл' in source else 'Про це повідомляє'} {source}."

    assert said(f"Ринок згорів.\n\n{text}")[0][0] == name


def test_a_body_is_called_without_what_tells_when() -> None:
    text = "Раніше міська військова адміністрація заявила, що тихо. МВА повідомляла про двох загиблих."

    assert {name for name, _ in said(text)} == {"міська військова адміністрація"}


def test_more_than_two_towns_may_lie_along_a_line() -> None:
    [named] = places("Бої тривають на лінії Покровськ-Мирноград-Бахмут.")

    assert named == ["Pokrovsk", "Myrnohrad", "Bakhmut"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Противник просувався у бік Києва.", ["Kyiv"]),
        ("Росія зробила крок у бік Києва на перемовинах.", []),
        ("Покровськ – це зараз фактично Бахмут.", ["Pokrovsk"]),
        ("Наслідки обстрілу Покровська «Шахедами» показали.", ["Pokrovsk"]),
        ("Бої тривають у Східній операційній зоні.", []),
        ("На Поліському та Сіверському напрямках тихо.", ["?Поліському", "?Сіверському напрямках"]),
    ],
)
def test_places_are_told_from_what_is_called_alike(text: str, expected: list[str]) -> None:
    assert places(text) == [expected]


@pytest.mark.parametrize(
    "law",
    ["відповідно до ч. 1 ст. 438 Кримінального кодексу", "згідно зі статтею 438", "згідно з графіком"],
)
def test_nobody_says_what_is_done_by_a_law(law: str) -> None:
    [(name, words)] = said(f"Мер Іван Ткач повідомив про відкриття справи {law}.")

    assert name == "Іван Ткач"
    assert words == f"про відкриття справи {law}"


BURNT = "Згоріле авто та сітки, які встановлено над дорогою до ринку, неподалік річки та старого млина, поля"
BURNED = "Сгоревшая машина и сетки, которые установлены над дорогой к рынку, неподалеку от реки и мельницы"


@pytest.mark.parametrize("caption", [f"{BURNT}, 10 серпня 2025 року", f"{BURNED}, 10 августа 2025 года"])
def test_a_line_that_ends_with_the_day_of_a_picture_is_its_caption(caption: str) -> None:
    assert said(f"{caption}\n\nРинок згорів.") == [(None, "Ринок згорів.")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Вночі була атака дронами на Київ.", ["Kyiv"]),
        ("Удар ворожих ракет і дронів на Київ тривав.", ["Kyiv"]),
        ("Массированная атака дронами на Киев была ночью.", ["Kyiv"]),
        ("Тиск союзників на Київ росте.", []),
        ("Уламки впали по місту Київ.", ["Kyiv"]),
        ('Вони на засіданні групи з оборони України "Бахмут".', []),
    ],
)
def test_a_capital_is_a_place_where_something_is_aimed_at_it(text: str, expected: list[str]) -> None:
    assert places(text) == [expected]


def test_a_sentence_may_begin_without_a_blank_where_it_names_who_said_the_one_before() -> None:
    assert said("Ринок згорів.Про це повідомив мер Іван Ткач.") == [("Іван Ткач", "Ринок згорів.")]


MEETING = "Тихо. Про це мер Іван Ткач сказав блогерам, які пишуть про бої. Боєць Петро Лисенко підтвердив це."
BRIEFING = "Тихо. Об этом мэр Иван Орлов сказал тем, которые пишут о боях. Боец Петр Лысенко подтвердил это."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{MEETING} Ткач описав стан. Він додав, що дощ.", "Іван Ткач"),
        (f"{BRIEFING} Орлов описал всё. Он добавил, что дождь.", "Иван Орлов"),
    ],
)
def test_he_is_who_begins_the_sentence_before(text: str, name: str) -> None:
    statements = said(text)

    assert statements[-1][0] == name
    assert not any("пиш" in words for _, words in statements)
