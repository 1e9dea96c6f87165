pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// The tablet's memory was damaged and put right: what came back, what may be missing, until somebody has read it.
Sheet {
    id: sheet

    required property TroubleModel trouble
    required property StatusModel status
    readonly property var told: trouble.recovery
    readonly property var orders: told.orders ?? []
    readonly property int restored: told.restored ?? 0
    readonly property int atRisk: told.atRisk ?? 0

    objectName: "recovered"
    closable: false
    preferredWidth: 860
    title: qsTr("The tablet's memory was damaged")

    component Line: Label {
        Layout.fillWidth: true
        Layout.leftMargin: 8
        Layout.rightMargin: 8
    }

    Line {
        objectName: "recovered-when"
        text: qsTr("Noticed: %1. The damaged part was set aside and the rest fetched again from the platform.").arg(When.moment(sheet.told.day ?? "", sheet.told.time ?? ""))
        color: Theme.text2
    }

    Line {
        objectName: "recovered-count"
        visible: sheet.restored > 0 || sheet.atRisk === 0
        text: sheet.restored > 0 ? qsTr("%n action(s) were restored and will be sent.", "", sheet.restored) : qsTr("No action had to be restored.")
        font.weight: Font.DemiBold
    }

    Note {
        objectName: "recovered-risk"
        Layout.fillWidth: true
        visible: sheet.told.complete === false
        kind: Note.Kind.Warning
        text: sheet.atRisk > 0 ? qsTr("Up to %n action(s) could not be restored. Compare the orders of today with your own notes.", "", sheet.atRisk) : qsTr("Not everything could be read. Compare the orders of today with your own notes.")
    }

    Note {
        Layout.fillWidth: true
        visible: sheet.told.paired === false
        kind: Note.Kind.Warning
        text: qsTr("The tablet has to be paired again: ask support for a code.")
    }

    Line {
        objectName: "recovered-orders"
        visible: sheet.orders.length > 0
        text: qsTr("Look at these orders: %1").arg(sheet.orders.slice(0, 30).join(", ") + (sheet.orders.length > 30 ? ", …" : ""))
    }

    Line {
        text: qsTr("Support: %1").arg(sheet.status.state.supportPhone) + " · " + qsTr("Support code: %1").arg(sheet.status.state.supportCode)
        color: Theme.text2
        font.pixelSize: 20
    }

    footer: TouchButton {
        objectName: "recovered-understood"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.touchBig
        kind: TouchButton.Kind.Chosen
        fontSize: 28
        text: qsTr("Understood")
        onClicked: sheet.trouble.understood()
    }
}
