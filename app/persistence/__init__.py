"""The store: tables, change capture, queries, search, migrations, backup.

Rows never leave this package: what goes out are frozen values of app.domain.
"""
