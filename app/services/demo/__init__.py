"""Sample data: invented centres at the initiative's own scale, and the true figures beside them.

Everything is planned first, in plain values, as the diary of each laptop; the stores are written
from the diaries, and the truth is counted from the same diaries without any store. All of it says
PARAUGS, and the same seed gives the same records, ids included.
"""

from __future__ import annotations

from app.services.demo.making import DemoMade, make_demo
from app.services.demo.small import fill_sample

__all__ = ["DemoMade", "fill_sample", "make_demo"]
