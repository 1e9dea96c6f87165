pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet

// For somebody on their first day: how a call goes.
ColumnLayout {
    id: words

    spacing: 14

    component Line: RowLayout {
        id: line

        property string number: ""
        property string text: ""

        Layout.fillWidth: true
        spacing: 16

        Label {
            Layout.alignment: Qt.AlignTop
            text: line.number
            font.pixelSize: 26
            font.weight: Font.Bold
        }

        Label {
            Layout.fillWidth: true
            text: line.text
            font.pixelSize: 20
        }
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("How a call goes")
        font.pixelSize: 30
        font.weight: Font.Bold
    }

    Line {
        number: "1"
        text: qsTr("Ask which venue it is, and which language they speak; choose it above.")
    }

    Line {
        number: "2"
        text: qsTr("Does the tablet show anything at all? If it does not, go to “Does not turn on”.")
    }

    Line {
        number: "3"
        text: qsTr("Ask for the support code. It stands on the check-in screen, in the menu, and on every message that fills the screen. Type it; there is no need for dashes, spaces or capitals.")
    }

    Line {
        number: "4"
        text: qsTr("Read it back with the words below it. If a character is wrong, the line says which one to ask for again.")
    }

    Line {
        number: "5"
        text: qsTr("You see their screen, the likely cause and the sentence to say. During a check-in follow the steps C1 to C8 on the left, one by one.")
    }

    Item {
        Layout.fillHeight: true
    }
}
