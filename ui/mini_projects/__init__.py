"""Mini-projects on screen: the list with its totals, one project, and its form."""
