"""Signed paper the next morning: the printed pages, and entering one of them row by row."""
