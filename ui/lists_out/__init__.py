"""Saving a list as a table: one button for the head of a list's page, and the panel it opens."""
