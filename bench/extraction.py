"""How well articles are read: the project's own annotated ones, what each rule is worth, time and memory."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from time import process_time

from domain.language import Language
from extraction.extractor import Extraction, extract
from extraction.speakers.registry import Registry
from extraction.words.lexicon import Lexicon
from extraction.words.stems import Phrases, Stems
from extraction.words.wordlists import lexicon
from gazetteer.names import NamedPlaces, open_names
from tests.extraction.comparing import Score
from tests.extraction.scoring import HELD_OUT, score

OWN = Path(__file__).parents[1] / "tests" / "extraction"
DAY = date(2026, 1, 15)
SIZES = (125_000, 250_000, 500_000, 1_000_000)
AIMS = {
    "speakers, F1": "93",
    "sure statements all right, %": "99",
    "sure of all statements, %": "60",
    "side right, %": "",
    "places, F1": "97",
    "metonyms and the like taken for places": "0",
    "implied places, %": "80",
    "day said right, %": "95",
    "days invented": "0",
    "statements that are no span of the article": "0",
    "direct or reported, %": "98",
    "milliseconds for 600 words": "10",
}
_ONE_EACH = ("en-1-agency", "uk-1-agency", "ru-1-reprint")
_NO_PHRASES = Phrases(())
_NO_FLAGS: Stems[bool] = Stems({})

_PEAK = """
from datetime import date
from pathlib import Path
from extraction.extractor import extract
from gazetteer.names import open_names
def peak():
    return int([line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")][0])
with open_names() as places:
    before = peak()
    for path in sorted(Path("tests/extraction/articles").glob("*.txt")):
        extract(path.read_text(encoding="utf-8"), published=date(2026, 1, 15), places=places)
    print(peak(), peak() - before)
"""


def main() -> None:
    with open_names() as places:
        kept = _scored(places, lambda name: name not in HELD_OUT)
        apart = [_scored(places, lambda name: name in HELD_OUT)] if HELD_OUT else []
        _print_table(kept, *apart)
        _print_ablation(places, kept)
        _print_times(places)
    if Path("/proc/self/status").exists():
        _print_memory()


def _scored(
    places: NamedPlaces, names: Callable[[str], bool], reading: Callable[..., Extraction] = extract
) -> Score:
    return score(OWN / "articles", OWN / "gold", places, names, reading)


def _figures(result: Score) -> Iterator[float]:
    """Yield the figures in the order of `AIMS`."""
    counts = result.counts
    counts["sure compared"] = counts["sure right"] + counts["sure wrong"]
    yield result.f1("speakers")[2]
    yield result.percent("sure right", "sure compared")
    yield result.percent("sure", "statements")
    yield result.percent("sides right", "sides")
    yield result.f1("places")[2]
    yield counts["metonyms"]
    yield result.percent("implied right", "implied wanted")
    yield result.percent("days right", "days wanted")
    yield counts["days invented"]
    yield counts["not verbatim"]
    yield result.percent("quotes right", "quotes")
    yield 0.6 * counts["microseconds"] / (counts["words"] or 1)


def _print_table(*results: Score) -> None:
    heads = ("seen", "apart")[: len(results)]
    print(f"{'':44}" + "".join(f"{head:>9}" for head in heads) + f"{'aim':>6}")
    for (label, aim), *values in zip(AIMS.items(), *map(_figures, results), strict=True):
        print(f"{label:44}" + "".join(f"{value:9.1f}" for value in values) + f"{aim:>6}")


def _print_ablation(places: NamedPlaces, whole: Score) -> None:
    """Print what is lost on the articles that were seen when one rule or word list is left out."""
    shown = [0, 4, 6, 3, 1]
    base = list(_figures(whole))
    print(f"\nleft out{'':36}{'speakers':>9}{'places':>8}{'implied':>8}{'side':>7}{'sure':>7}")
    for label, reading in _ABLATIONS.items():
        values = list(_figures(_scored(places, lambda name: name not in HELD_OUT, reading)))
        changes = "".join(f"{values[at] - base[at]:+8.1f}" for at in shown)
        print(f"{label:44}{changes}")


def _without(change: Callable[[Lexicon], Lexicon]) -> Callable[..., Extraction]:
    changed = {language: change(lexicon(language)) for language in Language}
    return partial(extract, words=changed.__getitem__)


_ABLATIONS: dict[str, Callable[..., Extraction]] = {
    "the registry of well-known speakers": partial(extract, known=lambda: Registry(())),
    "according to, за словами": _without(lambda one: replace(one, prepositional=_NO_PHRASES)),
    "in his view, за його словами": _without(lambda one: replace(one, pronominal=_NO_PHRASES)),
    "this was reported by, про це повідомив": _without(lambda one: replace(one, backward=_NO_PHRASES)),
    "pronouns": _without(lambda one: replace(one, pronouns={})),
    "the official, the agency": _without(lambda one: replace(one, pointing=Stems({}))),
    "did not respond": _without(lambda one: replace(one, not_said=_NO_PHRASES)),
    "words with a side": _without(lambda one: replace(one, sides=Stems({}), side_phrases={})),
    "local offices": _without(lambda one: replace(one, local_offices={})),
    "given names": _without(lambda one: replace(one, given_names=_NO_FLAGS)),
    "headlines, captions, credits": _without(lambda one: replace(one, furniture=_NO_PHRASES)),
    "governments (metonyms)": _without(
        lambda one: replace(one, places=replace(one.places, governments=_NO_FLAGS))
    ),
    "comparisons": _without(lambda one: replace(one, places=replace(one.places, comparisons=_NO_PHRASES))),
    "parts of names": _without(lambda one: replace(one, places=replace(one.places, name_parts=_NO_FLAGS))),
    "the city, там": _without(
        lambda one: replace(one, places=replace(one.places, nouns=Stems({}), adverbs=_NO_FLAGS))
    ),
}


def _print_times(places: NamedPlaces) -> None:
    """Print that the time grows as the text does, for text of several kinds."""
    article = "\n\n".join(
        path.read_text(encoding="utf-8") for path in sorted((OWN / "articles").glob("en-*.txt"))
    )
    kinds = {
        "articles": article + "\n\n",
        "in one line": article.replace("\n", " ") + " ",
        "one sentence without end": article.translate(dict.fromkeys(map(ord, ".!?\n"), " ")) + " ",
        "marks opened and never closed": article.replace("”", "“") + '\n\n«„"“',
        "all capitals": article.upper() + "\n\n",
        "scanned badly": article.replace("l", "1").replace("o", "0").replace("rn", "m") + "\n\n",
        "three languages mixed": _mixed() + "\n\n",
        "HTML that is none": article.replace(" ", " <b<p>&nbsp</x ") + "\n\n",
        "names only": "Ivan Bondar, Olena Koval and Kyiv, Odesa, Pokrovsk said " * 20,
        "quotations in quotations": "“«„ said Kyiv " * 40,
        "namesakes, states and numbers in a row": "Ivanivka, Stepove, Lyman, Sudan, Chad and 1 million " * 20,
    }
    print(f"\nseconds of processor for characters{'':9}" + "".join(f"{size:>10,}" for size in SIZES))
    for label, piece in kinds.items():
        whole = piece * (SIZES[-1] // len(piece) + 1)
        print(f"{label:44}" + "".join(f"{_seconds(whole[:size], places):10.1f}" for size in SIZES))


def _mixed() -> str:
    """Return sentences of the three languages in turn."""
    texts = [(OWN / "articles" / f"{name}.txt").read_text(encoding="utf-8") for name in _ONE_EACH]
    return " ".join(
        piece for pieces in zip(*(text.split(". ") for text in texts), strict=False) for piece in pieces
    )


def _seconds(text: str, places: NamedPlaces) -> float:
    begun = process_time()
    extract(text, published=DAY, places=places, language=Language.EN)
    return process_time() - begun


def _print_memory() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PEAK], cwd=OWN.parents[1], capture_output=True, text=True, check=True
    )
    peak, added = (int(number) / 1024 for number in done.stdout.split())
    print(f"\nmemory: {added:.0f} MiB for reading the project's articles, {peak:.0f} MiB the whole process")
