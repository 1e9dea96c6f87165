pragma ComponentBehavior: Bound

import QtQuick

// The code as it is typed: boxes in two groups, as support reads it aloud.
Item {
    id: code

    property string text: ""
    property int length: 8
    readonly property int boxGap: 8
    readonly property int groupGap: 28
    readonly property real box: Math.min(64, (width - groupGap - (length - 2) * boxGap) / length)

    implicitWidth: length * 58 + groupGap + (length - 2) * boxGap
    implicitHeight: 80

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Code: %1").arg(code.text)

    Repeater {
        model: code.length

        Rectangle {
            id: place

            required property int index
            readonly property bool next: index === code.text.length

            x: index * (code.box + code.boxGap) + (index >= code.length / 2 ? code.groupGap - code.boxGap : 0)
            width: code.box
            height: 80
            radius: 12
            color: Theme.surface
            border.width: next ? 3 : 2
            border.color: next ? Theme.text : Theme.outline

            Label {
                anchors.centerIn: parent
                text: code.text.charAt(place.index)
                font.pixelSize: 44
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
}
