pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The amber half of the alert: the code, who it is for, how long there is, and who else waits.
Rectangle {
    id: head

    required property bool portrait
    required property var order
    required property var queue
    required property string unconfirmed
    required property real now
    objectName: "alertHead"
    readonly property bool timed: order.counting === "accept"
    readonly property bool low: height < 640
    readonly property int column: portrait ? Math.min(440, width - ring.width - 100) : width - 48

    GridLayout {
        anchors.centerIn: parent
        columns: head.portrait ? 2 : 1
        columnSpacing: 32
        rowSpacing: head.low ? 10 : 20

        ColumnLayout {
            Layout.alignment: Qt.AlignCenter
            Layout.preferredWidth: head.column
            spacing: head.low ? 4 : 8

            Row {
                Layout.alignment: Qt.AlignHCenter
                spacing: 14

                Icon {
                    name: "bell"
                    color: Theme.alertInk
                    weight: 2.4
                    width: 40
                    height: 40
                    anchors.verticalCenter: parent.verticalCenter
                }

                Label {
                    width: Math.min(implicitWidth, head.column - 54)
                    text: head.order.test === true ? qsTr("Test order") : qsTr("New order")
                    color: Theme.alertInk
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 20
                    font.pixelSize: 36
                    font.weight: Font.Bold
                }
            }

            Label {
                objectName: "alertCode"
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: head.order.code ?? ""
                color: Theme.alertInk
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 36
                font.pixelSize: Theme.fsHero
                font.weight: Font.Bold
            }

            Flow {
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: head.column
                Layout.preferredWidth: Math.min(head.column, platform.width + kind.width + spacing + (head.order.age === true ? 70 : 0))
                spacing: 8

                Pill {
                    id: platform

                    visible: text !== ""
                    text: head.order.platform ?? ""
                    color: Theme.alertInk
                    fg: Theme.alertBg2
                    fontSize: Theme.fsBody
                }

                Pill {
                    visible: head.order.age === true
                    text: "18+"
                    description: qsTr("Age limit 18+")
                    color: Theme.alertInk
                    fg: Theme.alertBg2
                    fontSize: Theme.fsBody
                }

                Pill {
                    id: kind

                    text: Words.delivery(head.order.delivery ?? "")
                    iconName: Words.deliveryIcon(head.order.delivery ?? "")
                    color: "transparent"
                    fg: Theme.alertInk
                    fontSize: Theme.fsBody
                }
            }

            Label {
                Layout.fillWidth: true
                objectName: "elides"
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
                text: head.order.customer ?? ""
                color: Theme.alertInk
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                font.weight: Font.Medium
            }
        }

        CountdownRing {
            id: ring

            objectName: "ring"
            visible: head.timed
            Layout.alignment: Qt.AlignCenter
            Layout.preferredWidth: head.portrait ? 250 : Math.min(280, head.height * (head.low ? 0.36 : 0.4))
            Layout.preferredHeight: Layout.preferredWidth
            remaining: Math.max(0, (head.order.due ?? 0) - head.now)
            total: Math.max(1, (head.order.due ?? 1) - (head.order.since ?? 0))
            track: "#33000000"
            stroke: Theme.alertInk
            fg: Theme.alertInk
            caption: head.unconfirmed === "cancelled" ? qsTr("until auto-cancel") : qsTr("until it goes ahead")
        }

        Column {
            objectName: "waiting"
            visible: !head.timed
            Layout.alignment: Qt.AlignCenter
            spacing: 0

            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                text: Theme.clock(head.now - (head.order.since ?? head.now))
                color: Theme.alertInk
                wrapMode: Text.NoWrap
                font.pixelSize: 72
                font.weight: Font.Bold
            }

            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("waiting")
                color: Theme.alertInk
                font.weight: Font.Medium
            }
        }

        Rectangle {
            objectName: "queue"
            visible: head.queue.length > 0
            Layout.columnSpan: head.portrait ? 2 : 1
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: head.portrait ? head.width - 48 : head.column
            Layout.preferredHeight: queueText.implicitHeight + 16
            radius: 14
            color: Theme.alertInk

            Label {
                id: queueText

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: 16
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("%n more waiting", "", head.queue.length) + ": " + head.queue.slice(0, 4).map(one => one.code).join(", ") + (head.queue.length > 4 ? " …" : "")
                color: Theme.alertBg2
                font.pixelSize: 20
                font.weight: Font.DemiBold
            }
        }
    }
}
