"""English speakers without a name whom the words right after them explain: their name, their side."""

from domain.statement import SpeakerKind
from extraction.speakers.described import Described
from extraction.speakers.heard import Heard
from extraction.speakers.hypernyms import is_states
from extraction.speakers.member import Member
from extraction.words.names import stem

LEAD = 4
"""Speakers of an article among whom its lead may have left one without a name."""

SPOKESMAN = "spokesman"
SHORTEST = 3
"""Letters of small words, which say nothing of for whom somebody speaks."""

_LOCAL = frozenset("regional local city town village district provincial municipal".split())
"""What makes officials those of the place that the last speaker spoke for."""
_ARMIES = frozenset("army military navy forces force troops general-staff staff".split())
"""Nouns of armies, which an article on one country's ground means where it names no other."""

_WATCHING = frozenset("monitor watchdog observatory".split())
_OBSERVERS = frozenset(
    "observatory monitor monitoring network watch watchdog airwars acled netblocks".split()
)
_ASSOCIATED = frozenset(
    "network union lawyers doctors watch group observatory borders association coalition syndicate rights"
    " amnesty reporters journalists committee committees".split()
)
"""Nouns in the names of groups that watch or help, and are no bodies of the UN."""

_GROUPS = frozenset("group organisation organization charity network watchdog ngo".split())
_HELPING = (SpeakerKind.MONITOR, SpeakerKind.AID)

_FIGHTING = frozenset(
    stem(one) for one in "group militia movement faction rebels militants insurgents".split()
)


def given_now(heard: Heard, described: Described) -> Member | None:
    """Return "a company commander" who has just spoken, once "the commander" is called by a call sign."""
    if holder := _holder(heard, described):
        return holder
    last = heard.last
    if heard.given != {} or len(described.name) != 1 or described.specific or last is None:
        return None
    nameless = last.single and not last.is_person and last.known is None
    told = bool(described.heads) and {stem(head) for head in described.heads} <= last.words
    return last if nameless and told and last.kind is SpeakerKind.UNNAMED else None


def _holder(heard: Heard, described: Described) -> Member | None:
    """Return "a local chief" who has spoken before Adam Musa, "the chief of the area", was named."""
    if heard.given != {} or len(described.name) < len(("Adam", "Musa")) or not heard.read:
        return None
    norms = [token.norm for token in heard.read[-1]]
    name = described.name[-1].lower()
    at = norms.index(name) if name in norms else len(norms)
    if norms[at + 1 : at + 3] != [",", "the"]:
        return None
    offices = {stem(head) for head in described.heads} & {stem(norm) for norm in norms[at + 3 : at + 6]}
    for member in list(heard.members)[: -LEAD - 1 : -1]:
        nameless = member.single and not member.is_person and member.known is None
        if nameless and not member.witness and stem(_noun(member.body)) in offices:
            return member
    return None


def speaks_for_other(member: Member, described: Described) -> bool:
    """Return whether "an army spokesman" is not "the committee's spokesman, Ivan Koval", named later."""
    if SPOKESMAN not in described.offices or not described.role or not described.role.isascii():
        return False
    own = {stem(word) for word in described.role.split() if len(word) > SHORTEST} - member.words
    served = {word for word in member.words if not word.startswith("spoke")}
    kinds = {member.kind, described.kind} - {None}
    return len(kinds) > 1 or (
        "'s" in described.role
        and bool(own)
        and bool(served)
        and not served & {stem(word) for word in described.role.split()}
    )


def _noun(body: str) -> str:
    """Return the chief of "local chief in Bara"."""
    words = body.lower().split()
    end = next((at for at, word in enumerate(words) if word in ("of", "in", "for", "at", "from")), len(words))
    return words[end - 1] if end else ""


def is_bare_army(heard: Heard, described: Described) -> bool:
    """Return whether "the General Staff", "army sources", a "military spokesman" have no country said."""
    army = any(head in _ARMIES for head in described.heads) or described.body == "General Staff"
    serves = described.kind is SpeakerKind.MILITARY or described.heads[-1:] in (("sources",), ("source",))
    return heard.given == {} and army and serves and described.side is None


def is_told_of(heard: Heard, told: Described, pronoun: str) -> bool:
    """Return whether "he" is the person without a name of whom was just told, not who spoke before."""
    last = heard.last_person
    if last is None or heard.given != {}:
        return last is None
    return told.gender in ("", pronoun) and (last.gender != pronoun or told.gender == pronoun)


def local_side(heard: Heard, described: Described, home: str | None) -> str | None:
    """Return the side of "regional officials" behind somebody who spoke for the article's own ground."""
    local = described.body.partition(" ")[0].lower() in _LOCAL
    same = heard.last is not None and home is not None and heard.last.official_side == home
    return home if local and same else None


def _is_nameless_group(before: Member) -> bool:
    """Return whether it is "rights group", "medical charity"."""
    return before.body.rpartition(" ")[2] in _GROUPS and before.kind in _HELPING


def _watches(before: Member, member: Member) -> bool:
    """Return whether "a war monitor" of the lead is the observatory that speaks next."""
    named = member.known is not None and member.known.kind is SpeakerKind.MONITOR
    words = member.speaker().name.lower().split()
    if _is_nameless_group(before) and not (member.is_person or member.single):
        helps = (member.known or member).kind in _HELPING
        return helps and any(word in _ASSOCIATED for word in words)
    watched = before.body.rpartition(" ")[2] in _WATCHING and before.kind is SpeakerKind.MONITOR
    return named and watched and any(word in _OBSERVERS for word in words)


def reveal(heard: Heard, member: Member, before: Member | None) -> None:
    """Take `member` for the group that the article's lead, the speaker `before`, only called one.

    "A rebel group said it had taken the town. M23 said …", "a war monitor" and the observatory, "a rights
    group" and Emergency Lawyers.
    """
    if heard.given != {} or before is None or before is member or len(heard.members) > LEAD:
        return
    nameless = before.body.partition(" ")[0].islower() and before.known is None and not before.single
    if nameless and _watches(before, member):
        before.known, before.body = member.known, member.body
        return
    lead = nameless and before.kind is SpeakerKind.MILITARY and bool(before.words & _FIGHTING)
    kind, side = (member.known.kind, member.known.side) if member.known else (member.kind, member.side)
    named = member.body[:1].isupper() and not (member.is_person or member.single)
    fights = kind is SpeakerKind.MILITARY and side == "other" and not is_states(member, heard.signs)
    if lead and named and fights:
        before.known, before.body = member.known, member.body
