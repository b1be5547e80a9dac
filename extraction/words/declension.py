"""Case forms of Ukrainian and Russian nouns and names, by endings, and the way back to the nominative.

The rules make more forms than the languages have ("представником" and "представникем"): a form nobody
writes does no harm, since forms are only looked up.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from domain.language import Language


@dataclass(frozen=True, slots=True)
class Form:
    """What one written form of a noun may be: nominative of one or of many, or another case."""

    lemma: str
    singular: bool = False
    plural: bool = False
    oblique: bool = False

    @property
    def nominative(self) -> bool:
        """Whether the form can be a nominative, of one or of several."""
        return self.singular or self.plural


_UK_A = ("и", "і", "у", "ою", "о"), ("и",), ("", "ам", "ами", "ах")
_RU_A = ("ы", "и", "е", "у", "ой", "ою"), ("ы", "и"), ("", "ам", "ами", "ах")
_UK_MAN = (
    ("а", "я", "у", "ю", "ові", "еві", "ом", "ем", "єм", "і", "е"),
    ("и", "і"),
    ("ів", "ей", "ам", "ям", "ами", "ями", "ах", "ях"),
)
_RU_MAN = (
    ("а", "я", "у", "ю", "ом", "ем", "е"),
    ("ы", "и"),
    ("ов", "ев", "ей", "ам", "ям", "ами", "ями", "ах", "ях"),
)

_UK_ANYN = ("анина", "анину", "анинові", "анином", "анині"), ("ани",), ("ан", "анам", "анами", "анах")
_UK_YANYN = ("янина", "янину", "янинові", "янином", "янині"), ("яни",), ("ян", "янам", "янами", "янах")
_RU_ANIN = ("анина", "анину", "анином", "анине"), ("ане",), ("ан", "анам", "анами", "анах")
_RU_YANIN = ("янина", "янину", "янином", "янине"), ("яне",), ("ян", "янам", "янами", "янах")

_PARADIGMS: Mapping[Language, tuple[tuple[str, tuple[Iterable[str], Iterable[str], Iterable[str]]], ...]] = {
    Language.UK: (
        ("анин", _UK_ANYN),
        ("янин", _UK_YANYN),
        ("ий", (("ого", "ому", "им", "ім"), ("і",), ("их", "ими"))),
        ("ія", (("ії", "ію", "ією"), ("ії",), ("ій", "іям", "іями", "іях"))),
        ("ця", (("ці", "цю", "цею"), ("ці",), ("ць", "цям", "цями", "цях"))),
        ("ння", (("ння", "нню", "нням", "нні"), ("ння",), ("нь", "нням", "ннями", "ннях"))),
        ("ець", (("ця", "цю", "цеві", "цем", "ці"), ("ці",), ("ців", "цям", "цями", "цях"))),
        ("ка", (("ки", "ці", "ку", "кою"), ("ки",), ("ок", "кам", "ками", "ках"))),
        ("га", (("ги", "зі", "гу", "гою"), ("ги",), ("г", "гам", "гами", "гах"))),
        ("а", _UK_A),
        ("я", (("і", "ї", "ю", "ею", "єю"), ("і", "ї"), ("ь", "й", "ям", "ями", "ях"))),
        ("о", (("а", "у", "ові", "ом", "і"), ("а",), ("", "ам", "ами", "ах"))),
        ("ь", (("я", "ю", "еві", "ем", "і"), ("і",), ("ів", "ей", "ям", "ями", "ях"))),
        ("й", (("я", "ю", "єві", "єм", "ї"), ("ї",), ("їв", "ям", "ями", "ях"))),
    ),
    Language.RU: (
        ("анин", _RU_ANIN),
        ("янин", _RU_YANIN),
        ("ий", (("его", "ого", "ему", "ому", "им", "ем", "ом"), ("ие",), ("их", "ими"))),
        ("ый", (("ого", "ому", "ым", "ом"), ("ые",), ("ых", "ыми"))),
        ("вой", (("вого", "вому", "вым", "вом"), ("вые",), ("вых", "выми"))),
        ("ной", (("ного", "ному", "ным", "ном"), ("ные",), ("ных", "ными"))),
        ("ая", (("ой", "ую", "ою", "ей"), ("ые", "ие"), ("ых", "ыми", "их", "ими"))),
        ("ия", (("ии", "ию", "ией"), ("ии",), ("ий", "иям", "иями", "иях"))),
        ("ца", (("цы", "це", "цу", "цей"), ("цы",), ("ц", "цам", "цами", "цах"))),
        ("ие", (("ия", "ию", "ием", "ии"), ("ия",), ("ий", "иям", "иями", "иях"))),
        ("ец", (("ца", "цу", "цем", "цом", "це"), ("цы",), ("цев", "цов", "цам", "цами", "цах"))),
        ("ка", (("ки", "ке", "ку", "кой"), ("ки",), ("ок", "ек", "кам", "ками", "ках"))),
        ("а", _RU_A),
        ("я", (("и", "е", "ю", "ей"), ("и",), ("ь", "й", "ям", "ями", "ях"))),
        ("о", (("а", "у", "ом", "е"), ("а",), ("", "ам", "ами", "ах"))),
        ("ь", (("я", "ю", "ем", "е"), ("и",), ("ей", "ям", "ями", "ях"))),
        ("й", (("я", "ю", "ем", "е"), ("и",), ("ев", "ям", "ями", "ях"))),
    ),
}
_CONSONANTS = frozenset("бвгґджзйклмнпрстфхцчшщ")


_LIKE_ADJECTIVES = ("ий", "ый", "ая")


def declined(lemma: str, language: Language, *, name: bool = False) -> Iterator[tuple[str, Form]]:
    """Yield the forms of a noun; `боєць/бійц` gives the stem of its other cases, `зсу!` has none.

    A first `name` («Юрий») has no forms like those of an adjective («военнослужащий»).
    """
    word, _, other = lemma.partition("/")
    if word.endswith("!"):
        yield word[:-1], Form(word[:-1], singular=True, plural=True, oblique=True)
        return
    yield word, Form(word, singular=True)
    singular, plural, rest = _endings(word, other, language, name=name)
    if name:
        plural, rest = [], []  # «Петров» is a surname, not several Peters
    if language is Language.UK and not name and word[-1] in _SOFTENED:
        yield word[:-1] + _SOFTENED[word[-1]], Form(word, oblique=True)  # у русі
    if word in _PLURAL_IN_A:
        ending = "я" if word[-1] == "ь" else "а"
        yield word.removesuffix("ь") + ending, Form(word, plural=True)
    many, other_case = Form(word, plural=True), Form(word, oblique=True)  # one each: there are 30,000 forms
    yield from ((ending, many) for ending in plural)
    yield from ((ending, other_case) for ending in (*singular, *rest))


def _endings(
    word: str, other: str, language: Language, *, name: bool
) -> tuple[list[str], list[str], list[str]]:
    rows = (row for row in _PARADIGMS[language] if not (name and row[0] in _LIKE_ADJECTIVES))
    found = None if other else next((row for row in rows if word.endswith(row[0])), None)
    if found is not None:
        base, paradigm = word[: -len(found[0])], found[1]
    elif other or word[-1] in _CONSONANTS:
        base, paradigm = other or word, _UK_MAN if language is Language.UK else _RU_MAN
    else:
        return [], [], []
    singular, plural, rest = paradigm
    if paradigm in (_UK_MAN, _RU_MAN):
        plural = _plural_of(base[-1], language)
    return [base + one for one in singular], [base + one for one in plural], [base + one for one in rest]


def _plural_of(last: str, language: Language) -> tuple[str, ...]:
    """Return the ending of the nominative plural after the stem's last letter."""
    if language is Language.UK:
        return ("і",) if last in "жчшщц" else ("і", "и") if last == "р" else ("и",)
    return ("и",) if last in "гкхжчшщ" else ("ы",)


