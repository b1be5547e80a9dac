"""What of an article's statements is right, too much or missing, compared with what a person found."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from domain.statement import Extracted
from extraction.extractor import Extraction, Reasons
from extraction.speakers.registry import registry
from extraction.words.names import same, stem
from extraction.words.tokens import normal, tokenise

_GENERIC = frozenset(
    "region oblast town city village province district settlement direction "
    "neighborhood neighbourhood".split()
)


@dataclass
class Score:
    """What was right, too much or missing, over all articles; `misses` are lines for a person to read."""

    counts: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)
    rules: dict[str, Counter[str]] = field(default_factory=dict)
    reasons: dict[int, Reasons] = field(default_factory=dict)

    def ruled(self, one: Extracted, *, right: bool) -> None:
        """Count for each rule that made the statement `one` whether all of it is right."""
        why = self.reasons[id(one)]
        for rule in (f"speaker: {why.speaker}", f"cue: {why.cue}", f"places: {why.places}"):
            counts = self.rules.setdefault(rule, Counter())
            counts["right"] += right
            counts["of"] += 1
            counts["sure"] += one.is_sure
            counts["sure wrong"] += one.is_sure and not right

    def percent(self, right: str, of: str) -> float:
        return 100.0 * self.counts[right] / self.counts[of] if self.counts[of] else float("nan")

    def f1(self, what: str) -> tuple[float, float, float]:
        """Return precision, recall and F1 in percent."""
        right = self.counts[f"{what} right"]
        found, wanted = self.counts[f"{what} found"], self.counts[f"{what} wanted"]
        precision, recall = right / found if found else 0.0, right / wanted if wanted else 0.0
        both = 2 * precision * recall / (precision + recall) if right else 0.0
        return 100 * precision, 100 * recall, 100 * both


def compare(text: str, found: Extraction, rows: Sequence[dict[str, Any]], name: str, result: Score) -> None:
    """Count in `result` what of the article `name` is as `rows`, its gold, have it."""
    result.reasons = {id(one): why for one, why in zip(found.statements, found.reasons, strict=True)}
    by_sentence: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        by_sentence.setdefault(row["sentence"], []).append(row)
    for sentence, wanted in by_sentence.items():
        starts = [at.start() for at in re.finditer(re.escape(sentence), text)]
        inside = [
            one for one in found.statements if any(0 <= _middle(one) - at < len(sentence) for at in starts)
        ]
        if not inside and _only_names_who(wanted, found.statements, min(starts, default=0)):
            result.counts["speakers wanted"] += len(wanted)
            result.counts["speakers right"] += len(wanted)
            result.counts["speakers found"] += len(wanted)
            continue
        _compare_sentence(wanted, inside, f"{name}: {sentence[:60]}", result)
    result.counts["not verbatim"] += sum(text[one.start : one.end] != one.text for one in found.statements)
    result.counts["statements"] += len(found.statements)
    result.counts["sure"] += sum(one.is_sure for one in found.statements)


def _only_names_who(wanted: Sequence[dict[str, Any]], found: Sequence[Extracted], start: int) -> bool:
    """Return whether the sentence is "This was reported by X", and X was given what stands before it.

    Such a sentence is no statement of its own, but the gold has a row for it.
    """
    before = [one for one in found if one.end <= start and one.cue is None][-1:]
    return bool(before) and all(
        row["speaker"] is not None and not row["places"] and _same_speaker(before[0], row) for row in wanted
    )


def _middle(one: Extracted) -> int:
    return (one.start + one.end) // 2


def _compare_sentence(
    wanted: Sequence[dict[str, Any]], found: Sequence[Extracted], where: str, result: Score
) -> None:
    left = list(found)
    for row in wanted:
        match = next((one for one in left if _same_speaker(one, row)), None)
        if match is not None:
            left.remove(match)
        named = row["speaker"] is not None
        result.counts["speakers found"] -= _by_context(row, match)
        result.counts["speakers wanted"] += named
        result.counts["speakers right"] += named and match is not None
        if match is None:
            result.misses.append(f"speaker {row['speaker']!r} missed | {where}")
        else:
            _compare_rest(row, match, where, result)
            _compare_sure(row, match, where, result)
    for one in left:
        result.ruled(one, right=False)
        if one.is_sure:
            result.counts["sure wrong"] += 1
            result.misses.append(f"sure but wrong: no such statement | {where}")
    for one in found:
        result.counts["speakers found"] += one.speaker is not None
    for one in left:
        if one.speaker is not None and any(row.get("speaker_by_context") for row in wanted):
            result.counts["speakers found"] -= 1
        elif one.speaker is not None:
            result.misses.append(f"speaker {one.speaker.name!r} invented | {where}")
    _compare_places(wanted, found, where, result)


def _by_context(row: dict[str, Any], match: Extracted | None) -> bool:
    """Return whether the speaker is right by context alone, where giving none is right as well."""
    return row["speaker"] is None and match is not None and match.speaker is not None


def _same_speaker(one: Extracted, row: dict[str, Any]) -> bool:
    if row["speaker"] is None or one.speaker is None:
        context = row.get("speaker_by_context")
        return (row["speaker"] is None and one.speaker is None) or bool(
            context
            and one.speaker
            and _alike(one.speaker.name, one.speaker_as_written or "", context, context)
        )
    return _alike(one.speaker.name, one.speaker_as_written or "", row["speaker"], row["speaker_as_written"])


def _alike(name: str, written: str, gold: str, gold_written: str) -> bool:
    """Return whether the canonical names agree or, where ours is the registry's, the words in the text."""
    ours, theirs = _words(name), _words(gold)
    if ours == theirs or _holds(ours, theirs) or _holds(theirs, ours):
        return True
    known = registry().body(gold) or registry().person(tuple(gold.split()))
    if known is not None and known.names.en == name:
        return True
    crossed = name.isascii() != gold.isascii() or "government" in name
    return crossed and bool(written) and _holds(_words(gold_written), _words(written))


