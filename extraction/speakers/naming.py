"""What the words for a speaker say: a name, a role, a body, a side, or only "he"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from domain.statement import SpeakerKind
from extraction.cues.anonymous import is_given
from extraction.cues.phrase import Phrase
from extraction.cues.statesabroad import is_state_abroad
from extraction.slavic.bodies import LOCATIVE, Bodies, is_marked_body, is_marked_inside
from extraction.speakers.ages import AGED, is_aged, is_from_a_town, is_private
from extraction.speakers.bodycalled import as_body, is_called
from extraction.speakers.called import without_call_sign, without_marks
from extraction.speakers.callsigns import is_alone_in_marks, signed
from extraction.speakers.described import Described
from extraction.speakers.employed import end_of_person
from extraction.speakers.governments import Governments
from extraction.speakers.hometowns import IsPlace
from extraction.speakers.kinds import Kinds
from extraction.speakers.narrated import Narrated
from extraction.speakers.offices import offices, specific
from extraction.speakers.person_names import PersonNames
from extraction.speakers.reporters import as_reporter
from extraction.speakers.sides import Sides
from extraction.speakers.traits import Traits
from extraction.speakers.wording import Wording, bracketed, without_brackets
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token, tokenise, written

_LATTER = {"останнього": "m", "останньої": "f", "последнего": "m", "последней": "f"}  # за словами останнього


class Naming:
    """Reads the words for a speaker in one language."""

    def __init__(
        self,
        lexicon: Lexicon,
        is_place: IsPlace,
        sides: Sides | None = None,
        aliases: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self.lexicon = lexicon
        self._aliases = {short: tuple(tokenise(full)) for short, full in aliases.items()}
        self._is_place = is_place
        self._names = PersonNames(lexicon, is_place)
        self._wording = Wording(lexicon, is_place)
        self._bodies = Bodies(lexicon)
        self._kinds = Kinds(lexicon)
        self._traits = Traits(lexicon, self._kinds)
        self._sides = sides or Sides(lexicon)
        self._governments = Governments(lexicon, self._sides)
        self._narrated = Narrated(lexicon, is_place, self._sides)

    def narrated(self, text: str, sentence: Sentence) -> Iterator[Described]:
        """Yield the persons whom a sentence of narration names."""
        return self._narrated.persons(text, sentence)

    def describe(self, text: str, sentence: Sentence, phrase: Phrase, *, oblique: bool = False) -> Described:
        """Return what `phrase` of `sentence` says about the speaker."""
        own = sentence.tokens[phrase.first : phrase.last + 1]
        oblique = oblique or own[0].norm in LOCATIVE or is_marked_body(sentence, phrase, self.lexicon)
        head, beside, parted = self._parted(self._head(own), self._beside(sentence, phrase))
        if not head:
            return Described(as_written=written(text, own))
        if pointing := self._pointing(text, sentence, phrase, head, beside):
            return pointing
        if is_given(sentence, phrase) and beside:
            head, beside, start = beside, head, 0
        elif is_called(head, beside, self._kinds, self.lexicon, self._is_place):
            head, beside, start = beside, head, None
        else:
            head, beside, start = self._named(head, beside)
        described = self._described(text, head, beside, start, oblique=oblique)
        aged = not described.name and any(AGED.match(token.norm) for token in own)
        unnamed = described.kind is None or (aged and described.kind is SpeakerKind.UNNAMED)
        if (described.name or aged) and unnamed and self._is_private(sentence, phrase, own):
            described = replace(described, kind=SpeakerKind.RESIDENT, witness=True)
        if described.name and self.lexicon.given_forms:
            described = signed(described, sentence, phrase, self.lexicon)
        if own[0].norm in ("a", "an", "another", "one"):
            described = self._introduced(head, described)
        described = described if parted else as_body(beside, described, self._kinds, self.lexicon)
        if described.name and is_marked_inside(sentence, phrase):
            described = replace(described, name=(), body=" ".join(described.name), is_body=True)
        described = self._governments.of_another(sentence, phrase, described)
        described = as_reporter(described, sentence, phrase, self.lexicon)
        words = self._wording.pointing_back(own, self._aliased(head)) if start is None else described.words
        if [token.norm for token in own] in (["the", "same", "source"], ["same", "source"]):
            return replace(described, document=True, words=words)
        described.words, described.call_sign = words, is_alone_in_marks(sentence, phrase)
        described.film = described.document and self._wording.is_nobodys_film(own)
        return described

    def _head(self, own: Sequence[Token]) -> Sequence[Token]:
        """Return the words without brackets, marks around a call sign, a nickname and "a report by"."""
        bare = without_marks(without_brackets(own), self.lexicon)
        bare = without_call_sign(self._wording.without_nickname(bare), self.lexicon)
        return self._wording.behind_document(self._wording.bare(bare))

    def _pointing(
        self,
        text: str,
        sentence: Sentence,
        phrase: Phrase,
        head: Sequence[Token],
        beside: Sequence[Token],
    ) -> Described | None:
        """Return what "he" or a verb without its subject says about the speaker, if it is one of these."""
        if pointing := self._pronoun(sentence, phrase, head):
            aged = bool(beside) and pointing.pronoun == "any"  # the 34-year-old, a paratrooper
            told = self._described(text, beside, (), None, oblique=False) if aged else pointing
            return replace(told, as_written=pointing.as_written, pronoun=pointing.pronoun, body=pointing.body)
        if len(head) == 1 and (left_out := self._traits.left_out(head[0])):
            return Described(as_written="", pronoun=left_out)
        return None if beside else self._traits.one_of_them(head)

    def _is_private(self, sentence: Sentence, phrase: Phrase, own: Sequence[Token]) -> bool:
        """Return whether an age or a home makes them a private person: "Nina, 67"."""
        aged = is_aged(sentence, phrase.last) or is_private(sentence, phrase.last, self.lexicon)
        aged = aged or is_from_a_town(sentence.tokens, phrase.last, self.lexicon, self._is_place)
        first, last = phrase.apposition or (0, -1)
        behind = sentence.tokens[first : min(first + 2, last + 1)]  # a 68-year-old retired bookkeeper
        retired = any(token.norm in self.lexicon.signs.pensioned for token in behind)
        return aged or retired or any(AGED.match(token.norm) for token in (*own, *behind))

    def _introduced(self, head: Sequence[Token], described: Described) -> Described:
        """Return `described` as nobody in particular behind "a": "a soldier", "a UN-backed study"."""
        if described.document and head[-1].norm in self.lexicon.signs.studies:
            return replace(described, document=False, kind=SpeakerKind.UNNAMED)
        trade = described.kind is None and self._kinds.role(head, named=False) is None
        if not described.name and (trade or self._kinds.is_one_of_many(head)):
            return replace(described, kind=SpeakerKind.UNNAMED)
        return described

    def _named(
        self, head: Sequence[Token], beside: Sequence[Token]
    ) -> tuple[Sequence[Token], Sequence[Token], int | None]:
        """Return the words that hold the name, those beside them, and where the name begins."""
        start = None if self._aliased(head) is not head else self._names.start_of(head)  # the MoD
        if start == len(head) - 1 and head[start - 1].norm == "'s" and self._names.start_at_end(beside) == 0:
            return beside, head, 0  # the head of the People's Republic, Ivan Koval
        if (
            start
            and self._traits.is_of_kin(head, start)
            and (at := self._names.start_at_end(beside)) is not None
        ):
            return beside, head, at  # Сусід Світлани, пенсіонер Микола
        if start is not None or not beside or is_state_abroad(beside, self.lexicon):
            return head, beside, start
        later = self._names.start_at_end(beside)
        is_title = any(one.is_capital and one.norm in self.lexicon.grammar.prepositions for one in head[1:])
        if later == 0 and not is_title:  # Doctors Without Borders
            return beside, head, 0
        if later and [token.norm for token in head[:2]] == ["one", "of"]:
            return beside, (), later  # one of them, the deputy mayor Ivan Hrom
        if later and self._is_one_person(head):
            return [*head, *beside], (), len(head) + later
        return head, beside, None

    def _parted(
        self, head: Sequence[Token], beside: Sequence[Token]
    ) -> tuple[Sequence[Token], Sequence[Token], bool]:
        """Return the words up to a person's name, what describes them behind it, and whether "of" does."""
        at = end_of_person(head, self._names, self.lexicon)
        return (head[:at], [*head[at + 1 :], *beside], True) if at else (head, beside, False)

    def _pronoun(self, sentence: Sentence, phrase: Phrase, head: Sequence[Token]) -> Described | None:
        """Return who "he" or "it" is, if `head` is such a word: "it" may be a country of the sentence."""
        pronoun = self.lexicon.pronouns.get(head[0].norm, "") if len(head) == 1 else ""
        if len(head) == 1 and self.lexicon.is_english and AGED.match(head[0].norm):
            pronoun = "any"
        elif len(head) == 1:
            pronoun = pronoun or _LATTER.get(head[0].norm, "")
        if not pronoun:
            return None
        contact = phrase.first > 0 and sentence.tokens[phrase.first - 1].is_word  # an area it said was empty
        government = self._governments.before(sentence, phrase) if pronoun == "b" and contact else None
        if government is not None:
            side = self._sides.side([government])
            return Described(as_written=head[0].text, body=government.text, side=side)
        return Described(as_written=head[0].text, pronoun=pronoun)

    def _is_one_person(self, head: Sequence[Token]) -> bool:
        """Return whether the words are one person's trade or office: "военный эксперт, полковник …"."""
        role = self._kinds.role(head, named=False)
        return role is not None and not role.group and (not role.body or self._kinds.ends_in_person(head))

    def _described(
        self, text: str, head: Sequence[Token], beside: Sequence[Token], start: int | None, *, oblique: bool
    ) -> Described:
        name = tuple(token.text for token in head[start:]) if start is not None else ()
        before = head[:start] if start is not None else ()
        about = [*before, *beside] if name else [*head, *beside]
        about += [word for token in about for word in self._aliases.get(token.norm, ())]
        role = self._kinds.role(about, named=bool(name))
        document = not name and any(self._wording.is_document(head, at) for at in range(len(head)))
        document = document and (role is None or len(head) == 1)
        witness = self._kinds.is_witness(role, head)
        described = Described(
            as_written=written(text, head[start:] if name else head),
            name=name,
            body="" if name else self._body(text, head, oblique=oblique),
            role=self._wording.role_of(text, before, beside) if name else None,
            kind=self._kinds.kind(role, head, beside, named=bool(name)),
            document=document,
            is_body=role is not None and role.body and not name and not self._kinds.ends_in_person(about),
            witness=witness,
            oblique=oblique,
            authority=not (name or witness) and all(one.norm in self.lexicon.authorities for one in head),
            single=self._traits.is_single(role, about, oblique=oblique),
        )
        return self._with_traits(described, head, about)

    def _with_traits(self, described: Described, head: Sequence[Token], about: Sequence[Token]) -> Described:
        """Fill in side, sex and offices, which all words about the speaker tell, and return `described`."""
        name, oblique = described.name, described.oblique
        private = described.witness and described.single  # a teacher at the police academy
        if private and not name and self.lexicon.is_english:  # a woman from Kyiv
            about = [token for token in about if token.norm not in self.lexicon.places.governments]
        described.side = self._sides.side(about, name)
        ours = described.side or described.witness
        described.home = None if ours else self._sides.local(about, named=bool(name))
        described.heads = self._traits.heads(about, named=bool(name))
        described.shared = self._sides.is_shared(about)
        described.private = any(token.norm in self.lexicon.privates for token in about)
        described.nations = self._traits.nations(head)
        told = self._traits.gender(name, about, oblique=oblique)
        described.gender = told or (self._traits.sex(about) if name else "")
        first = len(name) == 1 and name[0].lower() in self.lexicon.given_names
        described.first_only = first and self.lexicon.is_english
        described.offices = offices(self.lexicon, about)
        described.specific = specific(self.lexicon, about)
        return described

    def _aliased(self, head: Sequence[Token]) -> Sequence[Token]:
        return self._aliases.get(head[0].norm, head) if len(head) == 1 else head

    def _body(self, text: str, head: Sequence[Token], *, oblique: bool) -> str:
        full = self._wording.spelt_out(head, self._aliases)
        return full or self._bodies.name(text, head, oblique=oblique)

    def _beside(self, sentence: Sentence, phrase: Phrase) -> Sequence[Token]:
        if phrase.apposition is None:
            return bracketed(sentence.tokens[phrase.first : phrase.last + 1])
        first, last = phrase.apposition
        if sentence.tokens[first].norm in self.lexicon.saying.speaking and first > phrase.last:
            return ()  # Fedorov, speaking on television, said
        return self._wording.bare(sentence.tokens[first : last + 1])
