"""The first start: four questions on one page, done in half a minute."""
