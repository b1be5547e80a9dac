"""The body of an article: what is left out of it, its quotations, its sentences, the days in it."""
