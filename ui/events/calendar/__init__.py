"""The month calendar of events: days as a grid, worked by the keyboard alone."""
