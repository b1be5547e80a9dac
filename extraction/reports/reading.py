"""Who says what in an article: its sentences with their attributions and the speakers behind them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from domain.statement import SpeakerKind
from extraction.cues.phrase import Phrase
from extraction.english.thereby import issuer
from extraction.reports.acting import acting
from extraction.reports.announced import MAYBE, begins_unclaimed, capitals_met, is_marked, is_spoken
from extraction.reports.attribution import Attribution, attributions
from extraction.reports.besides import says_besides
from extraction.reports.channels import author_of_channel
from extraction.reports.conjuncts import conjuncts
from extraction.reports.drafts import BACKWARD, CONTINUED, FURTHER, Draft
from extraction.reports.narration import in_context, note_body, note_persons, note_subject
from extraction.reports.own import OwnOutlet
from extraction.reports.posts import author_of_post
from extraction.reports.stray import has_stray_cue, tells_more
from extraction.reports.unmarked import give_unmarked
from extraction.slavic.bodies import LOCATIVE
from extraction.slavic.relays import passes_on
from extraction.slavic.unsaid import DOES_SOMETHING, after_label, is_source_line
from extraction.speakers.cast import ALONE, GOES_ON, ITS, POINTS, Cast
from extraction.speakers.described import Described
from extraction.speakers.member import Member
from extraction.speakers.naming import Naming
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.met import Met
from extraction.words.tokens import normal

BACKWARD_REACH = 2
"""Sentences that "This was reported by X" reaches back."""

LAST_SOURCE_LINE = 3
"""Sentence up to which "Source: X" names who said the article's news; later it is a credit."""

SHORTEST_QUOTATION = 4
"""Tokens that a quotation at the beginning of a sentence needs to be the last speaker's words going on."""

PRONOUN_REACH = 3
"""Sentences back to the only person's last words within which "he" is surely them."""


