pragma ComponentBehavior: Bound

import QtQuick
import Tablet.Backend

// The cells of the drawing test where they are on the screen. Judged: a cell that felt nothing has a cross.
Item {
    id: field

    required property TouchModel touch
    property bool judged: false
    readonly property real stepX: width / touch.columns
    readonly property real stepY: height / touch.rows

    Repeater {
        model: field.touch.cells

        Rectangle {
            id: cell

            required property int column
            required property int row
            required property bool felt

            objectName: "cell-" + column + "-" + row
            x: Math.round(column * field.stepX) + 1
            y: Math.round(row * field.stepY) + 1
            width: Math.round((column + 1) * field.stepX) - x - 1
            height: Math.round((row + 1) * field.stepY) - y - 1
            radius: field.judged ? 2 : 8
            color: felt ? Theme.primary : field.judged ? Theme.danger : Theme.surface2
            border.width: felt || field.judged ? 0 : 2
            border.color: Theme.text2

            Icon {
                anchors.centerIn: parent
                width: Math.round(Math.min(parent.width, parent.height) * 0.7)
                height: width
                visible: cell.felt ? !field.judged : field.judged
                weight: 3
                name: cell.felt ? "check" : "x"
                color: cell.felt ? Theme.primaryInk : Theme.dangerInk
            }
        }
    }
}
