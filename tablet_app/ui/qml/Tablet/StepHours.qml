pragma ComponentBehavior: Bound

import QtQuick

// Today's opening hours, large; a closing after midnight says so.
Column {
    id: hours

    property var slots: [] // [{opens, closes, nextDay}]

    property string day: "today"

    spacing: 8

    Label {
        width: parent.width
        visible: hours.day !== "today"
        text: When.heading(hours.day)
        color: Theme.text2
        font.pixelSize: Theme.fsTitle
    }

    Repeater {
        model: hours.slots

        Column {
            id: slot

            required property var modelData

            width: hours.width

            Label {
                width: parent.width
                text: slot.modelData.opens + " – " + slot.modelData.closes
                font.pixelSize: hours.slots.length > 2 ? 36 : 52
                font.weight: Font.Bold
            }

            Label {
                width: parent.width
                visible: slot.modelData.nextDay
                text: qsTr("closes after midnight, at %1").arg(slot.modelData.closes)
                color: Theme.text2
            }
        }
    }

    Label {
        objectName: "hours-closed"
        width: parent.width
        visible: hours.slots.length === 0
        text: qsTr("Closed today")
        font.pixelSize: 44
        font.weight: Font.Bold
    }
}
