"""How well questions are understood: right decisions, confident mistakes, time and memory."""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from domain.place import Meaning, Resolved
from gazetteer.gazetteer import Gazetteer, open_gazetteer

OWN = Path(__file__).parents[1] / "tests" / "gazetteer"
Question = Mapping[str, Any]


@dataclass
class Score:
    """What came out over a set of questions."""

    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    wrong: int = 0
    mistakes: list[str] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)

    @property
    def accuracy(self) -> float:
        return 100 * self.right.total() / max(1, self.asked.total())

    @property
    def confidently_wrong(self) -> float:
        """Percentage of all questions for which a place or region was named that was not meant."""
        return 100 * self.wrong / max(1, self.asked.total())

    def percentile(self, share: float) -> float:
        ordered = sorted(self.milliseconds)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


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


def score(gazetteer: Gazetteer, asked: Iterable[Question]) -> Score:
    """Ask every question and hold the answers against the gold ones."""
    result = Score()
    for question in asked:
        started = perf_counter()
        answer = gazetteer.resolve(question["query"])
        result.milliseconds.append(1000 * (perf_counter() - started))
        result.asked[question["class"]] += 1
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


def report(title: str, result: Score) -> None:
    """Print the figures of one set."""
    print(f"{title}: {result.asked.total()} questions, {result.accuracy:.1f} % right,", end=" ")
    print(f"{result.confidently_wrong:.1f} % confidently wrong,", end=" ")
    print(f"p50 {result.percentile(0.5):.2f} ms, p99 {result.percentile(0.99):.2f} ms")
    by_class = defaultdict(list)
    for name, count in sorted(result.asked.items()):
        by_class[f"{100 * result.right[name] / count:.0f}"].append(f"{name} {result.right[name]}/{count}")
    print(
        "  " + "; ".join(", ".join(names) for _, names in sorted(by_class.items(), key=lambda p: -int(p[0])))
    )
    for mistake in result.mistakes:
        print("  " + mistake)


HOSTILE = (
    "Іванівка ",
    "pokrvsk ",
    "а б в г ",
    "aa-",
    "абвгдежз ",
    "[];',",
    "новоселівка миколаївка ",
    "и\u0301",
)
"""What the longest questions are made of, over and over."""


def slowest(gazetteer: Gazetteer) -> float:
    """Return the milliseconds of the slowest of some inputs of 4,096 characters."""
    taken = []
    for part in HOSTILE:
        started = perf_counter()
        gazetteer.resolve((part * 4096)[:4096])
        taken.append(1000 * (perf_counter() - started))
    return max(taken)


def main() -> None:
    """Print the figures for the files named on the command line, else for the project's own questions."""
    files = [Path(argument) for argument in sys.argv[1:] if argument.endswith(".jsonl")]
    started = perf_counter()
    with open_gazetteer() as gazetteer:
        opened = 1000 * (perf_counter() - started)
        print(f"gazetteer: opened in {opened:.0f} ms; slowest hostile input {slowest(gazetteer):.0f} ms")
        for file in files or sorted(OWN.glob("questions-*.jsonl")):
            report(file.name, score(gazetteer, questions(file)))


if __name__ == "__main__":
    main()
