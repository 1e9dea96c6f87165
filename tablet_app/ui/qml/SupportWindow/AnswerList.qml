pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet
import Tablet.Backend

// What to ask at this step, and the answers that may come.
Item {
    id: list

    required property DeskModel desk

    Flickable {
        id: area

        anchors.fill: parent
        clip: true
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            width: list.width - 12
            spacing: 8

            Label {
                Layout.fillWidth: true
                text: list.desk.about.sees
                color: Theme.text2
                font.pixelSize: 16
            }

            Label {
                objectName: "ask"
                Layout.fillWidth: true
                text: qsTr("Ask: %1").arg(list.desk.about.askTheirs)
                font.pixelSize: 20
                font.weight: Font.Bold
            }

            Label {
                Layout.fillWidth: true
                visible: list.desk.theirs !== list.desk.ours
                text: list.desk.about.ask
                color: Theme.text2
                font.pixelSize: 16
            }

            GridLayout {
                Layout.fillWidth: true
                columns: 2
                columnSpacing: 6
                rowSpacing: 6

                Repeater {
                    model: list.desk.choices

                    DeskButton {
                        required property var modelData

                        objectName: "case-" + modelData.id
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.preferredHeight: 48
                        fontSize: 16
                        kind: list.desk.cause === modelData.id ? TouchButton.Kind.Chosen : TouchButton.Kind.Tonal
                        text: modelData.label
                        onClicked: list.desk.choose(modelData.id)
                    }
                }
            }
        }
    }

    DeskScroll {
        flickable: area
    }
}
