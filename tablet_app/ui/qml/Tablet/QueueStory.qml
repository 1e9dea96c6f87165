pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What happened to one action, for people; below it the row as it is kept, for a technician.
ColumnLayout {
    id: block

    required property var story
    required property string raw

    spacing: 6

    Repeater {
        model: block.story

        Label {
            required property var modelData

            objectName: "queue-happened"
            Layout.fillWidth: true
            text: When.moment(modelData.day, modelData.time) + " · " + QueueWords.happened(modelData.what, modelData.code, modelData.times)
            color: Theme.text2
            font.pixelSize: 20
        }
    }

    Label {
        Layout.fillWidth: true
        visible: block.story.length === 0
        text: qsTr("Nothing has happened to it yet.")
        color: Theme.text2
        font.pixelSize: 20
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: rawLabel.implicitHeight + 20
        radius: 10
        color: Theme.surface2

        Label {
            id: rawLabel

            objectName: "queue-raw"
            x: 12
            y: 10
            width: parent.width - 24
            text: block.raw
            wrapMode: Text.WrapAnywhere
            font.pixelSize: 18
        }
    }
}
