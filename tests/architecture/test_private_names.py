"""No class takes a private name that a class above it has: neither would notice."""

import ast
from collections import Counter

from tests.support.source_tree import production


def _own_names(made):
    """Return the private methods of a class, and what it keeps in private attributes."""
    kept = {
        node.attr
        for node in ast.walk(made)
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
        if isinstance(node.value, ast.Name) and node.value.id == "self"
    }
    methods = {node.name for node in made.body if isinstance(node, ast.FunctionDef)}
    return {name for name in kept | methods if name.startswith("_") and not name.startswith("__")}


def _bases(made):
    parts = [base.value if isinstance(base, ast.Subscript) else base for base in made.bases]
    return [part.id for part in parts if isinstance(part, ast.Name)]


def _above(made, classes):
    for name in _bases(made):
        if name in classes:
            yield classes[name]
            yield from _above(classes[name], classes)


def test_no_class_takes_a_private_name_of_one_above_it():
    found = [
        (source, node)
        for source in production()
        for node in source.tree.body
        if isinstance(node, ast.ClassDef)
    ]
    times = Counter(node.name for _, node in found)
    classes = {node.name: node for _, node in found if times[node.name] == 1}

    taken = [
        f"{source.at(node)} {node.name} takes {sorted(names)} of {above.name}"
        for source, node in found
        for above in _above(node, classes)
        if (names := _own_names(node) & _own_names(above))
    ]

    assert len(classes) > 300, "the classes were not found"
    assert taken == []
