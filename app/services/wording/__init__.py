"""Words for what services say without prose: errors, acts, reasons, states.

One wording for the window and the command line. Everything goes through app.texts.
"""
