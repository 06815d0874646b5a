"""Long work beside the window: who runs it, and how a screen follows it."""
