"""The window around the screens: rail, desk, what every screen answers to."""
