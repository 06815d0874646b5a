"""The tables of certificates: the issued papers, and what they are made with and proved by.

What a template looked like in each of its versions, pictures that papers show, who signs, which
copies were printed, and what another laptop needs to verify a paper it has no record of. It knows
columns and their numbers (app.persistence.tables).
"""

from __future__ import annotations

from sqlalchemy import Index, Integer, LargeBinary, Text

from app.persistence.table_parts import Id, cell, key, synced, to

template = synced(
    16,
    "template",
    cell(10, "name", Text()),
    cell(11, "kind", Text()),
    cell(12, "version", Integer()),
    cell(13, "content", Text()),
    cell(14, "rule", Text()),
    cell(15, "is_hidden", Integer()),
)

certificate = synced(
    17,
    "certificate",
    key(10, "number", Text()),
    key(11, "template_id", Id, to("template.id")),
    key(12, "template_version", Integer()),
    key(13, "language", Text()),
    key(14, "issued_on", Text()),
    key(15, "paper", Text()),
    cell(16, "event_id", Id, to("event.id")),
    cell(17, "person_id", Id, to("person.id")),
    cell(18, "is_void", Integer()),
    cell(19, "handed_on", Text()),
    cell(20, "handed_to", Text()),
    cell(21, "reason", Text()),
    cell(22, "replaced_by", Id, to("certificate.id")),
    # Set at issue and never changed; cells, because certificates of earlier versions have none.
    # No foreign keys: SQLite could not take such columns away again.
    cell(23, "revision_id", Id),
    cell(24, "granted", Text()),
    cell(25, "organisation_id", Id),
    cell(26, "mini_project_id", Id),
    Index(None, "event_id"),
    Index(None, "person_id"),
    Index(None, "number"),
)

# A version of a template, never changed after it was made: certificates are printed from it for
# ever. Its id is derived from template and content, so that the same version is one row everywhere,
# whoever made it when: the day is a cell, because two laptops may make it on two days.
template_revision = synced(
    34,
    "template_revision",
    key(10, "template_id", Id, to("template.id")),
    key(11, "content", Text()),
    cell(12, "made_at", Text()),
    cell(13, "approved_on", Text()),
    cell(14, "approved_by", Text()),
    cell(15, "note", Text()),
    Index(None, "template_id"),
    has_large_rows=True,
)

# A background or the picture of a signature; found by what it shows, in pieces as long as a row of
# a bundle allows.
picture = synced(
    35,
    "picture",
    key(10, "digest", LargeBinary()),
    key(11, "media", Text()),
    key(12, "width", Integer()),
    key(13, "height", Integer()),
    cell(14, "name", Text()),
)

picture_piece = synced(
    36,
    "picture_piece",
    key(10, "picture_id", Id, to("picture.id")),
    key(11, "position", Integer()),
    key(12, "content", LargeBinary()),
    Index(None, "picture_id"),
    has_large_rows=True,
)

# Who may sign a centre's papers; the post held in each language of the papers.
signatory = synced(
    37,
    "signatory",
    cell(10, "name", Text()),
    cell(11, "post", Text()),
    cell(12, "english", Text()),
    cell(13, "russian", Text()),
    cell(14, "picture_id", Id, to("picture.id")),
    cell(15, "position", Integer()),
)

# Every time a certificate went to a printer or into a file; the first is the original.
certificate_copy = synced(
    38,
    "certificate_copy",
    key(10, "certificate_id", Id, to("certificate.id")),
    key(11, "at", Text()),
    key(12, "kind", Text()),
    Index(None, "certificate_id"),
)

# The public half of the key that one life of a laptop signs certificates with, by its code in the
# numbers. Every laptop of the programme needs it; it tells nothing of people.
signing_key = synced(
    39,
    "signing_key",
    key(10, "code", Text()),
    key(11, "public", LargeBinary(32)),
    cell(12, "name", Text()),
    Index(None, "code"),
)

# Numbers that lost their force, without anything of the person: for laptops without the record.
ended_number = synced(
    40,
    "ended_number",
    key(10, "number", Text()),
    cell(11, "state", Text()),
    cell(12, "replaced_by", Text()),
    cell(13, "on_date", Text()),
    Index(None, "number"),
)
