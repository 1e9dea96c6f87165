pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The numbers behind a finding, what each was held against, and where was looked.
ColumnLayout {
    id: block

    required property var numbers
    required property string source
    required property string check

    spacing: 6

    Repeater {
        model: block.numbers

        RowLayout {
            id: line

            required property var modelData

            Layout.fillWidth: true
            spacing: 16

            Label {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                text: line.modelData.name
                color: Theme.text2
                font.pixelSize: 20
            }

            Label {
                objectName: "health-value"
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                text: line.modelData.value
                wrapMode: Text.Wrap
                font.pixelSize: 20
                font.weight: Font.DemiBold
            }

            Label {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                text: line.modelData.limit !== "" ? qsTr("limit %1").arg(line.modelData.limit) : ""
                color: Theme.text2
                font.pixelSize: 20
            }
        }
    }

    Label {
        objectName: "health-source"
        Layout.fillWidth: true
        text: block.source !== "" ? qsTr("Check %1 · looked at: %2").arg(block.check).arg(block.source) : qsTr("Check %1").arg(block.check)
        wrapMode: Text.WrapAnywhere
        color: Theme.text2
        font.pixelSize: 18
    }
}
