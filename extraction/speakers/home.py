"""On whose ground an article stands, so that "the mayor" and "police" need not be called Ukrainian."""

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise

from domain.language import Language
from extraction.speakers.sides import ELSEWHERE
from extraction.texts.sentences import Sentence
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token, normal

_CAPITALS = frozenset(("kyiv", "kiev", "moscow", "київ", "киев", "москва"))
_UKRAINIAN_OFFICES = ("ова", "мва", "ога", "громад", "гсчс", "дснс", "обладмин", "тероборон")
_SPOKESMEN = ("речник", "речниц")
"""How words begin that are Ukrainian in Russian, and every country's in Ukrainian."""
_FROM = ("з", "із", "зі", "с", "со", "из")
_OUT_OF = (
    "території",
    "территории",
    "боку",
    "стороны",
    "району",
    "района",
    "напрямку",
    "направления",
    "неба",
)
_FRONTS = ("напрям", "направлени")
_WHERE = frozenset("in near around outside over at on through across".split())

_ENTITY = gate(lambda lexicon, word: word in lexicon.places.entities)
_VOICED = gate(lambda lexicon, word: lexicon.voice.get(word) is not None)

MUCH_MORE = 3
"""How many times more words of one side's places must be named than of the other's."""


def _unknown(_name: str) -> None:
    return None


def home_side(
    sentences: Sequence[Sentence],
    lexicon: Lexicon,
    party: str | None,
    voice: str | None = None,
    is_abroad: Callable[[str], bool | None] = _unknown,
    written_in: Sequence[Token] = (),
) -> str | None:
    """Return the side to which local offices without further words belong in this article, if any.

    None where the article names an entity of the occupation (there a mayor may be of either side), where
    its outlet is of another party, or where nothing in it speaks of that side at all. `ELSEWHERE` where it
    speaks of neither side of this war, or names places abroad (`is_abroad`) and of this war nothing. An
    article in Russian on occupied places is on Ukrainian ground only where its own `voice` (see `voice_of`)
    or a Ukrainian office says so. Where an English one was `written_in` counts as a place, but for capitals.
    """
    tokens = [token for sentence in sentences for token in sentence.tokens]
    occupied = any(one.opens & _ENTITY for one in sentences)
    asked = occupied or party == "ru" or not lexicon.is_english
    words = _words(tokens, lexicon) if asked else Counter[str]()
    if occupied and any(map(lexicon.places.entities.get, words)):
        return party if party == "ru" else None
    if not lexicon.is_english:
        return _on_slavic_ground(words, lexicon, party, voice, lambda: _abroad(tokens, is_abroad))
    if party == "ru" and _is_occupied(words, lexicon):
        return party
    capitals = _capitals(tokens)
    here = [token for token in written_in if token.norm not in _CAPITALS] if party != "ru" else []
    places = Counter(lexicon.home.get(token.norm) for token in (*capitals, *here))
    if places["ua"] or places["ru"]:
        return _by_places(places, lexicon, party)
    found = Counter(lexicon.sides.get(token.norm) for token in capitals)
    if found["ua"]:
        return "ua" if party in (None, "ua") else None
    elsewhere = found[ELSEWHERE] >= max(1, MUCH_MORE * found["ru"])
    if not elsewhere and not found["ru"] and party is None:
        where = Counter(map(is_abroad, _names(capitals)))
        elsewhere = where[True] > where[False]
    return ELSEWHERE if party is None and elsewhere else None


def _words(tokens: Sequence[Token], lexicon: Lexicon) -> Counter[str]:
    """Count an article's words, but for where something comes from and Russian towns of a front's parts."""
    return Counter(
        [
            one.norm
            for at, one in enumerate(tokens)
            if not (one.is_capital and _is_origin(tokens, at))
            and not (lexicon.home.get(one.norm) == "ru" and _is_of_front(tokens, at))
        ]
    )


def _abroad(tokens: Sequence[Token], is_abroad: Callable[[str], bool | None]) -> set[str]:
    """Return the names abroad, as long as there are more of them than of Ukraine's and Russia's places."""
    names = {one.text: is_abroad(one.text) for one in tokens if one.is_capital and one.is_word}
    where = Counter(names.values())
    return {normal(name) for name, far in names.items() if far} if where[True] > where[False] else set()


def _names(capitals: Sequence[Token]) -> set[str]:
    """Return the names that the capitals of an article are, alone and by twos that stand together."""
    pairs = pairwise(capitals)
    joined = {f"{one.text} {two.text}" for one, two in pairs if two.start - one.end == 1}
    return joined | {token.text for token in capitals}


