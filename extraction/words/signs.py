"""The lists of `[signs]`: words each of which tells one rule something of whoever stands beside them."""

from collections.abc import Mapping
from dataclasses import dataclass

Words = frozenset[str]
Beginnings = tuple[str, ...]
"""How words begin: what the list writes with a `*`."""

_NONE: Words = frozenset()


@dataclass(frozen=True, slots=True)
class Signs:
    """What each list is for stands beside it in `data/<language>.toml`; a language need not have all."""

    owned: Words = _NONE
    participles: Words = _NONE
    no_modifiers: Words = _NONE
    after_participle: Words = _NONE
    behind_nouns: Words = _NONE
    things_as_names: Words = _NONE
    near_to: Words = _NONE
    first_reports: Words = _NONE
    shared: Words = _NONE
    impersonal: Words = _NONE
    counted: Words = _NONE
    issuing: Words = _NONE
    statements: Words = _NONE
    expecting: Words = _NONE
    posting: Words = _NONE
    finding_out: Beginnings = ()
    showing: Words = _NONE
    announced: Words = _NONE
    news: Words = _NONE
    irregular: Words = _NONE
    calling: Beginnings = ()
    figures: Words = _NONE
    recorded: Words = _NONE
    nouns_in_ly: Words = _NONE
    spans: Words = _NONE
    on_occasion: Words = _NONE
    not_told: Words = _NONE
    of_words: Words = _NONE
    of_places: Words = _NONE
    living: Words = _NONE
    family: Words = _NONE
    keeping: Words = _NONE
    shops: Words = _NONE
    indoors: Words = _NONE
    portfolios: Words = _NONE
    sent: Words = _NONE
    once: Words = _NONE
    services: Words = _NONE
    medics: Words = _NONE
    at_war: Words = _NONE
    hospitals: Words = _NONE
    with_names: Words = _NONE
    driven_out: Words = _NONE
    civil: Words = _NONE
    parts: Words = _NONE
    of_state: Words = _NONE
    gentle: Words = _NONE
    armed: Words = _NONE
    groups: Words = _NONE
    fighters: Words = _NONE
    leading: Words = _NONE
    apart: Words = _NONE
    agencies: Words = _NONE
    watching: Words = _NONE
    unions: Words = _NONE


def signs(table: Mapping[str, str]) -> Signs:
    """Return the lists of `table`: of one kind each, whole words or beginnings only."""
    lists: dict[str, Words | Beginnings] = {}
    for key, text in table.items():
        words = text.split()
        stems = [word[:-1] for word in words if word.endswith("*")]
        if stems and len(stems) < len(words):
            raise ValueError(f"[signs] {key} has words and beginnings")
        lists[key] = tuple(stems) or frozenset(words)
    return Signs(**lists)  # type: ignore[arg-type]  # which kind each is, its field says
