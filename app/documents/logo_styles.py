"""Styles of a drawing resolved into plain attributes, as far as paper knows them.

Drawing programs put colours into attributes, into style attributes, or into classes; the printed
page is told one way. Rules that fetch something, and properties that paper does not know, go.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Final

from app.domain.errors_logos import LogoProblem, LogoRefusedError

MOST_RULES: Final = 500

_SVG: Final = "{http://www.w3.org/2000/svg}"
_KNOWN: Final = frozenset(
    {"fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity",
     "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "clip-path", "clip-rule", "color",
     "stop-color", "stop-opacity"}
)  # fmt: skip
_COLOURS: Final = {
    "fill": "fill-opacity",
    "stroke": "stroke-opacity",
    "stop-color": "stop-opacity",
    "color": "",
}
"""Properties that hold a colour, each with the one that says how solid it is."""

_ASKED: Final = frozenset({"opacity", "display", "visibility"})
_EFFECTS: Final = {
    "filter": {"none"},
    "mask": {"none"},
    "marker": {"none"},
    "marker-start": {"none"},
    "marker-mid": {"none"},
    "marker-end": {"none"},
    "stroke-dasharray": {"none", "0", ""},
    "mix-blend-mode": {"normal"},
}
"""Properties that change how a drawing looks in ways that paper does not know, but for these."""

_OWN_TARGET: Final = re.compile(r"url\(\s*[\"']?(#[\w:.-]+)[\"']?\s*\).*", re.DOTALL)
_INHERIT: Final = frozenset({"inherit", "initial", "unset"})


@dataclass(slots=True)
class Styles:
    """What every part of one drawing is told about its looks."""

    rules: dict[Any, dict[str, str]] = field(default_factory=dict)
    was_unsafe: bool = False

    def of(self, part: Any) -> dict[str, str]:
        """Return the attributes of a part that paper knows."""
        told = self._told(part)
        for name, harmless in _EFFECTS.items():
            if told.get(name, "none").strip().lower() not in {*harmless, "none", *_INHERIT}:
                raise LogoRefusedError(LogoProblem.EFFECTS)
        kept = {
            name: text
            for name, value in told.items()
            if name in _KNOWN and name not in _COLOURS and (text := self._kept(value))
        }
        for name in told.keys() & _COLOURS.keys():
            self._colour(name, told[name], kept)
        return kept

    def _colour(self, name: str, value: str, kept: dict[str, str]) -> None:
        """Put a colour among what is kept, however it was written, and how clear it is."""
        found = (self._kept(value), 1.0) if "url(" in value.lower() else colour_of(value)
        colour, alpha = found
        if colour:
            kept[name] = colour
        clearness = _COLOURS[name]
        if clearness and alpha != 1.0:
            kept[clearness] = f"{alpha * alpha_of(kept.get(clearness)):.4g}"

    def alpha(self, part: Any) -> float:
        """Return how solid a part is, from 0 to 1."""
        return alpha_of(self._told(part).get("opacity"))

    def is_hidden(self, part: Any) -> bool:
        """Say whether a part is not to be seen."""
        told = self._told(part)
        return told.get("display") == "none" or told.get("visibility") in {"hidden", "collapse"}

    def _told(self, part: Any) -> dict[str, str]:
        known = _KNOWN | _ASKED | set(_EFFECTS)
        plain = {name: value.strip() for name, value in part.items() if name in known}
        return plain | self.rules.get(part, {}) | _declared(part.get("style") or "")

    def _kept(self, value: str) -> str:
        if "url(" not in value.lower():
            return "" if "(" in value else value
        own = _OWN_TARGET.fullmatch(value)
        if own is None:
            self.was_unsafe = True
            return ""
        return f"url({own[1]})"


def colour_of(value: str) -> tuple[str, float]:
    """Return a colour as #rrggbb and how solid it is; no text for what is no colour."""
    from tinycss2.color4 import parse_color  # noqa: PLC0415  loads with the first drawing

    if value.strip().lower() in {"none", "inherit"}:
        return value.strip().lower(), 1.0
    parsed = parse_color(value)
    if parsed is None:
        return "", 1.0
    if isinstance(parsed, str):
        return "currentColor", 1.0
    try:
        plain = parsed if parsed.space == "srgb" else parsed.to("srgb")
    except NotImplementedError:
        return "", 1.0
    parts = (round(255 * min(1.0, max(0.0, part or 0.0))) for part in plain.coordinates)
    return "#" + "".join(f"{part:02x}" for part in parts), min(1.0, max(0.0, plain.alpha))


def alpha_of(value: str | None) -> float:
    """Return a share written as a number or in percent; 1 where nothing can be read."""
    text = (value or "").strip()
    try:
        share = float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    except ValueError:
        return 1.0
    return min(1.0, max(0.0, share))


def read_styles(root: Any) -> Styles:
    """Return what the style sheets inside a drawing tell of its parts."""
    sheets = ["".join(sheet.itertext()) for sheet in root.iter(f"{_SVG}style")]
    styles = Styles()
    if any(sheet.strip() for sheet in sheets):
        _match(root, "\n".join(sheets), styles)
    return styles


def _match(root: Any, sheet: str, styles: Styles) -> None:
    import cssselect2  # noqa: PLC0415  loads with the first drawing
    import tinycss2  # noqa: PLC0415  likewise

    matcher = cssselect2.Matcher()
    rules = tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True)
    if len(rules) > MOST_RULES:
        raise LogoRefusedError(LogoProblem.TOO_COMPLEX)
    for rule in rules:
        if rule.type == "at-rule":
            styles.was_unsafe |= rule.lower_at_keyword == "import"
        if rule.type != "qualified-rule":
            continue
        declared = _declared(tinycss2.serialize(rule.content))
        try:
            selectors = cssselect2.compile_selector_list(rule.prelude)
        except cssselect2.SelectorError:
            continue
        for selector in selectors:
            matcher.add_selector(selector, declared)
    for wrapper in cssselect2.ElementWrapper.from_xml_root(root).iter_subtree():
        for _, _, pseudo, declared in sorted(matcher.match(wrapper), key=_by_weight):
            if pseudo is None:
                styles.rules.setdefault(wrapper.etree_element, {}).update(declared)


def _by_weight(found: tuple[Any, ...]) -> tuple[Any, int]:
    return found[0], found[1]


def _declared(text: str) -> dict[str, str]:
    """Return the declarations of a style attribute or of the body of a rule."""
    if not text:
        return {}
    import tinycss2  # noqa: PLC0415  loads with the first drawing

    parsed = tinycss2.parse_declaration_list(text, skip_comments=True, skip_whitespace=True)
    return {
        one.lower_name: tinycss2.serialize(one.value).strip()
        for one in parsed
        if one.type == "declaration"
    }
