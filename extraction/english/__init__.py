"""Which phrase is the speaker of an English cue."""
