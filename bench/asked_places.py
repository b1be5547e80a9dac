"""Questions with gold answers, and how answers are held against them."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from domain.place import Meaning, Resolution, Resolved

OWN = Path(__file__).parents[1] / "tests" / "gazetteer"
Question = Mapping[str, Any]
Resolve = Callable[[str], Resolution]


@dataclass
class Score:
    """What came out over a set of questions."""

    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    wrong: int = 0
    mistakes: list[str] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)  # milliseconds of the processor
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)  # kind asked for, kind answered

    @property
    def accuracy(self) -> float:
        return 100 * self.right.total() / max(1, self.asked.total())

    @property
    def confidently_wrong(self) -> float:
        """Percentage of all questions for which a place or region was named that was not meant."""
        return 100 * self.wrong / max(1, self.asked.total())


def questions(file: Path) -> list[Question]:
    """Read questions with their gold answers, one JSON object a line."""
    return [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]


def is_right(question: Question, answer: Resolved) -> bool:
    """Return whether an answer is the gold one or among those accepted besides it."""
    accepted = question.get("accept") or [question["kind"]]
    if answer.kind.value not in accepted:
        return False
    gold = question.get("gold") or {}
    found = [match.place.id for match in answer.matches]
    match answer.kind:
        case Meaning.NONE:
            return True
        case Meaning.REGION:
            return question["kind"] != "region" or set(answer.matches[0].place.codes) == set(
                gold.get("codes") or [gold.get("code")]
            )
        case Meaning.PLACE:
            return found[0] in (gold.get("code"), (gold.get("preferred") or {}).get("code"))
        case _:
            if question["kind"] == "ambiguous":
                return len(set(found) & set(gold["candidates"])) >= 2
            return gold["code"] in found


def score(resolve: Resolve, asked: Iterable[Question]) -> Score:
    """Ask every question and hold the answers against the gold ones."""
    result = Score()
    for question in asked:
        started, started_to_work = perf_counter(), process_time()
        answer = resolve(question["query"])
        result.worked.append(1000 * (process_time() - started_to_work))
        result.milliseconds.append(1000 * (perf_counter() - started))
        result.asked[question["class"]] += 1
        result.confusion[question["kind"], answer.first.kind.value] += 1
        if is_right(question, answer.first):
            result.right[question["class"]] += 1
            continue
        confident = answer.first.kind in (Meaning.PLACE, Meaning.REGION)
        result.wrong += confident
        result.mistakes.append(_mistake(question, answer.first, confident=confident))
    return result


def _mistake(question: Question, answer: Resolved, *, confident: bool) -> str:
    gold = question.get("gold") or {}
    named = ", ".join(
        f"{match.place.names.uk} {match.place.id[:4]} {match.score}" for match in answer.matches[:3]
    )
    wanted = f"{question['kind']} {gold.get('name_uk') or gold.get('name') or ''}".strip()
    said = f"{question['class']}: {question['query']!r} -> {answer.kind} {named} (gold: {wanted})"
    return f"WRONG {said}" if confident else said
