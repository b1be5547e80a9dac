"""The lists of `[topics]` that are no topics themselves but tell one by what stands beside it."""

from typing import Final

from domain.statement import Topic

GROUND: Final = "ground"
"""The list of words beside which an attack is one on the ground: "positions", «разів», «напрямку»."""

GROUND_NEAR: Final = "ground_near"
"""Words beside which it is too where nobody is harmed: "attacked near X", «атакував у районі X»."""

CONTROL_ALONE: Final = f"{Topic.CONTROL}_alone"
"""Of `ALONE` what may be denied too: «місто не впало»."""

ALONE: Final = {
    CONTROL_ALONE: Topic.CONTROL,
    **{
        f"{topic}_alone": topic
        for topic in (Topic.ADVANCE, Topic.STRIKE, Topic.EVACUATION, Topic.HUMANITARIAN, Topic.INFRASTRUCTURE)
    },
}
"""Words that tell a topic only where no other one is told of: a school that was hit is a strike."""
