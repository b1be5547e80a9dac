"""How an article's statements are recognised and kept."""
