import QtQuick

// Shows where a list stands, and by a chevron that there is more below. Not touched; it sits on the flickable's edge.
Item {
    id: hint

    required property Flickable flickable

    x: flickable.x
    y: flickable.y
    width: flickable.width
    height: flickable.height
    visible: flickable.visible && flickable.contentHeight > flickable.height + 1
    Accessible.ignored: true

    Rectangle {
        anchors.right: parent.right
        width: 6
        radius: 3
        color: Theme.text2
        y: hint.flickable.visibleArea.yPosition * hint.height
        height: Math.max(24, hint.flickable.visibleArea.heightRatio * hint.height)
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4
        width: 44
        height: 32
        radius: 16
        color: Theme.text
        visible: !hint.flickable.atYEnd

        Icon {
            anchors.centerIn: parent
            name: "chevron-down"
            color: Theme.bg
            weight: 3
        }
    }
}
