"""A report as one HTML file that needs nothing else: no script, no font, no picture from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from textcls_gui.core.card.blocks import Block, Code, Facts, Figure, Grid, Heading, Paragraph, Points, Report
from textcls_gui.core.card.drawing import Box, Drawing, Shape, Stroke, Words

# Colours as in the window; each can be read on the page's ground, light and dark.
STYLE = """
:root { color-scheme: light dark; --page: #ffffff; --text: #1b1e24; --muted: #565d6b; --grid: #dde1e7; --accent: #1f5fc4;
  --pale: #e4edfb; --first: #0072b2; --second: #d55e00; --on_accent: #ffffff; --warning: #855300; --warning-ground: #fcf1dc; }
@media (prefers-color-scheme: dark) { :root { --page: #15171c; --text: #e9ebef; --muted: #a7aebb; --grid: #343944; --accent: #8ab4f8;
  --pale: #22324e; --first: #56b4e9; --second: #f28e52; --on_accent: #0c1b33; --warning: #f0b75e; --warning-ground: #3a2d17; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 32px 24px 48px; max-width: 820px; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
header { border-bottom: 3px solid var(--accent); padding-bottom: 12px; margin-bottom: 20px; }
header p { margin: 0; color: var(--muted); letter-spacing: .04em; }
h1 { margin: 4px 0 0; font-size: 28px; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 36px 0 10px; font-size: 19px; padding-bottom: 4px; border-bottom: 1px solid var(--grid); break-after: avoid; }
p { margin: 8px 0; overflow-wrap: anywhere; }
p.lead { font-size: 18px; font-weight: 600; }
p.muted, figcaption { color: var(--muted); }
p.warning { color: var(--warning); background: var(--warning-ground); padding: 8px 12px; border-radius: 6px; }
table { width: 100%; border-collapse: collapse; margin: 12px 0; table-layout: fixed; }
th, td { padding: 5px 8px; text-align: start; vertical-align: top; border-bottom: 1px solid var(--grid); overflow-wrap: anywhere; }
thead th { color: var(--muted); font-weight: 600; border-bottom: 2px solid var(--grid); }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
table.facts th { width: 32%; font-weight: 600; }
tr.marked td { font-weight: 700; }
figure { margin: 16px 0; break-inside: avoid; }
figcaption { font-size: 13px; margin-top: 6px; }
svg { width: 100%; height: auto; display: block; }
pre { background: var(--pale); padding: 10px 12px; border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 12.5px; }
footer { margin-top: 40px; padding-top: 10px; border-top: 1px solid var(--grid); color: var(--muted); font-size: 13px; }
@page { margin: 18mm 16mm; }
@media print { :root { --page: #ffffff; --text: #1b1e24; --muted: #565d6b; --grid: #dde1e7; --accent: #1f5fc4; --pale: #e4edfb;
  --first: #0072b2; --second: #d55e00; --on_accent: #ffffff; --warning: #855300; --warning-ground: #fcf1dc; }
  body { padding: 0; max-width: none; font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  tr, li { break-inside: avoid; } thead { display: table-header-group; } }
"""


def html_page(report: Report) -> str:
    """Texts and labels stand in it as they are, whatever marks they hold."""
    body = "\n".join(_block(block) for block in report.blocks)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(report.language)}">\n<head>\n<meta charset="utf-8"/>\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f"<title>{_text(report.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f'<header><p>{_text(report.kind)}</p><h1 dir="auto">{_text(report.title)}</h1></header>\n'
        f"<main>\n{body}\n</main>\n<footer>{_text(report.footer)}</footer>\n</body>\n</html>\n"
    )


def html_bytes(report: Report) -> bytes:
    """Half a character, as a table may hold, becomes a question mark."""
    return html_page(report).encode("utf-8", "replace")


def _block(block: Block) -> str:
    match block:
        case Heading(words):
            return f"<h2>{_text(words)}</h2>"
        case Paragraph(words, role):
            return f'<p class="{role}" dir="auto">{_text(words)}</p>'
        case Points(sentences):
            return "<ul>" + "".join(f'<li dir="auto">{_text(sentence)}</li>' for sentence in sentences) + "</ul>"
        case Facts(rows):
            lines = (f'<tr><th scope="row">{_text(name)}</th><td dir="auto">{_text(value)}</td></tr>' for name, value in rows)
            return f'<table class="facts"><tbody>{"".join(lines)}</tbody></table>'
        case Grid():
            return _grid(block)
        case Figure(drawing, caption):
            return f"<figure>{svg(drawing, caption)}<figcaption>{_text(caption)}</figcaption></figure>"
        case Code(lines):
            return f'<pre dir="ltr">{_text(lines)}</pre>'


def _grid(grid: Grid) -> str:
    def cells(tag: str, words: tuple[str, ...]) -> Iterator[str]:
        for column, value in zip(grid.columns, words, strict=True):
            number = ' class="number"' if column.is_number else ""
            scope = ' scope="col"' if tag == "th" else ""
            yield f'<{tag}{number}{scope} dir="auto">{_text(value)}</{tag}>'

    widths = "".join(f'<col style="width:{100 * column.share:.0f}%"/>' for column in grid.columns)
    head = "".join(cells("th", tuple(column.title for column in grid.columns)))
    rows = (
        ('<tr class="marked">' if number in grid.marked else "<tr>") + "".join(cells("td", row)) + "</tr>"
        for number, row in enumerate(grid.rows)
    )
    return f"<table><colgroup>{widths}</colgroup><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def svg(drawing: Drawing, title: str) -> str:
    shapes = "".join(_shape(shape) for shape in drawing.shapes)
    return f'<svg viewBox="0 0 {drawing.width:.0f} {drawing.height:.0f}" role="img" aria-label="{_text(title)}">{shapes}</svg>'


def _shape(shape: Shape) -> str:
    match shape:
        case Stroke(points, ink, width, is_dashed):
            path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
            dashes = ' stroke-dasharray="5 4"' if is_dashed else ""
            return f'<polyline points="{path}" fill="none" style="stroke:var(--{ink})" stroke-width="{width}"{dashes}/>'
        case Box(x, y, width, height, ink, strength):
            place = f'x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"'
            return f'<rect {place} rx="2" style="fill:var(--{ink})" opacity="{strength:.3f}"/>'
        case Words(x, y, words, anchor, ink, size, is_bold):
            weight = ' font-weight="600"' if is_bold else ""
            place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size:.0f}"'
            return f'<text {place}{weight} style="fill:var(--{ink})">{_text(words)}</text>'


def _text(words: str) -> str:
    """Escaped, and without what no page may hold."""
    return escape("".join(character if character >= " " or character in "\n\t" else " " for character in words))
