"""Printing a paper: the box that asks for printer, copies, pages and sides, and what follows."""
