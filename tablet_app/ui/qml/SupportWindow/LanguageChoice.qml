pragma ComponentBehavior: Bound

import QtQuick
import Tablet

// A language out of three.
Column {
    id: choice

    property string text: ""
    property string language: ""
    property string prefix: ""
    signal chosen(language: string)

    spacing: 2

    Label {
        text: choice.text
        wrapMode: Text.NoWrap
        font.pixelSize: 15
        color: Theme.text2
    }

    Row {
        spacing: 6

        Repeater {
            model: [["ka", "ქარ"], ["en", "EN"], ["ru", "РУ"]]

            DeskButton {
                required property var modelData
                readonly property bool current: choice.language === modelData[0]

                objectName: choice.prefix + "-" + modelData[0]
                width: 64
                height: 40
                fontSize: 16
                kind: current ? TouchButton.Kind.Chosen : TouchButton.Kind.Tonal
                text: modelData[1]
                Accessible.checkable: true
                Accessible.checked: current
                onClicked: choice.chosen(modelData[0])
            }
        }
    }
}
