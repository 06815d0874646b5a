"""The other values: what was changed on two laptops at once, and putting it back."""
