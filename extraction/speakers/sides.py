"""On which side of the war the words put a speaker: by nationality, office, unit or whom they belong to."""

from collections.abc import Sequence

from domain.language import Language
from domain.statement import SpeakerKind
from extraction.cues.statesabroad import ends_in_state
from extraction.speakers import loyalty
from extraction.speakers.formerly import is_army_medic, is_no_role, is_private_abroad
from extraction.speakers.member import SERVING
from extraction.speakers.outlets import is_of_the_outlet
from extraction.speakers.registry import Registry
from extraction.speakers.sent import is_abroad
from extraction.words.lexicon import Lexicon
from extraction.words.stems import joined
from extraction.words.tokens import Token

ELSEWHERE = "other"
"""The side of officials where the article is not about this war at all."""
LONGEST_BODY = 6
"""Words of a well-known body's name among those for a speaker: "head of the State Emergency Service"."""
NAME_BEFORE = 2
"""Words of such a name that may stand before a land in it: "Freedom of Russia Legion"."""
_WEAK = "_weak"
"""Ends the sides of words that count only without a nationality: «Генштаб», but «Генштаб РФ»."""


class Sides:
    """Reads the side in one language; `party` is the one that an outlet calls its own.

    `home` is the side of local offices that no further word gives a side (see `home_side`), `voice` the one
    whose soldiers the article calls just "soldiers" (see `voice_of`); `known` has the bodies to which
    somebody may belong. An `outlet` of the word list means its own country by "the General Staff".
    """

    def __init__(
        self,
        lexicon: Lexicon,
        party: str | None = None,
        home: str | None = None,
        voice: str | None = None,
        known: Registry | None = None,
        outlet: str = "",
    ) -> None:
        self.lexicon = lexicon
        self._at_home = lexicon.own_outlets.found_in(outlet.lower())
        self._party = party
        self._home = home
        self._voice = voice
        self._known = known
        self._asked: Sequence[Token] | None = None
        self._kinds_named: set[SpeakerKind] = set()

    def side(self, about: Sequence[Token], name: tuple[str, ...] = ()) -> str | None:
        """Return the side that words for a speaker give, if they give one.

        Of a well-known person the registry knows more than weak words do: «начальник Генштаба Герасимов».
        """
        if ends_in_state(about, self.lexicon):
            return ELSEWHERE
        about = loyalty.own_words(about, self.lexicon, self._known)  # так звана «влада»
        if crossed := self._of_who_crossed(about, name) or loyalty.side_of_driven_out(about, self.lexicon):
            return crossed
        if loyalty.is_former(about) and self._is_known_by_full_name(name):
            return None
        other = (found := self._side(about, name)) == "other" and is_private_abroad(about, self.lexicon)
        return "independent" if other else found

    def _side(self, about: Sequence[Token], name: tuple[str, ...]) -> str | None:
        gentle = SpeakerKind.MILITARY not in self._kinds(about)
        gentle = gentle and not loyalty.heads_movement(about, self._party)
        if (gentle and self.lexicon.charities.found_in(joined(about))) or loyalty.are_people(about):
            return "independent"
        if loyalty.is_of_both(about, self.lexicon):
            return None
        if opened := self._opens_with(about):
            return opened
        found = self._by_word(about)
        if found is not None and not found.endswith(_WEAK):
            return found
        if self._party and any(token.norm in self.lexicon.grammar.ours for token in about):
            return self._party
        return self._by_weaker_words(about, name, found)

    def _by_weaker_words(
        self, about: Sequence[Token], name: tuple[str, ...], found: str | None
    ) -> str | None:
        """Return the side that words give which count only without a nationality; `found` is one of them."""
        own = (self._home != ELSEWHERE and self._by_role(about)) or self._by_phrase(about)
        if found is not None and own is None and self._is_well_known(name):
            return None
        if self.is_shared(about) and (found is None or self._party == "ru"):
            return self._of_ground(own or self._by_body(about))
        if own is not None or found is not None:
            return own or (found or "").removesuffix(_WEAK)
        if any(token.is_capital and token.norm in self.lexicon.places.governments for token in about):
            return "other"
        if self._is_known_by_full_name(name):
            return None
        return self._by_body(about) or self._by_region(about)

    def _of_who_crossed(self, about: Sequence[Token], name: tuple[str, ...]) -> str | None:
        """Return the side of a prisoner, and of a former Ukrainian official whom a Russian outlet quotes.

        What the registry knows of somebody counts more.
        """
        found = self._by_word(about)
        if captive := loyalty.side_of_captive(about, self.lexicon, self._party or self._voice, found):
            return captive
        former = self._party == "ru" and loyalty.is_former(about) and len(name) > 1
        ukrainian = former and "ua" in (found, self._by_phrase(about))
        return self._party if ukrainian and not self._is_well_known(name) else None

    def _is_well_known(self, name: tuple[str, ...]) -> bool:
        return bool(name) and self._known is not None and self._known.person(name) is not None

    def _is_known_by_full_name(self, name: tuple[str, ...]) -> bool:
        return len(name) > 1 and self._is_well_known(name)

    def is_shared(self, about: Sequence[Token]) -> bool:
        """Return whether a body is named without its country that either side has: «Генпрокуратура»."""
        common = self._home == ELSEWHERE and not self.lexicon.is_english
        shared = self.lexicon.sides if common else self.lexicon.shared
        told = any(token.norm in shared for token in about)
        return not told and bool(about) if common else told  # abroad: of no country told, unlike «Баку»

    def _of_ground(self, found: str | None) -> str | None:
        """Return the side of a body that both sides have: its outlet's, else the article's own ground.

        In Russian the registry's Ukrainian body is meant nowhere else, a Russian one may be.
        """
        if found in ("other", "independent"):
            return found
        ground = self._party or self._voice or (self._home if self._home != ELSEWHERE else None)
        return ground or (found if found == "ru" else None)

    def _by_role(self, about: Sequence[Token]) -> str | None:
        roles = (self.lexicon.roles.get(token.norm) for token in about)
        return next((role.side for role in roles if role is not None and role.side is not None), None)

    def _by_phrase(self, about: Sequence[Token]) -> str | None:
        """Return the side that several words give; offices of many countries only without another's name."""
        words = joined(about)
        common = self._home != ELSEWHERE and not any(token.is_capital for token in about[1:])
        found = (side for side, phrases in self.lexicon.side_phrases.items() if phrases.found_in(words))
        return next((one.removesuffix(_WEAK) for one in found if common or not one.endswith(_WEAK)), None)

    def _opens_with(self, about: Sequence[Token]) -> str | None:
        """Return ru for "occupation authorities in Ukraine", whose first words are more than the land."""
        occupiers = self.lexicon.side_phrases["ru"]
        opens = bool(about) and self.lexicon.is_english and not about[0].is_capital
        return "ru" if opens and occupiers.length_at(about, 0) else None

    def local(self, about: Sequence[Token], *, named: bool = True) -> str | None:
        """Return the side of the article's places for their offices, of its own voice for soldiers.

        A Russian outlet's experts and officials are Russians unless it says from where they are; experts
        with a name are Ukrainians in Ukrainian, and in Russian where the article takes that side.
        """
        if loyalty.is_of_both(about, self.lexicon):
            return None
        found, kinds = self._of_home(about), self._kinds(about)
        ours = self.lexicon.language is Language.UK and self._home in (None, "ua") and self._party is None
        if found is None and ours and loyalty.is_numbered(about, self._kinds(about)):
            return "ua"  # боєць 47-ї бригади
        if found is None and self._party == "ru" and is_of_the_outlet(about, kinds, self._home, self.lexicon):
            return self._party
        if found is None and named and SpeakerKind.EXPERT in kinds and self._expert(about):
            return self._expert(about)
        if found is not None or self._voice is None:
            return found
        return self._voice if SpeakerKind.MILITARY in kinds else None

    def _expert(self, about: Sequence[Token]) -> str | None:
        """Return the side of an expert whom nothing calls a foreigner: that of the language or the voice."""
        abroad = any(one.norm in self.lexicon.places.outside for one in about)
        foreign = abroad or any(one.is_capital and one.text.isascii() for one in about)
        foreign = foreign or any(one.norm.startswith(self.lexicon.signs.reporters) for one in about)
        ukrainian = self.lexicon.language is Language.UK and self._home != ELSEWHERE
        if foreign or self.lexicon.is_english:
            return None
        return "ua" if ukrainian or self._voice == "ua" else None

    def _kinds(self, about: Sequence[Token]) -> set[SpeakerKind]:
        """Return what kinds of speakers the words name; asked several times of the same ones."""
        if about is not self._asked:
            self._asked, self._kinds_named = about, self._named_in(about)
        return self._kinds_named

    def _named_in(self, about: Sequence[Token]) -> set[SpeakerKind]:
        roles = [(at, role) for at, one in enumerate(about) if (role := self.lexicon.roles.get(one.norm))]
        kinds = {role.kind for at, role in roles if not is_no_role(about, at, self.lexicon)}
        return kinds | ({SpeakerKind.MILITARY} if is_army_medic(about, self.lexicon) else set())

    def _by_word(self, about: Sequence[Token]) -> str | None:
        """Return what the first word with a side says, a nationality before all others.

        Nationalities inside a well-known name are part of it: "head of the Syrian Observatory".
        """
        if is_abroad(about, self.lexicon) and self._body_at(about, 0) == "independent":
            return "independent"  # United Nations' office in Ukraine
        weak = None
        for first, token in enumerate(about):
            side = self.lexicon.sides.get(token.norm)
            if side is None or not self._counts(token) or loyalty.is_controlled(about, first, self.lexicon):
                continue
            if not side.endswith(_WEAK):
                return self._body_at(about, first, shortest=2) or self._body_over(about, first) or side
            weak = weak or side
        return weak

    def _counts(self, token: Token) -> bool:
        return token.is_capital or not self.lexicon.is_english or "-" in token.text

    def _by_body(self, about: Sequence[Token]) -> str | None:
        """Return the side of the well-known body to which somebody belongs: "Rosatom chief"."""
        words = [token for token in about if not token.is_quote]
        found = (self._body_at(words, first) for first in range(len(words)))
        side = next((side for side in found if side is not None), None)
        told = loyalty.has_told(words, self._known) and not any(
            one.norm in self.lexicon.serving for one in words
        )
        return "independent" if loyalty.is_asked(about) else side or ("independent" if told else None)

    def _body_at(self, words: Sequence[Token], first: int, shortest: int = 1) -> str | None:
        """Return the side of the well-known body whose name begins at `first`, the longest first."""
        token = words[first]
        if self._known is None or not (token.is_capital and self._known.begins_a_body(token.norm)):
            return None
        for last in range(min(len(words), first + LONGEST_BODY), first + shortest - 1, -1):
            if words[last - 1].is_capital:
                known = self._known.body(" ".join(one.text for one in words[first:last]))
                if known is not None and not loyalty.is_its_source(words[0], known):
                    return known.side
        return None

    def _body_over(self, words: Sequence[Token], inside: int) -> str | None:
        """Return the side of the well-known body in whose name a land stands: "Freedom of Russia Legion"."""
        if self._known is None or not self.lexicon.is_english:
            return None
        for first in range(max(0, inside - NAME_BEFORE), inside):
            if words[first].is_capital and self._known.begins_a_body(words[first].norm):
                for last in range(min(len(words), first + LONGEST_BODY), inside + 1, -1):
                    if known := self._known.body(" ".join(one.text for one in words[first:last])):
                        return known.side
        return None

    def _by_region(self, about: Sequence[Token]) -> str | None:
        """Return whose the region is in which somebody holds an office, where only one side has it."""
        kinds = self._kinds(about)
        if SpeakerKind.EXPERT in kinds or not kinds & set(SERVING):
            return None
        for token in about:
            side = self.lexicon.home.get(token.norm)
            if side is not None and token.norm not in self.lexicon.places.occupied:
                return side
        return None

    def _of_home(self, about: Sequence[Token]) -> str | None:
        """Return the side of the article's places, where an office of theirs is named and no other land."""
        if self._home is None or any(token.norm in self.lexicon.places.outside for token in about):
            return None
        if loyalty.may_be_occupied(about, self.lexicon, self._party):
            return None
        offices = self.lexicon.local_offices.get(self._home)
        either = any(token.norm in self.lexicon.national for token in about) and not loyalty.is_numbered(
            about, self._kinds(about)
        )
        either = either and not (self._at_home or loyalty.is_civil(about, self.lexicon))
        if either and self._home != ELSEWHERE:
            return None
        if offices is None or offices.is_all:
            kinds = self._kinds(about)
            rescues = self._home != ELSEWHERE and any(one.norm in self.lexicon.serving for one in about)
            serves = (rescues or kinds & set(SERVING)) and SpeakerKind.EXPERT not in kinds
            return self._home if serves else None
        return self._home if offices.found_in(joined(about)) else None