def women_among(lemmas: Sequence[str], language: Language) -> list[bool]:
    """Return which lemmas are adjectives for a woman, beside that for a man: «потерпіла», «потерпілий»."""
    men = frozenset(lemmas)
    return [language is Language.UK and lemma[:-1] + "ий" in men for lemma in lemmas]


def forms_of_one(
    lemma: str, language: Language, *, name: bool = False, woman: bool = False
) -> Iterator[tuple[str, Form]]:
    """Yield every form of `lemma` with what it may be; `woman`: see `women_among`."""
    return _of_a_woman(lemma) if woman else declined(lemma, language, name=name)


def forms_of(lemmas: Iterable[str], language: Language, *, names: bool = False) -> dict[str, Form]:
    """Return every form of `lemmas` with what it may be; one form may be several things («голови»)."""
    forms: dict[str, Form] = {}
    lemmas = list(lemmas)
    women = [False] * len(lemmas) if names else women_among(lemmas, language)
    for lemma, woman in zip(lemmas, women, strict=True):
        for word, form in forms_of_one(lemma, language, name=names, woman=woman):
            forms[word] = both(forms[word], form) if word in forms else form
    return forms


def _of_a_woman(lemma: str) -> Iterator[tuple[str, Form]]:
    """Yield the forms of «потерпіла» beside «потерпілий», an adjective for a woman."""
    base = lemma[:-1]
    yield lemma, Form(lemma, singular=True)
    yield base + "і", Form(lemma, plural=True)
    yield from ((base + ending, Form(lemma, oblique=True)) for ending in "ої ій у ою их им ими".split())


_SOFTENED = {"х": "сі", "г": "зі"}
_PLURAL_IN_A = frozenset("учитель доктор профессор директор инспектор тренер повар фельдшер мастер".split())
"""Russian nouns with a plural in -а or -я: «учителя»."""


def both(one: Form, other: Form) -> Form:
    """Return what a written form may be that is two forms: «голови»."""
    return Form(
        other.lemma if other.singular and not one.singular else one.lemma,
        one.singular or other.singular,
        one.plural or other.plural,
        one.oblique or other.oblique,
    )
