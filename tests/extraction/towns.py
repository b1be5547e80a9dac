"""A stand-in for the gazetteer: a dozen places under all the forms that these tests use."""

from domain.language import Names
from domain.place import Match, Place, PlaceKind
from extraction.words.tokens import normal


def _place(
    id_: str, kind: PlaceKind, names: Names, within: tuple[Place, ...] = (), people: int | None = None
) -> Place:
    return Place(id_, kind, names, within, population=people)


DONETSK_REGION = _place(
    "donetsk-region", PlaceKind.REGION, Names("Donetsk region", "Донецька область", "Донецкая область")
)
KHARKIV_REGION = _place(
    "kharkiv-region", PlaceKind.REGION, Names("Kharkiv region", "Харківська область", "Харьковская область")
)
POKROVSK_DISTRICT = _place(
    "pokrovsk-district",
    PlaceKind.DISTRICT,
    Names("Pokrovsk district", "Покровський район", "Покровский район"),
    (DONETSK_REGION,),
)
_DONETSK = (POKROVSK_DISTRICT, DONETSK_REGION)
POKROVSK = _place("pokrovsk", PlaceKind.CITY, Names("Pokrovsk", "Покровськ", "Покровск"), _DONETSK, 60_000)
MYRNOHRAD = _place(
    "myrnohrad", PlaceKind.CITY, Names("Myrnohrad", "Мирноград", "Мирноград"), _DONETSK, 46_000
)
BAKHMUT = _place("bakhmut", PlaceKind.CITY, Names("Bakhmut", "Бахмут", "Бахмут"), (DONETSK_REGION,), 70_000)
KUPIANSK = _place(
    "kupiansk", PlaceKind.CITY, Names("Kupiansk", "Куп’янськ", "Купянск"), (KHARKIV_REGION,), 26_000
)
KHARKIV = _place(
    "kharkiv", PlaceKind.CITY, Names("Kharkiv", "Харків", "Харьков"), (KHARKIV_REGION,), 1_400_000
)
DONETSK = _place("donetsk", PlaceKind.CITY, Names("Donetsk", "Донецьк", "Донецк"), (DONETSK_REGION,), 900_000)
KYIV = _place("kyiv", PlaceKind.CITY, Names("Kyiv", "Київ", "Киев"), (), 2_900_000)
_IVANIVKA = Names("Ivanivka", "Іванівка", "Ивановка")
IVANIVKA = _place("ivanivka-donetsk", PlaceKind.VILLAGE, _IVANIVKA, _DONETSK, 300)
OTHER_IVANIVKA = _place("ivanivka-kharkiv", PlaceKind.VILLAGE, _IVANIVKA, (KHARKIV_REGION,), 400)
OLEH = _place("oleh", PlaceKind.VILLAGE, Names("Oleh", "Олег", "Олег"), (KHARKIV_REGION,), 90)
SADOVE = _place("sadove", PlaceKind.VILLAGE, Names("Sadove", "Садове", "Садовое"), (KHARKIV_REGION,), 500)

FORMS = {
    POKROVSK: "Pokrovsk Покровськ Покровська Покровську Покровськом Покровском Покровска Покровск Покровске",
    MYRNOHRAD: "Myrnohrad Мирноград Мирнограда Мирнограді Мирнограде Мирноградом",
    BAKHMUT: "Bakhmut Бахмут Бахмута",
    KUPIANSK: "Kupiansk Куп'янськ Куп'янська Куп'янську Купянск Купянске Купянска",
    KHARKIV: "Kharkiv Харків Харкова Харкові Харьков Харькове",
    DONETSK: "Donetsk",
    KYIV: "Kyiv Київ Києва Києві Киев Киева Киеве",
    DONETSK_REGION: "Донеччина Донеччині",
    IVANIVKA: "Ivanivka Іванівка Іванівку Іванівці",
    OTHER_IVANIVKA: "Ivanivka Іванівка Іванівку Іванівці",
    OLEH: "Oleh Олег",
    SADOVE: "Садове Sadove",
}
WHOLE = {
    "donetsk region": DONETSK_REGION,
    "донецької області": DONETSK_REGION,
    "kharkiv region": KHARKIV_REGION,
    "харківської області": KHARKIV_REGION,
}


class Towns:
    """The places above, by name and id."""

    def named(self, words: str, /) -> tuple[Match, ...]:
        key = normal(words)
        if key in WHOLE:
            return (Match(WHOLE[key], 1.0, words),)
        found = [place for place, forms in FORMS.items() if key in normal(forms).split()]
        found.sort(key=lambda place: -(place.population or 0))
        return tuple(Match(place, 1.0, words) for place in found)

    def place(self, place_id: str, /) -> Place | None:
        return next((place for place in (*FORMS, *WHOLE.values()) if place.id == place_id), None)
