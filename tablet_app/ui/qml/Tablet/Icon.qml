import QtQuick

// A letter of the font of icons (packaging/icon_font.py). Not a Shape: one that hides or moves leaves ghosts with the
// software renderer; not an SVG: each took a start 0.3 ms.
Text {
    required property string name
    property real weight: 2 // of the stroke: 2, 2.5 or 3

    width: 28
    height: 28
    text: name === "" ? "" : Glyphs.letter(name, weight)
    color: Theme.text
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    font.family: "Tablet Icons"
    font.pixelSize: Math.min(width, height)
    font.hintingPreference: Font.PreferNoHinting
    Accessible.ignored: true
}
