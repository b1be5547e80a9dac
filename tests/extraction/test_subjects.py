"""Who is the subject of a Ukrainian or Russian verb of saying: by case, number, gender, on either side."""

import pytest

from tests.extraction.reading import read, said

FOUND = {
    # past where it was said, whom it was told and the day
    "Йде дощ, заявив в ефірі телеканалу «Схід» речник бригади Петро Лисенко.": ("Петро Лисенко", "Йде дощ"),
    "Йде дощ, розповів у середу журналістам мер Петро Лисенко.": ("Петро Лисенко", "Йде дощ"),
    "Як указав у Telegram мер Петро Лисенко, йде дощ.": ("Петро Лисенко", "йде дощ"),
    "Идёт дождь, заявил в эфире Волга24 глава района Игорь Орлов.": ("Игорь Орлов", "Идёт дождь"),
    "Идёт дождь, сообщил изданию Маяк мэр Игорь Орлов.": ("Игорь Орлов", "Идёт дождь"),
    "В конце января Игорь Орлов заявил, что идёт дождь.": ("Игорь Орлов", "идёт дождь"),
    "Через 13 минут Игорь Орлов сообщил, что идёт дождь.": ("Игорь Орлов", "идёт дождь"),
    # with a description on either side of the name
    "Петро Лисенко, очільник громади, повідомив, що йде дощ.": ("Петро Лисенко", "йде дощ"),
    "Бригада, що стоїть тут, повідомила, що йде дощ.": ("Бригада", "йде дощ"),
    "Проект Маяк, публикуя карту, сообщил, что идёт дождь.": ("Проект Маяк", "идёт дождь"),
    "Йде дощ, повідомив голова адміністрації (ОВА) Петро Лисенко.": ("Петро Лисенко", "Йде дощ"),
    # bodies in the locative
    "Раніше в ОСУВ «Дощ» зазначали, що йде дощ.": ("ОСУВ «Дощ»", "йде дощ"),
    "Йде дощ, зазначили в районній прокуратурі.": ("районна прокуратура", "Йде дощ"),
    "В российском военном ведомстве уточнили, что идёт дождь.": (
        "российское военное ведомство",
        "идёт дождь",
    ),
    "Света нет, сообщили в компании «Юг-Свет».": ("компания «Юг-Свет»", "Света нет"),
    "Отключение света подтвердили в украинском «Энергоатоме».": ("Energoatom", "Отключение света"),
    # the object or nothing but a document beside the verb
    "Эти слова Орлова в Киеве назвали ложью и вымыслом.": (
        "Ukraine's government",
        "Эти слова Орлова в Киеве назвали ложью и вымыслом",
    ),
    "Інформацію про атаку підтвердив мер Петро Лисенко.": ("Петро Лисенко", "Інформацію про атаку"),
    "У звіті бригади зазначається, що йде дощ.": ("бригада", "йде дощ"),
    "В записи мэра Игоря Орлова говорится о дожде.": ("Игорь Орлов", "о дожде"),
    # inside the words, and a call sign
    "Міст, пише Петро Лисенко, закрито.": ("Петро Лисенко", "Міст, пише Петро Лисенко, закрито"),
    "«Комар» сказав, що йде дощ.": ("Комар", "йде дощ"),
    "По словам «Комара», идёт дождь.": ("Комар", "идёт дождь"),
    "За інформацією залізничників, йде дощ.": ("залізничники", "йде дощ"),
}


@pytest.mark.parametrize("text", FOUND)
def test_the_subject_is_found_by_case_and_agreement(text: str) -> None:
    assert said(text)[-1] == FOUND[text]


@pytest.mark.parametrize(
    "text",
    [
        "Додаткові знімки вказують, що йде дощ.",
        "Ситуация предполагает новые удары.",
        "Інформація про дощ не відповідає дійсності.",
        "Просування російських військ показує, що йде дощ.",
        "Куди впав снаряд, Лисенко не пише.",
        "Йдеться про два села.",
        "Сообщается, что идёт дождь.",
    ],
)
def test_what_is_nobody_is_no_speaker(text: str) -> None:
    assert [name for name, _ in said(text)] == [None]


def test_a_verb_without_its_speaker_goes_on_with_the_last_one() -> None:
    text = "Петро Лисенко заявив, що йде дощ. І додав, що похолодало. А ще підкреслив, що буде сніг."

    assert [name for name, _ in said(text)] == ["Петро Лисенко"] * 3


