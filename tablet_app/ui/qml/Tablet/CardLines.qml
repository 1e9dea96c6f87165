pragma ComponentBehavior: Bound

import QtQuick

// The first lines of an order on its card: how many, what, and how many options there are to read.
Column {
    id: column

    required property var lines
    required property int unseen
    readonly property int lineHeight: 28

    Repeater {
        model: column.lines

        Item {
            id: line

            required property var modelData
            required property int index
            readonly property bool last: index === column.lines.length - 1

            width: column.width
            height: column.lineHeight

            Label {
                id: qty

                text: line.modelData.qty + "×"
                wrapMode: Text.NoWrap
                font.pixelSize: 20
                font.weight: Font.DemiBold
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }

            Label {
                objectName: "elides"
                anchors.left: qty.right
                anchors.leftMargin: 8
                anchors.right: extras.visible ? extras.left : rest.left
                anchors.rightMargin: 6
                anchors.verticalCenter: parent.verticalCenter
                text: line.modelData.name
                color: Theme.text2
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                font.pixelSize: 20
                Accessible.ignored: true
            }

            Rare {
                id: extras

                anchors.right: rest.left
                anchors.rightMargin: rest.width > 0 ? 10 : 0
                anchors.verticalCenter: parent.verticalCenter
                wanted: line.modelData.extras > 0

                sourceComponent: Row {
                    spacing: 2

                    Icon {
                        name: "list-plus"
                        color: Theme.text2
                        width: 22
                        height: 22
                    }

                    Label {
                        text: String(line.modelData.extras)
                        color: Theme.text2
                        font.pixelSize: 18
                        Accessible.ignored: true
                    }
                }
            }

            Rare {
                id: rest

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: visible ? implicitWidth : 0
                wanted: line.last && column.unseen > 0

                sourceComponent: Label {
                    text: qsTr("+ %n more", "", column.unseen)
                    wrapMode: Text.NoWrap
                    font.pixelSize: 18
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
            }
        }
    }
}
