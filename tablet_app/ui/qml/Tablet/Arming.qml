import QtQuick

// Takes every touch for a moment once what lies under it has changed: the second half of a double tap was meant for
// what was there before, and a tap on the way for what the eye still saw.
MultiPointTouchArea {
    id: arming

    required property string of // names what can be touched now, whatever it is called
    readonly property bool armed: !timer.running

    objectName: "arming"
    anchors.fill: parent
    z: 100
    enabled: timer.running
    onOfChanged: timer.restart()

    Timer {
        id: timer

        interval: Theme.armingMs
    }
}
