pragma ComponentBehavior: Bound

import QtQuick

// One lane of the board: its name, how many, and the cards.
Item {
    id: lane

    required property var orders
    required property string title
    required property string kind
    required property real now
    property bool headed: true
    property bool compact: false
    property int columns: 1
    property bool settled: true // false while nothing but what is seen is to be made
    readonly property alias count: grid.count
    signal opened(orderId: string)

    Row {
        id: head

        x: 8
        height: lane.headed ? 52 : 0
        visible: lane.headed
        spacing: 12

        Rectangle {
            width: 14
            height: 14
            radius: 7
            color: Theme.lane(lane.kind)
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: lane.title
            font.pixelSize: Theme.fsTitle - 2
            font.weight: Font.DemiBold
            anchors.verticalCenter: parent.verticalCenter
        }

        Pill {
            text: String(grid.count)
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    GridView {
        id: grid

        objectName: "lane-" + lane.kind
        anchors.fill: parent
        anchors.topMargin: head.height
        clip: true
        cellWidth: Math.floor(width / lane.columns)
        cellHeight: lane.compact ? 212 : 244
        reuseItems: true
        cacheBuffer: lane.settled ? 160 : 0
        boundsBehavior: Flickable.DragOverBounds
        model: lane.orders
        delegate: OrderCard {
            objectName: "order-" + code
            width: GridView.view.cellWidth
            height: GridView.view.cellHeight
            now: lane.now
            compact: lane.compact
            onClicked: lane.opened(orderId)
            // A pooled card is culled, not hidden: it would stay in the accessibility tree.
            GridView.onPooled: visible = false
            GridView.onReused: visible = true
        }

        Label {
            parent: grid
            visible: grid.count === 0
            anchors.centerIn: parent
            text: qsTr("No orders")
            color: Theme.text2
        }

        ScrollHint {
            parent: lane
            flickable: grid
        }
    }
}
