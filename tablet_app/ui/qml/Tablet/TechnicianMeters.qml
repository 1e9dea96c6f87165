import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// The last two minutes of what can be measured, once a second while it is on the screen.
GridLayout {
    id: section

    required property MetersModel meters

    objectName: "meters"
    columns: width < 900 ? 1 : 2
    columnSpacing: 12
    rowSpacing: 12

    Component.onCompleted: meters.watch(visible)
    Component.onDestruction: meters.watch(false)
    onVisibleChanged: meters.watch(visible)

    TechnicianMeter {
        kind: "sound"
        name: qsTr("Sound at the output")
        line: section.meters.lines.sound
    }

    TechnicianMeter {
        kind: "battery"
        name: qsTr("Battery")
        line: section.meters.lines.battery
    }

    TechnicianMeter {
        kind: "latency"
        name: qsTr("To the platform and back")
        line: section.meters.lines.latency
    }

    TechnicianMeter {
        kind: "temperature"
        name: qsTr("Temperature")
        line: section.meters.lines.temperature
    }
}
