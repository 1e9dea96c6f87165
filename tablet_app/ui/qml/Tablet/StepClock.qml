import QtQuick
import Tablet.Backend

// The time as this tablet believes it to be, for a person to compare with a watch.
Label {
    id: clock

    required property CheckInModel checkin

    objectName: "step-clock"
    font.pixelSize: 52
    font.weight: Font.Bold

    Timer {
        interval: 1000
        repeat: true
        running: clock.visible
        triggeredOnStart: true
        onTriggered: clock.text = clock.checkin.time()
    }
}
