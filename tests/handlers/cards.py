"""The card of the article of `tests.articles`, as an editor finds it."""

from store.store import Store
from tests.articles import LINK, TITLE
from tests.people import Editor

HEAD = f'<b>Eastern Courier · 11 Nov · English</b>\n<a href="{LINK}">{TITLE}</a>'
FOUND = "4 found: 4 by 2 speakers, 0 in the outlet’s own words. 1 of them by people without a name. None known before."
SURE = (
    "<b>Sure: 3</b>\n1 Oksana Lypa · Pokrovsk\n2 Oksana Lypa · Pokrovsk, Dnipro\n"
    "3 Russian Defense Ministry · Pokrovsk"
)
CARD = f"{HEAD}\n{FOUND}\n\n{SURE}\n<b>Look at: 1</b>\nspeaker unnamed: 1"
RESIDENTS = (
    "<b>1 of 1 · No. 4 · who has said it?</b>\n\n"
    "the water is cut off\nreported speech\n\n"
    "Speaker: <b>Residents of the city</b>, no name given\n"
    "Side: none\nPlace: none\nDay: not given; published 11 Nov\nTopic: Infrastructure\n\n"
    "<blockquote expandable>Sentence before: Russian forces have taken the brickyard in Pokrovsk, "
    "the Russian Defense Ministry said on Tuesday.\n"
    "<b>This one</b>: Residents of the city said that the water is cut off.</blockquote>"
)


async def review(editor: Editor) -> str:
    """Open the first article that waits."""
    await editor.says("/review")
    return await editor.presses("1")


def state(store: Store, number: int) -> str:
    rows = store.editors._db.execute("SELECT state FROM statement WHERE id = ?", [number]).fetchall()
    return str(rows[0][0])
