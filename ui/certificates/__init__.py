"""Certificates: the register, issuing from an event, verifying."""
