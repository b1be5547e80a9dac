"""Case forms of Ukrainian and Russian place names, by rules of this project's own.

The rules make more forms than grammar knows where a name's gender or stress cannot be seen; a form too many
costs an index entry, a form too few a question that is not understood.
"""

from collections.abc import Callable

_VOWELS = "аеєиіїоуюяыэё"
Forms = tuple[str, ...]
"""Genitive, dative, locative, instrumental and accusative; several spellings of one case are joined by |."""

_UKRAINIAN: tuple[tuple[str, int, str], ...] = (
    # (ending, letters cut off, genitive dative locative instrumental accusative)
    ("поле", 1, "я ю і|ю ем е"),
    ("море", 1, "я ю і ем е"),
    ("ище", 1, "а у і|у ем е"),
    ("ьке", 1, "ого ому ому|им им е"),
    ("це", 1, "я ю і|ю ем е"),
    ("нє", 1, "ього ьому ьому|ім ім є"),
    ("ге", 1, "ого ому ому|ім им е"),
    ("ше", 1, "ого ому ому|ім им е"),
    ("же", 1, "ого ому ому|ім им е"),
    ("ще", 1, "ого|а ому|у ому|і им|ем е"),
    ("е", 1, "ого ому ому|ім им е"),
    ("є", 1, "ього|я ьому|ю ьому|ю|ї ім|єм є"),
    ("ій", 2, "ього|ія ьому|ію ьому|ії ім|ієм ій"),
    ("ий", 2, "ого ому ому|ім им ий|ого"),
    ("й", 1, "я ю ю|ї єм й"),
    ("ія", 1, "ї ї ї єю ю"),
    ("’я", 1, "ї|я ї|ю ї єю|ям ю|я"),
    ("ья", 1, "ї ї ї єю ю"),
    ("ця", 1, "і і і ею ю"),
    ("ля", 1, "і|я і|ю і|ю ею|ям ю|я"),
    ("ня", 1, "і|я і|ю і|ю ею|ям ю|я"),
    ("я", 1, "я|і ю|і і|ю ям|ею я|ю"),
    ("ка", 2, "ки ці ці кою ку"),
    ("га", 2, "ги зі зі гою гу"),
    ("ха", 2, "хи сі сі хою ху"),
    ("жа", 1, "і і і ею у"),
    ("ча", 1, "і і і ею у"),
    ("ша", 1, "і і і ею у"),
    ("ща", 1, "і|ої і|ій і|ій ею|ою у"),
    ("ва", 1, "и|ої і|ій і|ій ою у"),
    ("на", 1, "и|ої і|ій і|ій ою у"),
    ("ра", 1, "и|ої і|ій і|ій ою у"),
    ("ла", 1, "и|ої і|ій і|ій ою у"),
    ("та", 1, "и|ої і|ій і|ій ою у"),
    ("а", 1, "и|ої і|ій і|ій ою у"),
    ("ьки", 1, "ів ам ах ами и"),
    ("ки", 1, "ів| ам ах ами и"),
    ("и", 1, "|ів ам ах ами и"),
    ("ці", 1, "ів|ь ям ях ями і"),
    ("ні", 1, "ів|ь ям|им ях|их ями|ими і"),
    ("і", 1, "ів|их|ь ам|ям|им ах|ях|их ами|ями|ими і"),
    ("ї", 1, "їв ям ях ями ї"),
    ("о", 1, "а у і|у ом о"),
    ("ець", 3, "ця цю ці|цю цем ець"),
    ("ь", 1, "я|і ю|і і|ю ем|ю ь"),
)
_RUSSIAN: tuple[tuple[str, int, str], ...] = (
    ("поле", 1, "я ю е ем е"),
    ("море", 1, "я ю е ем е"),
    ("ище", 1, "а у е ем е"),
    ("ское", 2, "ого ому ом им ое"),
    ("цкое", 2, "ого ому ом им ое"),
    ("ое", 2, "ого ому ом ым|им ое"),
    ("ее", 2, "его ему ем им ее"),
    ("ье", 1, "я ю е ем е"),
    ("ие", 1, "я|х ю|м и|х ем|ми е"),
    ("ые", 1, "х м х ми е"),
    ("е", 1, "я|а ю|у е ем е"),
    ("ской", 2, "ого|ой ому|ой ом|ой им|ой ой"),
    ("ый", 2, "ого ому ом ым ый"),
    ("кий", 2, "ого ому ом им ий"),
    ("ий", 2, "его|ого|ия ему|ому|ию ем|ом|ии им|ием ий"),
    ("ой", 2, "ого|оя ому|ою ом|ое ым|им|оем ой"),
    ("й", 1, "я ю е ем й"),
    ("ая", 2, "ой ой ой ой ую"),
    ("яя", 2, "ей ей ей ей юю"),
    ("ия", 1, "и и и ей ю"),
    ("я", 1, "и е е ей ю"),
    ("ца", 1, "ы е е ей у"),
    ("ка", 1, "и е е ой у"),
    ("га", 1, "и е е ой у"),
    ("ха", 1, "и е е ой у"),
    ("жа", 1, "и е е ей у"),
    ("ча", 1, "и е е ей у"),
    ("ша", 1, "и е е ей у"),
    ("ща", 1, "и е е ей у"),
    ("а", 1, "ы|ой е|ой е|ой ой у"),
    ("цы", 1, "ев|ов ам ах ами ы"),
    ("ки", 1, "ов| ам ах ами и"),
    ("ы", 1, "|ов ам ах ами ы"),
    ("и", 1, "ей|ов|ь| ям|ам ях|ах ями|ами и"),
    ("о", 1, "а у е ом о"),
    ("ец", 2, "ца цу це цом|цем ец"),
    ("ок", 2, "ка ку ке ком ок"),
    ("ь", 1, "я|и ю|и е|и ем|ью ь"),
)
_HARD = "а|у у|ові і|у|ові ом "
_SOFTENED = {"ж": "ем", "ч": "ем", "ш": "ем", "щ": "ем"}


