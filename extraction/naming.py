"""What the words for a speaker say: a name, a role, a body, a side, or only "he"."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from domain.language import Language
from domain.statement import SpeakerKind
from extraction.agreement import number_and_gender
from extraction.bodies import MANY, Bodies
from extraction.inside import CALL_SIGN
from extraction.kinds import Kinds
from extraction.lexicon import Lexicon, Role
from extraction.names import gender, stem
from extraction.offices import offices, specific
from extraction.phrases import Phrase
from extraction.sentences import Sentence
from extraction.sides import Sides
from extraction.stems import joined
from extraction.tokens import Token, tokenise, written
from extraction.unlisted import is_people

LONGEST_NAME = 3
LONGEST_TITLE = 10
"""Words of an office before a name, the unit's name and number among them."""
LONGEST_WITH_PARTICLES = 5
HONORIFICS = frozenset(
    "mr mrs ms miss mx dr prof sir dame lord lady sheikh shaikh ayatollah hajji father madam madame".split()
)
"""English words before a surname that are no part of the name: "Mr Lysenko"."""
_PARTICLES = frozenset(
    "bin ibn bint abu al el ul von van der den de del della di da dos du la le ter ten zu ould ag".split()
)
_WOMEN = frozenset(
    "mrs ms miss madam madame lady mother daughter sister wife widow grandmother aunt niece girl".split()
)
_TITLES = frozenset("crown prince princess king queen pope emir sultan grand rear vice acting".split())
"""Titles of a name of two parts and more; "King Charles" is called so."""
_AUXILIARIES = frozenset("was is has had".split())
_PREFIXES = ("al-", "el-", "ul-", "as-", "ash-", "ad-", "an-", "ar-", "at-", "az-", "bin-", "d'")
"""Small words and beginnings inside a name: "Abdullah bin Khalid", "Saleh al-Aruri"."""
_HONORIFICS = ("пані", "пан", "пана", "панові", "панна", "господин", "госпожа", "господина", "госпожи")
AGED = re.compile(r"\d+-(?:years?-old|річн|летн)|[a-z-]+year-old$")
"""An age before a name: "72-year-old Nina", «58-річна Ніна»."""

_PRESIDENT = {Language.EN: "president", Language.UK: "президент", Language.RU: "президент"}
"""Whom "the head of state" means."""

IsPlace = Callable[[str], bool]