def test_there_is_the_body_spoken_of() -> None:
    text = "У 12 бригаді заявили, що йде дощ. «Буде сніг», — наголосили там."

    assert [name for name, _ in said(text)] == ["12 бригада"] * 2


def test_its_report_is_the_last_bodys() -> None:
    text = "Штаб бригади повідомив, що йде дощ. «Буде сніг», — йдеться у звіті. Зазначається, що похолодало."

    assert [name for name, _ in said(text)] == ["Штаб бригади"] * 3


BACKWARD = [
    "Снаряд влучив у ринок. Інформацію про це оприлюднив мер Петро Лисенко.",
    "Снаряд влучив у ринок. Як передає портал «Схід», про це в ефірі «Дощу» розповів Петро Лисенко.",
    "Снаряд влучив у ринок. Про це повідомив «Схід» із посиланням на мера Петра Лисенка.",
    "Снаряд влучив у ринок. Про вибух повідомив мер Петро Лисенко.",
    "Снаряд влучив у ринок. Про це в інтерв’ю виданню Схід заявив мер Петро Лисенко.",
]


@pytest.mark.parametrize("text", BACKWARD)
def test_this_was_reported_by_whoever_is_named_last(text: str) -> None:
    assert said(text)[0] == ("Петро Лисенко", "Снаряд влучив у ринок.")


def test_this_on_a_day_between_commas_points_back_as_well() -> None:
    text = "Снаряд попал в рынок. Об этом в воскресенье, 2 ноября, заявил мэр Игорь Орлов."

    assert said(text) == [("Игорь Орлов", "Снаряд попал в рынок.")]


def test_a_line_with_only_the_attribution_gives_it_the_line_before() -> None:
    assert said("Йде сильний дощ, буде сніг,\n– пояснив Петро Лисенко.")[0][0] == "Петро Лисенко"


def test_speech_before_a_comma_and_a_dash_is_direct() -> None:
    found = read("Враг уже в центре, — сказал Игорь Орлов. Известно о двух раненых - сообщил Игорь Орлов.")

    assert [one.direct_quote for one in found] == [True, False]


def test_dialogue_in_dashes_may_hold_dashes_and_full_stops() -> None:
    [statement] = read("– Усі в одному місці – це дім. Там вони є. Тримаються, – зазначив Петро Лисенко.")

    assert (statement.text, statement.direct_quote) == (
        "Усі в одному місці – це дім. Там вони є. Тримаються",
        True,
    )


def test_a_medium_that_passes_words_on_leaves_them_in_no_doubt() -> None:
    found = read("Йде дощ, заявив начальник Донецької ОВА Петро Лисенко, передає агентство «Схід».")

    assert [(one.speaker.name if one.speaker else "", one.doubts) for one in found][-1] == (
        "Петро Лисенко",
        (),
    )


WHO = {
    # behind a place, a town, an age
    "Йде дощ, — сказала речниця служби в області Олена Ткач.": "Олена Ткач",
    "Йде дощ, каже мешканка Лимана Ірина.": "Ірина",
    "«Йде дощ», — каже 67-річна Ганна Петренко.": "Ганна Петренко",
    "Директор департамента защиты и обороны Сергей Орлов сообщил, что идёт дождь.": "Сергей Орлов",
    "Радник мера Сергій «Флеш» Лисенко написав, що йде дощ.": "Сергій Лисенко",
    # told to a medium, or passed on by one
    "О дожде в городе Би-би-си рассказала жительница Лимана Ирина, и ей верят.": "Ирина",
    "Как рассказала «Медузе» жительница Лимана Ирина, в городе идёт дождь.": "Ирина",
    "Йде дощ, повідомляє Суспільне з посиланням на Петра Лисенка.": "Петро Лисенко",
    # verbs whose subject stands in another clause
    "Игорь Орлов осмотрел город, отметив, что идёт дождь.": "Игорь Орлов",
    "Мер Ігор Лисенко записав звернення, у якому сказав: йде дощ.": "Ігор Лисенко",
    "Російські джерела, серед яких міністерство, стверджували, що йде дощ.": "Російські джерела",
    # a first word that no list knows, particles and numbers
    "Повх наголосив, що йде дощ.": "Повх",
    "Бригада ж вважає, що йде дощ.": "Бригада",
    "24 лютого 2022 року Петро Лисенко оголосив, що йде дощ.": "Петро Лисенко",
    "На Запорізькій АЕС повідомили, що йде дощ.": "Запорізька АЕС",
    "25 сентября в прокуратуре заявили о взрывах и пожарах в ДНР.": "прокуратура",
    # without a verb of saying
    "«Йде дощ», — Повх.": "Повх",
    "Сьогодні йде дощ, — мер Петро Лисенко.": "Петро Лисенко",
    "Мер Петро Лисенко: йде дощ.": "Петро Лисенко",
    # «it» is denied, «so» is said
    "Згодом це спростували у прокуратурі.": "прокуратура",
    "Місто, як каже мер Петро Лисенко, готове до зими.": "Петро Лисенко",
    "Петров опубликовал видео последствий удара, взрывы были слышны.": "Петров",
}


