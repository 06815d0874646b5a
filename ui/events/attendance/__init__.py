"""Who came: the grid of people and sessions, walk-ins, and those counted without names."""
