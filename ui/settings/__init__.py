"""What people settle once: how the window looks, who they are, what the papers say."""
