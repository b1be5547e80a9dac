"""What one sentence says about a speaker: a name, an office, a side, or only "he"."""

from dataclasses import dataclass

from domain.statement import SpeakerKind


@dataclass(slots=True)
class Described:
    """A speaker as one sentence describes them; `name` is a person's, `body` everything else's.

    `pronoun` is m, f or p for "he", "she", "they". `document` marks "the statement said",
    `film` footage that nobody is said to have made. `heads` are the
    role nouns, by which "the expert" is found again. `oblique` names stand in another case than they are
    called by ("За словами Гнатова"). `authority` marks "officials" and "authorities" without more. `words`
    are the stems of a description that may point back to somebody ("the expert", "начальник ХОВА"), empty
    where it introduces somebody ("a soldier"). `home` is the side that only the article's ground gives.
    `first_only`: an English first name alone. `of_body` marks "its spokesman", with the name or without.
    `private` marks soldiers without a command. `nations` are those of `words` that name a country.
    `shared` marks a body that either side has («Минэнерго»). `sign` is the call
    sign told beside a name. `whose`: «його дружина», nobody named before.

    Only `Naming` fills in those it makes. It is not frozen, since each mention of a speaker makes several.
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
    film: bool = False
    words: frozenset[str] = frozenset()
    is_body: bool = False
    witness: bool = False
    oblique: bool = False
    gender: str = ""
    authority: bool = False
    of_last: bool = False
    of_body: bool = False
    offices: frozenset[str] = frozenset()
    specific: frozenset[str] = frozenset()
    single: bool = False
    first_only: bool = False
    call_sign: bool = False
    sign: tuple[str, ...] = ()
    private: bool = False
    shared: bool = False
    nations: frozenset[str] = frozenset()
    whose: bool = False
