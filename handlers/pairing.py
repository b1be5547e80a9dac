"""Whether two statements are one, and what is other in an article: decided by editors, out of /review."""

from collections.abc import Iterable
from dataclasses import replace

from markupsafe import Markup
from telegram import Update

from domain.pair_press import PairAct, PairPress, decode
from domain.proposal import Proposal
from domain.statement import Statement
from domain.turn import Message, Toast, Turn
from handlers.clerk import Clerk, clerk
from handlers.roles import must_be_editor
from handlers.services import Services
from rendering import pairs
from store.book import Book
from store.store import Store
from transport.context import Context


def waiting(services: Services, at_work: Clerk) -> list[Message]:
    """Return what waits besides articles, in a message of its own."""
    store = services.store
    told = pairs.waiting(store.proposals.count(), store.changes.count(), at_work.reader)
    return [told] if told else []


async def press(update: Update, context: Context[Services]) -> Turn[Book]:
    """Do what a button says."""
    at_work = clerk(update, context, must_be_editor(update, context))
    query = update.callback_query
    pressed = decode((query.data if query else None) or "")
    match pressed:
        case PairPress(PairAct.PAIR, number):
            return _show(context, at_work, number, after=0)
        case PairPress(PairAct.NEXT, number):
            return _show(context, at_work, 0, after=number)
        case PairPress(PairAct.ONE | PairAct.TWO):
            return _decide(context, at_work, pressed)
        case PairPress(PairAct.CHANGE):
            return Turn(say=[at_work.here(_change(context, at_work, 0))])
        case PairPress(PairAct.SEEN, number):
            return _seen(context, at_work, number)
    return Turn(at_once=Toast())


def _show(context: Context[Services], at_work: Clerk, number: int, *, after: int) -> Turn[Book]:
    proposals = context.services.store.proposals
    found = proposals.get(number) if number else None
    return Turn(say=[at_work.here(_pair(context, at_work, found or proposals.first(after)))])


def _pair(
    context: Context[Services],
    at_work: Clerk,
    found: Proposal | None,
    told: Markup = pairs.NOTHING,
    *,
    settled: int = 0,
) -> Message:
    if found is None:
        return pairs.no_pair(at_work.reader, told=told)
    left = context.services.store.proposals.count() - settled
    return pairs.pair(found, left, at_work.reader, told=told)


def _decide(context: Context[Services], at_work: Clerk, pressed: PairPress) -> Turn[Book]:
    """Make a pair one statement, or note that they are two; then show the next pair."""
    proposals, who = context.services.store.proposals, at_work.reader
    found = proposals.get(pressed.number)
    seen = found and (found.earlier.version, found.later.version) == (pressed.earlier, pressed.later)
    if found is None or not seen:
        told = who.words("pair-overtaken")
        return Turn(say=[at_work.here(_pair(context, at_work, found or proposals.first(), told))])
    following = proposals.first(found.id)
    next_one = following if following and following.id != found.id else None
    numbers = {found.earlier.number, found.later.number}
    merged = {
        kept: at_work.here(
            _pair(context, at_work, next_one, pairs.merged(kept, (numbers - {kept}).pop(), who), settled=1)
        )
        for kept in numbers
    }
    two = at_work.here(_pair(context, at_work, next_one, who.words("pair-two"), settled=1))
    overtaken = at_work.here(_pair(context, at_work, next_one, who.words("pair-overtaken"), settled=1))

    def change(book: Book) -> Iterable[Message]:
        book.must_be_editor(at_work.editor)
        if pressed.act is PairAct.TWO:
            settled = book.are_two(found.id, context.now, made_by=at_work.signature)
            return [two if settled else overtaken]
        kept = book.are_one(found, context.now, made_by=at_work.signature)
        return [merged[kept] if kept is not None else overtaken]

    return Turn(change=change)


def _change(context: Context[Services], at_work: Clerk, seen: int) -> Message:
    """Return the newest article that has changed, but for the one that is `seen`."""
    store = context.services.store
    waiting = [each for each in store.changes.open() if each.id != seen]
    if not waiting:
        return pairs.no_change(at_work.reader)
    found = waiting[0]
    new, gone = _still(store, found.new, "draft"), _still(store, found.gone, "published")
    left = store.changes.count() - bool(seen)
    return pairs.change(found, new, gone, left, at_work.reader)


def _still(store: Store, numbers: Iterable[int], state: str) -> tuple[Statement, ...]:
    """Return those statements that nobody has published, dropped or withdrawn meanwhile."""
    standings = [standing for number in numbers if (standing := store.standings.of(number))]
    return tuple(standing.statement for standing in standings if standing.state == state)


def _seen(context: Context[Services], at_work: Clerk, number: int) -> Turn[Book]:
    following = replace(_change(context, at_work, number), edits=at_work.message_id)

    def change(book: Book) -> Iterable[Message]:
        book.must_be_editor(at_work.editor)
        book.settle_change(number, context.now, by=at_work.signature)
        return [following]

    return Turn(change=change)
