"""The lists of `[topics]` that are no topics themselves but tell one by what stands beside it."""

from typing import Final

from domain.statement import Topic

GROUND: Final = "ground"
"""The list of words beside which an attack is one on the ground: "positions", «разів», «напрямку»."""

ALONE: Final = {"humanitarian_alone": Topic.HUMANITARIAN, "infrastructure_alone": Topic.INFRASTRUCTURE}
"""Words that tell a topic only where no other one is told of: a school that was hit is a strike."""
