"""Which words are reported from whom, sentence after sentence."""
