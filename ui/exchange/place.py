"""Where to go in the exchange: `desk.go("exchange", DIFFERENCES)`."""

from __future__ import annotations

from typing import Final

LAPTOPS: Final = "laptops"
"""The laptops of the programme."""

LET_IN: Final = "let_in"
"""Letting a laptop in."""

PAPERS: Final = "papers"
"""The recovery papers of the programme."""

DIFFERENCES: Final = "differences"
"""What two laptops wrote differently."""

IMPORTS: Final = "imports"
"""What each file brought."""
