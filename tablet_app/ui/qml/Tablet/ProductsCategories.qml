pragma ComponentBehavior: Bound

import QtQuick
import Tablet.Backend

// All categories below each other; how many products each has, and how many of them are off.
ListView {
    id: list

    required property ProductsModel products
    signal chosen

    clip: true
    spacing: 8
    boundsBehavior: Flickable.StopAtBounds
    model: [
        {
            "name": "",
            "count": products.count,
            "off": products.offCount
        },
        ...products.categories]

    delegate: TouchButton {
        id: chip

        required property var modelData
        required property int index
        readonly property bool current: modelData.name === list.products.category

        objectName: "category-" + index
        width: list.width - 14
        implicitHeight: Math.max(Theme.touch, name.implicitHeight + 24)
        kind: current ? TouchButton.Kind.Chosen : TouchButton.Kind.Tonal
        Accessible.name: name.text
        Accessible.checkable: true
        Accessible.checked: current
        onClicked: {
            list.products.choose(modelData.name);
            list.chosen();
        }

        Label {
            id: name

            x: 16
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 32 - counts.width - 8
            text: chip.modelData.name === "" ? qsTr("Everything") : chip.modelData.name
            color: chip.fg
            font.pixelSize: 20
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        Column {
            id: counts

            anchors.right: parent.right
            anchors.rightMargin: 14
            anchors.verticalCenter: parent.verticalCenter

            Label {
                anchors.right: parent.right
                text: chip.modelData.count
                color: chip.fg
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.fsCaption
            }

            Row {
                anchors.right: parent.right
                visible: chip.modelData.off > 0
                spacing: 4

                Icon {
                    width: 18
                    height: 18
                    weight: 3
                    name: "ban"
                    color: chip.fg
                }

                Label {
                    text: chip.modelData.off
                    color: chip.fg
                    wrapMode: Text.NoWrap
                    font.pixelSize: Theme.fsCaption
                    font.weight: Font.DemiBold
                }
            }
        }
    }
}
