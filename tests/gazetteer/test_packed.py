"""Ids kept as one text are found by number as in a list."""

from hypothesis import given
from hypothesis import strategies as st

from gazetteer.packed import Lines

IDS = st.lists(st.text(st.characters(exclude_characters="\n"), max_size=8), min_size=1)


@given(ids=IDS)
def test_lines_are_the_list_they_were_made_of(ids: list[str]) -> None:
    lines = Lines("\n".join(ids))

    assert list(lines) == ids
    assert [lines[at] for at in range(-len(ids), len(ids))] == [*ids, *ids]
    assert lines[1:3] == ids[1:3]
    assert len(lines) == len(ids)


@given(ids=IDS, asked=st.text(st.characters(exclude_characters="\n"), max_size=8))
def test_a_line_has_the_number_of_the_first_that_is_the_same(ids: list[str], asked: str) -> None:
    lines = Lines("\n".join(ids))

    assert [lines.number_of(one) for one in ids] == list(map(ids.index, ids))
    assert lines.number_of(asked) == (ids.index(asked) if asked in ids else None)
