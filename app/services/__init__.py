"""What people do with Kopā: one module per subject, one public method per act.

Services open one transaction per act, take and return frozen values, and raise domain errors with
no prose. They know the adapters; the window and the command line know only them.
"""
