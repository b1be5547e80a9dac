"""Clauses whose verb stands last: «Влада оточення заперечує», «Генштаб эту информацию опроверг»."""

from extraction.cues import Cue
from extraction.phrases import Phrase, Phrases
from extraction.stems import joined
from extraction.tokens import TERMINATORS


def subject_object(phrases: Phrases, cue: Cue) -> tuple[Phrase, tuple[int, int]] | None:
    """Return the subject and the words that it denies, where the verb at `cue` ends its clause."""
    if cue.sort not in ("deny", "doubt") or not _ends_clause(phrases, cue.last):
        return None
    start = _clause_start(phrases, cue.first)
    if start is None or phrases.tokens[start].norm in phrases.lexicon.grammar.prepositions:
        return None
    end = _subject_end(phrases, start, cue.first)
    if end is None or end + 1 >= cue.first or _is_matter(phrases, start, end):
        return None
    first = phrases.tokens[end + 1]
    if first.text in ",:" or first.is_dash:
        return None
    return Phrase(start, end), (end + 1, cue.first - 1)


def _is_matter(phrases: Phrases, start: int, end: int) -> bool:
    """Return whether the words are what is spoken of: «Інформацію …», «Оточення Покровська …»."""
    lexicon, words = phrases.lexicon, phrases.tokens[start : end + 1]
    said = joined(words)
    return words[0].norm in lexicon.grammar.claims or any(
        lines.found_in(said) == [0] for lines in lexicon.topics.values()
    )


def _ends_clause(phrases: Phrases, index: int) -> bool:
    after = phrases.tokens[index + 1] if index + 1 < len(phrases.tokens) else None
    coordinators = phrases.lexicon.grammar.coordinators
    following = phrases.tokens[index + 2 : index + 3]
    if following and following[0].norm in phrases.lexicon.grammar.that:
        return False
    return after is None or after.text in TERMINATORS + ",;:" or after.norm in coordinators


def _clause_start(phrases: Phrases, before: int) -> int | None:
    """Return where the clause begins, after a comma or the sentence's beginning and a small word."""
    tokens, grammar, first = phrases.tokens, phrases.lexicon.grammar, before
    while first and not (tokens[first - 1].text in ",;:" or tokens[first - 1].is_dash):
        first -= 1
    while first < before and (
        tokens[first].norm in grammar.coordinators or tokens[first].norm in grammar.fillers
    ):
        first += 1
    return first if first < before else None


def _subject_end(phrases: Phrases, start: int, before: int) -> int | None:
    """Return the last token of the shortest subject from `start` on, with the names that go with it."""
    lexicon, inside = phrases.lexicon, phrases.inside
    end = next((at for at in range(start, before) if phrases.is_speaker(start, at)), None)
    if end is None or not all(inside.goes_in(at) for at in range(start, end + 1)):
        return None
    while end + 1 < before and inside.goes_in(end + 1):
        token = phrases.tokens[end + 1]
        goes_with = token.is_capital or token.is_number or token.is_quote or token.norm in lexicon.roles
        if not (goes_with or token.norm in lexicon.sides):
            break
        end += 1
    return end
