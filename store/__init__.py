"""Everything SQLite but the gazetteer's index; other packages see domain objects, never rows or SQL."""
