pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// Three lanes side by side; upright, one lane at a time below tabs.
Item {
    id: board

    required property BoardModel model
    property int tab: 1 // new orders come over everything by themselves
    property bool settled: true
    readonly property bool portrait: width < height
    readonly property bool compact: height < 620
    readonly property real now: board.model.ticker.now
    signal opened(orderId: string)

    objectName: "board"
    onVisibleChanged: board.model.watch(visible)
    Component.onCompleted: board.model.watch(visible)
    Component.onDestruction: board.model.watch(false)

    RowLayout {
        id: tabs

        visible: board.portrait
        x: 12
        y: 12
        width: parent.width - 24
        spacing: 10

        Repeater {
            model: !board.portrait ? [] : [[laneNew.title, laneNew.count], [lanePreparing.title, lanePreparing.count], [laneReady.title, laneReady.count]]

            TouchButton {
                required property int index
                required property var modelData
                readonly property bool current: index === board.tab

                objectName: "tab" + index
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData[0] + "  " + modelData[1]
                kind: current ? TouchButton.Kind.Chosen : TouchButton.Kind.Tonal
                Accessible.role: Accessible.PageTab
                Accessible.selected: current
                onClicked: board.tab = index
            }
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.topMargin: board.portrait ? tabs.height + 20 : 4
        anchors.leftMargin: 10
        anchors.rightMargin: 10
        spacing: 10

        OrderLane {
            id: laneNew

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: !board.portrait || board.tab === 0
            columns: board.portrait ? 2 : 1
            headed: !board.portrait
            compact: board.compact
            settled: board.settled
            orders: board.model.newOrders
            kind: "new"
            title: qsTr("New")
            now: board.now
            onOpened: orderId => board.opened(orderId)
        }

        OrderLane {
            id: lanePreparing

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: !board.portrait || board.tab === 1
            columns: board.portrait ? 2 : 1
            headed: !board.portrait
            compact: board.compact
            settled: board.settled
            orders: board.model.preparingOrders
            kind: "preparing"
            title: qsTr("Preparing")
            now: board.now
            onOpened: orderId => board.opened(orderId)
        }

        OrderLane {
            id: laneReady

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: !board.portrait || board.tab === 2
            columns: board.portrait ? 2 : 1
            headed: !board.portrait
            compact: board.compact
            settled: board.settled
            orders: board.model.readyOrders
            kind: "ready"
            title: qsTr("Ready")
            now: board.now
            onOpened: orderId => board.opened(orderId)
        }
    }
}
