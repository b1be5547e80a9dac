"""What the data file packs is found by number and by itself as in a list."""

from bisect import bisect_right

from hypothesis import given
from hypothesis import strategies as st

from gazetteer.packed import Ids, Sorted

NUMBERED = st.builds("{}{}".format, st.sampled_from(("UA", "CD", "geo:", "UA0")), st.integers(0, 10**19))
NAMED = st.text(st.characters(exclude_characters="\n"), max_size=8)
IDS = st.lists(st.one_of(NUMBERED, NUMBERED, NAMED), min_size=1)


@given(ids=IDS)
def test_ids_are_the_list_they_were_made_of(ids: list[str]) -> None:
    packed = Ids("\n".join(ids))

    assert list(packed) == ids
    assert [packed[at] for at in range(-len(ids), len(ids))] == [*ids, *ids]
    assert packed[1:3] == ids[1:3]
    assert len(packed) == len(ids)


@given(ids=IDS, asked=st.one_of(NUMBERED, NAMED))
def test_an_id_has_the_number_of_the_first_place_that_bears_it(ids: list[str], asked: str) -> None:
    packed = Ids("\n".join(ids))

    assert [packed.number_of(one) for one in ids] == list(map(ids.index, ids))
    assert packed.number_of(asked) == (ids.index(asked) if asked in ids else None)


def test_noughts_before_an_id_are_part_of_it() -> None:
    assert list(Ids("UA007\nUA07\nUA7")) == ["UA007", "UA07", "UA7"]


@given(runs=st.lists(st.binary(max_size=4)).map(sorted), wanted=st.binary(max_size=4))
def test_the_last_run_before_another_is_found(runs: list[bytes], wanted: bytes) -> None:
    at = bisect_right(runs, wanted)

    assert Sorted(runs).last_before(wanted) == (runs[at - 1] if at else None)