@pytest.mark.parametrize("text", WHO)
def test_the_speaker_is_found_in_less_usual_places(text: str) -> None:
    assert [name for name, _ in said(text)] == [WHO[text]]


BACK = {
    "Йде дощ. Повідомив про це мер Петро Лисенко.": "Петро Лисенко",
    "Йде дощ. Так каже мер Петро Лисенко.": "Петро Лисенко",
    "Йде дощ. Відповідну заяву зробив мер Петро Лисенко.": "Петро Лисенко",
    "Йде дощ. Як пише Укрінформ, про це у Telegram написав мер Петро Лисенко.": "Петро Лисенко",
    "Йде дощ.\nДжерело: мер Петро Лисенко у Telegram": "Петро Лисенко",
    "Идёт дождь. Об этом РИА Новости заявил мэр Игорь Орлов.": "Игорь Орлов",
}


@pytest.mark.parametrize("text", BACK)
def test_who_said_the_sentence_before_is_named_in_many_ways(text: str) -> None:
    assert [(one.speaker.name if one.speaker else None, one.text) for one in read(text)] == [
        (BACK[text], text.split(".")[0] + ".")
    ]


def test_the_words_before_a_closing_about_this_leave_it_out() -> None:
    text = "Ніжин без світла - про це повідомив мер Петро Лисенко."

    assert said(text) == [("Петро Лисенко", "Ніжин без світла")]


def test_a_sentence_that_ends_in_a_colon_names_who_says_the_next() -> None:
    text = "Мер Петро Лисенко написав у Telegram:\n«Йде дощ і холодно».\nУ місті тихо."

    assert said(text) == [("Петро Лисенко", "«Йде дощ і холодно»."), (None, "У місті тихо.")]


def test_speech_in_the_first_person_that_lost_its_marks_is_one_quotation() -> None:
    text = "Стріляли зранку. Я сховалася за шафу, вікна вибило, — розповідає мешканка Лимана Ірина."

    (one,) = read(text)

    assert one.speaker is not None
    assert (one.speaker.name, one.direct_quote) == ("Ірина", True)
    assert one.text == "Стріляли зранку. Я сховалася за шафу, вікна вибило"


def test_those_who_serve_are_their_service() -> None:
    text = "У прокуратурі заявили, що йде дощ. Прокурори додали, що буде сніг."

    assert [name for name, _ in said(text)] == ["прокуратура"] * 2


def test_analysts_are_the_institute_whose_report_is_named_next() -> None:
    text = "Аналітики вважають, що місто не впало. Про це йдеться у звіті Інституту вивчення війни."

    assert [name for name, _ in said(text)] == ["Institute for the Study of War"]


def test_a_name_after_a_nameless_office_is_its_holder() -> None:
    text = "Йде дощ, повідомив голова обласної адміністрації. «Холодно», — додав Лисенко."

    assert [name for name, _ in said(text)] == ["Лисенко", "Лисенко"]


def test_a_verb_before_a_comma_goes_on_with_who_was_named() -> None:
    text = "Дім Антона Коваля затопило. Каже, пережив уже багато чого."

    assert [name for name, _ in said(text)] == [None, "Антон Коваль"]


@pytest.mark.parametrize(
    "text",
    [
        "Торік показала, що йде дощ.",
        "Новину про «дощ» газета опублікувала вранці.",
        "Про допомогу попросила літня жителька.",
        "Дзеркало розповіло, що йде дощ.",
        "У розповідь додано, що йде дощ.",
    ],
)
def test_things_and_requests_are_no_speakers(text: str) -> None:
    assert [name for name, _ in said(text)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Сьогодні йде дощ, — мер Петро Лисенко.",
        "Мер Петро Лисенко оглянув місто, зазначивши, що йде дощ.",
        "«Йде дощ», — розповів паромник.",
        "Мовляв, дощу не буде.",
    ],
)
def test_speakers_that_were_inferred_are_doubtful(text: str) -> None:
    assert all(one.doubts for one in read(text))


