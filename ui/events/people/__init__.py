"""Who is expected at an event, and finding or adding people for it in one place."""
