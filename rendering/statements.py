"""One statement as a reader sees it: who, the words themselves, when and where published."""

from dataclasses import dataclass

from markupsafe import Markup, escape

from domain.answer import PlaceNews
from domain.language import Language
from domain.statement import Appearance, Side, SpeakerKind, Stance, Statement
from rendering import days
from rendering.cleaning import clean, legible, link, shortened
from rendering.denials import find_denial
from rendering.reader import Reader
from rendering.roles import role_of
from rendering.sides import side_of
from rendering.tags import bold

LONGEST_NAME = 80
LONGEST_OUTLET = 40
"""Characters; what real names and outlets stay far below."""

PLACES = 2
"""Places named of a statement about several within a region."""

_READ_TOO = {Language.EN: (), Language.UK: (), Language.RU: (Language.UK,)}
"""Further languages whose originals a reader is spared the search for a translation of."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One statement in the appearance that this reader is shown."""

    statement: Statement
    appearance: Appearance
    side: Side | None
    name: Markup
    role: Markup
    words: str
    notes: Markup
    when: Markup
    outlet: Markup
    reprints: Markup

    @property
    def key(self) -> tuple[int, int]:
        """What a message that shows it is recorded with."""
        return self.statement.number, self.statement.version

    @property
    def name_and_role(self) -> Markup:
        """Return "**Andriy Hnatov**, chief of the general staff"; nothing for an outlet's narration."""
        return Markup(", ").join(part for part in (self.name, self.role) if part)

    def signed(self, name: Markup, reader: Reader) -> Markup:
        """Return `name` behind that of its side: "Ukraine · **Andriy Hnatov**"."""
        return Markup(" · ").join((reader.name(self.side.names), name)) if self.side else name

    def span(self, limit: int) -> Markup:
        """Return the words, at most `limit` characters of them, with what has to be said about them."""
        return escape(shortened(self.words, limit)) + self.notes

    @property
    def where(self) -> Markup:
        """Return "published 11 Nov · [RFE/RL]"."""
        return Markup(" · ").join((self.when, self.outlet))

    def block(self, limit: int, reader: Reader) -> Markup:
        """Return the statement as lines: who, the words, when and where."""
        lines = [self.signed(self.name_and_role, reader), self.span(limit), self.where, self.reprints]
        return Markup("\n").join(line for line in lines if line)


def shown(statement: Statement, news: PlaceNews, reader: Reader) -> Shown:
    """Return `statement` as an answer about `news.place` shows it to `reader`."""
    appearance = best_appearance(statement, reader)
    return Shown(
        statement,
        appearance,
        side=side_of(statement, reader.sides),
        name=_name(statement, reader),
        role=_role(statement, reader),
        words=clean(appearance.shown) or "…",
        notes=_notes(statement, appearance, news, reader),
        when=days.said(statement, appearance.article, reader),
        outlet=outlet(appearance),
        reprints=_reprints(statement, appearance, reader),
    )


def best_appearance(statement: Statement, reader: Reader) -> Appearance:
    """Return the earliest appearance in a language `reader` reads, the own one first, else the original."""
    by_day = sorted(statement.appearances, key=lambda appearance: appearance.article.published_day)
    for language in (reader.language, *_READ_TOO[reader.language]):
        for appearance in by_day:
            if appearance.language is language:
                return appearance
    return by_day[0]


def outlet(appearance: Appearance) -> Markup:
    """Return the outlet's name, as a link to the article."""
    article = appearance.article
    return link(legible(article.source, LONGEST_OUTLET), article.url)


def _name(statement: Statement, reader: Reader) -> Markup:
    if statement.speaker is None:
        return Markup("")
    return bold(legible(statement.speaker.name_in(reader.language), LONGEST_NAME))


def _role(statement: Statement, reader: Reader) -> Markup:
    speaker = statement.speaker
    if speaker is None:
        return Markup("")
    role = role_of(statement, reader)
    if not role and speaker.kind is SpeakerKind.UNNAMED:
        return reader.words("no-name-given")
    return role


def _notes(statement: Statement, appearance: Appearance, news: PlaceNews, reader: Reader) -> Markup:
    notes = [Markup("")]
    if appearance.language is not reader.language:
        notes.append(reader.words("in-language", language=appearance.language.value))
    notes += _places(statement, news, reader)
    mentions = [mention for mention in statement.places if mention.id in news.place.codes]
    if mentions and all(mention.implied and not mention.as_written.strip() for mention in mentions):
        notes.append(reader.words("place-not-named"))
    if _denies_alone(statement, news, reader):
        notes.append(reader.words("denial"))
    return Markup(" ").join(notes) if len(notes) > 1 else Markup("")


def _places(statement: Statement, news: PlaceNews, reader: Reader) -> list[Markup]:
    """Return which place within a region the statement is about, in the reader's language where known."""
    ids = {mention.id for mention in statement.places}
    if news.place.is_settlement or ids & {*news.place.codes}:
        return []
    known = {place.id: reader.name(place.names) for place in news.mentioned}
    named = dict.fromkeys(known.get(mention.id or "", mention.name) for mention in statement.places)
    names = [legible(name, LONGEST_NAME) for name in named]
    return [Markup("({})").format(", ".join(names[:PLACES]))] if names else []


def _denies_alone(statement: Statement, news: PlaceNews, reader: Reader) -> bool:
    """Tell whether it is a denial that is not shown against what it denies."""
    if statement.stance is not Stance.DENIES:
        return False
    answered = find_denial((s for s in news.statements if s.topic is statement.topic), reader.sides)
    return answered is None or answered.denial.number != statement.number


def _reprints(statement: Statement, appearance: Appearance, reader: Reader) -> Markup:
    outlets = {each.article.source for each in statement.appearances} - {appearance.article.source}
    return reader.words("same-words", count=len(outlets)) if outlets else Markup("")
