pragma ComponentBehavior: Bound

import QtQuick

// Everything that was ordered, line by line; options and parts of a set are set in. `priced` adds what each costs.
Item {
    id: list

    required property var lines
    property bool priced: false
    property bool switchable: false // offers to switch a product off
    signal switchOffRequested(productId: string)

    function toTop(): void {
        view.positionViewAtBeginning();
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Items")

    ListView {
        id: view

        anchors.fill: parent
        clip: true
        spacing: 0
        model: list.lines
        boundsBehavior: Flickable.StopAtBounds

        delegate: Rectangle {
            id: line

            required property var modelData
            required property int index
            readonly property bool main: modelData.depth === 0
            readonly property bool last: index + 1 >= view.count || list.lines[index + 1].depth === 0

            width: ListView.view.width - 14
            height: Math.max(main ? (off.visible ? Theme.touch + 8 : 54) : 30, name.implicitHeight + (main ? 14 : 4)) + (last ? (main ? 8 : 14) : 0)
            color: "transparent"

            Accessible.role: Accessible.ListItem
            Accessible.name: (modelData.qty !== "" ? modelData.qty + " × " : "") + modelData.name

            Rectangle {
                width: parent.width
                height: parent.height - (line.last ? 8 : 0)
                color: Theme.surface
                topLeftRadius: line.main ? 14 : 0
                topRightRadius: line.main ? 14 : 0
                bottomLeftRadius: line.last ? 14 : 0
                bottomRightRadius: line.last ? 14 : 0

                Pill {
                    id: qty

                    visible: line.main
                    x: 12
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(64, implicitWidth)
                    height: 42
                    text: line.modelData.qty + "×"
                    fontSize: Theme.fsBody
                    Accessible.ignored: true
                }

                Label {
                    id: name

                    anchors.left: parent.left
                    anchors.leftMargin: line.main ? Math.max(92, qty.width + 28) : 92 + 28 * (line.modelData.depth - 1)
                    anchors.right: price.visible ? price.left : off.visible ? off.left : parent.right
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    text: (line.modelData.option ? "+ " : "") + (!line.main && line.modelData.qty !== "" ? line.modelData.qty + "× " : "") + line.modelData.name
                    color: line.main ? Theme.text : Theme.text2
                    font.pixelSize: line.main ? 24 : 20
                    font.weight: line.main ? Font.Medium : Font.Normal
                    Accessible.ignored: true
                }

                Label {
                    id: price

                    visible: list.priced && line.modelData.price !== ""
                    anchors.right: off.visible ? off.left : parent.right
                    anchors.rightMargin: off.visible ? 12 : list.switchable ? Theme.touch + 16 : 16
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.modelData.price
                    color: line.main ? Theme.text : Theme.text2
                    wrapMode: Text.NoWrap
                    font.pixelSize: line.main ? 22 : 18
                    Accessible.ignored: true
                }

                TouchButton {
                    id: off

                    objectName: "off-" + line.modelData.productId
                    visible: list.switchable && line.modelData.productId !== ""
                    anchors.right: parent.right
                    anchors.rightMargin: 4
                    anchors.verticalCenter: parent.verticalCenter
                    kind: TouchButton.Kind.Ghost
                    iconName: "power"
                    Accessible.name: qsTr("Switch off: %1").arg(line.modelData.name)
                    onClicked: list.switchOffRequested(line.modelData.productId)
                }
            }
        }
    }

    ScrollHint {
        flickable: view
    }
}