UNKNOWN_BODIES = {
    "У міському водоканалі повідомили, що йде дощ.": "міський водоканал",
    "Йде дощ, зазначили у русі «Хмара».": "рух «Хмара»",
    "У Держдощслужбі заявили, що йде дощ.": "Держдощслужбі",
    "В управлінні поліції заявили, що йде дощ.": "управління поліції",
    "Аграрії розповіли, що йде дощ.": "аграрії",
    "Йде дощ, за інформацією аграріїв.": "аграрії",
    "Як розповідають родичі загиблого, йде дощ.": "родичі загиблого",
    "За словами швачки, йде дощ.": "швачка",
    "Учителя школы рассказали, что были взрывы.": "учителя школы",
    "Были взрывы, сообщили ТАСС в пресс-службе губернатора.": "пресс-служба губернатора",
}


@pytest.mark.parametrize("text", UNKNOWN_BODIES)
def test_bodies_and_groups_that_no_list_knows_speak_by_their_form(text: str) -> None:
    assert [(name or "").lower() for name, _ in said(text)] == [UNKNOWN_BODIES[text].lower()]


@pytest.mark.parametrize("text", ["У місті повідомили про дощ.", "У листопаді заявили про дощ."])
def test_a_place_or_a_month_is_no_body(text: str) -> None:
    assert [name for name, _ in said(text)] == [None]


def test_who_a_line_introduces_says_the_whole_next_paragraph() -> None:
    text = "Марія, жителька громади:\nВпало біля колонки. Дід кричав.\nНа місці видно сліди."

    assert [name for name, _ in said(text)][-3:] == ["Марія", "Марія", None]


def test_two_words_in_marks_are_the_speakers_own_and_a_term_is_not() -> None:
    own, term = read("Мер Петро Лисенко каже, що там «дуже важко». За його словами, це «сіра зона».")

    assert (own.direct_quote, term.direct_quote) == (True, False)


def test_what_is_confirmed_in_a_body_is_the_bodys() -> None:
    text = "У прокуратурі офіційно підтверджено, що йде дощ. Підтверджено, що похолодало."

    assert [name for name, _ in said(text)] == ["прокуратура", None]


def test_a_sentence_that_is_only_verb_and_speaker_says_who_speaks_before_and_after() -> None:
    text = "У місті гучно.\nПовідомляє мер Петро Лисенко.\n«Стріляли з гармат. Усі живі», — йдеться в дописі."

    assert [name for name, _ in said(text)] == ["Петро Лисенко"] * 2


def test_genitives_joined_by_and_belong_to_the_bodys_name() -> None:
    text = "Міністерство культури та спорту заявило, що йде дощ."

    assert said(text) == [("Міністерство культури та спорту", "йде дощ")]


def test_a_relatives_name_is_not_part_of_the_speakers() -> None:
    text = "Чоловік Наталі Олександр каже, що йде дощ. «Холодно», — згадує події ночі херсонка Ірина."

    assert [name for name, _ in said(text)] == ["Олександр", "Ірина"]


COUNTED = {
    "Двоє військових повідомили, що йде дощ.": "Двоє військових",
    "Кілька жителів села розповіли, що йде дощ.": "Кілька жителів села",
    "Один із бійців сказав, що йде дощ.": "Один із бійців",
    "12 жителів сказали, що йде дощ.": "12 жителів",
    "Двое военных сообщили, что были взрывы.": "Двое военных",
}


@pytest.mark.parametrize("text", COUNTED)
def test_people_who_are_counted_speak(text: str) -> None:
    assert [name for name, _ in said(text)] == [COUNTED[text]]


def test_the_company_is_the_body_that_has_just_spoken() -> None:
    text = "У русі «Хмара» заявили, що йде дощ. У компанії додали, що похолодало."

    assert [name for name, _ in said(text)] == ["рух «Хмара»"] * 2


def test_several_people_are_not_the_one_of_their_trade() -> None:
    text = "Рятувальник Петро Лисенко сказав, що йде дощ. Рятувальники додали, що буде сніг."

    assert [name for name, _ in said(text)] == ["Петро Лисенко", "Рятувальники"]


def test_whom_a_medium_spoke_to_is_the_last_person() -> None:
    text = "Игорь Орлов сообщил ТАСС, что были взрывы. «Тихо», — добавил собеседник агентства."

    assert [name for name, _ in said(text)] == ["Игорь Орлов"] * 2


