pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Ten digits and a delete key; with `submittable` also a key that submits once `text` is full.
Item {
    id: pad

    property string text: ""
    property int maxLength: 8
    property int minLength: maxLength
    property bool submittable: true
    property string submitName: qsTr("Continue")
    property int keyHeight: 84
    readonly property list<string> keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "delete", "0", "ok"]
    signal submitted(text: string)

    implicitWidth: 3 * 124 + 2 * grid.columnSpacing
    implicitHeight: 4 * keyHeight + 3 * grid.rowSpacing

    function press(key: string): void {
        if (key === "delete")
            pad.text = pad.text.slice(0, -1);
        else if (key === "ok")
            pad.submitted(pad.text);
        else if (pad.text.length < pad.maxLength)
            pad.text += key;
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        columns: 3
        columnSpacing: 12
        rowSpacing: 12

        Repeater {
            model: pad.keys

            TouchButton {
                id: key

                required property string modelData
                readonly property bool digit: modelData.length === 1

                objectName: "key_" + modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 84
                Layout.preferredWidth: 1
                opacity: modelData === "ok" && !pad.submittable ? 0 : enabled ? 1 : 0.4
                fontSize: 34
                text: digit ? modelData : ""
                iconName: modelData === "delete" ? "delete" : modelData === "ok" ? "check" : ""
                kind: modelData === "ok" ? TouchButton.Kind.Primary : TouchButton.Kind.Tonal
                enabled: modelData === "ok" ? pad.submittable && pad.text.length >= pad.minLength : modelData === "delete" ? pad.text !== "" : pad.text.length < pad.maxLength
                Accessible.name: digit ? modelData : modelData === "delete" ? qsTr("Delete") : pad.submitName
                onClicked: pad.press(modelData)
            }
        }
    }
}
