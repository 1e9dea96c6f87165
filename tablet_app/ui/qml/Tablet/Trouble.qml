pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// Nothing can be saved: what happened, that the tap did not count, what to do, whom to call.
FocusScope {
    id: screen

    required property TroubleModel trouble
    required property StatusModel status
    property bool ringing: false // an order waits behind this
    readonly property var state_: status.state
    readonly property bool low: height < 680
    signal checkWanted

    objectName: "trouble"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text

    function happened(kind: string): string {
        switch (kind) {
        case "full":
            return qsTr("The tablet's memory is full.");
        case "read_only":
            return qsTr("The tablet's memory can't be written to any more.");
        case "damaged":
            return qsTr("The tablet's memory is damaged.");
        case "io":
            return qsTr("The tablet's memory does not answer.");
        default:
            return qsTr("Something in the tablet went wrong.");
        }
    }

    function advice(kind: string): string {
        switch (kind) {
        case "full":
            return qsTr("New orders still come in and ring. Call support: they will make room. Until then, agree with them by phone on what you accept.");
        case "other":
            return qsTr("Go back and tap once more. If this comes again, call support.");
        default:
            return qsTr("New orders still come in and ring. Switch the tablet off and on again. If this stays, call support and agree with them by phone on what you accept.");
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.bg

        MouseArea {
            anchors.fill: parent
        }
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 64, 900)
        spacing: screen.low ? 10 : 18

        Icon {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: screen.low ? 48 : 72
            Layout.preferredHeight: screen.low ? 48 : 72
            name: "octagon-alert"
            color: Theme.danger
        }

        Label {
            id: title

            objectName: "trouble-title"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: screen.trouble.unsaved ? qsTr("Your tap was NOT saved") : qsTr("Nothing can be saved now")
            color: Theme.danger
            font.pixelSize: 34
            font.weight: Font.Bold
        }

        Label {
            objectName: "trouble-happened"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: screen.happened(screen.trouble.kind) + (screen.trouble.since !== "" ? " " + qsTr("(since %1)").arg(screen.trouble.since) : "")
            font.weight: Font.DemiBold
        }

        Label {
            objectName: "trouble-advice"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: screen.advice(screen.trouble.kind)
            color: Theme.text2
        }

        Label {
            objectName: "trouble-phone"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: screen.state_.supportPhone
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 24
            font.pixelSize: screen.low ? 40 : 48
            font.weight: Font.Bold
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Support code: %1").arg(screen.state_.supportCode)
            font.pixelSize: 28
            font.weight: Font.DemiBold
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            TouchButton {
                objectName: "trouble-back"
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                Layout.preferredHeight: Theme.touchBig
                fontSize: 28
                text: screen.ringing ? qsTr("Back to the order") : qsTr("Show the orders")
                focus: true
                onClicked: screen.trouble.dismiss()
            }

            TouchButton {
                objectName: "trouble-check"
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                Layout.preferredHeight: Theme.touchBig
                kind: TouchButton.Kind.Ghost
                iconName: "stethoscope"
                text: qsTr("Check the tablet")
                onClicked: {
                    screen.checkWanted();
                    screen.trouble.dismiss();
                }
            }
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("This goes by itself when the tablet can save again.")
            color: Theme.text2
            font.pixelSize: 20
        }
    }
}
