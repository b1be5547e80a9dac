"""The same messages for a terminal: no tags, links written out, the quotation marked at its edge."""

from html.parser import HTMLParser

from domain.turn import Message

EDGE = "| "
"""What stands before each line of an expandable quotation."""


def plain_text(message: Message) -> str:
    """Return the text of `message`, a link as "RFE/RL <https://…>"; its buttons are not part of it."""
    reading = _Reading()
    reading.feed(str(message.html))
    reading.close()
    return reading.text


class _Reading(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self._edge = ""
        self._address: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "blockquote":
            self._edge = EDGE
            self.text += EDGE
        elif tag == "a":
            self._address = dict(attrs).get("href")

    def handle_endtag(self, tag: str) -> None:
        if tag == "blockquote":
            self._edge = ""
        elif tag == "a" and self._address:
            self.text += f" <{self._address}>"

    def handle_data(self, data: str) -> None:
        self.text += data.replace("\n", f"\n{self._edge}")
