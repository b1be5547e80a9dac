"""What became of an article, in lines for whoever keeps the store."""

from collections.abc import Iterable, Iterator

from domain.statement import Doubt
from intake.keeping import Kept


def outcome(kept: Kept, *, publish: bool) -> Iterator[str]:
    """Give a line for each thing that became of its statements; `publish`: they were to be published."""
    if kept.article_known:
        yield "this article is known already: nothing added"
    if new := [number for number in kept.new if number not in {*kept.held, *kept.waiting}]:
        what = "published" if publish else "kept as drafts (publish them with --publish)"
        yield f"{len(new)} new, {what}: {numbers(new)}"
    if kept.reprints:
        known = f"{len(kept.reprints)} known from other articles, now in this one too"
        yield f"{known}: {numbers(kept.reprints)}"
    if (waited := kept.published - len(new)) > 0 and publish:
        yield f"{waited} had waited as drafts and are published now"
    yield from _doubtful(kept)
    if not (kept.article_known or kept.new or kept.reprints or kept.published):
        yield "nothing new"


def _doubtful(kept: Kept) -> Iterator[str]:
    """Say which of those to be published were doubtful, why, and what that made of them."""
    unseen = sorted(set(kept.doubts) - {*kept.held, *kept.waiting})
    if unseen:
        yield f"{len(unseen)} published with doubts, unseen by an editor: {_doubts(kept, unseen)}"
    if kept.waiting:
        yield f"{len(kept.waiting)} with doubts wait for an editor (/review): {_doubts(kept, kept.waiting)}"
    if kept.held:
        yield f"{len(kept.held)} always held for an editor (/review): {_doubts(kept, kept.held)}"


def _doubts(kept: Kept, which: Iterable[int]) -> str:
    """Return "day No. 2; side No. 4-5"."""
    listed = list(which)
    having = {doubt: [number for number in listed if doubt in kept.doubts[number]] for doubt in Doubt}
    return "; ".join(f"{doubt} {numbers(found)}" for doubt, found in having.items() if found)


def numbers(found: Iterable[int]) -> str:
    """Return statement numbers as "No. 1-3, 7"."""
    runs: list[list[int]] = []
    for number in sorted(found):
        if runs and number == runs[-1][-1] + 1:
            runs[-1][1:] = [number]
        else:
            runs.append([number])
    return "No. " + ", ".join("-".join(map(str, run)) for run in runs)
