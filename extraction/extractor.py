"""From an article's text to its statements: the stages put together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from domain.language import Language
from domain.statement import Doubt, Extracted, Speaker
from extraction.content.doubts import Doubting
from extraction.content.figures import figures
from extraction.content.happening import Happenings
from extraction.content.saying import Said, Sayings
from extraction.content.shown import shown
from extraction.cues.media import media_in
from extraction.places.about import About
from extraction.places.finding import PlaceReader
from extraction.places.implied import Focus
from extraction.places.lookup import PlaceNames
from extraction.places.named import Named
from extraction.places.posted import unread
from extraction.places.salience import is_capital, mentions
from extraction.places.settling import Settling
from extraction.places.speaking import offices_words, speakers_words
from extraction.places.whereabouts import Whereabouts
from extraction.reports.drafts import CONTINUED, Draft
from extraction.reports.inherited import inherit_doubts
from extraction.reports.reading import Reader
from extraction.reports.secondhand import is_second_hand
from extraction.speakers.cast import Cast
from extraction.speakers.home import home_side, voice_of
from extraction.speakers.naming import Naming
from extraction.speakers.offices import offices
from extraction.speakers.outlets import party_by_name
from extraction.speakers.registry import Registry, registry
from extraction.speakers.sides import Sides
from extraction.texts.aliases import abbreviations
from extraction.texts.datelines import datelines
from extraction.texts.sentences import sentences
from extraction.words.language import language_of
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import tokenise, written
from extraction.words.wordlists import lexicon as lexicon_of

EXTRACTOR = "rules-8"
"""Stored with every version of a statement; to be changed whenever the rules or word lists change."""


@dataclass(frozen=True, slots=True)
class Reasons:
    """Which rules gave a statement's speaker, cue, places and day; for `ingest --explain`."""

    speaker: str
    cue: str
    places: str
    day: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """The statements of an article in text order; `reasons[i]` says why `statements[i]` is as it is."""

    language: Language
    statements: tuple[Extracted, ...]
    reasons: tuple[Reasons, ...]


def extract(
    text: str,
    *,
    published: date,
    places: PlaceNames,
    outlet: str = "",
    language: Language | None = None,
    voice: str | None = None,
    party: str | None = None,
    words: Callable[[Language], Lexicon] = lexicon_of,
    known: Callable[[], Registry] = registry,
) -> Extraction:
    """Return the statements of an article, in text order. Never raises, whatever `text` is.

    Args:
        text: plain text, a paragraph on each line; offsets of the statements count its characters.
        published: the day of publication, from which "on Monday" and "yesterday" are reckoned.
        places: where place names are looked up.
        outlet: the source's name; "told RFE/RL" makes RFE/RL no speaker of its own article.
        language: the text's language; None: by its letters.
        voice: the speaker whose words the outlet's own narration is (a ministry's page), if any.
        party: the side the outlet belongs to; speakers that it calls "ours" are of that side. None: Russia's
            where the registry knows `outlet` as a Russian medium.
        words: gives the word lists of a language.
        known: gives the registry of well-known speakers.
    """
    lexicon = words(language or language_of(text))
    settling = Settling(places, lexicon)
    found = sentences(text, lexicon)
    party = party or known().party(outlet) or party_by_name(outlet, lexicon)
    own = voice_of(found, lexicon) if party != "ru" or not lexicon.is_english else party
    home = home_side(found, lexicon, party, own, settling.is_abroad, tokenise(datelines(text)))
    cast = _cast(known(), lexicon, home)
    sides = Sides(lexicon, party, home, own, known(), outlet)
    naming = Naming(lexicon, settling.is_place, sides, abbreviations(text, found, lexicon))
    drafts = Reader(text, lexicon, naming, cast, outlet).read(found)
    inherit_doubts(drafts)
    reader = PlaceReader(text, settling, lexicon)
    reader.learn(found, cast.names(), cast.public_surnames())
    return _Article(text, published, lexicon, cast, voice, drafts).extraction(reader)


def _cast(known: Registry, lexicon: Lexicon, home: str | None) -> Cast:
    def offices_of(role: str) -> frozenset[str]:
        """Return the offices that a well-known person's role tells."""
        return offices(lexicon, tokenise(role))

    return Cast(known, lexicon, offices_of, home)


_ORDER = {doubt: place for place, doubt in enumerate(Doubt)}


