"""Measure the extraction on annotated articles: `python -m tests.extraction.scoring ARTICLES GOLD`.

ARTICLES has `NAME.txt` files whose first lines begin with "# source: OUTLET, URL, DAY"; GOLD has `NAME.jsonl`
files with one object for each sentence and speaker (`sentence`, `speaker`, `side`, `places`, ...).
"""

import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from extraction.extractor import Extraction, extract
from extraction.places.lookup import PlaceNames
from gazetteer.names import open_names
from tests.extraction.comparing import Score, compare

HELD_OUT = frozenset(("en-6-wire", "en-7-liveblog"))
"""Articles of our own, written by somebody who had not seen the rules; `--held-out` measures them.

Nobody looks at what is missed in them while rules are changed. Who has done so takes the name out of here.
"""


def score(
    articles: Path,
    gold: Path,
    places: PlaceNames,
    names: Callable[[str], bool],
    reading: Callable[..., Extraction] = extract,
) -> Score:
    """Return the score of the articles in `articles` with a file in `gold` whose names are asked for."""
    result = Score()
    for answers in filter(lambda path: names(path.stem), sorted(gold.glob("*.jsonl"))):
        rows = [json.loads(line) for line in answers.read_text(encoding="utf-8").splitlines() if line.strip()]
        text, outlet, published = read_article(articles / f"{answers.stem}.txt")
        found = reading(text, published=published, places=places, outlet=outlet)
        started = time.process_time()
        reading(text, published=published, places=places, outlet=outlet)
        result.counts["microseconds"] += round(1_000_000 * (time.process_time() - started))
        result.counts["words"] += len(text.split())
        compare(text, found, rows, answers.stem, result)
    return result


def read_article(path: Path) -> tuple[str, str, date]:
    """Return text, outlet and day of an article; its head ("# source: OUTLET, URL, DAY") is no text."""
    lines = path.read_text(encoding="utf-8").splitlines()
    outlet, _, day = lines[0].removeprefix("# source:").strip().rsplit(", ", 2)
    return "\n".join(line for line in lines if not line.startswith("#")), outlet, date.fromisoformat(day)


def lines(result: Score) -> Iterator[str]:
    """Yield the table of the figures."""
    result.counts["sure compared"] = result.counts["sure right"] + result.counts["sure wrong"]
    for what in ("speakers", "places"):
        yield "{:<28}P {:5.1f}  R {:5.1f}  F1 {:5.1f}".format(what, *result.f1(what))
    for label, right, of in (
        ("side", "sides right", "sides"),
        ("direct or reported", "quotes right", "quotes"),
        ("day said", "days right", "days wanted"),
        ("implied places", "implied right", "implied wanted"),
        ("sure statements", "sure", "statements"),
        ("sure ones all right", "sure right", "sure compared"),
    ):
        yield f"{label:<28}{result.percent(right, of):5.1f} % of {result.counts[of]}"
    for label in ("days invented", "metonyms", "not verbatim"):
        yield f"{label:<28}{result.counts[label]}"
    words = result.counts["words"] or 1
    yield f"{'milliseconds for 600 words':<28}{0.6 * result.counts['microseconds'] / words:5.1f}"


def main(arguments: Sequence[str]) -> int:
    """Print the table, with --misses every miss, with --rules each rule; `HELD_OUT` only with --held-out."""
    held_out = "--held-out" in arguments
    folders = [Path(argument) for argument in arguments if not argument.startswith("-")]
    with open_names() as places:
        result = score(folders[0], folders[1], places, lambda name: (name in HELD_OUT) is held_out)
    report = [*lines(result), *(result.misses if "--misses" in arguments else [])]
    sys.stdout.write("\n".join(report) + "\n")
    if "--rules" in arguments:
        sys.stdout.write("\n".join(_rules(result)) + "\n")
    return 0


def _rules(result: Score) -> Iterator[str]:
    """Yield for each rule how many of its statements are right whole, and how many are wrong though sure."""
    for rule, counts in sorted(result.rules.items(), key=lambda pair: -pair[1]["sure wrong"]):
        sure = f"sure {counts['sure']:4}, wrong {counts['sure wrong']:3}"
        yield f"{rule:52}{counts['right']:4} of {counts['of']:4}   {sure}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
