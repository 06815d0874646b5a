"""Exchange: files for other laptops, files from them, and the programme's key."""