def _without_brackets(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the words without an abbreviation in brackets: "the Ministry of Defense (MoD)"."""
    opening = next((at for at, token in enumerate(tokens) if token.text == "("), None)
    if opening is None:
        return tokens
    return [*tokens[:opening], *tokens[opening + 3 :]]


@dataclass(frozen=True, slots=True)
class Described:
    """A speaker as one sentence describes them; `name` is a person's, `body` everything else's.

    `pronoun` is m, f or p for "he", "she", "they". `document` marks "the statement said". `heads` are the
    role nouns, by which "the expert" is found again. `oblique` names stand in another case than they are
    called by ("За словами Гнатова"). `authority` marks "officials" and "authorities" without more. `words`
    are the stems of a description that may point back to somebody ("the expert", "начальник ХОВА"), empty
    where it introduces somebody ("a soldier"). `home` is the side that only the article's ground gives.
    `private` marks soldiers without a command.
    """

    as_written: str
    name: tuple[str, ...] = ()
    body: str = ""
    role: str | None = None
    kind: SpeakerKind | None = None
    side: str | None = None
    home: str | None = None
    heads: tuple[str, ...] = ()
    pronoun: str = ""
    document: bool = False
    words: frozenset[str] = frozenset()
    is_body: bool = False
    witness: bool = False
    oblique: bool = False
    gender: str = ""
    authority: bool = False
    of_last: bool = False
    offices: frozenset[str] = frozenset()
    specific: frozenset[str] = frozenset()
    single: bool = False
    call_sign: bool = False
    private: bool = False


def _without_marks(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the words without the marks around a call sign: «боєць на позивний «Лелека»»."""
    at = next((index for index, token in enumerate(tokens) if token.norm.startswith(CALL_SIGN)), None)
    return tokens if at is None else [token for token in tokens if not token.is_quote]


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
        self._bodies = Bodies(lexicon)
        self._kinds = Kinds(lexicon)
        self._sides = sides or Sides(lexicon)

    def describe(self, text: str, sentence: Sentence, phrase: Phrase, *, oblique: bool = False) -> Described:
        """Return what `phrase` of `sentence` says about the speaker."""
        own = sentence.tokens[phrase.first : phrase.last + 1]
        oblique = oblique or own[0].norm in ("у", "в", "во", "на")
        head = self._bare(self._without_nickname(_without_marks(_without_brackets(own))))
        head = self._behind_document(head)
        head, beside = self._parted(head, self._beside(sentence, phrase))
        if not head:
            return Described(as_written=written(text, sentence.tokens[phrase.first : phrase.last + 1]))
        if pointing := self._pronoun(sentence, phrase, head):
            return pointing
        if len(head) == 1 and (left_out := self._left_out(head[0])):
            return Described(as_written="", pronoun=left_out)
        start = self._start_of_name(head)
        aged = self._is_aged(sentence, phrase.last) or any(AGED.match(token.norm) for token in own)
        if start is None and beside and self._name_start(beside) == 0:
            head, beside, start = beside, head, 0
        elif start is None and beside and self._is_one_person(head):
            later = self._name_start(beside)
            if later is not None:
                head, beside, start = [*head, *beside], (), len(head) + later
        described = self._described(text, head, beside, start, oblique=oblique)
        described = replace(described, call_sign=self._is_call_sign(sentence, phrase))
        if aged and described.name and described.kind is None:
            described = replace(described, kind=SpeakerKind.RESIDENT, witness=True)
        if own[0].norm in ("a", "an", "another") and start is None and self._kinds.is_one_of_many(head):
            described = replace(described, kind=SpeakerKind.UNNAMED)
        described = self._of_another(sentence, phrase, self._as_body(beside, described))
        return replace(described, words=self._pointing_back(own, head)) if start is None else described

    def _parted(
        self, head: Sequence[Token], beside: Sequence[Token]
    ) -> tuple[Sequence[Token], Sequence[Token]]:
        """Return the words up to a person's name, and what describes them behind it."""
        at = self._end_of_person(head)
        return (head[:at], [*head[at + 1 :], *beside]) if at else (head, beside)

    def _as_body(self, beside: Sequence[Token], described: Described) -> Described:
        """Return `described` as a body's where its apposition says so: "Truth Hounds, a rights group"."""
        if not described.name or not self._is_called_body(beside, described):
            return described
        return replace(described, name=(), body=" ".join(described.name), role=None, is_body=True)

    def _end_of_person(self, head: Sequence[Token]) -> int | None:
        """Return where a person's name ends before "of": "analyst Petro Lysenko of the institute"."""
        if self.lexicon.language is not Language.EN:
            return None
        at = next(
            (at for at, token in enumerate(head) if token.norm in ("of", "from", "at", "with", "in")), 0
        )
        if at < 2 or not (head[at - 1].is_capital and head[at - 2].is_capital):
            return None
        start = self._name_start(head[:at])
        if start is None or at - start < 2:
            return None
        role = self.lexicon.roles.get(head[start - 1].norm) if start else None
        titled = role is not None and not role.body
        return at if titled or head[start].norm in self.lexicon.given_names else None

    def _behind_document(self, head: Sequence[Token]) -> Sequence[Token]:
        """Return whose "the ministry's statement" and "an update from the ministry" are."""
        if self.lexicon.language is not Language.EN or len(head) < 2:
            return head
        documents = self.lexicon.documents
        for at in range(1, len(head) - 1):
            if head[at].norm == "'s" and any(token.norm in documents for token in head[at + 1 : at + 4]):
                return head[:at]
            handed = head[at].norm in ("from", "by", "of") and head[at - 1].norm in documents
            if handed and not any(token.is_capital for token in head[: at - 1]):
                rest = self._bare(head[at + 1 :])
                named = any(token.norm in self.lexicon.roles or token.is_capital for token in rest)
                return rest if named else head
        return self._before_document(head)

    def _before_document(self, head: Sequence[Token]) -> Sequence[Token]:
        """Return whose "a military statement" and "the ministry report" are."""
        if head[-1].norm not in self.lexicon.documents:
            return head
        rest = head[:-1]
        known = any(token.norm in self.lexicon.roles for token in rest)
        return rest if known or any(token.is_capital for token in rest[1:]) else head

    def _without_nickname(self, tokens: Sequence[Token]) -> Sequence[Token]:
        """Return the words without the call sign in marks inside a name: «Сергій «Флеш» Бескрестнов»."""
        for at in range(1, len(tokens) - 3):
            marked = tokens[at].is_quote and tokens[at + 2].is_quote and tokens[at + 3].is_capital
            if marked and tokens[at - 1].norm in self.lexicon.given_names:
                return [*tokens[:at], *tokens[at + 3 :]]
        return tokens

    def _pronoun(self, sentence: Sentence, phrase: Phrase, head: Sequence[Token]) -> Described | None:
        """Return who "he" or "it" is, if `head` is such a word: "it" may be a country of the sentence."""
        pronoun = self.lexicon.pronouns.get(head[0].norm, "") if len(head) == 1 else ""
        if len(head) == 1 and self.lexicon.language is Language.EN and AGED.match(head[0].norm):
            pronoun = "any"
        if not pronoun:
            return None
        contact = phrase.first > 0 and sentence.tokens[phrase.first - 1].is_word  # an area it said was empty
        government = self._government_before(sentence, phrase) if pronoun == "b" and contact else None
        if government is not None:
            side = self._sides.side([government])
            return Described(as_written=head[0].text, body=government.text, side=side)
        return Described(as_written=head[0].text, pronoun=pronoun)

    def _of_another(self, sentence: Sentence, phrase: Phrase, described: Described) -> Described:
        """Return `described` with whose "its ministry" or "his deputy" it is."""
        at = phrase.first
        words = [token.norm for token in sentence.tokens[max(0, at - 1) : at + 1]]
        if described.name or self.lexicon.language is not Language.EN:
            return described
        government = self._government_before(sentence, phrase) if "its" in words else None
        if government is not None and described.side is None:
            return replace(described, side=self._sides.side([government]))
        return replace(described, of_last=words[-1] in ("his", "her"))

    def _government_before(self, sentence: Sentence, phrase: Phrase) -> Token | None:
        """Return the country or capital of which "it" and "its" are said in the same sentence."""
        if self.lexicon.language is not Language.EN:
            return None
        for at in range(phrase.first - 1, -1, -1):
            token = sentence.tokens[at]
            acts = at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].norm != "'s"
            if token.is_capital and token.norm in self.lexicon.places.governments and acts:
                return token
        return None

    def narrated(self, text: str, sentence: Sentence) -> Iterator[Described]:
        """Yield the persons whom a sentence of narration names by first name and surname; English: the last.

        In Ukrainian and Russian their offices may be all that is said of them later.
        """
        if self.lexicon.language is Language.EN:
            yield from list(self._narrated_in_english(text, sentence))[-1:]
        else:
            yield from self._narrated(text, sentence)

    def _narrated_in_english(self, text: str, sentence: Sentence) -> Iterator[Described]:
        tokens, end = sentence.tokens, len(sentence.tokens)
        while end > 0:
            start = end
            while start > 0 and end - start < LONGEST_WITH_PARTICLES and self._goes_on(tokens[:end], start):
                start -= 1
            while start < end and self._is_before_name(tokens[start]):
                start += 1
            if start < end and self._is_person_there(sentence, start, end):
                about = [*tokens[max(0, start - 3) : start], *self._after_name(tokens, end)]
                role = self._kinds.role(about, named=True)
                aged = self._is_aged(sentence, end - 1)
                name = tuple(token.text for token in tokens[start:end])
                yield Described(
                    as_written=written(text, tokens[start:end]),
                    name=name,
                    role=self._role_words(text, self._after_name(tokens, end)),
                    kind=role.kind if role else SpeakerKind.RESIDENT if aged else None,
                    side=self._sides.side(about),
                    home=self._sides.local(about),
                    witness=aged and role is None,
                    heads=tuple(token.norm for token in about if token.norm in self.lexicon.roles),
                    gender=self._gender(name, about, oblique=False),
                    offices=offices(self.lexicon, about),
                )
                return
            end = min(start, end - 1)

    def _is_before_name(self, token: Token) -> bool:
        """Return whether the word only stands before a name: "For", "The", "Mr"."""
        grammar, norm = self.lexicon.grammar, token.norm
        small = norm in grammar.prepositions or norm in grammar.breaks or norm in grammar.articles
        return small or norm in HONORIFICS or not token.is_capital

    def _is_subject(self, tokens: Sequence[Token], start: int, end: int) -> bool:
        """Return whether two or three capitals begin the sentence and do something: "Musa Adam was …"."""
        if start or end > 3 or end + 1 >= len(tokens) or tokens[end].norm not in _AUXILIARIES:
            return False
        run = tokens[:end]
        known = self._is_place(run[0].text) or self._is_place(" ".join(token.text for token in run))
        return not known and not any(token.is_shouted for token in run)

    def _after_name(self, tokens: Sequence[Token], end: int) -> Sequence[Token]:
        """Return the description behind a name: "a doctor at the hospital" up to its comma."""
        if end + 1 >= len(tokens) or tokens[end].text != ",":
            return ()
        last = next((at for at in range(end + 1, len(tokens)) if tokens[at].text in ",.;:"), len(tokens))
        return self._bare(tokens[end + 1 : last]) if last > end + 1 else ()

    def _is_person_there(self, sentence: Sentence, start: int, end: int) -> bool:
        """Return whether the capitals are a person: by the first name, an age, an office on either side."""
        tokens = sentence.tokens
        given = tokens[start].norm in self.lexicon.given_names
        if self._is_aged(sentence, end - 1):
            return True
        before = self.lexicon.roles.get(tokens[start - 1].norm) if start else None
        titled = before is not None and not before.body and not before.group
        if end - start == 1:
            if given and titled:
                return True
            subject = start == 0 and end < len(tokens) and tokens[end].is_word and not tokens[end].is_capital
            described = self._kinds.role(self._after_name(tokens, end)[:4], named=True) is not None
            return (given and described) or (
                given and subject and tokens[end].norm not in ("and", "or", "in", "of")
            )
        if given or self._is_subject(tokens, start, end):
            return True
        if self._is_place(tokens[start].text) or self._is_place(" ".join(t.text for t in tokens[start:end])):
            return False
        if titled:
            return True
        after = self._after_name(tokens, end)
        trade = tokens[end + 1].norm in ("a", "an") if after else False
        if after and (after[0].norm == "who" or (trade and is_people(after[-1]))):
            return True
        role = self._kinds.role(after[:4], named=True) if after else None
        return role is not None and not role.body and not role.group

    def _narrated(self, text: str, sentence: Sentence) -> Iterator[Described]:
        tokens = sentence.tokens
        for index in range(len(tokens) - 1):
            first, second = tokens[index], tokens[index + 1]
            aged = self._is_name(first) and self._is_aged(sentence, index + 1)
            given = first.norm in self.lexicon.given_names and first.is_capital
            if not self._is_name(second):
                continue
            titled = not (given or aged) and index > 0 and self._is_titled(tokens, index)
            if not (given or aged or titled):
                continue
            title = self._title(tokens, index)
            before = title or tokens[max(0, index - 2) : index]
            role = self._kinds.role(before, named=True) if before else None
            yield Described(
                as_written=written(text, tokens[index : index + 2]),
                name=(first.text, second.text),
                kind=role.kind if role else SpeakerKind.RESIDENT if aged else None,
                side=self._sides.side(title),
                home=self._sides.local(title) if title else None,
                witness=aged and role is None,
                heads=tuple(token.norm for token in before if token.norm in self.lexicon.roles),
                oblique=True,
            )

    def _title(self, tokens: Sequence[Token], index: int) -> Sequence[Token]:
        """Return the words of an office that end before a name: «сержанта 9-ї бригади Петра Лисенка»."""
        for at in range(index - 1, max(-1, index - LONGEST_TITLE - 1), -1):
            token = tokens[at]
            role = self.lexicon.roles.get(token.norm)
            if role is not None and not role.body and not role.group:
                return tokens[at:index]
            if not (token.is_word or token.is_number or token.is_quote) or self._ends_title(token.norm):
                break
        return ()

    def _ends_title(self, norm: str) -> bool:
        lexicon = self.lexicon
        return norm in lexicon.verbs or norm in lexicon.given_names or norm in lexicon.grammar.prepositions

    def _is_titled(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a person's office stands right before two capitals: «волонтер Вальдемар Кравець»."""
        role = self.lexicon.roles.get(tokens[index - 1].norm)
        slavic = self.lexicon.language is not Language.EN
        if not slavic or role is None or role.body or role.group or self._is_place(tokens[index].text):
            return False
        return self._is_name(tokens[index])

    def _left_out(self, token: Token) -> str:
        """Return m, f or p for a verb that stands for its speaker, who is left out: «І додав, що …»."""
        verb = self.lexicon.verbs.get(token.norm)
        if verb is None or verb.sort == "impersonal" or self.lexicon.language is Language.EN:
            return ""
        asked = number_and_gender(verb)
        return {"m": "m", "f": "f", "p": "b", "s": "s"}.get(asked, "")

    def _is_call_sign(self, sentence: Sentence, phrase: Phrase) -> bool:
        """Return whether the words alone stand in marks: «Комар» is a soldier's call sign."""
        return sentence.quote_at(phrase.first) == (phrase.first - 1, phrase.last + 1)

    def _is_medium(self, head: Sequence[Token]) -> bool:
        """Return whether the words are a medium's name: «РИА Новости» is no person."""
        return head[0].is_capital and self.lexicon.media.length_at(head, 0) == len(head)

    def _is_one_person(self, head: Sequence[Token]) -> bool:
        """Return whether the words are one person's trade or office: "военный эксперт, полковник …"."""
        role = self._kinds.role(head, named=False)
        return role is not None and not role.body and not role.group

    def _is_called_body(self, beside: Sequence[Token], described: Described) -> bool:
        """Return whether the apposition's noun is a body and the capitals no person known by first name."""
        if self.lexicon.language is not Language.EN or not beside or described.gender:
            return False
        given = described.name[0].lower() in self.lexicon.given_names
        role = self._kinds.role(beside, named=False)
        return role is not None and role.body and not given

    def _is_aged(self, sentence: Sentence, last: int) -> bool:
        """Return whether an age follows: "Nina, 67," is a private person."""
        after = sentence.tokens[last + 1 : last + 3]
        return (
            len(after) == 2 and after[0].text == "," and after[1].text.isdecimal() and len(after[1].text) < 4
        )

    def _pointing_back(self, own: Sequence[Token], head: Sequence[Token]) -> frozenset[str]:
        """Return the stems of "the expert" or «начальник ХОВА»; nothing for "a soldier" or "officials"."""
        pointing = own[0].norm in ("the", "this", "his", "her") or own[-1].norm in self.lexicon.documents
        if self.lexicon.language is Language.EN and not pointing:
            return frozenset()
        if self.lexicon.heads_of_state.found_in(joined(head)):
            return frozenset({stem(_PRESIDENT[self.lexicon.language])})
        small = self.lexicon.grammar.prepositions if self.lexicon.language is Language.EN else ()
        words = (token.norm for token in head if token.is_word or token.is_number)
        return frozenset(stem(word) for word in words if word not in small and word != "'s")

    def _described(
        self, text: str, head: Sequence[Token], beside: Sequence[Token], start: int | None, *, oblique: bool
    ) -> Described:
        name = tuple(token.text for token in head[start:]) if start is not None else ()
        before = head[:start] if start is not None else ()
        about = [*before, *beside] if name else [*head, *beside]
        about += [word for token in about for word in self._aliases.get(token.norm, ())]
        role = self._kinds.role(about, named=bool(name))
        document = not name and any(token.norm in self.lexicon.documents for token in head)
        document = document and (role is None or len(head) == 1)
        return Described(
            as_written=written(text, head[start:] if name else head),
            name=name,
            body="" if name else self._spelt_out(head) or self._bodies.name(text, head, oblique=oblique),
            role=self._role_words(text, before or beside) if name else None,
            kind=self._kinds.kind(role, head, beside, named=bool(name)),
            side=(side := self._sides.side(about)),
            home=None if side else self._sides.local(about),
            heads=self._heads(about, named=bool(name)),
            document=document,
            is_body=role is not None and role.body and not name and not self._kinds.ends_in_person(about),
            witness=role is not None and role.kind is SpeakerKind.RESIDENT,
            private=any(token.norm in self.lexicon.privates for token in about),
            oblique=oblique,
            gender=self._gender(name, about, oblique=oblique) or (self._sex(about) if name else ""),
            authority=not name and all(self._is_authority(token) for token in head),
            offices=offices(self.lexicon, about),
            specific=specific(self.lexicon, about),
            single=self._is_single(role, about, oblique=oblique),
        )

    def _is_single(self, role: Role | None, about: Sequence[Token], *, oblique: bool) -> bool:
        """Return whether the words are one person's: "a soldier", "the agency spokesman"."""
        if role is None or (role.body and not self._kinds.ends_in_person(about)):
            return False
        return not self._is_several(about, oblique=oblique)

    def _gender(self, name: tuple[str, ...], about: Sequence[Token], *, oblique: bool) -> str:
        """Return m or f where the first name, "spokeswoman" or "Mrs" tells, else nothing."""
        if self.lexicon.language is not Language.EN:
            return gender(name[0]) if name and not oblique and self._is_given(name) else ""
        for token in about:
            if token.norm.endswith("woman") or token.norm in _WOMEN:
                return "f"
            if token.norm.endswith("man") and token.norm in self.lexicon.roles:
                return "m"
        first = name[0].lower() if name else ""
        if first in self.lexicon.female:
            return "f"
        return gender(first) if first in self.lexicon.given_names else ""

    def _sex(self, about: Sequence[Token]) -> str:
        """Return f where the office is a woman's in Ukrainian or Russian: «начальницю», «жительницы»."""
        for token in about:
            form = self.lexicon.cases.get(token.norm)
            role = self.lexicon.roles.get(token.norm)
            if form is not None and role is not None:
                return "f" if form.lemma.endswith(("ця", "ца", "ка", "иня")) and not role.body else ""
        return ""

    def _heads(self, about: Sequence[Token], *, named: bool) -> tuple[str, ...]:
        """Return the role nouns; where there is none, the first word of an unknown trade."""
        known = tuple(token.norm for token in about if token.norm in self.lexicon.roles)
        if known or named or not about:
            return known
        return (
            (self._unlisted_head(about).norm,) if self.lexicon.language is Language.EN else (about[0].norm,)
        )

    def _unlisted_head(self, about: Sequence[Token]) -> Token:
        """Return the head of an English description that no list knows: the noun before a preposition."""
        until = (at for at, token in enumerate(about) if token.norm in self.lexicon.grammar.prepositions)
        return about[max(0, next(until, len(about)) - 1)]

    def _spelt_out(self, head: Sequence[Token]) -> str:
        """Return the full name of an abbreviation, also before "team" and the like."""
        full = self._aliases.get(head[0].norm, ())
        others = [self.lexicon.roles.get(token.norm) for token in head[1:]]
        if self.lexicon.language is Language.EN and any(one is not None and not one.body for one in others):
            return ""  # an SAF source
        if not full or any(token.is_capital for token in head[1:]):
            return ""
        return " ".join(token.text for token in full).replace(" 's", "'s")

    def _is_several(self, about: Sequence[Token], *, oblique: bool) -> bool:
        if self.lexicon.language is Language.EN:
            return any(token.norm.endswith("s") for token in about if token.norm in self.lexicon.roles)
        norm = next((token.norm for token in about if token.norm in self.lexicon.cases), None)
        if norm is None:
            return False
        form = self.lexicon.cases[norm]
        return norm.endswith(MANY) if oblique else form.plural and not form.singular

    def _is_given(self, name: tuple[str, ...]) -> bool:
        return len(name) > 1 or name[0].lower() in self.lexicon.given_names

    def _is_authority(self, token: Token) -> bool:
        return token.norm in self.lexicon.authorities

    def _bare(self, tokens: Sequence[Token]) -> Sequence[Token]:
        """Return the words without an article or preposition before them, or a participle after them."""
        first = 0
        while first < len(tokens) - 1 and (
            tokens[first].norm in self.lexicon.grammar.articles
            or tokens[first].norm in self.lexicon.grammar.prepositions
        ):
            first += 1
        if first < len(tokens) - 1 and tokens[first].norm in _HONORIFICS:
            first += 1
        if first < len(tokens) - 1 and AGED.match(tokens[first].norm):
            first += 1
        first = self._after_document(tokens, first)
        last = len(tokens)
        if self.lexicon.language is Language.EN:
            for index in range(first + 1, last):
                if (
                    tokens[index].norm.endswith("ing")
                    and not tokens[index].is_capital
                    and (
                        tokens[index - 1].norm in self.lexicon.roles
                        and tokens[index].norm not in self.lexicon.roles
                    )
                ):
                    last = index
                    break
        return tokens[first:last]

    def _after_document(self, tokens: Sequence[Token], first: int) -> int:
        """Return where the body begins in «у вечірньому зведенні Генерального штабу»."""
        if self.lexicon.language is Language.EN:
            return first
        for index in range(first, len(tokens) - 1):
            if tokens[index].norm in self.lexicon.documents:
                roles = [self.lexicon.roles.get(token.norm) for token in tokens[index + 1 :]]
                known = [role for role in roles if role is not None]
                kept = tokens[index].norm.startswith("прес") and bool(known) and not known[0].body
                return index + 1 if known and not kept else first
        return first

    def _beside(self, sentence: Sentence, phrase: Phrase) -> Sequence[Token]:
        if phrase.apposition is None:
            return ()
        first, last = phrase.apposition
        return self._bare(sentence.tokens[first : last + 1])

    def _start_of_name(self, head: Sequence[Token]) -> int | None:
        """Return where a person's name begins in `head`; a medium's is none: «журналісти Укрінформу»."""
        start = None if self._is_medium(head) else self._name_start(head)
        if start is None:
            return None
        return None if any(self._is_medium(head[at:]) for at in range(start + 1)) else start

    def _name_start(self, tokens: Sequence[Token]) -> int | None:
        """Return where a person's name begins that ends the phrase, if one does."""
        english = self.lexicon.language is Language.EN
        start = self._english_name(tokens) if english else self._capitals(tokens)
        run = tokens[start:]
        if not run or self._belongs_to_role(tokens, start) or self._names_a_body(tokens, start):
            return None
        if len(run) == 1 and (run[0].is_shouted or self._is_place_after(tokens, start)):
            return None
        return start

    def _capitals(self, tokens: Sequence[Token]) -> int:
        start = len(tokens)
        while start > 0 and len(tokens) - start < LONGEST_NAME and self._is_name(tokens[start - 1]):
            start -= 1
        return self._at_given_name(tokens, start)

    def _english_name(self, tokens: Sequence[Token]) -> int:
        """Return where the capitals at the end begin, with "bin" and "al-" between them, without "Mr"."""
        start = len(tokens)
        while start > 0 and len(tokens) - start < LONGEST_WITH_PARTICLES and self._goes_on(tokens, start):
            start -= 1
        while start < len(tokens) - 1 and (
            tokens[start].norm in HONORIFICS
            or not (tokens[start].is_capital or self._has_prefix(tokens[start]))
        ):
            start += 1
        if len(tokens) - start < 3 or start == 0:
            return start
        given = [at for at in range(start, len(tokens) - 1) if tokens[at].norm in self.lexicon.given_names]
        foreign = [at for at in range(start, len(tokens) - 2) if self._is_place(tokens[at].text)]
        titled = [at for at in range(start, len(tokens) - 2) if tokens[at].norm in _TITLES]
        before = self.lexicon.roles.get(tokens[start - 1].norm)
        if given and (foreign or titled or before is None or before.body):
            return given[0]
        return titled[-1] + 1 if titled else len(tokens) - 2 if foreign else start

    def _goes_on(self, tokens: Sequence[Token], end: int) -> bool:
        """Return whether a name that begins at `end` may begin a word earlier."""
        token = tokens[end - 1]
        if self._is_name(token) or self._has_prefix(token):
            return True
        if end == len(tokens):  # a surname that is a trade too: "Olena Marshal"
            before = tokens[end - 2] if end > 1 else None
            return token.is_capital and before is not None and before.norm in self.lexicon.given_names
        inner = end - 2
        while inner > 0 and tokens[inner].norm in _PARTICLES:
            inner -= 1
        return token.norm in _PARTICLES and end > 1 and self._is_name(tokens[inner])

    def _has_prefix(self, token: Token) -> bool:
        return token.norm.startswith(_PREFIXES) and token.text.partition("-")[2][:1].isupper()

    def _at_given_name(self, tokens: Sequence[Token], start: int) -> int:
        if self._is_home(tokens, start):
            return len(tokens) - 1
        for index in range(len(tokens) - 1, start - 1, -1):
            if tokens[index].norm in self.lexicon.given_names and index < len(tokens) - 1:
                return index
        return max(start, len(tokens) - 2) if len(tokens) - start > 2 and start > 0 else start

    def _is_home(self, tokens: Sequence[Token], start: int) -> bool:
        """Return whether the name is a first name after somebody's town: «мешканка Лимана Ірина»."""
        run = tokens[start:]
        if len(run) != 2 or start == 0 or self.lexicon.language is Language.EN:
            return False
        role = self.lexicon.roles.get(tokens[start - 1].norm)
        local = role is not None and role.kind is SpeakerKind.RESIDENT
        of_another = not any(one.nominative for one in self.lexicon.given_forms.get(run[0].norm, ()))
        if role is not None and run[0].norm in self.lexicon.given_names:
            return of_another and run[1].norm in self.lexicon.given_names  # чоловік Наталі Олександр
        known = role is not None and (local or self._is_place(run[0].text))
        return known and run[1].norm in self.lexicon.given_names

    def _is_name(self, token: Token) -> bool:
        norm, lexicon = token.norm, self.lexicon
        if not token.is_word or not token.is_capital or "." in token.text:
            return False
        if norm in lexicon.roles or norm in lexicon.people or norm in lexicon.places.name_parts:
            return False
        if norm in lexicon.grammar.several or norm in ("один", "одна"):
            return False
        if norm in lexicon.documents or (token.is_shouted and lexicon.language is not Language.EN):
            return False
        return norm not in lexicon.places.outside and norm not in lexicon.places.governments

    def _belongs_to_role(self, tokens: Sequence[Token], start: int) -> bool:
        """Return whether the capitals are where a role is held ("officials in Rwanda"), not who holds it."""
        if start == 0:
            return False
        before = tokens[start - 1]
        if self.lexicon.language is Language.EN and self._belongs_to_body(tokens, start):
            return True
        return before.norm in self.lexicon.grammar.inner_prepositions or (
            before.is_number and not AGED.match(before.norm)
        )

    def _belongs_to_body(self, tokens: Sequence[Token], start: int) -> bool:
        """Return whether English capitals are a body's: "the group Black Bird", "the Red Cross"."""
        before = tokens[start - 1]
        if len(tokens) - start > 1 and tokens[start].norm in self.lexicon.given_names:
            return False  # head of the administration Petro Lysenko
        if before.norm == "and":  # the Ministry of Culture and Information Policy
            roles = (self.lexicon.roles.get(token.norm) for token in tokens[: start - 1] if token.is_capital)
            return any(role is not None and role.body for role in roles)
        role = self.lexicon.roles.get(before.norm)
        return role is not None and role.body and (not before.is_capital or len(tokens) - start == 1)

    def _names_a_body(self, tokens: Sequence[Token], start: int) -> bool:
        """Return whether the capitals are what a body is called («проєкт Маяк»), in Ukrainian and Russian."""
        if self.lexicon.language is Language.EN or start == 0:
            return False
        roles = [role for token in tokens[:start] if (role := self.lexicon.roles.get(token.norm)) is not None]
        if any(token.norm in self.lexicon.given_names for token in tokens[start:]):
            return False
        return bool(roles) and all(role.body for role in roles)

    def _is_place_after(self, tokens: Sequence[Token], start: int) -> bool:
        """Return whether one capital after a role is a place: "влада Покровська", not "боєць Андрій"."""
        token = tokens[start]
        if (
            start == 0
            or tokens[start - 1].norm in HONORIFICS
            or token.norm in self.lexicon.given_names
            or tokens[start - 1].norm.startswith(CALL_SIGN)
        ):
            return False
        return self._is_place(token.text) or token.norm in self.lexicon.places.outside

    def _has_role(self, tokens: Sequence[Token]) -> bool:
        """Return whether the words tell an office or trade, in Ukrainian and Russian also an unknown one."""
        if any(token.norm in self.lexicon.roles for token in tokens):
            return True
        if self.lexicon.language is Language.EN:
            plain = tokens[0].is_word and not tokens[0].is_capital and len(tokens[0].norm) > 3
            return plain and tokens[0].norm not in self.lexicon.grammar.breaks
        return tokens[0].is_word and len(tokens[0].norm) > 3

    def _role_words(self, text: str, tokens: Sequence[Token]) -> str | None:
        """Return the role as the article gives it, without the country: "chief of general staff"."""
        first = 0
        last = next((at for at, token in enumerate(tokens) if token.text == "("), len(tokens))
        last = next((at - 1 for at, token in enumerate(tokens) if token.norm.startswith(CALL_SIGN)), last)
        while first < last and (
            tokens[first].norm == "'s"
            or tokens[first].norm in self.lexicon.grammar.articles
            or (
                tokens[first].norm in self.lexicon.people
                or tokens[first].norm in self.lexicon.places.governments
            )
        ):
            first += 1
        while last > first and not (
            tokens[last - 1].is_word or tokens[last - 1].is_number or tokens[last - 1].is_quote
        ):
            last -= 1
        if first >= last or not self._has_role(tokens[first:last]):
            return None
        words = " ".join(written(text, tokens[first:last]).split())
        return words if tokens[first].is_shouted else words[0].lower() + words[1:]
