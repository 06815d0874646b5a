"""Organisations: the list, one of them, adding and correcting, and which of them are one."""
