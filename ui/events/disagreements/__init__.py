"""Attendance that two laptops noted differently: the list, and the banner that leads to it."""
