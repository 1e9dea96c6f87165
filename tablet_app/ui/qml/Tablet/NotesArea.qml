import QtQuick

// The notes of an order; those that would take more than `most` of the height scroll, with a mark that there is more.
Item {
    id: area

    required property var order
    property int most: 260
    property bool marks: true
    property bool small: false

    implicitHeight: Math.min(notes.implicitHeight, most)
    visible: notes.any

    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: notes.implicitHeight
        clip: true
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        OrderNotes {
            id: notes

            width: flick.width - (flick.interactive ? 14 : 0)
            order: area.order
            marks: area.marks
            small: area.small
        }
    }

    ScrollHint {
        flickable: flick
    }
}
