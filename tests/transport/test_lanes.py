"""Order within a lane, lanes side by side."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transport.lanes import Lanes


@given(st.lists(st.integers(0, 3)), st.integers(1, 4))
def test_each_lane_keeps_its_order_and_no_more_than_the_width_is_at_work(
    lanes: list[int], width: int
) -> None:
    done: list[tuple[int, int]] = []
    at_work: set[int] = set()

    async def work(item: tuple[int, int]) -> None:
        lane, _ = item
        assert lane not in at_work
        at_work.add(lane)
        assert len(at_work) <= width
        for _ in range(lane):
            await asyncio.sleep(0)
        at_work.remove(lane)
        done.append(item)

    async def run() -> None:
        queue: Lanes[tuple[int, int]] = Lanes(work, width=width)
        for number, lane in enumerate(lanes):
            queue.add(lane, (lane, number))
        await queue.idle()
        assert queue.waiting == 0

    asyncio.run(run())

    for lane in set(lanes):
        numbers = [number for found, number in done if found == lane]
        assert numbers == [number for number, found in enumerate(lanes) if found == lane]


async def test_room_is_waited_for() -> None:
    started = asyncio.Event()
    go_on = asyncio.Event()

    async def work(_: int) -> None:
        started.set()
        await go_on.wait()

    queue: Lanes[int] = Lanes(work, width=1)
    for number in range(3):
        queue.add("lane", number)
    room = asyncio.create_task(queue.room(2))
    await started.wait()

    assert not room.done()
    go_on.set()
    await room
    assert queue.waiting <= 2
    await queue.idle()


async def test_an_error_comes_out_of_waiting() -> None:
    async def work(_: int) -> None:
        raise LookupError("a bug")

    queue: Lanes[int] = Lanes(work, width=1)
    queue.add("lane", 1)

    with pytest.raises(LookupError, match="a bug"):
        await queue.idle()


async def test_what_does_not_finish_in_time_is_cut_off() -> None:
    started = asyncio.Event()

    async def work(_: int) -> None:
        started.set()
        await asyncio.Event().wait()

    queue: Lanes[int] = Lanes(work, width=1)
    queue.add("lane", 1)
    await started.wait()

    await queue.stop(grace=0)

    assert queue.waiting == 0
