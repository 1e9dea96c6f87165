pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// How much longer an order takes: minutes on top of what was promised, held to the profile's longest time.
Sheet {
    id: sheet

    required property var order
    required property var choices
    readonly property int promised: order.prep ?? 0
    readonly property var more: [1, 2, 3, 4, 6].map(steps => steps * (choices.minutesStep ?? 5)).filter(minutes => promised + minutes <= (choices.minutesMax ?? 0))
    signal chosen(minutes: int)

    objectName: "extendSheet"
    title: qsTr("More time for %1").arg(order.code ?? "")

    Label {
        Layout.fillWidth: true
        Layout.leftMargin: 8
        text: sheet.more.length > 0 ? qsTr("Promised: %n min", "", sheet.promised) : qsTr("This is already the longest time that the platform allows.")
        color: Theme.text2
    }

    Flow {
        Layout.fillWidth: true
        spacing: 10

        Repeater {
            model: sheet.more

            TouchButton {
                required property int modelData

                objectName: "more-" + modelData
                width: Math.max(120, implicitWidth)
                height: Theme.touchBig
                fontSize: Theme.fsTitle
                text: "+" + modelData
                Accessible.name: qsTr("%n more minute(s)", "", modelData)
                onClicked: sheet.chosen(sheet.promised + modelData)
            }
        }
    }
}
