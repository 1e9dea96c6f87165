pragma ComponentBehavior: Bound

import QtQuick

// How much of a time is left: an arc, and in it the time.
Item {
    id: ring

    property real remaining: 0
    property real total: 1
    property color track: Theme.surface2
    property color stroke: Theme.primary
    property color fg: Theme.text
    property real thickness: Math.max(10, width / 14)
    property string caption: ""

    implicitWidth: 260
    implicitHeight: width

    Accessible.role: Accessible.ProgressBar
    Accessible.name: ring.caption
    Accessible.description: Theme.clock(ring.remaining)

    // With the first ring that shows: its library is read then, and where it can't be, the time is told all the same.
    Loader {
        anchors.fill: parent
        active: ring.visible && ring.total > 0
        Component.onCompleted: setSource("RingArcs.qml", {
            "ring": ring
        })
    }

    Column {
        anchors.centerIn: parent
        spacing: 0

        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            text: Theme.clock(ring.remaining)
            color: ring.fg
            font.family: Theme.family
            font.pixelSize: ring.width * 0.27
            font.weight: Font.Bold
            font.features: ({
                    "tnum": 1
                })
        }

        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            text: ring.caption
            color: ring.fg
            visible: text !== ""
            font.family: Theme.family
            font.pixelSize: Math.max(16, ring.width * 0.075)
            font.weight: Font.Medium
        }
    }
}
