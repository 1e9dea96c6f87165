import QtQuick
import QtQuick.Layouts

// One product of a list: its whole name, what it costs, since when and until when it is off, and its switch.
Rectangle {
    id: line

    required property string productId
    required property string name
    required property string category
    required property string price
    required property bool available
    required property bool sending
    required property string problem
    required property string problemId
    required property string sinceDay
    required property string sinceTime
    required property string untilDay
    required property string untilTime
    property bool plainButton: false // a button "switch on" in place of the switch
    property bool quiet: false // on a panel that has a green button of its own
    signal switched
    signal understood

    objectName: "product-" + productId
    implicitHeight: column.implicitHeight + 24
    radius: 14
    color: quiet ? Theme.bg : Theme.surface

    ColumnLayout {
        id: column

        x: 16
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 28
        spacing: 10

        RowLayout {
            Layout.fillWidth: true
            spacing: 14

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                Label {
                    Layout.fillWidth: true
                    text: line.name
                    font.weight: Font.Medium
                }

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 12

                    Label {
                        text: line.price
                        visible: !line.plainButton
                        color: Theme.text2
                        wrapMode: Text.NoWrap
                        font.pixelSize: 20
                    }

                    Label {
                        objectName: "product-since"
                        Layout.fillWidth: true
                        visible: !line.available
                        text: line.sinceTime === "" ? When.until(line.untilDay, line.untilTime) : qsTr("%1, %2").arg(When.since(line.sinceDay, line.sinceTime)).arg(When.until(line.untilDay, line.untilTime))
                        color: Theme.danger
                        font.pixelSize: 20
                        font.weight: Font.Medium
                    }
                }

                Row {
                    visible: line.sending
                    spacing: 8

                    Icon {
                        width: 22
                        height: 22
                        name: "send"
                        color: Theme.text2
                    }

                    Label {
                        objectName: "product-sending"
                        text: qsTr("Saved, on its way to the platform")
                        wrapMode: Text.NoWrap
                        color: Theme.text2
                        font.pixelSize: Theme.fsCaption
                    }
                }
            }

            ProductSwitch {
                objectName: "switch-" + line.productId
                visible: !line.plainButton
                enabled: line.problem === ""
                opacity: enabled ? 1 : 0.4
                on: line.available
                text: line.name
                onClicked: line.switched()
            }

            TouchButton {
                objectName: "switch-on-" + line.productId
                visible: line.plainButton
                enabled: line.problem === ""
                kind: line.quiet ? TouchButton.Kind.Tonal : TouchButton.Kind.Primary
                iconName: "check"
                text: qsTr("Switch on")
                onClicked: line.switched()
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: line.problem !== ""
            spacing: 12

            Note {
                Layout.fillWidth: true
                kind: Note.Kind.Danger
                fontSize: 20
                text: qsTr("The switch was not accepted.") + " " + Words.refusal(line.problem)
            }

            TouchButton {
                objectName: "understood-" + line.productId
                text: qsTr("Understood")
                onClicked: line.understood()
            }
        }
    }
}
