import QtQuick
import QtQuick.Templates as T

// One step in the overview: its code, its name, how it stands. A tap opens it.
T.AbstractButton {
    id: tile

    required property string code
    required property string mark
    property bool current: false
    readonly property color ink: StepText.markColor(mark)

    objectName: "tile-" + tile.code
    implicitHeight: 84
    implicitWidth: 160

    Accessible.role: Accessible.Button
    Accessible.name: tile.code + " " + StepText.title(tile.code) + ": " + StepText.mark(tile.mark)
    Accessible.onPressAction: tile.click()

    background: Rectangle {
        radius: 14
        color: tile.down ? Theme.surface2 : Theme.surface
        border.width: tile.current ? 3 : 1
        border.color: tile.current ? Theme.text : Theme.outline
    }

    contentItem: Item {
        Label {
            id: code

            x: 14
            anchors.top: parent.top
            anchors.topMargin: 8
            text: tile.code
            font.pixelSize: 24
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        Label {
            anchors.left: code.right
            anchors.leftMargin: 8
            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.verticalCenter: code.verticalCenter
            height: code.height
            verticalAlignment: Text.AlignVCenter
            text: StepText.title(tile.code)
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 13
            font.pixelSize: 19
            font.weight: Font.Medium
            Accessible.ignored: true
        }

        Icon {
            id: icon

            x: 14
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 10
            width: 26
            height: 26
            weight: 3
            name: StepText.markIcon(tile.mark)
            color: tile.ink
        }

        Label {
            anchors.left: icon.right
            anchors.leftMargin: 8
            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.verticalCenter: icon.verticalCenter
            text: StepText.mark(tile.mark)
            color: tile.ink
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 13
            font.pixelSize: 19
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
