"""A thread in which articles are read, so that nobody's answer waits for it."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

from extraction.extractor import Extraction
from extraction.texts.html import Page, article_page
from gazetteer.names import NamedPlaces, open_names
from intake.reading import Reading, decoded_page, is_html
from intake.submission import Submission, read


class ReadingRoom:
    """Reads one article after the other in a thread of its own, with a gazetteer of its own."""

    def __init__(self, places: Path | None, stack: ExitStack) -> None:
        self._places = places
        self._stack = stack
        self._gazetteer: NamedPlaces | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="reading")

    async def read(self, submission: Submission) -> tuple[Reading, Extraction]:
        """Find the statements in an article."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._read, submission)

    async def page(self, body: bytes, charset: str | None) -> Page:
        """Make out the article of a web page, or of a text.

        Raises:
            ArticleError: there is none in it.
        """
        return await asyncio.get_running_loop().run_in_executor(self._thread, _page, body, charset)

    def close(self) -> None:
        """Finish what is being read."""
        self._thread.shutdown(cancel_futures=True)

    def _read(self, submission: Submission) -> tuple[Reading, Extraction]:
        if self._gazetteer is None:
            self._gazetteer = self._stack.enter_context(open_names(self._places))
        return read(submission, self._gazetteer)


def _page(body: bytes, charset: str | None) -> Page:
    text = decoded_page(body, charset)
    return article_page(text) if is_html(text) else Page(text, None, None, None)


@contextmanager
def reading_room(places: Path | None = None) -> Iterator[ReadingRoom]:
    """Open a reading room; `places` is the gazetteer's file, as the configuration names it."""
    with ExitStack() as stack:
        room = ReadingRoom(places, stack)
        try:
            yield room
        finally:
            room.close()
