"""Words of a text and what is known of them: tokens, word lists, case forms."""
