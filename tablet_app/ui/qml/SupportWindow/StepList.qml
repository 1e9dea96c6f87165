pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet
import Tablet.Backend

// What can be looked at: the code, each step of the check-in, the tablet that is dead.
ColumnLayout {
    id: list

    required property DeskModel desk

    spacing: 6

    component Entry: DeskButton {
        property string page: ""

        objectName: "page-" + page
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 40
        Layout.maximumHeight: 64
        kind: list.desk.page === page ? TouchButton.Kind.Chosen : TouchButton.Kind.Tonal
        onClicked: list.desk.go(page)
    }

    Entry {
        page: "code"
        iconName: "key-round"
        text: qsTr("The code")
    }

    Repeater {
        model: list.desk.steps

        Entry {
            required property var modelData

            page: modelData.code
            text: modelData.code + " " + modelData.name
        }
    }

    Entry {
        page: "dead"
        iconName: "power"
        text: qsTr("Does not turn on")
    }

    Label {
        Layout.fillWidth: true
        visible: list.height > 560
        text: qsTr("Keys: Ctrl+0 code, Ctrl+1–8 steps, Ctrl+9 dead tablet, F2 their language, Esc new code")
        color: Theme.text2
        font.pixelSize: 14
    }
}
