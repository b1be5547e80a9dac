"""How statements come in: an article becomes drafts or published statements, known ones are recognised."""
