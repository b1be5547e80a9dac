"""Articles that editors of the tests send; outlets, people and their words are invented."""

TITLE = "Bridge at Pokrovsk opens again"
LINK = "https://courier.example/bridge"

OFFICE = "Donetsk regional military administration"

BRIDGE = f"""{TITLE}

The bridge in Pokrovsk is open, the head of the {OFFICE}, Oksana Lypa, said on Tuesday.

“Two buses have left Pokrovsk for Dnipro,” Lypa said.

Russian forces have taken the brickyard in Pokrovsk, the Russian Defense Ministry said on Tuesday.

Residents of the city said that the water is cut off.
"""

LONG = (
    BRIDGE
    + "\n"
    + "\n\n".join(
        f"Road {number} to Myrnohrad is open, the head of the town, Danylo Horobets, said on Monday."
        for number in range(1, 95)
    )
)
"""More than one message holds."""
