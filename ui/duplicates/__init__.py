"""People who are kept twice: deciding, households, and what was decided."""
