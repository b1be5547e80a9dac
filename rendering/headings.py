"""What a topic's heading says: who speaks in what stands below it, never what is so."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from domain.answer import PlaceNews
from domain.statement import Side, Stance, Statement, Topic
from rendering.cleaning import legible
from rendering.denials import Denial, find_denial
from rendering.reader import Reader
from rendering.sides import is_of_unknown_side, side_of

LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Spoken:
    """Who has spoken on one topic: the sides with statements, and those not even an expert speaks from.

    `unknown` says that somebody has spoken of whom the text does not say for which side.
    """

    sides: tuple[Side, ...]
    silent: tuple[Side, ...]
    unknown: bool


def who_has_spoken(topic: Topic, news: PlaceNews, sides: tuple[Side, ...]) -> Spoken:
    """Read who has spoken from the counts, which cover all there is.

    They count an expert under the country: that does not make a side speak, but it is not silence either.
    So a side has spoken where a statement at hand is its word, or where more are counted than are at hand.
    """
    counted = Counter({count.side: count.statements for count in news.topics if count.topic is topic})
    about = [s for s in news.statements if topic in s.topics and s.speaker]
    at_hand = Counter(s.speaker.side for s in about if s.speaker)
    stated = {side.id for s in about if (side := side_of(s, sides))}
    spoken = tuple(side for side in sides if side.id in stated or counted[side.id] > at_hand[side.id])
    unknown = counted[None] > at_hand[None] or any(is_of_unknown_side(s, sides) for s in about)
    silent = tuple(side for side in sides[:2] if side not in spoken and not counted[side.id] and not unknown)
    return Spoken(spoken, silent, unknown)


def heading(topic: Topic, news: PlaceNews, under: Sequence[Statement], reader: Reader) -> Markup:
    """Return the heading of `topic` for the statements `under` it: "Advance: both sides speak".

    It says who of them speaks, or denies. "Only" and "neither" are said where that is so of all of `news`
    as well; where somebody else has spoken too, `further` says so below.
    """
    name = reader.words("topic", topic=topic.value)
    denial = _denial_among(topic, news, under, reader)
    if denial is not None:
        side_id, who = _denier(denial, reader)
        return reader.words("heading-denied", topic=name, side=side_id, name=who)
    spoken = who_has_spoken(topic, news, reader.sides)
    stated = _sides_of(under, reader)
    others = any(is_of_unknown_side(s, reader.sides) for s in under)
    match [side for side in stated if side in reader.belligerents]:
        case []:
            return _of_no_side_at_war(name, spoken, reader, unknown=others)
        case [side]:
            alone = len(spoken.sides) == 1 and not spoken.unknown
            accompanied = len(stated) > 1 or others
            key = "heading-one-and-others" if accompanied else "heading-one" if alone else "heading-side"
            return reader.words(key, topic=name, side=side.id, name=reader.name(side.names))
        case _:
            return reader.words("heading-both", topic=name)


def further(topic: Topic, news: PlaceNews, under: Sequence[Statement], reader: Reader) -> list[Markup]:
    """Return a line for each side at war that has spoken on `topic`, but not in what stands `under` it.

    Where what stands there is denied by words that do not, the line says that instead.
    """
    spoken = who_has_spoken(topic, news, reader.sides)
    here = _sides_of(under, reader)
    elsewhere = [side for side in spoken.sides if side in reader.belligerents and side not in here]
    denied = _denial(topic, news, reader)
    lines = []
    if denied is not None and denied.claim in under and denied.denial not in under:
        side_id, who = _denier(denied.denial, reader)
        lines.append(reader.words("denied-elsewhere", side=side_id, name=who))
        elsewhere = [side for side in elsewhere if side != side_of(denied.denial, reader.sides)]
    return [
        *lines,
        *(reader.words("speaks-elsewhere", side=s.id, name=reader.name(s.names)) for s in elsewhere),
    ]


def missing(topic: Topic, news: PlaceNews, reader: Reader) -> list[Markup]:
    """Return a line for the side at war that has no statement on `topic` where the other one has."""
    spoken = who_has_spoken(topic, news, reader.sides)
    if not any(side in reader.belligerents for side in spoken.sides):
        return []
    return [no_statement_of(side, reader) for side in spoken.silent]


def no_statement_of(side: Side, reader: Reader) -> Markup:
    """Return that there is none."""
    return reader.words("no-statement-of", side=side.id, name=reader.name(side.names))


def claims(reader: Reader, speakers: Iterable[str]) -> dict[str, str]:
    """Return every heading, each with its topic alone, which says nothing of who speaks.

    `speakers` are the names that "denied by" may hold beside those of the sides.
    """
    bare: dict[str, str] = {}
    deniers = [("", who) for who in speakers] + [(side.id, reader.name(side.names)) for side in reader.sides]
    for topic in Topic:
        name = reader.words("topic", topic=topic.value)
        said = [
            reader.words("heading-both", topic=name),
            reader.words("heading-neither", topic=name),
            reader.words("heading-unknown", topic=name),
            *(reader.words("heading-denied", topic=name, side=side, name=who) for side, who in deniers),
        ]
        for side in reader.sides:
            called = reader.name(side.names)
            said.append(reader.words("heading-one", topic=name, side=side.id, name=called))
            said.append(reader.words("heading-side", topic=name, side=side.id, name=called))
            said.append(reader.words("heading-one-and-others", topic=name, side=side.id, name=called))
        bare |= dict.fromkeys(map(str, [name, *said]), str(name))
    return bare


def _of_no_side_at_war(name: Markup, spoken: Spoken, reader: Reader, *, unknown: bool) -> Markup:
    if unknown:
        return reader.words("heading-unknown", topic=name)
    if spoken.unknown or any(side in reader.belligerents for side in spoken.sides):
        return name
    return reader.words("heading-neither", topic=name)


def _sides_of(under: Sequence[Statement], reader: Reader) -> list[Side]:
    here = [side_of(statement, reader.sides) for statement in under]
    return [side for side in reader.sides if side in here]


def _denial(topic: Topic, news: PlaceNews, reader: Reader) -> Denial | None:
    return find_denial((s for s in news.statements if s.topic is topic), reader.sides)


def _denial_among(
    topic: Topic, news: PlaceNews, under: Sequence[Statement], reader: Reader
) -> Statement | None:
    """Return the denial that the heading names: one that answers a claim, or of a side that only denies."""
    denied = _denial(topic, news, reader)
    if denied is not None and denied.denial in under:
        return denied.denial
    deniers = {side_of(each, reader.sides) if each.stance is Stance.DENIES else None for each in under}
    alone = len(deniers) == 1 and deniers <= {*reader.belligerents}
    return under[0] if alone else None


def _denier(denial: Statement, reader: Reader) -> tuple[str, str]:
    """Return the side that denies with its name, or "" and who it is."""
    side = side_of(denial, reader.sides)
    if side is not None:
        return side.id, reader.name(side.names)
    return "", legible(denial.speaker.name_in(reader.language) if denial.speaker else "", LONGEST_NAME)
