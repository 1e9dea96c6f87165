import QtQuick

// Text in the bundled font, wrapped, with digits of one width.
Text {
    color: Theme.text
    wrapMode: Text.Wrap
    font.family: Theme.family
    font.pixelSize: Theme.fsBody
    font.features: ({
            "tnum": 1
        })
    textFormat: Text.PlainText
}
