"""How Kopā looks: colours, type, sizes, and the style sheet and palette made from them."""
