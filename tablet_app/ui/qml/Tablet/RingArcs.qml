import QtQuick
import QtQuick.Shapes

// The arcs of a CountdownRing.
Shape {
    id: arcs

    required property CountdownRing ring

    antialiasing: true

    ShapePath {
        strokeWidth: arcs.ring.thickness
        strokeColor: arcs.ring.track
        fillColor: "transparent"

        PathAngleArc {
            centerX: arcs.ring.width / 2
            centerY: arcs.ring.height / 2
            radiusX: arcs.ring.width / 2 - arcs.ring.thickness / 2
            radiusY: radiusX
            startAngle: 0
            sweepAngle: 360
        }
    }

    ShapePath {
        strokeWidth: arcs.ring.thickness
        strokeColor: arcs.ring.stroke
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap

        PathAngleArc {
            centerX: arcs.ring.width / 2
            centerY: arcs.ring.height / 2
            radiusX: arcs.ring.width / 2 - arcs.ring.thickness / 2
            radiusY: radiusX
            startAngle: -90
            sweepAngle: 360 * Math.max(0, Math.min(1, arcs.ring.remaining / arcs.ring.total))
        }
    }
}
