"""Files to other laptops and from them, on a stick or in a folder."""
