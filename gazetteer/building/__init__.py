"""Makes the gazetteer's data from the official codifier, GeoNames and the hand-made tables."""
