"""Importing lists of any kind from spreadsheets: understanding, groups, decisions, one step."""
