import QtQuick
import QtQuick.Shapes

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

    Shape {
        anchors.fill: parent
        antialiasing: true

        ShapePath {
            strokeWidth: ring.thickness
            strokeColor: ring.track
            fillColor: "transparent"

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: ring.width / 2 - ring.thickness / 2
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            strokeWidth: ring.thickness
            strokeColor: ring.stroke
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: ring.width / 2 - ring.thickness / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * Math.max(0, Math.min(1, ring.remaining / ring.total))
            }
        }
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