def ukrainian_forms(name: str) -> frozenset[str]:
    """Return the case forms of a lower-case Ukrainian name, the nominative left out."""
    return _forms(name, _ukrainian_word)


def russian_forms(name: str) -> frozenset[str]:
    """Return the case forms of a lower-case Russian name, the nominative left out."""
    return _forms(name, _russian_word)


def _forms(name: str, decline: Callable[[str], Forms]) -> frozenset[str]:
    """Decline the words of a name together, up to a preposition; each may also stand still."""
    declined, rest = _declinable(name.split(" "))
    joined = " " + " ".join(rest) if rest else ""
    found: set[str] = set()
    paradigms = [_attribute(word) or decline(word) for word in declined[:-1]]
    paradigms += [decline(word) for word in declined[-1:]]
    for case in range(5):
        spellings = [""]
        for paradigm in paradigms:
            options = paradigm[case].split("|")
            spellings = [f"{so_far} {form}" for so_far in spellings for form in options][:12]
        found.update(spelling.strip() + joined for spelling in spellings)
    return frozenset(found - {name})


_ATTRIBUTES = (
    # Endings of the adjective that stands before a noun in a name, in both languages.
    ("ий", "ого ому ому|ім им ий"), ("ій", "ього ьому ьому|ім ім ій"), ("ка", "кої кій кій кою ку"),
    ("на", "ної ній ній ною ну"), ("ва", "вої вій вій вою ву"), ("ла", "лої лій лій лою лу"),
    ("та", "тої тій тій тою ту"), ("ра", "рої рій рій рою ру"), ("ня", "ньої ній ній ньою ню"),
    ("е", "ого ому ому|ім им е"), ("є", "ього ьому ьому|ім ім є"), ("і", "их им их ими і"),
    ("ів", "ового|ова овому|ову овому|ову|овім овим|овом ів"), ("ов", "ова ову овом овым ов"),
    ("ый", "ого ому ом ым ый"), ("ой", "ого ому ом ым|им ой"), ("кий", "кого кому ком ким кий"),
    ("ое", "ого ому ом ым|им ое"), ("ее", "его ему ем им ее"), ("ая", "ой ой ой ой ую"), ("яя",
    "ей ей ей ей юю"),
    ("ые", "ых ым ых ыми ые"), ("ие", "их им их ими ие"),
)  # fmt: skip
_ATTRIBUTE = dict(_ATTRIBUTES)


def _attribute(word: str) -> Forms | None:
    for size in (3, 2, 1):
        if len(word) > size + 1 and (cases := _ATTRIBUTE.get(word[-size:])) is not None:
            return _endings((word[:-size],), cases)
    return None


def _declinable(parts: list[str]) -> tuple[list[str], list[str]]:
    for at, part in enumerate(parts):
        if at and part in {"на", "над", "під", "під-", "под", "за", "у", "в"}:
            return parts[:at], parts[at:]
    return parts, []


def _ukrainian_word(word: str) -> Forms:
    for ending, cut, cases in _UKRAINIAN:
        if word.endswith(ending) and len(word) > len(ending) + (1 if len(ending) < 3 else 0):
            return _endings(_stems(word, cut, ending), cases)
    if not word or word[-1] in _VOWELS:
        return (word,) * 5
    cases = _HARD
    if word[-1] in _SOFTENED:
        cases = "а|і у|і і|у ем|ю "
    return _endings(_closed(word), cases)


def _stems(word: str, cut: int, ending: str) -> tuple[str, ...]:
    stem = word[: len(word) - cut]
    return _closed(stem) if ending == "ь" else (stem,)


