"""Long messages are split between their parts, in order, and each can be sent."""

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from domain.turn import Button
from rendering.measuring import visible
from rendering.series import in_series
from rendering.told import Block

blocks = st.lists(
    st.builds(
        lambda words, tags: Block(Markup("<b>x</b>") * tags + escape(words)),
        st.text(min_size=1, max_size=3500),
        st.integers(0, 40),
    ),
    min_size=1,
    max_size=12,
)


@given(blocks)
def test_nothing_is_lost_torn_or_moved_and_each_part_can_be_sent(parts: list[Block]) -> None:
    messages = in_series(parts, ((Button("Change", "w|en|o|l"),),))

    assert Markup("\n\n").join(message.html for message in messages) == Markup("\n\n").join(
        part.html for part in parts
    )
    for message in messages:
        assert visible(message.html) <= 4096
        assert len(message.html.encode("utf-8", "surrogatepass")) <= 32768
        assert message.html.count("</") <= 100
    assert [bool(message.buttons) for message in messages] == [False] * (len(messages) - 1) + [True]
