"""What each file brought, record by record, before it is taken in and after."""
