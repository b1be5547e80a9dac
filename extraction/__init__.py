"""An article's text becomes sourced statements: rules and word lists, no model, nothing but text in and out."""
