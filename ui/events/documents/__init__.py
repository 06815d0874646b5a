"""The papers of an event: its sign-in sheet and its certificates, looked at before printing."""
