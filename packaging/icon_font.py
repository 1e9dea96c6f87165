"""Make assets/fonts/TabletIcons.ttf and Glyphs.qml of the icons in assets/icons: each in the strokes 2, 2.5 and 3.

Run it after an icon was added: `pip install picosvg==0.23.0 fonttools==4.68.0`, then `python packaging/icon_font.py`.
The tablet draws its icons as letters: parsing and drawing an SVG for each took a start 5 ms. Nothing else needs this.
"""

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.svgLib.path import parse_path
from picosvg.svg import SVG

ROOT = Path(__file__).parents[1]
STROKES = (2.0, 2.5, 3.0)
SIDE, SCALE = 24, 80  # the icons' own grid, and units of the font for each of its steps
FIRST, STEP = 0xE000, 0x100  # private use; a stroke's letters lie STEP behind those of the one before
EM = SIDE * SCALE
FAMILY = "Tablet Icons"
QML = """\
pragma Singleton

import QtQml

// The icons as letters of their font. Made by packaging/icon_font.py.
QtObject {{
    readonly property int step: {step}
    readonly property var codes: ({{
{rows}
        }})

    // `stroke`: 2, 2.5 or 3.
    function letter(name: string, stroke: real): string {{
        if (!(name in codes))
            throw new Error("there is no icon " + name);
        return String.fromCharCode(codes[name] + Math.round(2 * stroke - 4) * step);
    }}
}}
"""


def glyph(svg: str, stroke: float):
    svg = svg.replace("currentColor", "#000").replace('stroke-width="2"', f'stroke-width="{stroke:g}"')
    pen = TTGlyphPen(None)
    # An SVG counts down the page, a font up.
    flipped = TransformPen(Cu2QuPen(pen, max_err=SCALE / 50, reverse_direction=True), (SCALE, 0, 0, -SCALE, 0, EM))
    for shape in SVG.fromstring(svg).topicosvg().shapes():
        parse_path(shape.as_path().d, flipped)
    return pen.glyph()


def main() -> None:
    files = sorted((ROOT / "assets/icons").glob("*.svg"))
    glyphs = {".notdef": TTGlyphPen(None).glyph()}
    letters: dict[int, str] = {}
    for row, stroke in enumerate(STROKES):
        for place, file in enumerate(files):
            name = f"{file.stem}.{row}"
            glyphs[name] = glyph(file.read_text("utf-8"), stroke)
            letters[FIRST + row * STEP + place] = name
    font = FontBuilder(EM, isTTF=True)
    font.setupGlyphOrder(list(glyphs))
    font.setupCharacterMap(letters)
    font.setupGlyf(glyphs)
    font.setupHorizontalMetrics(dict.fromkeys(glyphs, (EM, 0)))
    font.setupHorizontalHeader(ascent=EM, descent=0)
    font.setupNameTable(
        {"familyName": FAMILY, "styleName": "Regular", "licenseDescription": "ISC, see LICENSE-icons.txt"}
    )
    font.setupOS2(sTypoAscender=EM, sTypoDescender=0, sTypoLineGap=0, usWinAscent=EM, usWinDescent=0)
    font.setupPost()
    font.font["head"].created = font.font["head"].modified = 0  # the same file each time
    font.save(ROOT / "assets/fonts/TabletIcons.ttf")
    rows = "\n".join(f'            "{file.stem}": {FIRST + place},' for place, file in enumerate(files)).rstrip(",")
    (ROOT / "tablet_app/ui/qml/Tablet/Glyphs.qml").write_text(
        QML.format(step=STEP, rows=rows),
        "utf-8",
    )


main()
