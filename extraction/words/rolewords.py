"""The word lists of roles and first names, in Ukrainian and Russian in all their case forms."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from typing import Any

from domain.language import Language
from domain.statement import SpeakerKind
from extraction.words.declension import Form, women_among
from extraction.words.inflected import Inflected, Rule
from extraction.words.lexicon import Given, Role
from extraction.words.stems import Stems, stems
from extraction.words.unlisted import plural

LONGEST_CASE_ENDING = 3
"""Letters of a case ending («Володимирові»), so that «Петропавлівка» is not taken for a form of «Петро»."""


def given_forms(table: Mapping[str, str], language: Language) -> Mapping[str, tuple[Given, ...]]:
    """Return what first names a written form may be, in Ukrainian and Russian."""
    names = [
        (lemma, sex) for sex, key in (("m", "men"), ("f", "women")) for lemma in table.get(key, "").split()
    ]
    if not names:
        return {}
    inflected = Inflected([lemma.lower() for lemma, _ in names], language, names=True)
    never = frozenset(table.get("never_given", "").split())
    bare = [(lemma.split("/")[0].removesuffix("!"), sex) for lemma, sex in names]

    def given(word: str) -> tuple[Given, ...]:
        """Return what first names `word` is a form of."""
        found = inflected.having(word) if word not in never else ()
        return tuple(Given(*bare[at], form.singular, form.oblique or form.plural) for at, form in found)

    return Rule([name for name, _ in bare], given)


def given_names(table: Mapping[str, str], forms: Container[str]) -> Container[str]:
    """Return the first names: those listed with their endings, else all forms of those that are declined."""
    return stems(table["given"], LONGEST_CASE_ENDING) if "given" in table else forms


def nouns_of(table: Mapping[str, Any]) -> list[str]:
    """Return the nouns of all roles in the order of the table."""
    return [lemma for row in table.values() for lemma in row.get("nouns", "").split()]


def nouns(table: Mapping[str, Any], language: Language) -> Inflected:
    """Return the nouns of all roles by their forms, in the order of the table."""
    lemmas = nouns_of(table)
    return Inflected(lemmas, language, women_among(lemmas, language))


def cases(table: Mapping[str, Any], inflected: Inflected) -> Mapping[str, Form]:
    """Return what every form of the nouns of all roles may be, compounds with them among these."""
    if not nouns_of(table):
        return Stems[Form]({})
    second = tuple(part for row in table.values() for part in row.get("compounds", "").split())

    def form(word: str) -> Form | None:
        """Return what `word` may be: «екскомандиром» as «командиром», a compound as its second part."""
        other = held_once(word) or first_of_two(word)
        found = inflected.form(word) or (inflected.form(other) if other else None)
        if found is not None or not (at := _second_part(word, second)):
            return found
        part = inflected.form(word[at:])
        return part and replace(part, lemma=word[:at] + part.lemma)

    return Stems[Form]({}, otherwise=form)


SHORTEST_FIRST_PART = 3
"""Letters of a town before the noun in a company's name: «Сумитеплоенерго»."""


def _second_part(word: str, parts: Sequence[str]) -> int:
    """Return where one of `parts` begins in a compound, 0 if it is none."""
    found = (word.rfind(part) for part in parts)
    return next((at for at in found if at >= SHORTEST_FIRST_PART), 0)


def roles(table: Mapping[str, Any], language: Language, inflected: Inflected) -> Stems[Role]:
    """Return the role of each word: the first among whose `words` or forms of `nouns` it is."""
    rows = table.values()
    found = [
        Role(SpeakerKind(row["kind"]), row.get("body", False), row.get("group", False), row.get("side"))
        for row in rows
    ]
    row_of = [number for number, row in enumerate(rows) for _ in row.get("nouns", "").split()]
    first: dict[str, int] = {}
    for number, row in enumerate(rows):
        for word in row["words"].split():
            first.setdefault(word, min([number, *(row_of[at] for at, _ in inflected.having(word))]))
    second = [(role, row.get("compounds", "").split()) for role, row in zip(found, rows, strict=True)]

    def by_form(word: str) -> Role | None:
        """Return the role of the noun that `word` is a form of, or a compound with it."""
        role = next((found[row_of[at]] for at, _ in inflected.having(word)), None)
        if role := role or next((one for one, parts in second if _second_part(word, parts)), None):
            return role
        if held := held_once(word):
            return by_form(held) or (found[first[held]] if held in first else None)
        trade = by_form(first_of_two(word)) if first_of_two(word) else None
        return trade if trade is not None and not (trade.body or trade.group) else None

    if language is Language.EN:
        _add_plurals(first, found)
    return Stems({word: found[number] for word, number in first.items()}, otherwise=by_form)


def first_of_two(word: str) -> str:
    """Return «льотчик» of «льотчик-інструктор», nothing of words without a hyphen or in Latin letters."""
    first, hyphen, second = word.partition("-")
    return first if hyphen and len(first) > 3 and len(second) > 3 and not word.isascii() else ""


def held_once(word: str) -> str:
    """Return «мер» of «ексмер», «командир» of «экс-командир», nothing of other words."""
    rest = word[3:].removeprefix("-") if word.startswith(("екс", "экс")) else ""
    return rest if len(rest) > 2 else ""


def _add_plurals(first: dict[str, int], found: Sequence[Role]) -> None:
    """Add several of those whom the English nouns of one person name: "fishermen", "poets"."""
    for word, number in list(first.items()):
        if not (found[number].body or found[number].group):
            first.setdefault(plural(word), number)