def _words(name: str) -> list[str]:
    return [token.norm for token in tokenise(name) if token.norm not in ("the", "'s", "a", "some", "two")]


def _holds(longer: Sequence[str], shorter: Sequence[str]) -> bool:
    return bool(shorter) and all(any(same(word, other) for other in longer) for word in shorter[-2:])


def _compare_rest(row: dict[str, Any], one: Extracted, where: str, result: Score) -> None:
    counts = result.counts
    if row["speaker"] is not None:
        counts["quotes"] += 1
        counts["quotes right"] += one.direct_quote == row["direct_quote"]
        counts["sides"] += 1
        counts["sides right"] += one.speaker is not None and one.speaker.side == row["side"]
        if one.speaker is not None and one.speaker.side != row["side"]:
            result.misses.append(f"side {one.speaker.side}, not {row['side']} of {row['speaker']} | {where}")
        if one.direct_quote != row["direct_quote"]:
            result.misses.append(f"direct is {one.direct_quote} | {where}")
    if row["date_said"]:
        counts["days wanted"] += 1
        counts["days right"] += str(one.said_on) == row["date_said"]
        if str(one.said_on) != row["date_said"]:
            result.misses.append(f"day {one.said_on}, not {row['date_said']} | {where}")
    elif one.said_precision == "day":
        counts["days invented"] += 1
        result.misses.append(f"day {one.said_on} invented | {where}")
    if row["places_implied"]:
        counts["implied wanted"] += len(row["places_implied"])
        implied = [place for place in one.places if place.implied]
        right = sum(
            any(_same_place(name, place.as_written) for place in implied) for name in row["places_implied"]
        )
        counts["implied right"] += right
        if right < len(row["places_implied"]):
            result.misses.append(f"implied {row['places_implied']} missed | {where}")


def _compare_sure(row: dict[str, Any], one: Extracted, where: str, result: Score) -> None:
    """Count whether a statement without doubts has speaker, side, places and quote flag right."""
    named = [place.as_written for place in one.places]
    side = one.speaker.side if one.speaker else None
    by_context = _by_context(row, one)  # the gold has no side for a speaker whom only the context gives
    allowed = [*row["places"], *row["places_optional"], *row["places_implied"]]
    wrong = [
        *(["side"] if not by_context and side != row["side"] else []),
        *(["quote"] if one.direct_quote != row["direct_quote"] and row["speaker"] is not None else []),
        *(name for name in named if not any(_same_place(name, other) for other in allowed)),
        *(name for name in row["places"] if not any(_same_place(name, other) for other in named)),
    ]
    result.ruled(one, right=not wrong)
    result.counts["sure wrong" if wrong else "sure right"] += one.is_sure
    if wrong and one.is_sure:
        result.misses.append(f"sure but wrong: {', '.join(wrong)} | {where}")


def _compare_places(
    wanted: Sequence[dict[str, Any]], found: Sequence[Extracted], where: str, result: Score
) -> None:
    gold = {name for row in wanted for name in row["places"]}
    optional = {name for row in wanted for name in row["places_optional"]}
    ours = {place.as_written for one in found for place in one.places if not place.implied}
    metonyms = {
        name
        for row in wanted
        for name, why in row["not_places_why"].items()
        if why in ("metonym", "attribution", "dateline", "name_part")
    }
    for name in ours:
        if any(_same_place(name, other) for other in optional) and not any(
            _same_place(name, other) for other in gold
        ):
            continue
        right = any(_same_place(name, other) for other in gold)
        result.counts["places found"] += 1
        result.counts["places right"] += right
        if not right:
            result.misses.append(f"place {name!r} invented | {where}")
            result.counts["metonyms"] += any(_same_place(name, other) for other in metonyms)
    for name in gold:
        result.counts["places wanted"] += 1
        if not any(_same_place(name, other) for other in ours):
            result.misses.append(f"place {name!r} missed | {where}")


def _same_place(one: str, other: str) -> bool:
    return _place_words(one) == _place_words(other) or _of_land(one) == _of_land(other) != ""


_LAND = re.compile(r"^(\w{2,})(?:щин\w{1,2}|ччин\w{1,2}|(?:сь?к|ць?к)\w{1,2} (?:област\w*|регіон\w*))$")
"""«Харківщина» and «Харківська область», which are one region, in any case."""


def _of_land(name: str) -> str:
    found = _LAND.match(normal(name))
    return found.group(1) if found else ""


_SOFTENED = re.compile("ц$")
"""What к of a name is before the ending of a Ukrainian locative."""


def _place_words(name: str) -> list[str]:
    words = [word for word in normal(name).replace("-", " ").split() if word not in _GENERIC]
    return [
        _SOFTENED.sub("к", stem(word))
        for word in words
        if not word.startswith(("област", "район", "направл", "напрям"))
    ]
