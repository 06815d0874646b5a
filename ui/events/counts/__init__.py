"""Counting people without names at an event, and the organisations that came."""
