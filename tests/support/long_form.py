"""How often something is tried that could be tried without end: often only in `make soak`.

It says by a variable of the environment that there is time, and runs the very same tests.
"""

import os
from typing import Final

HAS_TIME: Final = os.environ.get("KOPA_LONG_FORM") == "yes"


def tries(some: int, *, many: int) -> int:
    """Return how often to try: some times among the tests, many times where there is time."""
    return many if HAS_TIME else some
