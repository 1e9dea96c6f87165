import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One past order; a tap opens it.
T.AbstractButton {
    id: line

    required property string code
    required property string time
    required property string total
    required property string status
    required property bool cancelled
    required property string refund
    required property int claims
    required property bool sending

    implicitHeight: 76

    Accessible.role: Accessible.Button
    Accessible.name: line.code + ", " + line.time + ", " + line.total + ", " + Words.state(line.status)
    Accessible.onPressAction: line.click()

    component Mark: Row {
        id: mark

        property string icon: ""
        property string sign: ""
        property string word: ""
        property color ink: Theme.text2

        height: 28
        spacing: 6

        Icon {
            visible: mark.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: 24
            height: 24
            weight: 3
            name: mark.icon
            color: mark.ink
        }

        Label {
            visible: mark.sign !== ""
            anchors.verticalCenter: parent.verticalCenter
            text: mark.sign
            color: mark.ink
            font.pixelSize: 20
            font.weight: Font.Bold
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: mark.word
            color: mark.ink
            wrapMode: Text.NoWrap
            font.pixelSize: 20
            font.weight: Font.DemiBold
        }
    }

    background: Rectangle {
        radius: 14
        color: line.down ? Theme.surface2 : Theme.surface
    }

    contentItem: Item {
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: 18
            anchors.rightMargin: 14
            spacing: 18

            Label {
                Layout.preferredWidth: 128
                text: line.code
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.fsTitle
                font.weight: Font.Bold
            }

            Label {
                text: line.time
                wrapMode: Text.NoWrap
                color: Theme.text2
            }

            Flow {
                Layout.fillWidth: true
                spacing: 14

                Mark {
                    icon: line.cancelled ? "x" : line.status === "delivered" || line.status === "handed_over" ? "check" : "clock"
                    word: Words.state(line.status)
                    ink: line.cancelled ? Theme.danger : Theme.text2
                }

                Mark {
                    visible: line.refund !== ""
                    sign: "$"
                    word: qsTr("Refunded")
                    ink: Theme.warning
                }

                Mark {
                    visible: line.claims > 0
                    icon: "message-square-warning"
                    word: qsTr("%n complaint(s)", "", line.claims)
                    ink: Theme.warning
                }

                Mark {
                    visible: line.sending
                    icon: "send"
                    word: qsTr("Sending")
                }
            }

            Label {
                text: line.total
                wrapMode: Text.NoWrap
                font.weight: Font.DemiBold
            }

            Icon {
                name: "chevron-right"
                color: Theme.text2
            }
        }
    }
}
