"""Who is working now: picked in the rail, without a password."""
