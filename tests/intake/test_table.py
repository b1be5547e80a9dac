"""Tables (CSV): what a spreadsheet would run is made harmless, and comes back as it was."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import LineError
from intake.table import neutral, plain
from intake.table_rows import highest_number, table_lines, table_rows
from tests.store.builders import NOON

HEADING = "source,url,published,text"


@pytest.mark.parametrize("cell", ["=1+1", "+380", "-5", "@SUM(A1)", "\tx", "\rx", "'=1", "''=1"])
def test_a_cell_that_would_be_run_begins_with_an_apostrophe(cell: str) -> None:
    assert neutral(cell) == f"'{cell}"
    assert plain(neutral(cell)) == cell


@pytest.mark.parametrize("cell", ["", "Pokrovsk", "'tis", "1 = 1", " =1", "–5"])
def test_any_other_cell_stays_as_it_is(cell: str) -> None:
    assert neutral(cell) == plain(cell) == cell


@given(st.text())
def test_no_written_cell_is_run_and_every_one_comes_back(cell: str) -> None:
    assert not neutral(cell).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert plain(neutral(cell)) == cell


@given(st.lists(st.text(), min_size=1, max_size=5), st.text())
def test_whatever_the_bytes_are_each_row_is_read_or_told(cells: list[str], heading: str) -> None:
    out = io.StringIO()
    csv.writer(out).writerow(cells)
    for first in (HEADING, heading):
        text = f"{first}\n{out.getvalue()}"
        for number, line in table_lines(io.StringIO(text, newline=""), "table", NOON, numbers=False):
            assert number >= 1
            assert isinstance(line, LineError) or line.type in ("source", "article", "speaker", "statement")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "the file is empty"),
        ("source,url\n", "has no column published, text"),
        (f"{HEADING},colour\n", "there is no column 'colour'; docs/data.md lists them"),
        (f"{HEADING},text\n", "names a column twice"),
        (f"{HEADING}\na,b\n", "has 2 cells, the heading 4"),
    ],
)
def test_what_is_wrong_with_a_table_is_said(text: str, complaint: str) -> None:
    ((_, error),) = table_rows(io.StringIO(text))

    assert str(error) == complaint


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [(["1", "2"], (2, 2)), (["2", ""], (2, None)), (["1", "x"], (2, None)), (["1", "999999999"], (2, None))],
)
def test_numbers_are_kept_only_where_all_rows_have_usable_ones(
    numbers: list[str], expected: tuple[int, int | None]
) -> None:
    rows = "".join(f"{number},S,https://s.example/1,2025-11-11,Words\n" for number in numbers)

    assert highest_number(io.StringIO(f"number,{HEADING}\n{rows}")) == expected
