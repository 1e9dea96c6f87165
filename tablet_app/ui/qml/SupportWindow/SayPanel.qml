pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet
import Tablet.Backend

// The likely cause, and the sentence to say next: in the partner's language first, then in the others.
Item {
    id: panel

    required property DeskModel desk
    readonly property bool others: desk.page === "code" && desk.choices.length > 1

    component Sentence: Rectangle {
        id: sentence

        required property var modelData
        property bool other: false

        Layout.fillWidth: true
        Layout.preferredHeight: words.implicitHeight + 16
        radius: 10
        color: other ? Theme.surface2 : Theme.text

        Label {
            anchors.left: parent.left
            anchors.leftMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            text: sentence.modelData.language
            color: sentence.other ? Theme.text2 : Theme.bg
            font.pixelSize: 16
            font.weight: Font.Bold
        }

        Label {
            id: words

            objectName: "say-" + sentence.modelData.language
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 48
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            text: sentence.modelData.text
            color: sentence.other ? Theme.text : Theme.bg
            font.pixelSize: sentence.other ? 16 : 20
            font.weight: sentence.other ? Font.Normal : Font.DemiBold
        }
    }

    Flickable {
        id: area

        anchors.fill: parent
        clip: true
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            width: panel.width - 12
            spacing: 8

            Label {
                objectName: "cause"
                Layout.fillWidth: true
                text: panel.desk.page === "code" ? qsTr("Likely cause: %1").arg(panel.desk.about.label) : panel.desk.about.label
                font.pixelSize: 22
                font.weight: Font.Bold
            }

            Label {
                objectName: "means"
                Layout.fillWidth: true
                text: panel.desk.about.means
                font.pixelSize: 17
            }

            Repeater {
                model: panel.desk.says.slice(0, 1)

                Sentence {}
            }

            Label {
                objectName: "fails"
                Layout.fillWidth: true
                visible: text !== ""
                text: panel.desk.about.fails === "" ? "" : qsTr("If it stays: %1").arg(panel.desk.about.fails)
                color: Theme.text2
                font.pixelSize: 16
            }

            Repeater {
                model: panel.desk.says.slice(1)

                Sentence {
                    other: true
                }
            }

            Label {
                Layout.fillWidth: true
                visible: panel.others
                text: qsTr("The code tells of this:")
                color: Theme.text2
                font.pixelSize: 16
            }

            Flow {
                Layout.fillWidth: true
                visible: panel.others
                spacing: 6

                Repeater {
                    model: panel.desk.page === "code" ? panel.desk.choices : []

                    DeskButton {
                        required property var modelData

                        objectName: "cause-" + modelData.id
                        height: 48
                        fontSize: 16
                        kind: panel.desk.cause === modelData.id ? TouchButton.Kind.Chosen : TouchButton.Kind.Tonal
                        text: modelData.label
                        onClicked: panel.desk.choose(modelData.id)
                    }
                }
            }
        }
    }

    DeskScroll {
        flickable: area
    }
}
