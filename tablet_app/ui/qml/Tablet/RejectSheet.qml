pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Why an order is rejected: one tap on a reason rejects it.
Sheet {
    id: sheet

    required property var reasons
    required property string code
    signal chosen(reason: string)

    objectName: "rejectSheet"
    title: qsTr("Reject %1: why?").arg(code)

    Repeater {
        model: sheet.reasons

        TouchButton {
            required property string modelData

            objectName: "reason-" + modelData
            Layout.fillWidth: true
            text: Words.rejectReason(modelData)
            onClicked: sheet.chosen(modelData)
        }
    }
}
