"""The tables of what happens at the door and with signed paper, besides attendance itself.

Who is counted and as whom, which organisations came, who wrote on the empty lines of a printed
page, and what was kept as evidence. It knows columns and their numbers (app.persistence.tables).
"""

from __future__ import annotations

from sqlalchemy import Index, Integer, LargeBinary, Text

from app.persistence.table_parts import Id, cell, key, synced, to

# Whom the people at the door are counted as; the usual four where there are none of them.
headcount_category = synced(
    29,
    "headcount_category",
    cell(10, "name", Text()),
    cell(11, "english", Text()),
    cell(12, "russian", Text()),
    cell(13, "position", Integer()),
)

# Apart from people: an organisation was represented, by however many.
organisation_presence = synced(
    30,
    "organisation_presence",
    key(10, "session_id", Id, to("session.id")),
    key(11, "organisation_id", Id, to("organisation.id")),
    cell(12, "people", Integer()),
    cell(13, "note", Text()),
    Index(None, "session_id"),
    Index(None, "organisation_id"),
)

# Who stands on a line of a printed page that was empty when it was printed; lines count from 0.
sheet_line = synced(
    31,
    "sheet_line",
    key(10, "page_id", Id, to("sheet_page.id")),
    key(11, "line", Integer()),
    cell(12, "person_id", Id, to("person.id")),
    Index(None, "page_id"),
    Index(None, "person_id"),
)

evidence = synced(
    32,
    "evidence",
    key(10, "event_id", Id, to("event.id")),
    key(11, "added_at", Text()),
    key(12, "media", Text()),
    key(13, "size", Integer()),
    key(14, "digest", LargeBinary()),
    key(15, "pages", Integer()),
    cell(16, "kind", Text()),
    cell(17, "name", Text()),
    cell(18, "note", Text()),
    cell(19, "session_id", Id, to("session.id")),
    cell(20, "sheet_page_id", Id, to("sheet_page.id")),
    # A file of a scanner holds many pages: the code read on each, in their order.
    cell(21, "page_codes", Text()),
    Index(None, "event_id"),
    Index(None, "sheet_page_id"),
)

# The reduced copy, in pieces as long as a row of a bundle allows. The file itself stays on the
# laptop that took it in (`evidence_original`).
evidence_piece = synced(
    33,
    "evidence_piece",
    key(10, "evidence_id", Id, to("evidence.id")),
    key(11, "page", Integer()),
    key(12, "position", Integer()),
    key(13, "content", LargeBinary()),
    Index(None, "evidence_id"),
    has_large_rows=True,
)
