"""How two laptops come to differ, and hear of each other."""

EVENING, MORNING = "Zvanīt pēc pieciem", "Zvanīt no rīta"


def cross(one, two, bring):
    """Let both save a file before either takes in the other's."""
    files = bring.saved_by(one), bring.saved_by(two)
    two.take(files[0])
    one.take(files[1])


def exchange(one, two, bring):
    bring(one, two)
    bring(two, one)
