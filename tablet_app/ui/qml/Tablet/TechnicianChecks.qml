pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// Every check by itself, with the codes and numbers as they were measured.
Item {
    id: section

    required property EvidenceModel evidence

    Component.onCompleted: evidence.watch(true)
    Component.onDestruction: evidence.watch(false)

    TouchButton {
        id: all

        objectName: "evidence-all"
        width: parent.width
        busy: section.evidence.running
        iconName: "refresh-cw"
        text: qsTr("Run all: a minute, and it will sound")
        onClicked: section.evidence.runAll()
    }

    ListView {
        id: list

        objectName: "evidence"
        anchors.top: all.bottom
        anchors.topMargin: 10
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        spacing: 10
        boundsBehavior: Flickable.StopAtBounds
        model: section.evidence.checks

        delegate: Rectangle {
            id: line

            required property string check
            required property string title
            required property string mark
            required property string raw
            required property bool running
            readonly property color ink: line.mark === "" ? Theme.text2 : HealthText.ink(line.mark)

            width: list.width - 14
            height: row.implicitHeight + 20
            radius: Theme.radius
            color: Theme.surface

            RowLayout {
                id: row

                x: 16
                y: 10
                width: parent.width - 26
                spacing: 16

                Icon {
                    Layout.preferredWidth: 30
                    Layout.preferredHeight: 30
                    name: line.running ? "hourglass" : line.mark === "" ? "circle-dot" : HealthText.icon(line.mark)
                    color: line.ink
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 4

                    Label {
                        Layout.fillWidth: true
                        text: line.check + " · " + line.title + " · " + (line.mark === "" ? qsTr("not run yet") : HealthText.word(line.mark))
                        color: line.ink
                        font.weight: Font.DemiBold
                    }

                    Label {
                        objectName: "evidence-raw"
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: line.raw
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        font.pixelSize: 18
                    }
                }

                TouchButton {
                    objectName: "evidence-" + line.check
                    busy: line.running
                    text: qsTr("Run")
                    Accessible.name: qsTr("Run %1").arg(line.check)
                    onClicked: section.evidence.run(line.check)
                }
            }
        }
    }

    ScrollHint {
        flickable: list
    }
}
