"""What tells exactly where somebody or something is: coordinates, addresses, units in a place."""

import re

_DEGREES = r"\d{1,3}\s?°(?:\s?\d{1,2}(?:[.,]\d+)?\s?['′’])?"
_COORDINATES = re.compile(
    rf"(?<!\d)\d{{2}}[.,]\d{{3,}}°?\s*[NSEWпсзш]?[,;/\s]+[NE]?\s?\d{{2}}[.,]\d{{3,}}"
    rf"|(?<!\d){_DEGREES}(?!\s?[CС])[^°]{{0,24}}?(?:\b[NSEW]\b|{_DEGREES}|\b(?:пн|сх|півн|сш|вд|с\.\s?ш|в\.\s?д)\b)"
    r"|(?<!\d)\d{1,2}\s?°\s?\d{1,2}\s?['′’]"
    r"|\b[NS]\s?\d{1,2}[.,]\d{2,}\W{1,3}[EW]\s?\d{1,3}[.,]\d{2,}"
    r"|(?<!\d)\d{1,2}[.,]\d{2,}\s?[NS]\b\W{1,3}\d{1,3}[.,]\d{2,}\s?[EW]\b"
    r"|(?<!\d)3[4-8]\s?[T-V]\s?[A-HJ-NP-Z]{2}\s?\d{2,5}\s?\d{2,5}\b"
)
"""Decimal degrees, degrees with minutes, and the military grid (zones 34 to 38)."""

_NAMED = r"(?:ім\.|імені|имени|академіка|академика|генерала|маршала|героїв|братів|братьев)?\s?[«\"]?"
_NAMED += r"(?:[А-ЯІЇЄҐ]|\d)"
_HOUSE = r"\d{1,4}[A-Za-zА-Яа-яІіЇїЄє]?"
_ADDRESS = re.compile(
    rf"\b(?:{_HOUSE},?\s+[A-Z]\w+\s+(?:Street|St\b|Avenue|Ave\b|Lane|Boulevard|Road)"
    r"|(?!Wall\b|Downing\b|Fleet\b)[A-Z][\w'’-]+\s+(?:[Ss]treet|St\.|[Aa]venue|Ave\.|[Bb]oulevard|[Ll]ane)(?!\w)"
    r"|(?:apartment|flat|house|building|apt\.?)\s(?:no\.?\s?|number\s)?\d{1,4}\b(?!\s?[%-])"
    r"|(?:vul|ul)\.\s?[A-Z]|(?:vulytsia|ulitsa)\s[A-Z]"
    rf"|(?:вул|ул|просп|пров|пер|бульв|б-р|пр-т|наб)\.?\s?(?<=[.\s]){_NAMED}"
    rf"|(?:вулиц[яіюе]ю?|улиц(?:а|ы|е|у|ей)|проспект(?:у|і|ом|е|а)?|провулк(?:у|ом|а)|провулок|переул(?:ок|ке|ка)"
    rf"|бульвар(?:і|у|е|а)?|набережн(?:ій|ої|а|ой|ая)|шоссе)\s+{_NAMED}"
    r"|[А-ЯІЇЄҐ][\w'’-]+(?:ій|ої|ою|у|ой|ая|а)\s(?:вулиц[ія]ю?|улиц(?:а|е|у|ей))\b"
    r"|(?:буд|кв|д)\.\s?(?:№\s?)?\d{1,4}\b(?!\s?(?:км|м)\b)"
    r"|(?:будин(?:ок|ку)|квартир[аі]|квартир[ае]|дом|доме)\s(?:№\s?|номер\s)?\d{1,4}\b(?!\s?-))"
)
_NUMBERED = re.compile(
    r"\b(?:\d{1,3}(?:st|nd|rd|th)\b[\w\s-]{0,40}?\b(?:brigade|regiment|battalion|division|company|platoon|airborne|marine)"
    r"|\d{1,3}(?:-?(?:ша|га|тя|та|а|й|ої|ю|ій|ий|го|му|я|ой|ую|ї|м|х))?\s+(?:[\w-]+\s+){0,4}?"
    r"(?:бригад|полк(?!овни)|батальйон|батальон|дивізі|дивизи|рот[аиіуы]\b|взвод)"
    r"|\d{1,3}(?:-?\w{1,3})?\s(?:о?мбр|одшбр|омпбр|оаембр|ошбр|оеб|омсбр|осбр|отбр|мсп|мсд|вдд|ошп|омбр|обр|бтро)\b)",
    re.IGNORECASE,
)

_MAY_BE_POINT = re.compile(r"\d(?:[.,]\d\d|(?<=3)[4-8]\s?[T-V])")
_DIGIT = re.compile(r"\d")
"""What no point and no numbered unit is without: most statements have none and are passed over."""


def has_coordinates(text: str) -> bool:
    """Return whether the words give a point: decimal degrees, degrees, a grid square."""
    may_be = "°" in text or _MAY_BE_POINT.search(text) is not None
    return may_be and _COORDINATES.search(text) is not None


def has_address(text: str) -> bool:
    """Return whether the words name a street or a numbered house or flat; "the streets of X" name none."""
    return bool(_ADDRESS.search(text))


def has_numbered_unit(text: str) -> bool:
    """Return whether the words name a unit below a corps by its number."""
    return _DIGIT.search(text) is not None and _NUMBERED.search(text) is not None
