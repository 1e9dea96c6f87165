pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// Until when is a product off? One tap answers; a date takes two.
Sheet {
    id: sheet

    required property ProductSwitchModel switching
    property bool pickingDay: false
    readonly property int columns: width < 700 ? 1 : 2

    objectName: "deactivate"
    open: switching.productId !== ""
    title: pickingDay ? qsTr("On which day does it return?") : switching.isOff ? qsTr("It is switched off") : qsTr("Until when is it off?")
    preferredWidth: 860
    onOpenChanged: pickingDay = false
    onDismissed: switching.close()

    component Choice: TouchButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: Theme.touch + 12
    }

    Label {
        objectName: "deactivate-name"
        Layout.fillWidth: true
        Layout.leftMargin: 8
        text: sheet.switching.productName
        color: Theme.text2
        font.weight: Font.Medium
    }

    GridLayout {
        Layout.fillWidth: true
        visible: !sheet.pickingDay
        columns: sheet.columns
        columnSpacing: 12
        rowSpacing: 12

        Choice {
            objectName: "back-on"
            Layout.columnSpan: sheet.columns
            Layout.preferredHeight: Theme.touchBig - 8
            visible: sheet.switching.isOff
            kind: TouchButton.Kind.Primary
            fontSize: 25
            iconName: "check"
            text: qsTr("Switch back on")
            onClicked: sheet.switching.on()
        }

        Choice {
            objectName: "off-end-of-day"
            Layout.columnSpan: sheet.columns
            Layout.preferredHeight: Theme.touchBig - 8
            kind: sheet.switching.isOff ? TouchButton.Kind.Tonal : TouchButton.Kind.Primary
            fontSize: 25
            iconName: "moon"
            text: sheet.switching.endOfDay.time ? qsTr("Until the end of the day (%1)").arg(When.moment(sheet.switching.endOfDay.day, sheet.switching.endOfDay.time)) : qsTr("Until the end of the day")
            onClicked: sheet.switching.untilEndOfDay()
        }

        Repeater {
            model: sheet.switching.hours

            Choice {
                required property var modelData

                objectName: "off-hours-" + modelData.hours
                iconName: "clock"
                text: qsTr("%n hour(s)", "", modelData.hours) + " (" + When.until(modelData.day, modelData.time) + ")"
                onClicked: sheet.switching.forHours(modelData.hours)
            }
        }

        Choice {
            objectName: "off-date"
            iconName: "calendar-clock"
            text: qsTr("Until a date…")
            onClicked: sheet.pickingDay = true
        }

        Choice {
            objectName: "off-for-good"
            Layout.columnSpan: sheet.columns
            iconName: "ban"
            text: qsTr("Until switched back on")
            onClicked: sheet.switching.untilSwitchedOn()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        visible: sheet.pickingDay
        columns: sheet.width < 700 ? 4 : 5
        columnSpacing: 8
        rowSpacing: 8

        Repeater {
            model: sheet.switching.days

            TouchButton {
                required property string modelData

                objectName: "off-day-" + modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: 84
                fontSize: 20
                text: When.formatted(modelData, "ddd") + "\n" + When.formatted(modelData, "d MMM")
                Accessible.name: When.formatted(modelData, "dddd, d MMMM")
                onClicked: sheet.switching.untilDay(modelData)
            }
        }
    }

    TouchButton {
        objectName: "off-day-back"
        visible: sheet.pickingDay
        kind: TouchButton.Kind.Ghost
        iconName: "arrow-left"
        text: qsTr("Back")
        onClicked: sheet.pickingDay = false
    }
}
