pragma ComponentBehavior: Bound

import QtQuick
import Tablet.Backend

// The log's last lines, the newest first; no token and no phone number is in it.
Item {
    id: section

    required property TechnicianTools tools

    Component.onCompleted: tools.readLog()

    TouchButton {
        id: again

        objectName: "log-again"
        width: parent.width
        iconName: "refresh-cw"
        text: qsTr("Read again")
        onClicked: section.tools.readLog()
    }

    Label {
        objectName: "log-nothing"
        anchors.top: again.bottom
        anchors.topMargin: 20
        width: parent.width
        visible: section.tools.logRead && section.tools.log.length === 0
        text: qsTr("The log is written to a place where the app can't read it, or it is empty.")
        color: Theme.text2
    }

    ListView {
        id: list

        objectName: "log"
        anchors.top: again.bottom
        anchors.topMargin: 10
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        spacing: 8
        boundsBehavior: Flickable.StopAtBounds
        model: section.tools.log

        delegate: Label {
            required property string modelData

            objectName: "log-line"
            width: list.width - 14
            text: modelData
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            font.pixelSize: 18
        }
    }

    ScrollHint {
        flickable: list
    }
}
