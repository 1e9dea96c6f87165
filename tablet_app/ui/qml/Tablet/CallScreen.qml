pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// Why it sounds although no order is to be taken: a confirmation that does not get through, or support that wants to
// know whether it is heard.
FocusScope {
    id: screen

    required property CallsModel calls
    required property StatusModel status
    readonly property bool undelivered: calls.kind !== "support"
    readonly property bool low: height < 680
    readonly property color ground: undelivered ? Theme.stopBg : Theme.alertBg
    readonly property color ink: undelivered ? Theme.stopInk : Theme.alertInk
    required property bool armed
    readonly property rect clear: Qt.rect(0, 0, width, words.y + mark.height) // of words and buttons, for notices

    objectName: "call"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text

    Rectangle {
        anchors.fill: parent
        color: screen.ground

        MouseArea {
            anchors.fill: parent
        }
    }

    ColumnLayout {
        id: words

        anchors.centerIn: parent
        width: Math.min(parent.width - 64, 900)
        spacing: screen.low ? 8 : 18

        Icon {
            id: mark

            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: screen.low ? 48 : 64
            Layout.preferredHeight: Layout.preferredWidth
            name: screen.undelivered ? "phone" : "bell"
            color: screen.ink
        }

        Label {
            id: title

            objectName: "call-title"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: screen.undelivered ? qsTr("The platform does not know yet that you accepted") : qsTr("Support makes the tablet ring")
            color: screen.ink
            font.pixelSize: 34
            font.weight: Font.Bold
        }

        Label {
            objectName: "call-codes"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            visible: screen.undelivered
            text: Words.codes(screen.calls.undelivered)
            color: screen.ink
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 24
            font.pixelSize: screen.low ? 64 : Theme.fsHero
            font.weight: Font.Bold
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: screen.undelivered ? qsTr("Call support now and read out the order code. They will tell you whether to go on preparing.") : qsTr("No new order has come. If you are on the phone with support, tell them that you hear it.")
            color: screen.ink
            font.pixelSize: 26
            font.weight: Font.Medium
        }

        Label {
            objectName: "call-phone"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: screen.status.state.supportPhone
            color: screen.ink
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 24
            font.pixelSize: screen.low ? 40 : 48
            font.weight: Font.Bold
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Support code: %1").arg(screen.status.state.supportCode)
            color: screen.ink
            font.pixelSize: 24
            font.weight: Font.DemiBold
        }

        TouchButton {
            objectName: "call-stop"
            Layout.topMargin: screen.low ? 4 : 12
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(parent.width, 640)
            Layout.preferredHeight: Theme.touchBig
            fontSize: Theme.fsTitle
            iconName: screen.undelivered ? "check" : "volume-x"
            fill: screen.ink
            fg: screen.ground
            text: screen.undelivered ? qsTr("Understood, stop the tone") : qsTr("Stop the ringing")
            enabled: screen.armed
            opacity: 1
            focus: true
            onClicked: screen.undelivered ? screen.calls.understood() : screen.calls.stopped()
        }
    }
}
