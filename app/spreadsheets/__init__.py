"""Workbooks and delimited text: in as rows of text, out as cells that can never become a formula.

It knows file formats, encodings and what a column is for. It knows no record of the store: matching
with people who are kept is the matter of app.services.
"""
