pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet
import Tablet.Backend

// Everything that the code tells. What is bad has a mark beside its colour.
Item {
    id: table

    required property DeskModel desk

    Flickable {
        id: area

        anchors.fill: parent
        clip: true
        contentHeight: rows.implicitHeight
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: rows

            width: table.width - 12
            spacing: 1

            Repeater {
                model: table.desk.fields

                RowLayout {
                    id: row

                    required property var modelData
                    readonly property color ink: modelData.state === "bad" ? Theme.danger : modelData.state === "so" ? Theme.warning : Theme.text

                    Layout.fillWidth: true
                    spacing: 8

                    Label {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 5
                        text: row.modelData.name
                        color: Theme.text2
                        font.pixelSize: 15
                    }

                    Icon {
                        Layout.preferredWidth: 18
                        Layout.preferredHeight: 18
                        opacity: row.modelData.state !== "" ? 1 : 0
                        name: row.modelData.state === "bad" ? "octagon-alert" : "triangle-alert"
                        color: row.ink
                    }

                    Label {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 5
                        text: row.modelData.value
                        color: row.ink
                        font.pixelSize: 15
                        font.weight: Font.DemiBold
                    }
                }
            }
        }
    }

    DeskScroll {
        flickable: area
    }
}
