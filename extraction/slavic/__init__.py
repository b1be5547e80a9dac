"""Which phrase is the speaker of a Ukrainian or Russian cue, by case and agreement."""