class Reader:
    """Reads one article's sentences in order."""

    def __init__(self, text: str, lexicon: Lexicon, naming: Naming, cast: Cast, outlet: str) -> None:
        self._text = text
        self._lexicon = lexicon
        self._naming = naming
        self._cast = cast
        self._outlet = OwnOutlet(outlet, lexicon)
        self._drafts: list[Draft] = []
        self._met = capitals_met((), cast.is_known_by_surname)
        self._source: Member | None = None
        self._named_at = -1
        self._speaking: Member | None = None
        self._announced: tuple[int, int, Member | None] = (-1, -1, None)
        author = author_of_post(text, lexicon) or author_of_channel(text, outlet, lexicon)
        self._author = cast.who_is(author) if author else None

    def read(self, sentences: Sequence[Sentence]) -> list[Draft]:
        """Return a draft for each speaker of each sentence, and one for each sentence without speakers."""
        self._met = capitals_met(sentences, self._cast.is_known_by_surname)
        for number, sentence in enumerate(sentences):
            self._cast.reads(sentence.tokens)
            found = self._attributed(number, sentence)
            if found is None:
                continue
            self._drafts.extend(found or [self._unattributed(number, sentence)])
        if not self._lexicon.is_english:
            give_unmarked(self._drafts, FURTHER, self._lexicon)
        return self._drafts

    def _attributed(self, number: int, sentence: Sentence) -> list[Draft] | None:
        """Return the drafts of the sentence's speakers; None: it only names who said the one before."""
        only_names, drafts, self._speaking = False, list[Draft](), None
        if is_source_line(sentence) and not attributions(sentence, self._lexicon, self._met):
            return None
        for one, phrase in self._speakers(sentence):
            draft = self._draft(number, sentence, one, phrase)
            if draft is None:
                continue
            self._speaking = draft.member
            if one.forward:
                self._announce(draft, one.placed.rule)
                if one.placed.rule != DOES_SOMETHING:
                    return drafts or None
                continue
            if one.backward:
                self._source, self._named_at = draft.member, number
                if (number <= LAST_SOURCE_LINE or sentence.tokens[1].text != ":") and not _has_several(
                    sentence
                ):
                    self._said_before(draft)
                only_names = not drafts and not tells_more(sentence, one, self._lexicon)
                continue
            if says_besides([other.one for other in drafts if other.member is draft.member], one):
                drafts.append(draft)
            elif one.placed.cue.verb is None and drafts[-1].member is draft.member:
                drafts[-1].last = max(drafts[-1].last, draft.last)  # …: за його даними, …
        unsaid = only_names or is_source_line(sentence)  # Source: the outlet itself
        return None if unsaid and not drafts else drafts

    def _announce(self, draft: Draft, rule: str) -> None:
        """Remember that the words of the draft's speaker follow in the next sentence or paragraph."""
        whole = draft.sentence.paragraph + 1 if rule == "speaker and a colon" else -1
        self._announced = (draft.number + 1, MAYBE if rule == DOES_SOMETHING else whole, draft.member)

    def _speakers(self, sentence: Sentence) -> Iterator[tuple[Attribution, Phrase]]:
        """Yield the attributions with the words for their speaker; one that two share comes twice."""
        for one in attributions(sentence, self._lexicon, self._met_in(sentence)):
            whole, cue = one.placed.phrase, one.placed.cue.first
            alone = one.backward or one.forward
            parts = conjuncts(sentence.tokens, whole, cue, self._lexicon, self._cast.is_known)
            for phrase in (whole,) if alone else parts:
                yield one, phrase

    def _met_in(self, sentence: Sentence) -> Met:
        """Return the names met; a speaker's surname before a colon is one as that of somebody well known."""
        first, *more = sentence.tokens[:2]
        headed = bool(more) and more[0].text == ":" and first.is_capital
        if not headed or first.norm not in self._cast.names():
            return self._met
        return replace(self._met, surnames=self._met.surnames | {first.norm})

    def _draft(self, number: int, sentence: Sentence, one: Attribution, phrase: Phrase) -> Draft | None:
        whole = one.placed.phrase
        begins = sentence.tokens[max(0, phrase.first - 1)].norm, sentence.tokens[whole.first].norm
        oblique = one.placed.cue.verb is None or (phrase is not whole and not LOCATIVE.isdisjoint(begins))
        described = self._naming.describe(self._text, sentence, phrase, oblique=oblique)
        described = self._cast.whole(described, sentence.tokens, phrase)
        described = in_context(described, sentence, phrase, one.placed.cue, self._lexicon)
        called = (described.name and " ".join(described.name)) or described.body
        government = normal(described.as_written) in self._lexicon.places.governments
        if not government and self._outlet.is_called(called):
            return None  # but Kyiv itself may deny it in the Kyiv Courier
        if acted := self._acting(number, sentence, phrase):
            described = acted
        before = self._cast.last
        note_subject(self._cast, self._naming, self._text, sentence, described, self._lexicon)
        note_body(self._cast, self._naming, self._text, sentence, described, phrase, self._lexicon)
        member, rule = self._goes_on_by_pronoun(described, one) or self._cast.resolve(described)
        if before is not None and passes_on(sentence, one.placed, self._lexicon):
            self._cast.speaks_on(before)
        if member is None:
            return None
        if rule == ALONE and not self._has_just_spoken(member, number):
            rule = POINTS
        elif rule in (POINTS, ITS) and self._is_last(member, number):
            rule = GOES_ON
        return Draft(number, sentence, one, member, described.as_written, POINTS if acted else rule)

    def _goes_on_by_pronoun(self, described: Described, one: Attribution) -> tuple[Member, str] | None:
        """Return the body that the sentence is about: «Міноборони твердить інше: за його даними, …»."""
        body = self._speaking
        pronoun = described.pronoun and one.placed.cue.verb is None and not self._lexicon.is_english
        return (body, GOES_ON) if body is not None and pronoun and not body.is_person else None

    def _acting(self, number: int, sentence: Sentence, phrase: Phrase) -> Described | None:
        """Return the state that narration just before told of, where "It" means it."""
        last = self._drafts[-1] if self._drafts else None
        if last is None or last.member is not None or last.number != number - 1 or last.has_stray_cue:
            return None
        state = acting(last.sentence, sentence, phrase, self._lexicon)
        if state is None:
            return None
        described = self._naming.describe(self._text, last.sentence, state)
        return replace(described, as_written=sentence.tokens[0].text)

    def _has_just_spoken(self, member: Member, number: int) -> bool:
        """Return whether the only person is also the last speaker, so that "he" can be nobody else."""
        last = next((draft for draft in reversed(self._drafts) if draft.member is not None), None)
        return last is None or (last.member is member and number - last.number <= PRONOUN_REACH)

    def _is_last(self, member: Member, number: int) -> bool:
        """Return whether nobody else has spoken since, so that "he" or "the statement" goes on with them."""
        return bool(self._drafts) and self._has_just_spoken(member, number)

    def _said_before(self, draft: Draft) -> None:
        """Give the narration just before to the speaker of "This was reported by X"."""
        reached = False
        self._name_analysts(draft)
        for earlier in reversed(self._drafts):
            if earlier.member is not None or draft.number - earlier.number > BACKWARD_REACH + reached:
                break
            if reached and earlier.sentence.paragraph != self._drafts[-1].sentence.paragraph:
                break
            spoken = draft.sentence.is_item and not reached  # – сказав X, on a line of its own
            earlier.member, earlier.as_written = draft.member, draft.as_written
            earlier.rule = CONTINUED if spoken else FURTHER if reached else BACKWARD
            reached = True

    def _name_analysts(self, draft: Draft) -> None:
        """Give «Аналітики вважають, … Про це йдеться у звіті інституту» to the institute."""
        last = self._drafts[-1] if self._drafts else None
        monitor = draft.member is not None and draft.member.speaker().kind is SpeakerKind.MONITOR
        if last is None or last.member is None or not monitor or draft.number - last.number > BACKWARD_REACH:
            return
        described = last.one is not None and last.sentence.tokens[last.one.placed.phrase.last].norm
        if last.member.kind is SpeakerKind.UNNAMED and self._lexicon.pointing.get(described or "") == "body":
            last.member, last.rule = draft.member, FURTHER

    def _unattributed(self, number: int, sentence: Sentence) -> Draft:
        """Return narration or, where the sentence is a quotation that goes on, the last speaker's words."""
        previous = self._drafts[-1] if self._drafts else None
        label = after_label(sentence)
        announced = self._announced[0] == number or self._announced[1] == sentence.paragraph
        if announced and (self._announced[1] != MAYBE or is_spoken(self._text, sentence)):
            return self._announced_draft(number, sentence)
        if label and self._cast.last is not None and sentence.quotes and sentence.quotes[0][0] == label:
            return Draft(number, sentence, None, self._cast.last, "", CONTINUED)
        if previous is not None and previous.member is not None and previous.number == number - 1:
            is_quotation = begins_unclaimed(sentence)
            dialogue = sentence.tokens[0].is_dash and sentence.paragraph == previous.sentence.paragraph
            whole = is_quotation and sentence.quotes[0][1] >= max(3, len(sentence.tokens) - 2)
            if dialogue or whole or (is_quotation and sentence.quotes[0][1] >= SHORTEST_QUOTATION):
                return Draft(number, sentence, None, previous.member, "", CONTINUED)
        if self._source is not None and sentence.quotes and sentence.quotes[0][0] == 0:
            whole = sentence.quotes[0][1] >= len(sentence.tokens) - 2
            just = self._named_at == number - 1
            if whole and (just or previous is None or previous.member in (None, self._source)):
                return Draft(number, sentence, None, self._source, "", CONTINUED)
        if phrase := issuer(sentence, self._lexicon):
            self._cast.resolve(self._naming.describe(self._text, sentence, phrase))
        note_persons(self._cast, self._naming, self._text, sentence, self._lexicon, self._met)
        if self._author is not None:
            return Draft(number, sentence, None, self._author, "", CONTINUED)
        return Draft(number, sentence, has_stray_cue=has_stray_cue(sentence, self._lexicon, self._outlet))

    def _announced_draft(self, number: int, sentence: Sentence) -> Draft:
        """Return the words of who was announced by a colon; without marks only after «Марія, вчителька:»."""
        if is_marked(sentence) or sentence.is_item or self._announced[1] == sentence.paragraph:
            return Draft(number, sentence, None, self._announced[2], "", CONTINUED)
        return Draft(number, sentence, has_stray_cue=True)


def _has_several(sentence: Sentence) -> bool:
    """Return whether it is "Source: A, head of X; B, head of Y": which of them said what is open."""
    tokens = sentence.tokens
    return tokens[1].text == ":" and any(token.text == ";" for token in tokens[2:-1])
