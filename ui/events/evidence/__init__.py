"""The fifth part of an event's page: scans of signed pages, photos, other papers."""
