"""What became of a record, and what was done in this session: panels beside the page."""
