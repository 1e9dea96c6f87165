import QtQuick
import Tablet

// Where a list stands: a bar beside it. The wheel moves it, and the keys that move the focus.
Rectangle {
    id: bar

    required property Flickable flickable

    anchors.right: parent?.right
    y: flickable.visibleArea.yPosition * flickable.height
    width: 6
    height: Math.max(24, flickable.visibleArea.heightRatio * flickable.height)
    radius: 3
    color: Theme.text2
    visible: flickable.contentHeight > flickable.height + 1
    Accessible.ignored: true
}
