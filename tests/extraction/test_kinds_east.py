"""What sort of speaker Ukrainian and Russian words make somebody, a man's and a woman's alike."""

import pytest

from domain.language import Language
from domain.statement import SpeakerKind
from extraction.extractor import extract
from tests.extraction.reading import PUBLISHED, read, said
from tests.extraction.towns import Towns

MALE = {
    SpeakerKind.MILITARY: "полковник прапорщик побратим пресофіцер-бригади військовик єфрейтор рядовий",
    SpeakerKind.RESIDENT: "аграрій агроном священик підліток родич товариш касир переселенець отець",
    SpeakerKind.AID: "хірург травматолог головлікар гуманітарник терапевт",
    SpeakerKind.EXPERT: "науковий-співробітник-академії політолог воєнкор блогер журналіст-телеканалу",
    SpeakerKind.OFFICIAL: "в.о.-мера працівник-ДСНС співробітник-поліції начальник-військової-адміністрації",
}
FEMALE = {
    SpeakerKind.MILITARY: "полковниця бійчиня захисниця ветеранка розвідниця пресофіцерка-бригади",
    SpeakerKind.RESIDENT: "агрономка касирка донька родичка переселенка дівчинка",
    SpeakerKind.AID: "хірургиня травматологиня головлікарка працівниця-лікарні",
    SpeakerKind.EXPERT: "політологиня воєнкорка блогерка журналістка-телеканалу",
    SpeakerKind.OFFICIAL: "співробітниця-поліції прокурорка очільниця-громади",
}
RUSSIAN = {
    SpeakerKind.MILITARY: "рядовой старшина генерал-полковник начальник-расчёта сослуживец санинструктор",
    SpeakerKind.RESIDENT: "протоиерей агроном подросток родственник приятель",
    SpeakerKind.AID: "главврач хирург спасатель",
    SpeakerKind.EXPERT: "старший-научный-сотрудник-академии военкор военный-блогер корреспондент-телеканала",
    SpeakerKind.OFFICIAL: "и.о.-мэра сотрудник-полиции сотрудник-МЧС врио-губернатора",
}


def _pairs(table: dict[SpeakerKind, str]) -> list[tuple[str, SpeakerKind]]:
    return [(role.replace("-", " "), kind) for kind, roles in table.items() for role in roles.split()]


def _kind(text: str, language: Language) -> SpeakerKind:
    [statement] = extract(text, published=PUBLISHED, places=Towns(), language=language).statements
    assert statement.speaker is not None
    assert statement.speaker.name.endswith("Ткач"), text
    return statement.speaker.kind


@pytest.mark.parametrize(("role", "kind"), _pairs(MALE))
def test_a_mans_role_gives_his_kind(role: str, kind: SpeakerKind) -> None:
    assert _kind(f"{role[0].upper() + role[1:]} Іван Ткач розповів, що йде дощ.", Language.UK) is kind


@pytest.mark.parametrize(("role", "kind"), _pairs(FEMALE))
def test_a_womans_role_gives_her_kind(role: str, kind: SpeakerKind) -> None:
    assert _kind(f"«Йде дощ», — розповіла {role} Олена Ткач.", Language.UK) is kind


@pytest.mark.parametrize(("role", "kind"), _pairs(RUSSIAN))
def test_a_russian_role_gives_the_kind(role: str, kind: SpeakerKind) -> None:
    role = role.replace("генерал полковник", "генерал-полковник")
    assert _kind(f"Был дождь, рассказал {role} Иван Ткач.", Language.RU) is kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("За словами прессекретаря Путіна, йде дощ.", "прессекретаря Путіна"),
        ("Дружина Лисенкового заявила, що йде дощ.", "дружина Лисенкового"),
        ("Генсек ООН заявив, що йде дощ.", "Генсек ООН"),
        ("По словам депутата Рады, был дождь.", "депутат Рады"),
        ("Йде дощ, розповіли джерела «Схід» у СБУ.", "джерела «Схід» у СБУ"),
        ("По словам источника в силовых структурах, был дождь.", "источник в силовых структурах"),
        ("За даними джерел у ГУР, йде дощ.", "джерела у ГУР"),
    ],
)
def test_who_belongs_to_somebody_is_not_that_somebody(text: str, name: str) -> None:
    assert [one for one, _ in said(text)] == [name]


LOCAL = {
    "Местные власти сообщили о двух раненых в Лимане.": ("official", None),
    "Місцева влада повідомила про двох поранених у Лимані.": ("official", "ua"),
    "Місцеві чиновники кажуть, що в Лимані тихо.": ("unnamed", "ua"),
    "Місцеві військові кажуть, що в Лимані тихо.": ("military", "ua"),
    "Місцеві лікарі кажуть, що в Лимані тихо.": ("unnamed", "independent"),
    "В Лимане, говорят местные, тихо.": ("unnamed", "independent"),
    "У Лимані, кажуть місцеві, тихо.": ("unnamed", "independent"),
}


@pytest.mark.parametrize("text", LOCAL)
def test_local_people_are_witnesses_but_not_local_officials_and_soldiers(text: str) -> None:
    [one] = read(text)

    assert one.speaker is not None
    assert (one.speaker.kind.value, one.speaker.side) == LOCAL[text]
