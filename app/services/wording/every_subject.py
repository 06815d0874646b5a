"""Brings together the sentences for the errors of every subject; loaded with the first such error.

Nobody needs them to open the window, and together they cost as much as the first screen's words.
"""

from app.services.wording import agreeing as _agreeing  # noqa: F401  registers its sentences
from app.services.wording import differences as _differences  # noqa: F401  likewise
from app.services.wording import erasure as _erasure  # noqa: F401  likewise
from app.services.wording import evidence as _evidence  # noqa: F401  likewise
from app.services.wording import exchange as _exchange  # noqa: F401  likewise
from app.services.wording import logos as _logos  # noqa: F401  likewise
from app.services.wording import membership as _membership  # noqa: F401  likewise
from app.services.wording import paper_entry as _paper_entry  # noqa: F401  likewise
from app.services.wording import printing as _printing  # noqa: F401  likewise
from app.services.wording import record_list_errors as _record_list_errors  # noqa: F401  likewise
from app.services.wording import rights as _rights  # noqa: F401  likewise
from app.services.wording import spreadsheets as _spreadsheets  # noqa: F401  likewise
from app.services.wording import templates as _templates  # noqa: F401  likewise
from app.services.wording import territories as _territories  # noqa: F401  likewise
