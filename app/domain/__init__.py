"""The rules and values of Kopā in plain Python: no files, no database, no window."""
