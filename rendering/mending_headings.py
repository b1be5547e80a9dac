"""The heading above a statement that changed: who speaks there may be somebody else now, or nobody."""

from collections.abc import Mapping, Sequence

from markupsafe import escape

from domain.amends import Change
from domain.statement import Stance
from rendering.cleaning import legible
from rendering.headings import LONGEST_NAME, claims, no_statement_of
from rendering.reader import Reader
from rendering.sides import side_of
from rendering.tags import bold

QUOTES = ("<blockquote expandable>", "<blockquote>")


def say_less(lines: list[str], first: int, change: Change, who: Reader) -> None:
    """Leave only the topic of the heading above `lines[first]`, where `change` may have made it untrue.

    A line below it that no statement of a side is known goes, where the changed one is that side's now.
    """
    if not (change.withdrawn or _speaks_otherwise(change)):
        return
    speakers = (each.speaker for each in (change.before, change.after) if each.speaker)
    bare = claims(who, {legible(each.name_in(who.language), LONGEST_NAME) for each in speakers})
    above = next((n for n in range(first, -1, -1) if _begins(lines[n], bare, who)), None)
    heading = _heading(lines[above], bare) if above is not None else None
    if above is None or heading is None:
        return
    below = range(above + 1, _end(lines, above, bare, who))
    side = side_of(change.after, who.sides)
    if change.withdrawn:
        if _still_speaks([lines[n] for n in below if n != first], change, who):
            return
    elif side is not None and (silent := str(no_statement_of(side, who))) in [lines[n] for n in below]:
        lines.remove(silent)
    lines[above] = lines[above].replace(heading, bare[heading])


def _speaks_otherwise(change: Change) -> bool:
    """Tell whether somebody of another side speaks now, on another topic, or the other way round."""
    before, after = change.before, change.after
    said = [
        (each.speaker and (each.speaker.side, each.speaker.kind), each.topics) for each in (before, after)
    ]
    return said[0] != said[1] or before.stance is not after.stance


def _begins(line: str, bare: Mapping[str, str], who: Reader) -> bool:
    """Tell whether what stands below `line` is under no heading above it."""
    titles = (
        who.words("digest-title-corrected"),
        who.words("digest-title-withdrawn"),
        who.words("digest-title-disputed"),
        who.words("digest-title-quiet"),
    )
    return (
        line.startswith(QUOTES)
        or line in [bold(title) for title in titles]
        or _heading(line, bare) is not None
    )


def _end(lines: Sequence[str], above: int, bare: Mapping[str, str], who: Reader) -> int:
    return next((n for n in range(above + 1, len(lines)) if _begins(lines[n], bare, who)), len(lines))


def _heading(line: str, bare: Mapping[str, str]) -> str | None:
    """Return the heading that `line` is, or that stands at its end behind a place."""
    for quote in QUOTES:
        line = line.removeprefix(quote)
    said = line.removeprefix("<b>").removesuffix("</b>").rsplit("</b>, ", 1)[-1]
    return said if said in bare else None


def _still_speaks(lines: Sequence[str], change: Change, who: Reader) -> bool:
    """Tell whether somebody else of the same side stands in `lines`, so that their heading holds."""
    side = side_of(change.before, who.sides)
    if side is None or change.before.stance is Stance.DENIES:
        return False
    signed = f"{escape(who.name(side.names))} · "
    return any(line.startswith(signed) for line in lines)
