"""Words for what services say without prose: errors, acts, reasons, states.

One wording for the window and the command line. Everything goes through app.texts. Importing the
package brings the sentences of every subject together.
"""

from app.services.wording import evidence as _evidence  # noqa: F401  registers its sentences
from app.services.wording import exchange as _exchange  # noqa: F401  likewise
from app.services.wording import logos as _logos  # noqa: F401  likewise
from app.services.wording import paper_entry as _paper_entry  # noqa: F401  likewise
from app.services.wording import printing as _printing  # noqa: F401  likewise
from app.services.wording import record_list_errors as _record_list_errors  # noqa: F401  likewise
from app.services.wording import spreadsheets as _spreadsheets  # noqa: F401  likewise
from app.services.wording import territories as _territories  # noqa: F401  likewise