OTHERS = {
    "В Анкаре заявили, что были взрывы.": "Turkish government",
    "Атаку осудил мэр Игорь Орлов, и были взрывы.": "Игорь Орлов",
    "Военный одной из бригад рассказал, что были взрывы.": "Военный одной из бригад",
    "Канал «Хмара», навпаки, пише, що йде дощ.": "Канал «Хмара»",
    "Пані Галина каже, що йде дощ.": "Галина",
    "Про дощ пише видання з посиланням на коментар сержанта Петра Лисенка.": "Петро Лисенко",
}


@pytest.mark.parametrize("text", OTHERS)
def test_capitals_honorifics_and_interjections_leave_the_speaker(text: str) -> None:
    assert OTHERS[text] in str(said(text))


LINKED = {
    "Яковенко пояснив, що йде дощ. За словами експерта, буде сніг.": ["Яковенко", "Яковенко"],
    "Генштаб заявив, що йде дощ. Український Генштаб додав, що холодно.": [
        "General Staff of the Armed Forces of Ukraine"
    ]
    * 2,
    "«Йде дощ», — писав Сергій тієї ночі.": ["Сергій"],
    "За словами однієї з мешканок, йде дощ.": ["однієї з мешканок"],
    "Деякі кажуть, що йде дощ.": ["Деякі"],
    "«Йде дощ», — цитує Укрінформ начальника громади Петра Лисенка.": ["Петро Лисенко"],
}


@pytest.mark.parametrize("text", LINKED)
def test_who_is_only_described_again_is_the_one_before(text: str) -> None:
    assert [name for name, _ in said(text)] == LINKED[text]


def test_the_mayor_is_the_only_person_who_has_spoken_of_no_known_office() -> None:
    text = "Лисенко повідомив, що йде дощ. «Холодно», — додав мер."

    assert [name for name, _ in said(text)] == ["Лисенко"] * 2


def test_a_label_before_a_quotation_over_lines_keeps_it_one() -> None:
    text = "Джерело: мер Петро Лисенко\nПряма мова мера: «Йде дощ і холодно.\nБуде сніг».\nУ місті тихо."

    assert [name for name, _ in said(text)] == ["Петро Лисенко", None]


@pytest.mark.parametrize(
    "text",
    [
        "Табличка попереджала про дощ.",
        "Пам'ятник нагадує про дощ.",
        "Війська додали вогню на цій ділянці.",
        "Мер Петро Лисенко написав заяву на звільнення.",
        "Мер Петро Лисенко відмовився коментувати дощ.",
        "У місті затримали мера Петра Лисенка.",
        "Заявленої мети окупанти не досягли.",
        "Повідомлення про дощ надійшло вранці.",
        "Вулицю назвали на честь Петра Лисенка.",
        "Стрелка указывала на север.",
        "Указ, который подписал мэр Иван Орлов, действует.",
    ],
)
def test_narration_with_the_words_of_saying_has_no_speaker(text: str) -> None:
    assert [name for name, _ in said(text)] == [None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("На сайті міськради зазначили, що йде дощ.", "міськрада"),
        ("У Telegram-каналі ОВА повідомили, що йде дощ.", "ОВА"),
        ("На сторінці бригади у Facebook повідомили, що йде дощ.", "бригада"),
        ("Йде дощ, йдеться на сайті управління поліції.", "управління поліції"),
        ("В телеграм-канале мэрии уточнили, что был дождь.", "мэрия"),
        ("У Telegram-каналі «Труха» повідомили, що йде дощ.", "Труха"),
        ("Аналитики Rainy Intelligence Team полагают, что был дождь.", "Аналитики Rainy Intelligence Team"),
        ("Директор организации Антос Маланом Гебреес заявил, что был дождь.", "Антос Маланом Гебреес"),
    ],
)
def test_who_speaks_on_a_page_and_with_a_long_name(text: str, name: str) -> None:
    assert [one for one, _ in said(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "У бригаді прокоментували інформацію про дощ.",
        "В ООН відреагували на атаку військ.",
        "Цей шлях, який через його гуманітарне значення називають дорогою, цілий.",
    ],
)
def test_a_comment_without_words_is_no_statement(text: str) -> None:
    assert [name for name, _ in said(text)] == [None]


@pytest.mark.parametrize(
    "verb", ["розказав", "сподівався", "нарікав", "поскаржився", "наполіг", "узагальнив"]
)
def test_verbs_of_telling_and_feeling_count_before_that(verb: str) -> None:
    assert said(f"Мер Петро Лисенко {verb}, що йде дощ.") == [("Петро Лисенко", "йде дощ")]
    assert [name for name, _ in said(f"Мер Петро Лисенко {verb}.")] == [None]
