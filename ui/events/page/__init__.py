"""The page of one event: what it is, its numbers, who makes it happen, and the parts beside it."""
