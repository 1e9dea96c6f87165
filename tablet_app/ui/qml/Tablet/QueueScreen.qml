pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// What has not reached the platform yet, and what it refused, with what can be done about that.
FocusScope {
    id: screen

    required property QueueModel queue
    required property StatusModel status
    property bool watching: false
    property string sheet: "" // giveUp, call
    property string chosenId: ""
    property string about: ""
    property string reason: ""
    signal back

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Queue")

    function watch(on: bool): void {
        if (on === screen.watching)
            return;
        screen.watching = on;
        screen.queue.watch(on);
    }

    function ask(sheet: string, line: QueueLine): void {
        screen.chosenId = line.commandId;
        screen.about = line.title;
        screen.reason = line.standing;
        screen.sheet = sheet;
    }

    Component.onCompleted: watch(visible)
    Component.onDestruction: watch(false)
    onVisibleChanged: watch(visible)

    Connections {
        target: screen.queue

        function onRevealed(row: int): void {
            list.wanted = row;
            list.goThere();
        }

        function onNotNow(reason: string): void {
            notice.text = reason === "failed" ? Words.notNow(reason) : qsTr("This has changed meanwhile.");
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.bg

        MouseArea {
            anchors.fill: parent
        }
    }

    ScreenHeader {
        id: header

        width: parent.width
        title: qsTr("Queue")
        onBack: screen.back()

        Pill {
            objectName: "queue-refused"
            visible: screen.queue.refused > 0
            iconName: "octagon-alert"
            text: qsTr("%n refused", "", screen.queue.refused)
            color: Theme.danger
            fg: Theme.dangerInk
        }

        Pill {
            objectName: "queue-waiting"
            visible: screen.queue.waiting > 0
            iconName: "send"
            text: qsTr("%n waiting", "", screen.queue.waiting)
        }
    }

    ColumnLayout {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 12
        spacing: 12

        Note {
            objectName: "queue-offline"
            Layout.fillWidth: true
            visible: screen.queue.waiting > 0
            iconName: screen.status.state.online ? "send" : "wifi-off"
            fontSize: 20
            text: screen.status.state.online ? qsTr("What waits is saved on this tablet and is sent by itself.") : qsTr("No connection. What waits is saved on this tablet and is sent by itself when the connection is back.")
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: list

                objectName: "queue-list"
                anchors.fill: parent
                clip: true
                spacing: 10
                reuseItems: true
                cacheBuffer: 0
                boundsBehavior: Flickable.StopAtBounds
                model: screen.queue.rows

                // Where somebody was led to: it grows while its story is laid out, and stays in sight until a finger moves.
                property int wanted: -1

                function goThere(): void {
                    if (list.wanted >= 0)
                        list.positionViewAtIndex(list.wanted, ListView.Beginning);
                }

                onContentHeightChanged: goThere()
                onMovementStarted: wanted = -1

                delegate: QueueLine {
                    id: line

                    objectName: "queue-" + commandId
                    width: list.width - 14
                    now: heldUntil > 0 ? screen.queue.ticker.now : 0
                    open: commandId === screen.queue.openId
                    busy: screen.queue.busy.includes(commandId)
                    story: screen.queue.story
                    raw: screen.queue.raw
                    onToggled: {
                        list.wanted = -1;
                        screen.queue.toggle(commandId);
                    }
                    onRetried: screen.queue.retry(commandId)
                    onUnderstood: screen.queue.giveUp(commandId)
                    onGivenUp: screen.ask("giveUp", line)
                    onCallWanted: screen.ask("call", line)
                }
            }

            ScrollHint {
                flickable: list
            }

            ColumnLayout {
                objectName: "queue-empty"
                anchors.centerIn: parent
                width: parent.width - 60
                visible: list.count === 0
                spacing: 16

                Icon {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredWidth: 64
                    Layout.preferredHeight: 64
                    visible: !screen.queue.loading
                    name: "circle-check"
                    color: Theme.primary
                }

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    text: screen.queue.loading ? qsTr("One moment…") : qsTr("Nothing waits: everything has reached the platform.")
                    font.pixelSize: Theme.fsTitle
                }
            }
        }
    }

    GiveUpSheet {
        open: screen.sheet === "giveUp"
        about: screen.about
        onDismissed: screen.sheet = ""
        onConfirmed: {
            screen.sheet = "";
            screen.queue.giveUp(screen.chosenId);
        }
    }

    CallSheet {
        open: screen.sheet === "call"
        status: screen.status
        about: screen.about
        reason: screen.reason
        onDismissed: screen.sheet = ""
    }

    Toast {
        id: notice

        objectName: "queue-notice"
        bad: true
        onExpired: text = ""
    }
}
