"""The editor of templates: a page to lay out with the mouse, the keys and millimetres."""
