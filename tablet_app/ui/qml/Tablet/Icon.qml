import QtQuick

// A tinted SVG from the image provider. Not a Shape: one that hides or moves leaves ghosts with the software renderer.
Image {
    required property string name
    property color color: Theme.text
    property real weight: 2

    width: 28
    height: 28
    sourceSize: Qt.size(width, height)
    source: name === "" ? "" : "image://icon/" + name + "/" + String(color).slice(1) + "/" + weight
    asynchronous: false
}
