pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet
import Tablet.Backend

// The partner's screen in their language, and the same in ours. A click makes one large.
RowLayout {
    id: pair

    required property DeskModel desk
    signal enlarged(source: string)

    spacing: 12

    component Shot: Item {
        id: shot

        property string caption: ""
        property string source: ""

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        Label {
            id: caption

            width: parent.width
            text: shot.caption
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            font.pixelSize: 16
            font.weight: Font.DemiBold
            color: Theme.text2
        }

        Image {
            id: image

            anchors.top: caption.bottom
            anchors.topMargin: 4
            anchors.bottom: parent.bottom
            width: Math.min(parent.width, height * 1.6)
            fillMode: Image.PreserveAspectFit
            horizontalAlignment: Image.AlignLeft
            verticalAlignment: Image.AlignTop
            cache: false
            source: shot.source
            sourceSize.width: Math.max(1, Math.round(width))
            Accessible.role: Accessible.Graphic
            Accessible.name: shot.caption

            Rectangle {
                width: image.paintedWidth
                height: image.paintedHeight
                color: "transparent"
                border.width: 2
                border.color: Theme.outline
            }

            MouseArea {
                anchors.fill: parent
                enabled: shot.source !== ""
                onClicked: pair.enlarged(shot.source)
            }
        }
    }

    Shot {
        objectName: "picture-theirs"
        caption: qsTr("Their screen, in their language")
        source: pair.desk.pictures.theirs
    }

    Shot {
        objectName: "picture-ours"
        caption: qsTr("The same, in yours")
        source: pair.desk.pictures.ours
    }
}
