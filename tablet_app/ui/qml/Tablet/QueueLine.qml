pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One action of the queue. A tap on it shows its story; one that was refused asks what is to become of it.
Rectangle {
    id: line

    required property string commandId
    required property string kind
    required property string name
    required property string act
    required property int minutes
    required property string reason
    required property string day
    required property string time
    required property string phase
    required property string code
    required property int attempts
    required property real heldUntil
    required property real now
    required property bool open
    required property bool busy
    required property var story
    required property string raw
    readonly property string title: QueueWords.title(name, act, minutes, reason)
    readonly property bool refused: phase === "refused"
    readonly property bool elsewhere: phase === "elsewhere"
    readonly property int rest: Math.ceil(heldUntil - now)
    readonly property string since: {
        const made = When.since(day, time);
        return attempts > 0 ? qsTr("%1, sent %n time(s)", "", attempts).arg(made) : made;
    }
    readonly property string standing: {
        if (refused)
            return Words.refusal(code);
        if (elsewhere)
            return qsTr("Already done on another device. There is nothing left to do.");
        if (phase === "behind")
            return qsTr("Waits for the refused action before it");
        return QueueWords.why(code) + (heldUntil > 0 && rest > 0 ? " · " + qsTr("next try in %n s", "", rest) : "");
    }
    signal toggled
    signal retried
    signal givenUp
    signal understood
    signal callWanted

    implicitHeight: column.implicitHeight
    radius: 14
    color: Theme.surface
    border.width: refused ? 3 : 0
    border.color: Theme.danger

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        T.AbstractButton {
            id: head

            objectName: "queue-open"
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.touch, texts.implicitHeight + 24)

            Accessible.role: Accessible.Button
            Accessible.name: line.title + ", " + line.since + ", " + line.standing
            Accessible.onPressAction: head.click()
            onClicked: line.toggled()

            background: Rectangle {
                radius: line.radius
                color: head.down ? Theme.surface2 : "transparent"
                border.width: head.visualFocus ? 3 : 0
                border.color: Theme.text
            }

            contentItem: Item {
                Icon {
                    id: icon

                    x: 18
                    y: texts.y + 2
                    name: QueueWords.icon(line.kind)
                    color: Theme.text2
                }

                ColumnLayout {
                    id: texts

                    x: 62
                    width: head.width - x - 60
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 4

                    Label {
                        objectName: "queue-title"
                        Layout.fillWidth: true
                        text: line.title
                        font.weight: Font.DemiBold
                        Accessible.ignored: true
                    }

                    Label {
                        objectName: "queue-since"
                        Layout.fillWidth: true
                        text: line.since
                        color: Theme.text2
                        font.pixelSize: 20
                        Accessible.ignored: true
                    }

                    Label {
                        objectName: "queue-why"
                        Layout.fillWidth: true
                        visible: !line.refused
                        text: line.standing
                        color: line.elsewhere ? Theme.info : Theme.text2
                        font.pixelSize: 20
                        font.weight: Font.Medium
                        Accessible.ignored: true
                    }
                }

                Icon {
                    anchors.right: parent.right
                    anchors.rightMargin: 16
                    anchors.verticalCenter: parent.verticalCenter
                    rotation: line.open ? 180 : 0
                    name: "chevron-down"
                    color: Theme.text2
                }
            }
        }

        Note {
            objectName: "queue-refusal"
            Layout.fillWidth: true
            Layout.leftMargin: 16
            Layout.rightMargin: 16
            visible: line.refused
            kind: Note.Kind.Danger
            iconName: "octagon-alert"
            fontSize: 20
            text: Words.refusedBecause(line.act, line.code)
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.margins: 16
            Layout.topMargin: 12
            visible: line.refused || line.elsewhere
            columns: line.width < 700 ? 1 : 3
            columnSpacing: 12
            rowSpacing: 12

            TouchButton {
                objectName: "queue-retry"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: line.refused
                kind: TouchButton.Kind.Chosen
                iconName: "refresh-cw"
                busy: line.busy
                text: qsTr("Try again")
                onClicked: line.retried()
            }

            TouchButton {
                objectName: "queue-give-up"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: line.refused
                kind: TouchButton.Kind.Ghost
                iconName: "x"
                busy: line.busy
                text: qsTr("Give up")
                onClicked: line.givenUp()
            }

            TouchButton {
                objectName: "queue-call"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: line.refused
                kind: TouchButton.Kind.Ghost
                iconName: "phone"
                text: qsTr("Call support")
                onClicked: line.callWanted()
            }

            TouchButton {
                objectName: "queue-understood"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: line.elsewhere
                busy: line.busy
                text: qsTr("Understood")
                onClicked: line.understood()
            }
        }

        QueueStory {
            Layout.fillWidth: true
            Layout.leftMargin: 62
            Layout.rightMargin: 16
            Layout.bottomMargin: 14
            visible: line.open
            story: line.open ? line.story : []
            raw: line.open ? line.raw : ""
        }
    }
}
