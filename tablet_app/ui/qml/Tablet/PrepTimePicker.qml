pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The preparation times that the profile offers, one of them chosen.
RowLayout {
    id: picker

    required property var choices
    required property int byItself // until a person chooses
    property int chosen: 0
    readonly property int minutes: chosen || byItself
    property bool usable: true

    spacing: 10

    Repeater {
        model: picker.choices

        TouchButton {
            id: chip

            required property int modelData
            readonly property bool current: modelData === picker.minutes

            objectName: "prep-" + modelData
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            enabled: picker.usable
            text: String(modelData)
            Accessible.name: qsTr("%n minute(s)", "", modelData)
            Accessible.checkable: true
            Accessible.checked: current
            fontSize: Theme.fsTitle
            kind: current ? TouchButton.Kind.Chosen : TouchButton.Kind.Tonal
            onClicked: picker.chosen = modelData
        }
    }
}
