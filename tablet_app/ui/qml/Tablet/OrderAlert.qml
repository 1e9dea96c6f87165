pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// A new order over everything else, until somebody takes it.
FocusScope {
    id: screen

    required property AlertModel alert
    required property OrderActs acts
    readonly property var order: alert.order
    readonly property bool portrait: width < height
    readonly property bool low: !portrait && height < 680
    property bool flash: false
    required property bool armed
    property bool rejecting: false
    readonly property rect clear: Qt.rect(side.x + lines.x, side.y + lines.y, lines.width, lines.height) // no button there

    objectName: "alert"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("New order %1").arg(screen.order.code ?? "")

    readonly property string shownId: visible ? alert.orderId : ""
    onShownIdChanged: {
        rejecting = false;
        lines.toTop(); // by itself it stays where it is for one with equal lines
    }

    // Two repaints a second, not sixty, and below the three flashes a second that can harm.
    Timer {
        interval: 500
        repeat: true
        running: screen.visible
        onTriggered: screen.flash = !screen.flash
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.bg

        MouseArea {
            anchors.fill: parent
        }
    }

    GridLayout {
        anchors.fill: parent
        columns: screen.portrait ? 1 : 2
        columnSpacing: 0
        rowSpacing: 0

        AlertHead {
            Layout.fillHeight: !screen.portrait
            Layout.fillWidth: screen.portrait
            Layout.preferredWidth: Math.min(500, screen.width * 0.39)
            Layout.preferredHeight: 400
            color: screen.flash ? Theme.alertBg2 : Theme.alertBg
            portrait: screen.portrait
            order: screen.order
            queue: screen.alert.queue
            unconfirmed: screen.alert.choices.unconfirmed ?? ""
            now: screen.alert.ticker.now
        }

        ColumnLayout {
            id: side

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: screen.low ? 12 : 20
            spacing: screen.low ? 8 : 12

            OrderLines {
                id: lines

                objectName: "alertLines"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 100
                lines: screen.order.lines ?? []
            }

            NotesArea {
                Layout.fillWidth: true
                most: screen.height * (screen.low ? 0.4 : screen.portrait ? 0.28 : 0.34)
                marks: false
                small: screen.low
                order: screen.order
            }

            AlertActions {
                Layout.fillWidth: true
                order: screen.order
                choices: screen.alert.choices
                acts: screen.acts
                armed: screen.armed
                low: screen.low
                onRejectRequested: screen.rejecting = true
            }
        }
    }

    RejectSheet {
        open: screen.rejecting
        reasons: screen.alert.choices.reasons ?? []
        code: screen.order.code ?? ""
        onDismissed: screen.rejecting = false
        onChosen: reason => {
            screen.rejecting = false;
            screen.acts.reject(screen.order.orderId, reason);
        }
    }
}
