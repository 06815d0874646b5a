"""Everything Kopā can do, without a window.

It knows which version it is and nothing else; the modules inside do the work.
"""

from __future__ import annotations

from datetime import date
from typing import Final

__version__: Final = "0.1.0"
# A clock that shows an earlier day than this is wrong.
BUILD_DATE: Final = date(2026, 11, 22)
