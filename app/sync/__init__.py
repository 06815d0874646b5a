"""The bundle: its format, its sealing, and the merge rules as pure functions; no database."""
