"""What an article's statements become in the store: new ones, further appearances, or nothing new."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from domain.errors import NeedsEditorError
from domain.statement import NEEDS_EDITOR, Doubt, Extracted, Source
from intake.duplicates import DAYS_APART, likely_same, same_statement
from intake.reading import Reading
from intake.redrafting import changed_from, still_dropped
from store.articles import KnownArticle
from store.book import Book
from store.drafting import Found
from store.known import Dropped, Known

CHANGED = "changed article"
"""Who is said to have dropped a draft that its article no longer holds."""


@dataclass(slots=True)
class Kept:
    """What became of one reading, by statement numbers.

    `article_known` says that this very text was the last that was read, so that nothing was added; `earlier`
    that another text of the article was. Of its statements that this one no longer holds, or gives to
    somebody else, `gone` are those that readers know, and `dropped` those that had been drafts.
    `published` counts those that readers may know from now on, drafts that had waited included; `held` are
    those that an editor must look at first (rule 7), which stay drafts, and `waiting` those that stay drafts
    because only the sure ones were to be published, or an editor is to see them. Of what editors have dropped
    of the article, `declined` is said again in the same words and stays dropped; `changed` are drafts of what
    is said in its place. `doubts` are those of whatever was to be published, whether it was or not.
    """

    article_known: bool = False
    earlier: KnownArticle | None = None
    new: list[int] = field(default_factory=list)
    reprints: list[int] = field(default_factory=list)
    known: list[int] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)
    dropped: list[int] = field(default_factory=list)
    published: int = 0
    held: list[int] = field(default_factory=list)
    waiting: list[int] = field(default_factory=list)
    declined: list[int] = field(default_factory=list)
    changed: list[int] = field(default_factory=list)
    doubts: dict[int, frozenset[Doubt]] = field(default_factory=dict)


def keep(
    book: Book,
    reading: Reading,
    source: Source,
    *,
    extractor: str,
    publish: bool,
    made_by: str,
    now: datetime,
    announce: bool = True,
    only_sure: bool = False,
) -> Kept:
    """Keep what `reading` holds; runs inside a transaction, so that it is all of it or nothing.

    What readers know and the article no longer says stands, and a note of it waits for an editor: nothing
    that readers know changes by itself. A draft that no article says any more is dropped.

    Args:
        publish: let readers know what is new, and what waited as a draft, at once; else drafts wait. Words
            at second hand (doubt `nested`) wait in spite of it, as does what an editor has dropped in other
            words.
        announce: whether followers are told; not for imports.
        only_sure: of what is to be published, let those with a doubt wait as drafts.
    """
    book.add_source(source)
    kept = Kept(earlier=book.known_article(reading.article.source, reading.article.url))
    before = book.statements_in(kept.earlier.id) if kept.earlier else []
    if kept.earlier and reading.text_hash == kept.earlier.hashes[-1]:
        kept.article_known = True
        kept.known = [known.number for known in before]
    else:
        _keep_all(book, reading, kept, before, extractor, now)
    if publish:
        for number in sorted({*kept.new, *kept.reprints, *kept.known}):
            if not _waits(book, kept, number, only_sure=only_sure):
                _publish(book, kept, number, now, made_by, announce=announce)
    return kept


def _waits(book: Book, kept: Kept, number: int, *, only_sure: bool) -> bool:
    """Note a draft's doubts; tell whether they make it wait."""
    draft = book.draft_doubts(number)
    if draft is not None and book.is_redraft(number):
        kept.waiting.append(number)
        return True
    if draft is None or not draft[1]:
        return False
    kept.doubts[number] = draft[1]
    second_hand = Doubt.NESTED in draft[1]  # one side may put words in the other's mouth
    waits = (only_sure or second_hand) and NEEDS_EDITOR.isdisjoint(draft[1])
    if waits:
        kept.waiting.append(number)
    return waits


def _publish(book: Book, kept: Kept, number: int, now: datetime, made_by: str, *, announce: bool) -> None:
    try:
        kept.published += book.publish(number, now, made_by=made_by, announce=announce)
    except NeedsEditorError:
        kept.held.append(number)


def _keep_all(
    book: Book, reading: Reading, kept: Kept, before: Sequence[Known], extractor: str, now: datetime
) -> None:
    article = book.add_reading(
        reading.article, reading.text_hash, len(reading.statements), now, characters=len(reading.text)
    )
    dropped = book.dropped_by_editors(article) if kept.earlier else []
    declined = still_dropped(reading.statements, dropped)
    kept.declined = sorted({same.number for same in declined if same})
    left = [each for each in dropped if each.number not in kept.declined]
    added = [
        extracted.text
        for extracted, same in zip(reading.statements, declined, strict=True)
        if same is None and _keep_one(book, _found(reading, extracted, article), kept, extractor, now, left)
    ]
    missing = {known.number for known in before if _is_gone(known.text, reading.text, added)}
    _let_go(book, kept, sorted(missing - set(kept.known)), article, now)


def _is_gone(words: str, text: str, added: Iterable[str]) -> bool:
    """Tell whether an article has no such words any more, or has them in a statement that is another."""
    return words not in text or any(words in other or other in words for other in added)


def _let_go(book: Book, kept: Kept, missing: Iterable[int], article: int, now: datetime) -> None:
    """Drop drafts that an article no longer holds; have an editor look at what readers know of it."""
    for number in missing:
        if book.is_published(number):
            kept.gone.append(number)
        elif book.drop_unsaid(number, article, now, made_by=CHANGED):
            kept.dropped.append(number)
    if kept.gone:
        book.note_change(article, kept.new, kept.gone, now)


def _keep_one(
    book: Book, found: Found, kept: Kept, extractor: str, now: datetime, dropped: list[Dropped]
) -> bool:
    """Keep one statement; tell whether it is a new one.

    What it says in place of is taken out of `dropped`.
    """
    day = found.extracted.said_on or found.published_day
    candidates = book.statements_near(found.extracted.speaker, day, days=DAYS_APART)
    twin = same_statement(found.extracted, found.language, day, candidates)
    if twin is None:
        number = book.add_draft(found, extractor, now)
        kept.new.append(number)
        if before := changed_from(found.extracted, dropped):
            book.note_redraft(number, before.number)
            kept.changed.append(number)
            dropped.remove(before)
        _propose(book, found, number, day, candidates, now)
    elif book.appears_in(twin.number, found.article):
        kept.known.append(twin.number)
    else:
        book.add_appearance(twin.number, found)
        kept.reprints.append(twin.number)
    return twin is None


def _propose(
    book: Book, found: Found, number: int, day: date, candidates: Sequence[Known], now: datetime
) -> None:
    """Ask an editor whether a new statement is a known one in another language, or with other figures."""
    elsewhere = [known for known in candidates if not book.appears_in(known.number, found.article)]
    likely = likely_same(found.extracted, found.language, day, elsewhere)
    if likely:
        other, unlike = likely
        book.propose(other.number, number, unlike, now)


def _found(reading: Reading, extracted: Extracted, article: int) -> Found:
    before, after = reading.neighbours(extracted)
    return Found(extracted, article, reading.article.language, reading.article.published_day, before, after)
