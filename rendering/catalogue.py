"""Sources and speakers, as editors and owners see them."""

from collections.abc import Sequence

from markupsafe import Markup, escape

from domain.catalogue import (
    GRADES,
    NONE,
    AskMerge,
    AskTakedown,
    AskVoice,
    Merge,
    Press,
    SetGrade,
    SetParty,
    SetVoice,
    ShowSource,
    ShowSources,
    ShowSpeaker,
    SourceEntry,
    SpeakerEntry,
    SplitOff,
    TakeDown,
    encode,
)
from domain.correction import Reason
from domain.press import LONGEST
from domain.turn import Button, Message
from rendering.buttons import rows
from rendering.cleaning import legible, shortened
from rendering.composing import message
from rendering.measuring import LABEL
from rendering.reader import Reader
from rendering.tags import bold

ON_PAGE = 8
"""Sources on a page."""

LONGEST_NAME = 80


def sources(found: Sequence[SourceEntry], page: int, count: int, who: Reader) -> Message:
    """Return a page of the sources."""
    lines = [
        who.words(
            "source-line",
            name=legible(entry.source.name, LONGEST_NAME),
            grade=entry.source.grade,
            articles=entry.articles,
            statements=entry.statements,
        )
        for entry in found
    ]
    pairs = [_button(entry.source.name, ShowSource(entry.number)) for entry in found]
    turning = [
        _button("‹", ShowSources(page - 1)) if page else None,
        _button("›", ShowSources(page + 1)) if (page + 1) * ON_PAGE < count else None,
    ]
    title = bold(who.words("sources-title", count=count))
    return message(
        [title, Markup("\n").join(lines)], rows(*(pairs[n : n + 2] for n in range(0, len(pairs), 2)), turning)
    )


def source(entry: SourceEntry, who: Reader) -> Message:
    """Return one source with what can be changed."""
    party = next((who.name(side.names) for side in who.sides if side.id == entry.source.party), None)
    lines = [
        who.words("source-grade", grade=entry.source.grade),
        who.words("source-party", party=escape(party) if party else who.words("source-none")),
        who.words(
            "source-voice",
            voice=escape(legible(entry.source.voice, LONGEST_NAME))
            if entry.source.voice
            else who.words("source-none"),
        ),
        who.words("source-counts", articles=entry.articles, statements=entry.statements),
    ]
    parties = [_button(who.name(side.names), SetParty(entry.number, side.id)) for side in who.sides]
    parties.append(_button(who.words("source-no-party"), SetParty(entry.number, NONE)))
    return message(
        [
            bold(legible(entry.source.name, LONGEST_NAME)),
            Markup("\n").join(lines),
            who.words("source-grades"),
        ],
        rows(
            [_button(grade, SetGrade(entry.number, grade)) for grade in GRADES],
            parties,
            [
                _button(who.words("source-ask-voice"), AskVoice(entry.number)),
                _button(who.words("source-no-voice"), SetVoice(entry.number, 0)),
            ],
            [
                _button(who.words("takedown-button"), AskTakedown(entry.number, 0)),
                _button("‹", ShowSources(0)),
            ],
        ),
    )


def ask_takedown(entry: SourceEntry, article: int, title: str | None, who: Reader) -> Message:
    """Return the question why a source, or an article, is to be taken down."""
    what = legible(title or entry.source.name, LONGEST_NAME)
    buttons = [
        _button(who.words("withdraw-button", reason=reason.value), TakeDown(entry.number, article, reason))
        for reason in (Reason.REMOVED, Reason.MISREAD, Reason.UNSAFE)
    ]
    scope = "article" if article else "source"
    asked = who.words("takedown-ask", what=what, scope=scope, count=entry.statements)
    return message([asked], rows(*([each] for each in buttons), [_button("‹", ShowSource(entry.number))]))


def taken_down(what: str, count: int, time: str, who: Reader) -> Message:
    """Return how much was taken down, and when readers are told."""
    return message([who.words("taken-down", what=legible(what, LONGEST_NAME), count=count, time=time)])


def takedown_usage(who: Reader) -> Message:
    """Return how /takedown is written."""
    return message([who.words("takedown-usage")])


def takedown_unknown(text: str, who: Reader) -> Message:
    return message([who.words("takedown-unknown", name=legible(text, LONGEST_NAME))])


def speakers_usage(who: Reader) -> Message:
    """Return how /speakers is written."""
    return message([who.words("speakers-usage")])


def speakers_unknown(text: str, who: Reader) -> Message:
    return message([who.words("speakers-unknown", name=legible(text, LONGEST_NAME))])


def type_voice(who: Reader) -> Message:
    """Return the question whose words a source's narration is."""
    return message([who.words("source-type-voice")])


def type_merge(who: Reader) -> Message:
    """Return the question which speaker one is in truth."""
    return message([who.words("speaker-type-merge")])


def speakers(found: Sequence[SpeakerEntry], who: Reader, *, merging: SpeakerEntry | None = None) -> Message:
    """Return the speakers of a name; with `merging`, into whom that one may be merged."""
    lines = [_line(entry, who) for entry in found]
    pressed = [
        _button(
            entry.speaker.name,
            Merge(merging.number, entry.number) if merging else ShowSpeaker(entry.number),
        )
        for entry in found
    ]
    title = (
        who.words("speaker-merge-into", name=legible(merging.speaker.name, LONGEST_NAME))
        if merging
        else who.words("speakers-title")
    )
    return message([bold(title), Markup("\n").join(lines)], rows(*([each] for each in pressed)))


def speaker(
    entry: SpeakerEntry, into: SpeakerEntry | None, who: Reader, told: Markup | None = None
) -> Message:
    """Return one speaker with what it is merged with."""
    parts = [told] if told else []
    parts.append(_line(entry, who))
    if into:
        parts.append(who.words("speaker-points-on", name=legible(into.speaker.name, LONGEST_NAME)))
        buttons = [[_button(who.words("speaker-split", name=entry.speaker.name), SplitOff(entry.number))]]
    else:
        buttons = [[_button(who.words("speaker-merge"), AskMerge(entry.number))]]
        buttons += [
            [_button(who.words("speaker-split", name=name), SplitOff(number))]
            for number, name in entry.merged
        ]
    return message(parts, rows(*buttons))


def merged(entry: SpeakerEntry, into: SpeakerEntry, who: Reader) -> Markup:
    """Return that a speaker points on."""
    return who.words(
        "speaker-merged",
        name=legible(entry.speaker.name, LONGEST_NAME),
        into=legible(into.speaker.name, LONGEST_NAME),
    )


def not_merged(who: Reader) -> Markup:
    return who.words("speaker-not-merged")


def split_off(entry: SpeakerEntry, who: Reader) -> Markup:
    return who.words("speaker-split-off", name=legible(entry.speaker.name, LONGEST_NAME))


def _line(entry: SpeakerEntry, who: Reader) -> Markup:
    side = next((who.name(side.names) for side in who.sides if side.id == entry.speaker.side), None)
    return who.words(
        "speaker-line",
        number=entry.number,
        name=legible(entry.speaker.name, LONGEST_NAME),
        kind=who.words("speaker-kind", kind=entry.speaker.kind.value),
        side=escape(side) if side else who.words("source-none"),
        statements=entry.statements,
    )


def _button(label: Markup | str, press: Press) -> Button | None:
    data = encode(press)
    text = label.unescape() if isinstance(label, Markup) else legible(label, LABEL)
    return Button(shortened(text, LABEL), data) if len(data.encode()) <= LONGEST else None
