pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// An order that was cancelled while the kitchen may be cooking it: who, why, and "Understood".
FocusScope {
    id: screen

    required property AlertModel alert
    required property OrderActs acts
    readonly property var order: alert.cancelled
    required property bool armed
    readonly property rect clear: Qt.rect(0, 0, width, column.y + icon.height + Theme.gapSmall) // no word, no button there

    objectName: "cancelled"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("Order %1 was cancelled").arg(screen.order.code ?? "")

    Rectangle {
        anchors.fill: parent
        color: Theme.stopBg

        MouseArea {
            anchors.fill: parent
        }
    }

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width - 64, 900)
        spacing: screen.height < 640 ? 10 : 18

        Icon {
            id: icon

            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 64
            Layout.preferredHeight: 64
            name: "circle-x"
            color: Theme.stopInk
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: screen.order.wasTaken ? qsTr("Cancelled: stop preparing") : qsTr("Cancelled: do not prepare it")
            color: Theme.stopInk
            font.pixelSize: 34
            font.weight: Font.Bold
        }

        Label {
            objectName: "cancelledCode"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: screen.order.code ?? ""
            color: Theme.stopInk
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 36
            font.pixelSize: Theme.fsHero
            font.weight: Font.Bold
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: {
                const who = Words.cancelledBy(screen.order.cancelledBy ?? "");
                const why = Words.cancelReason(screen.order.cancelReason ?? "");
                return why !== "" ? who + ": " + why : who;
            }
            color: Theme.stopInk
            font.pixelSize: 26
            font.weight: Font.Medium
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            text: Words.payment(screen.order.payment ?? "")
            color: Theme.stopInk
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            visible: screen.alert.cancelledCount > 1
            text: qsTr("%n more cancelled", "", screen.alert.cancelledCount - 1)
            color: Theme.stopInk
            font.weight: Font.DemiBold
        }

        TouchButton {
            objectName: "cancelledUnderstood"
            Layout.topMargin: 12
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(parent.width, 520)
            Layout.preferredHeight: Theme.touchBig
            fontSize: 30
            iconName: "check"
            fill: Theme.stopInk
            fg: Theme.stopBg
            text: qsTr("Understood")
            busy: screen.acts.busy.includes(screen.alert.cancelledId + "/acknowledge")
            enabled: screen.armed && !busy
            opacity: 1
            focus: true
            onClicked: screen.acts.acknowledge(screen.alert.cancelledId)
        }
    }
}
