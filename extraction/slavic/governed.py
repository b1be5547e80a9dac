"""Which noun behind a governed one goes with it, so that it is no subject: «на сторінці бригади»."""

from extraction.slavic.firstwords import FirstWords


class Governed(FirstWords):
    """Knows the genitives and lands behind governed nouns."""

    def _is_owner(self, index: int, start: int) -> bool:
        """Return whether the noun may be the genitive of a governed one: «в управлінні поліції заявили»."""
        form = self.lexicon.cases.get(self.tokens[index].norm)
        before = self.tokens[index - 1] if index > start else None
        role = self.lexicon.roles.get(before.norm) if before is not None else None
        page = before is not None and before.norm in self.lexicon.signs.pages
        if form is not None and form.nominative and self._is_office(index):
            return False  # сообщил в канале врио мэра
        return form is not None and form.oblique and (page or (role is not None and role.body))

    def _is_office(self, index: int) -> bool:
        role = self.lexicon.roles.get(self.tokens[index].norm)
        return role is not None and not role.body

    def _is_land(self, index: int) -> bool:
        """Return whether the word after a governed noun goes with it: «в Міноборони РФ», no «до того»."""
        token, before = self.tokens[index], self.tokens[index - 1]
        if not (before.is_capital or before.norm in self.lexicon.roles):
            return False
        return token.is_shouted or token.norm in self.lexicon.places.governments