class _Article:
    """One article on its way through the stages."""

    def __init__(
        self,
        text: str,
        published: date,
        lexicon: Lexicon,
        cast: Cast,
        voice: str | None,
        drafts: Sequence[Draft],
    ) -> None:
        self.text = text
        self.drafts = drafts
        self.sayings = Sayings(published, lexicon)
        self.happenings = Happenings(published, lexicon)
        self.lexicon = lexicon
        self.cast = cast
        self.voice = cast.who_is(voice) if voice else None
        self.doubting = Doubting(text, lexicon, cast.public_surnames(), drafts)

    def extraction(self, reader: PlaceReader) -> Extraction:
        """Return the statements, once all of the article has been read."""
        focus = Focus(self.lexicon, mentions(self.text), reader)
        whereabouts = Whereabouts(self.lexicon, focus)
        built: list[tuple[Extracted, Reasons]] = []
        for _, group in groupby(self.drafts, key=lambda draft: draft.number):
            together = list(group)
            self.sayings.begin(together[0].sentence, together[0].number)
            masked = [*speakers_words(together), *media_in(together[0].sentence, self.lexicon)]
            read = reader.read(together[0].sentence, unread(masked, together, self.lexicon))
            named = [one for one in read if not one.is_title]
            speaking = {at for first, last in speakers_words(together) for at in range(first, last + 1)}
            offices = [
                reader.titles.office(draft.sentence, offices_words(draft, self.lexicon)) for draft in together
            ]
            titled = self._titled(together, named, reader)
            for draft, about in zip(together, whereabouts.of(together, named, offices, titled), strict=True):
                where = draft.sentence, draft.first, draft.last
                is_open = reader.unplaced.is_open(*where, named, speaking) or any(
                    one.is_doubtful and draft.first <= one.first <= draft.last for one in named
                )
                about = replace(about, is_open=True) if is_open else about
                built.append(self._statement(draft, together, about))
        happened = zip(built, self.happenings.days, strict=True)
        built = [(replace(one, happened_on=on) if on else one, why) for (one, why), on in happened]
        built.sort(key=lambda pair: (pair[0].start, -pair[0].end))
        statements, reasons = tuple(one for one, _ in built), tuple(why for _, why in built)
        return Extraction(self.lexicon.language, statements, reasons)

    def _titled(self, drafts: Sequence[Draft], named: Sequence[Named], reader: PlaceReader) -> list[Named]:
        """Return the places in the titles of a Ukrainian or Russian sentence's speakers."""
        if self.lexicon.is_english or drafts[0].one is None:
            return []
        known = {one.first for one in named}
        read = [one for one in reader.read(drafts[0].sentence, ()) if one.first not in known]
        return [one for one in read if not is_capital(one, self.lexicon)]  # «в Москві заявляють»

    def _statement(self, draft: Draft, together: Sequence[Draft], about: About) -> tuple[Extracted, Reasons]:
        among = [other.one for other in together if other.one is not None]
        nested = is_second_hand(draft.one, among, draft.sentence, self.lexicon)
        when = self.sayings.said(draft.sentence, draft.one, among)
        self.happenings.read(draft, self.sayings.days, about.told, when.day)
        member = draft.member or self.voice
        speaker = member.speaker() if member else None
        doubts = self._doubts(draft, speaker, about, doubtful_day=when.doubtful, nested=nested)
        return self._extracted(draft, speaker, about, when, doubts), self._reasons(draft, about, when)

    def _extracted(
        self, draft: Draft, speaker: Speaker | None, about: About, when: Said, doubts: tuple[Doubt, ...]
    ) -> Extracted:
        sentence, one = draft.sentence, draft.one
        tokens = sentence.tokens[draft.first : draft.last + 1]
        start, end = tokens[0].start, tokens[-1].end
        return Extracted(
            text=self.text[start:end],
            start=start,
            end=end,
            sentence=sentence.text,
            shown=self._shown(draft),
            speaker=speaker,
            speaker_as_written=draft.as_written,
            cue=self._cue(draft),
            direct_quote=one.direct if one else draft.rule == CONTINUED,
            places=about.places,
            said_on=when.day.on if when.day else None,
            said_precision=when.day.precision if when.day else None,
            topics=about.topics,
            stance=about.stance,
            figures=figures(self.text, tokens, self.lexicon),
            doubts=doubts,
        )

    def _cue(self, draft: Draft) -> str | None:
        cue = draft.one.placed.cue if draft.one else None
        return written(self.text, draft.sentence.tokens[cue.first : cue.last + 1]) if cue else None

    def _shown(self, draft: Draft) -> str:
        sentence = draft.sentence
        first, last = shown(sentence, draft.one, self.lexicon) if draft.one else (draft.first, draft.last)
        return self.text[sentence.tokens[first].start : sentence.tokens[last].end]

    def _doubts(
        self, draft: Draft, speaker: Speaker | None, about: About, *, doubtful_day: bool, nested: bool
    ) -> tuple[Doubt, ...]:
        raised = {
            Doubt.IMPLIED_PLACE: about.unsure,
            Doubt.PLACE: about.is_open,
            Doubt.DAY: doubtful_day,
            Doubt.NESTED: nested and speaker is not None,
        }
        found = {doubt for doubt, is_raised in raised.items() if is_raised}
        settled = any(place.id for place in about.places)
        found.update(self.doubting.about(draft, speaker, is_voiced=bool(self.voice), has_settlement=settled))
        return tuple(sorted(found, key=_ORDER.__getitem__))

    def _reasons(self, draft: Draft, about: About, when: Said) -> Reasons:
        return Reasons(
            speaker=draft.rule if draft.member or not self.voice else "the source's voice",
            cue=draft.one.placed.rule if draft.one else "none",
            places=about.rule,
            day=f"“{when.day.as_written}” beside the cue" if when.day else "none given",
        )
