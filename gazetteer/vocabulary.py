"""The words of questions that are no places, and the few that say how a place is meant."""

from enum import StrEnum
from functools import lru_cache
from pathlib import Path

WORDS = Path(__file__).with_name("data") / "words.txt"


class Role(StrEnum):
    """What a word is for, by the section of the table that it stands in."""

    FILLER = "filler"
    ASK = "ask"  # news, status, shelling
    TALK = "talk"  # greetings, insults, other topics
    OUTSIDE = "outside"  # countries and places abroad
    PERSON = "person"


class Vocabulary:
    """Looks words up in the table of known words, sections of which may be left out."""

    def __init__(self, without: frozenset[Role] = frozenset(), file: Path = WORDS) -> None:
        self._whole: dict[str, Role] = {}
        self._beginnings: dict[str, Role] = {}
        role = Role.FILLER
        for line in file.read_text("utf-8").splitlines():
            if line.startswith("["):
                role = Role(line.strip("[] "))
            elif role not in without and not line.startswith("#"):
                self._read(line, role)
        self._longest = max(map(len, self._beginnings), default=0)

    def _read(self, line: str, role: Role) -> None:
        for word in line.replace("'", "").split():
            if word.endswith("*"):
                self._beginnings.setdefault(word[:-1], role)
            else:
                self._whole.setdefault(word, role)

    def role(self, word: str) -> Role | None:
        """Return what a cleaned word is for, or None if it is not known."""
        if (role := self._whole.get(word)) is not None:
            return role
        for size in range(min(len(word), self._longest), 2, -1):
            if (role := self._beginnings.get(word[:size])) is not None:
                return role
        return None


@lru_cache(maxsize=4)
def vocabulary(without: frozenset[Role] = frozenset()) -> Vocabulary:
    """Return the table, read once."""
    return Vocabulary(without)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


REGION = _set(
    "область області областю областi обл областе области областью областей oblast oblasti oblasts "
    "region regions province обласний"
)
DISTRICT = _set(
    "район району районі районом райони района районе рн raion raions rayon rayons district districts raiony"
)
DIRECTION = _set(
    "напрямок напрямку напрямком напрям напрямі напрямами напрямки напрямках направление направления "
    "направлении направлению направлением direction directions axis sector front vector frontline "
    "фронт фронті фронте"
)
SETTLEMENT = _set(
    "село селі села селом селище селищі селища смт пгт хутір хуторі хутор деревня деревне деревни "
    "місто місті міста город городе города посёлок поселок поселке village town city settlement "
    "hamlet"
)
NEAR = _set("near біля поблизу поруч около возле рядом неподалік недалеко вблизи неподалеку by")
AND = _set("and і й та и & або или or чи vs")
AT = _set(
    "в у во на під под біля коло около возле за до з із зі из с со від от над для про о об щодо по "
    "через поблизу вблизи навколо вокруг між между in at near around outside to from of for about "
    "over towards into inside across toward"
)
"""Words before a place's name."""
IN = _set("в у во на під под о об")
"""Prepositions after which a name that can be declined seldom stands in the nominative."""
SAYING = _set(
    "says say said claims claimed thinks wants told каже кажуть сказав сказала заявляє заявив заявила "
    "думає говорить говорит сказал заявляет заявил думает хоче хочет вважає считает denies confirms"
)