def _closed(stem: str) -> tuple[str, ...]:
    """Return the stem with the і of a closed syllable opened (Тернопіль, Тернополя; Київ, Києва)."""
    stems = [stem]
    if stem[-2:-1] == "і" and stem[-1] not in _VOWELS:
        stems = [stem[:-2] + "о" + stem[-1], stem[:-2] + "е" + stem[-1], stem]
        if stem.endswith("ськ"):
            stems = [stem]
    elif stem[-2:-1] == "ї":
        stems = [stem[:-2] + "є" + stem[-1], stem]
    elif stem[-2:] == "ок":
        stems = [stem[:-2] + "к", stem]
    elif stem[-2:] == "ол":
        stems = [stem[:-2] + "л", stem]
    if stem.endswith("ів") and len(stem) > 3:
        stems = [stem[:-2] + "ов", stem[:-2] + "ев"]
    return tuple(stems)


def _russian_word(word: str) -> Forms:
    for ending, cut, cases in _RUSSIAN:
        if word.endswith(ending) and len(word) > len(ending) + (1 if len(ending) < 3 else 0):
            return _endings((word[: len(word) - cut],), cases)
    if not word or word[-1] in _VOWELS:
        return (word,) * 5
    return _endings((word,), "а у е|у ом|ем ")


def _endings(stems: tuple[str, ...], cases: str) -> Forms:
    return tuple(
        "|".join(stem + ending for stem in stems for ending in case.split("|")) for case in cases.split(" ")
    )


def adjectives(name: str) -> frozenset[str]:
    """Return the masculine adjectives that may be made of a lower-case Ukrainian or Russian name.

    Покровськ: покровський; Гуляйполе: гуляйпільський; Часів Яр: часовоярський.
    """
    parts = [part for part in name.replace("-", " ").split(" ") if part]
    if not parts:
        return frozenset()
    first = "".join(_linking(part) for part in parts[:-1])
    return frozenset(first + adjective for adjective in _adjectives(parts[-1]))


def _linking(word: str) -> str:
    for ending in ("ий", "ій", "ый", "ая", "ое", "ые", "а", "е", "і", "о", "я"):
        if word.endswith(ending):
            return word[: len(word) - len(ending)] + "о"
    return (word[:-2] + "ов" if word.endswith("ів") else word) + "о"


_TO_ADJECTIVE = (
    ("поле", ("пільський", "польський", "польский")), ("піль", ("пільський", "польський")),
    ("ський", ("ський",)), ("цький", ("цький",)), ("ский", ("ский",)), ("ське", ("ський",)),
    ("цьке", ("цький",)),
    ("ське", ("ський",)), ("ское", ("ский",)), ("цкое", ("цкий",)), ("ьк", ("ький",)), ("ск", ("ский",)),
    ("цк", ("цкий",)),
    ("жжя", ("зький", "ззький", "жський")), ("жье", ("жский", "зский")), ("лля", ("льський",)),
    ("лье", ("льский",)),
    ("ка", ("ський", "ківський", "чанський", "ский", "ковский")), ("ки", ("ківський", "ський", "цький",
    "ский", "кский", "цкий")),
    ("га", ("зький", "жский")), ("ця", ("цький", "ничанський")), ("ца", ("цкий",)), ("ці", ("ецький",
    "івецький", "цький")), ("цы", ("ецкий", "вицкий", "цкий")),
    ("ець", ("ецький",)), ("ец", ("ецкий",)), ("ь", ("ський", "ьський", "ский", "ьский")),
    ("ів", ("івський", "овский")), ("їв", ("ївський", "ївський")),
    ("ин", ("инський", "инский")), ("ове", ("овський", "івський")), ("еве", ("евський", "івський")),
    ("ово", ("овский",)), ("ево", ("евский",)),
    ("ове", ("івський",)), ("ое", ("ский", "янский")), ("ее", ("ский",)), ("ий", ("ський", "янський")),
    ("ый", ("ский", "янский")),
)  # fmt: skip


def _adjectives(word: str) -> set[str]:
    found: set[str] = set()
    for ending, adjectival in _TO_ADJECTIVE:
        if word.endswith(ending) and len(word) > len(ending):
            stem = word[: len(word) - len(ending)]
            found.update(stem + made for made in adjectival)
    if not found or word.endswith(("ь", "ка", "ки", "ий")):
        stem = word.rstrip("аеиіоуяюєїы") or word
        found.update(stem + made for made in ("ський", "ский", "янський", "івський"))
        if stem[-1] in "гз":
            found.update((stem[:-1] + "зький", stem[:-1] + "жский"))
        if stem[-1] in "кцч":
            found.update((stem[:-1] + "цький", stem[:-1] + "цкий"))
    return found
