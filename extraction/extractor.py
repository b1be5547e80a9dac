"""From an article's text to its statements: the stages put together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from domain.language import Language
from domain.statement import Doubt, Extracted, PlaceMention, SpeakerKind
from extraction.attribution import Attribution, is_nested
from extraction.cast import Cast, Member
from extraction.days import Said, happened, said
from extraction.doubts import doubts_about_content, doubts_about_places, doubts_about_speaker
from extraction.figures import figures
from extraction.implied import Focus
from extraction.language import language_of
from extraction.lexicon import Lexicon, lexicon
from extraction.naming import Naming
from extraction.places import Named, PlaceReader
from extraction.reading import Draft, Reader
from extraction.registry import Registry, registry
from extraction.sentences import Sentence, sentences
from extraction.settling import PlaceNames, Settling
from extraction.shown import first_shown
from extraction.topics import stance, topics

EXTRACTOR = "rules-1"
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
    words: Callable[[Language], Lexicon] = lexicon,
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
        party: the side the outlet belongs to; speakers that it calls "ours" are of that side.
        words: gives the word lists of a language.
        known: gives the registry of well-known speakers.
    """
    language = language or language_of(text)
    return _Article(text, published, places, words(language), known(), outlet, voice, party).extraction()


class _Article:
    """One article on its way through the stages."""

    def __init__(
        self,
        text: str,
        published: date,
        places: PlaceNames,
        lexicon: Lexicon,
        registry: Registry,
        outlet: str,
        voice: str | None,
        party: str | None,
    ) -> None:
        self.text = text
        self.published = published
        self.lexicon = lexicon
        self.sentences = sentences(text, lexicon)
        self.settling = Settling(places, lexicon)
        self.cast = Cast(registry)
        naming = Naming(lexicon, self.settling.is_place, party)
        self.drafts = Reader(text, lexicon, naming, self.cast, outlet).read(self.sentences)
        self.voice = self.cast.who_is(voice) if voice else None
        self.places = PlaceReader(text, self.settling, lexicon)
        self.focus = Focus(lexicon)

    def extraction(self) -> Extraction:
        """Return what the article says, once all of it has been read."""
        self.places.learn(self.sentences)
        built: list[tuple[Extracted, Reasons]] = []
        by_sentence: dict[int, list[Draft]] = {}
        for draft in self.drafts:
            by_sentence.setdefault(draft.number, []).append(draft)
        previous: tuple[Member | None, tuple[PlaceMention, ...], int] = (None, (), -2)
        for number, drafts in by_sentence.items():
            named = self.places.read(self.sentences[number], self._masked(drafts))
            for draft in drafts:
                mentions, rule, borrowed = self._places_of(draft, drafts, named, previous)
                statement = self._statement(draft, drafts, mentions, borrowed=borrowed)
                built.append((statement, self._reasons(draft, drafts, rule)))
                previous = (draft.member, mentions, number)
            self.focus.saw(number, [one for one in named if self._is_about(one, drafts)])
        built.sort(key=lambda pair: (pair[0].start, -pair[0].end))
        return Extraction(
            self.lexicon.language, tuple(one for one, _ in built), tuple(reasons for _, reasons in built)
        )

    def _masked(self, drafts: Sequence[Draft]) -> list[tuple[int, int]]:
        """Return where the speakers of a sentence are named: no places, but for residents, who are witnesses."""
        masked: list[tuple[int, int]] = []
        for draft in drafts:
            if draft.one is None or (draft.member and draft.member.kind is SpeakerKind.RESIDENT):
                continue
            phrase = draft.one.placed.phrase
            masked.append((phrase.first, phrase.last))
            if phrase.apposition:
                masked.append(phrase.apposition)
        return masked

    def _is_about(self, one: Named, drafts: Sequence[Draft]) -> bool:
        return any(draft.first <= one.first and one.last <= draft.last for draft in drafts)

    def _places_of(
        self,
        draft: Draft,
        drafts: Sequence[Draft],
        named: Sequence[Named],
        previous: tuple[Member | None, tuple[PlaceMention, ...], int],
    ) -> tuple[tuple[PlaceMention, ...], str, bool]:
        """Return the places of a statement, the rule that gave them, and whether another clause lent them."""
        own = [one for one in named if draft.first <= one.first and one.last <= draft.last]
        if draft.member and draft.member.kind is SpeakerKind.RESIDENT and not own:
            own = list(named)
        tokens = draft.sentence.tokens[draft.first : draft.last + 1]
        settled = any(one.place is None or one.place.is_settlement for one in own)
        meant = [] if settled else self.focus.meant(draft.number, tokens)
        mentions = self._mentions(own, implied=False)
        if own and not meant:
            return mentions, "named", False
        others = [one for one in named if self._is_about(one, drafts)]
        if not own and others:
            return self._mentions(others, implied=False), "named in the sentence's other clause", True
        if meant:
            return mentions + self._mentions(meant, implied=True), "implied by a place noun", False
        if draft.member is not None and previous[0] is draft.member and draft.number - previous[2] == 1:
            carried = tuple(
                PlaceMention(place.id, place.name, place.as_written, implied=True) for place in previous[1]
            )
            return carried, "carried over from the speaker's words before" if carried else "none", False
        return (), "none", False

    def _mentions(self, named: Sequence[Named], *, implied: bool) -> tuple[PlaceMention, ...]:
        found: dict[str, PlaceMention] = {}
        for one in named:
            mention = one.mention(implied=implied)
            found.setdefault(mention.id or mention.name, mention)
        return tuple(found.values())

    def _statement(
        self, draft: Draft, drafts: Sequence[Draft], mentions: tuple[PlaceMention, ...], *, borrowed: bool
    ) -> Extracted:
        sentence, one = draft.sentence, draft.one
        tokens = sentence.tokens[draft.first : draft.last + 1]
        start, end = tokens[0].start, tokens[-1].end
        member = draft.member or self.voice
        speaker = member.speaker() if member else None
        cue = one.placed.cue if one else None
        when = self._said(draft, drafts)
        shown_from = sentence.tokens[first_shown(sentence, one, self.lexicon)].start if one else start
        return Extracted(
            text=self.text[start:end],
            start=start,
            end=end,
            sentence=sentence.text,
            shown=self.text[shown_from:end],
            speaker=speaker,
            speaker_as_written=draft.as_written,
            cue=self._cue_words(sentence, draft),
            direct_quote=one.direct if one else draft.rule == "continued quotation",
            places=mentions,
            said_on=when.day.on if when.day else None,
            said_precision=when.day.precision if when.day else None,
            happened_on=happened(sentence, one, self.published, self.lexicon),
            topics=topics(tokens, self.lexicon),
            stance=stance(tokens, cue, self.lexicon),
            figures=figures(self.text, tokens, self.lexicon),
            doubts=self._doubts(draft, drafts, mentions, when, borrowed=borrowed),
        )

    def _cue_words(self, sentence: Sentence, draft: Draft) -> str | None:
        if draft.one is None:
            return None
        cue = draft.one.placed.cue
        return self.text[sentence.tokens[cue.first].start : sentence.tokens[cue.last].end]

    def _said(self, draft: Draft, drafts: Sequence[Draft]) -> Said:
        if draft.one is None:
            return Said(None)
        return said(draft.sentence, draft.one, self._among(drafts), self.published, self.lexicon)

    def _among(self, drafts: Sequence[Draft]) -> list[Attribution]:
        return [draft.one for draft in drafts if draft.one is not None]

    def _doubts(
        self,
        draft: Draft,
        drafts: Sequence[Draft],
        mentions: tuple[PlaceMention, ...],
        when: Said,
        *,
        borrowed: bool,
    ) -> tuple[Doubt, ...]:
        member = draft.member or self.voice
        speaker = member.speaker() if member else None
        tokens = draft.sentence.tokens[draft.first : draft.last + 1]
        found = [Doubt.DAY] if when.doubtful else []
        found.extend(doubts_about_places(mentions, borrowed=borrowed))
        is_voice = draft.member is None
        nested = draft.one is not None and is_nested(draft.one, self._among(drafts))
        found.extend(
            doubts_about_speaker(
                speaker, draft.rule, has_cue=draft.one is not None, nested=nested, is_voice=is_voice
            )
        )
        settlement = any(mention.id for mention in mentions)
        words = self.text[tokens[0].start : tokens[-1].end]
        public = self.cast.names()
        found.extend(
            doubts_about_content(words, tokens, self.lexicon, public=public, has_settlement=settlement)
        )
        return tuple(doubt for doubt in Doubt if doubt in found)

    def _reasons(self, draft: Draft, drafts: Sequence[Draft], places: str) -> Reasons:
        when = self._said(draft, drafts)
        return Reasons(
            speaker=draft.rule if draft.member or not self.voice else "the source's voice",
            cue=draft.one.placed.rule if draft.one else "none",
            places=places,
            day=f"“{when.day.as_written}” beside the cue" if when.day else "none given",
        )
