"""Joining a programme, and letting a laptop in, by files and a code compared by voice."""
