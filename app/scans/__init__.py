"""Scans and photos: files of strangers in, small pictures of their pages and page codes out."""