def _is_origin(tokens: Sequence[Token], index: int) -> bool:
    """Return whether something comes from the capital at `index`, as in «балістика з Курської області»."""
    if not index:
        return False
    before = tokens[index - 2] if index > 1 and tokens[index - 1].norm in _OUT_OF else tokens[index - 1]
    return before.norm in _FROM


def _is_of_front(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a part of the front has the Russian town's name: «на Курському напрямку»."""
    return index + 1 < len(tokens) and tokens[index + 1].norm.startswith(_FRONTS)


def _on_slavic_ground(
    words: Counter[str],
    lexicon: Lexicon,
    party: str | None,
    voice: str | None,
    abroad: Callable[[], set[str]],
) -> str | None:
    russian = lexicon.language is Language.RU and voice != "ua"
    if (party == "ru" or russian) and _is_occupied(words, lexicon):
        ukrainian = any(word.startswith(_UKRAINIAN_OFFICES) for word in words)
        if party == "ru" or not ukrainian:
            return party
    named: Counter[str | None] = Counter()
    for word, count in words.items():
        if word not in _CAPITALS:
            named[lexicon.home.get(word)] += count
    nowhere = party is None and not (named["ua"] or named["ru"])
    if nowhere and voice is None and _is_elsewhere(words, abroad, lexicon):
        return ELSEWHERE
    nowhere = nowhere and russian
    governed = words["региона"] and any(word.startswith("глав") for word in words)  # глава региона
    if nowhere and (governed or any(word.startswith(lexicon.signs.governing) for word in words)):
        ukrainian = any(word.startswith(_UKRAINIAN_OFFICES) for word in words)
        return None if ukrainian else "ru"
    return _by_places(named, lexicon, party)


def _is_elsewhere(words: Counter[str], abroad: Callable[[], set[str]], lexicon: Lexicon) -> bool:
    """Return whether nothing in it speaks of Ukraine and far more of other countries than of Russia.

    `abroad` tells the names of its places abroad, none where it names as many of the gazetteer.
    """
    told = {word: side.removesuffix("_weak") for word in words if (side := lexicon.sides.get(word))}
    told = {word: side for word, side in told.items() if not word.startswith(_SPOKESMEN)}
    ours = "ua" in told.values() or any(map(lexicon.voice.get, words))
    if ours or any(word.startswith(_UKRAINIAN_OFFICES) for word in words):
        return False
    foreign = {word for word, side in told.items() if side == ELSEWHERE}
    russian = sum(words[word] for word, side in told.items() if side == "ru")
    named = foreign | abroad()
    return len(named) > 1 and sum(words[word] for word in named) >= MUCH_MORE * russian


def _is_occupied(words: Counter[str], lexicon: Lexicon) -> bool:
    """Return whether most of what an article names of Ukraine is occupied: Russians are quoted there."""
    ours = sum(count for word, count in words.items() if lexicon.home.get(word) == "ua")
    occupied = sum(count for word, count in words.items() if lexicon.places.occupied.get(word))
    return occupied > ours / 2 and occupied > 0


def _capitals(tokens: Sequence[Token]) -> list[Token]:
    """Return the names in a text, but for capital cities that act."""
    before = [*tokens[:1], *tokens]
    return [one for last, one in zip(before, tokens, strict=False) if one.is_capital and _is_there(last, one)]


def _is_there(before: Token, token: Token) -> bool:
    """Return whether a capital city is a place here, not a government: "in Moscow", not "Moscow denied"."""
    return token.norm not in _CAPITALS or before.norm in _WHERE


def _by_places(named: Counter[str | None], lexicon: Lexicon, party: str | None) -> str | None:
    """Return the side whose regions and towns the article names most; in Ukrainian without any, Ukraine."""
    ours, theirs = named["ua"], named["ru"]
    if theirs > MUCH_MORE * ours:
        side = "ru"
    elif ours > MUCH_MORE * theirs or (lexicon.language is not Language.RU and ours >= theirs):
        side = "ua"
    else:
        return None
    return side if party in (None, side) else None


def voice_of(sentences: Sequence[Sentence], lexicon: Lexicon) -> str | None:
    """Return the side that the article itself takes by its words for the other ("invaders"), if one."""
    found: Counter[str] = Counter()
    side_of = lexicon.voice.get
    for sentence in [one for one in sentences if one.opens & _VOICED]:
        sides = map(side_of, [token.norm for token in sentence.tokens])
        told = [(at, side) for at, side in enumerate(sides) if side is not None]
        found.update(side for at, side in told if sentence.quote_at(at) is None)
    often = [side for side, count in found.most_common() if count > 1]
    return (
        often[0] if often and (len(found) == 1 or found[often[0]] > MUCH_MORE * min(found.values())) else None
    )
