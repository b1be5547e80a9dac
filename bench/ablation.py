"""What each rule of the resolver is worth: the questions asked again with one rule left out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bench.asked_places import Question, Score, score
from domain.place import Place, PlaceKind, Resolution
from gazetteer.candidates import ALTERNATE, FORMER, OTHER, SLANG
from gazetteer.index import ADJECTIVE, FORM, Hit, Index, Name
from gazetteer.names import DATA
from gazetteer.resolver import resolve
from gazetteer.rules import ALL_RULES, Rules
from gazetteer.vocabulary import Role

ALIKE = 5_000
"""Inhabitants of every settlement when no prior is to tell them apart."""


@dataclass(frozen=True, slots=True)
class Variant:
    """The resolver with something left out: rules, ways a key finds a name, classes of names, knowledge."""

    title: str
    rules: Rules = ALL_RULES
    ways: frozenset[int] = frozenset()
    classes: frozenset[int] = frozenset()
    inhabitants: bool = True


ALL = Variant("all rules")
VARIANTS = (
    ALL,
    Variant("generated case forms", ways=frozenset({FORM})),
    Variant("adjectives (districts, regions, directions)", ways=frozenset({ADJECTIVE})),
    Variant("former names", classes=frozenset({FORMER})),
    Variant("other spellings and slang", classes=frozenset({ALTERNATE, SLANG, OTHER})),
    Variant("slips", Rules(slips=False)),
    Variant("other keyboard", Rules(other_layout=False)),
    Variant("context words", Rules(context=False)),
    Variant("ordinary words", Rules(unknown=frozenset({Role.TALK, Role.PERSON}))),
    Variant("words of questions", Rules(unknown=frozenset({Role.FILLER, Role.ASK}))),
    Variant("cities and countries abroad", Rules(abroad=False, unknown=frozenset({Role.OUTSIDE}))),
    Variant("small places in a sentence are chance", Rules(chance=False)),
    Variant("governments", Rules(governments=False)),
    Variant("a large town beside its tiny near-namesake", Rules(rivals=False)),
    Variant("a former name that others bear is asked about", Rules(former_asked=False)),
    Variant("the lead: the best is answered, never asked", Rules(lead=False)),
    Variant("inhabitants: every settlement is of one size", inhabitants=False),
)


class Reduced(Index):
    """The data without what a variant leaves out."""

    def __init__(self, file: Path, variant: Variant) -> None:
        super().__init__(file)
        self._variant = variant

    def hits(self, key: str) -> tuple[Hit, ...]:
        return tuple(
            hit
            for hit in super().hits(key)
            if hit.how not in self._variant.ways and hit.name.quality not in self._variant.classes
        )

    def names_of_stem(self, number: int) -> list[Name]:
        return [name for name in super().names_of_stem(number) if name.quality not in self._variant.classes]

    def place(self, number: int) -> Place:
        place = super().place(number)
        if self._variant.inhabitants or not place.is_settlement:
            return place
        return replace(place, population=ALIKE, kind=PlaceKind.TOWN)


def print_ablation(asked: Sequence[Question]) -> None:
    """Print the table of `docs/matching.md`: what is lost without each rule, by decreasing loss."""
    whole, *parts = [(variant, _scored(variant, asked)) for variant in VARIANTS]
    print(f"\n| without | right of {whole[1].asked.total()} | confidently wrong | classes that lose most |")
    print("|---|---|---|---|")
    for variant, result in [whole, *sorted(parts, key=lambda pair: pair[1].accuracy)]:
        title = "nothing" if variant is ALL else variant.title
        print(
            f"| {title} | {result.accuracy:.1f} % | {result.confidently_wrong:.1f} % "
            f"| {', '.join(_losers(whole[1], result))} |"
        )


def _scored(variant: Variant, asked: Iterable[Question]) -> Score:
    index = Reduced(DATA, variant)
    try:
        return score(lambda question: _resolve(index, question, variant.rules), asked)
    finally:
        index.close()


def _resolve(index: Index, question: str, rules: Rules) -> Resolution:
    return resolve(index, question, {}, rules)


def _losers(whole: Score, result: Score) -> list[str]:
    lost = {name: whole.right[name] - result.right[name] for name in whole.asked}
    most = sorted((name for name in lost if lost[name] > 0), key=lambda name: (-lost[name], name))
    return [f"{name} {-lost[name]}" for name in most[:3]]
