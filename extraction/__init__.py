"""An article's text becomes sourced statements, by rules and word lists and without a model."""
