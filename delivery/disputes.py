"""Which of what is new denies something, or is denied: with its counterpart, however old that is."""

from collections.abc import Iterable, Iterator

from delivery.parts import Parts
from domain.digest import Denied, Told
from domain.statement import Statement, Topic
from rendering.denials import find_denial


def newly_denied(parts: Parts, new: Iterable[Told]) -> Iterator[Denied]:
    """Give each denial with its claim of which at least one is among what is new; none twice."""
    seen: set[tuple[int, int]] = set()
    for told in new:
        for statement in told.statements:
            for denied in _of(parts, told, statement):
                pair = (denied.denial.number, denied.claim.number)
                if pair not in seen:
                    seen.add(pair)
                    yield denied


def _of(parts: Parts, told: Told, statement: Statement) -> Iterator[Denied]:
    for topic in statement.topics:
        others = _others(parts, statement, topic)
        for other in others:
            if found := find_denial([statement, other], parts.sides):
                yield Denied(told.followed, found.denial, found.claim)
                return


def _others(parts: Parts, statement: Statement, topic: Topic) -> Iterator[Statement]:
    """Give the newest others on the same topic about the same places."""
    if topic is Topic.OTHER:
        return
    for place in dict.fromkeys(mention.id for mention in statement.places if mention.id):
        about = parts.store.statements.about(place, topic, rivals_on=lambda _: [topic])
        for other in about.statements:
            if other.number != statement.number and other.stance is not statement.stance:
                yield other
