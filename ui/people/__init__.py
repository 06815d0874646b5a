"""People: the list, a person's page, adding and correcting."""
