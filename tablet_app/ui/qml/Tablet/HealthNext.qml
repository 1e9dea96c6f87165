import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// The head of "Check the tablet": how far the check is, then the one thing to do now.
Rectangle {
    id: card

    required property HealthModel health
    readonly property var next: health.next
    readonly property bool idle: !health.running
    readonly property bool needs: idle && next.check !== undefined
    readonly property string state_: health.overall === "" ? "could_not_look" : health.overall
    readonly property color ink: idle ? HealthText.ink(needs ? next.mark : state_) : Theme.info
    signal soundWanted

    objectName: "health-next"
    implicitHeight: column.implicitHeight + 32
    radius: Theme.radius
    color: Theme.surface
    border.width: 3
    border.color: ink

    Accessible.role: Accessible.AlertMessage
    Accessible.name: headline.text + (says.visible ? " " + says.text : "") + (todo.visible ? " " + todo.text : "")

    function verdict(): string {
        switch (card.state_) {
        case "fine":
            return qsTr("All is well. There is nothing to do.");
        case "could_not_look":
            return qsTr("Nothing wrong was found, but not everything could be looked at.");
        default:
            return qsTr("This needs support.");
        }
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 16
        spacing: 10

        RowLayout {
            Layout.fillWidth: true
            spacing: 16

            Icon {
                Layout.preferredWidth: 48
                Layout.preferredHeight: 48
                Layout.alignment: Qt.AlignTop
                name: !card.idle ? "hourglass" : HealthText.icon(card.needs ? card.next.mark : card.state_)
                color: card.ink
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 4

                Label {
                    id: headline

                    objectName: "health-headline"
                    Layout.fillWidth: true
                    text: !card.idle ? qsTr("Looking… %1 of %2").arg(card.health.done).arg(card.health.total) : card.needs ? card.next.title + ": " + HealthText.word(card.next.mark) : card.verdict()
                    color: card.idle ? card.ink : Theme.text
                    font.pixelSize: Theme.fsTitle
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }

                Label {
                    id: says

                    objectName: "health-says"
                    Layout.fillWidth: true
                    visible: card.needs
                    text: card.needs ? card.next.says : ""
                    Accessible.ignored: true
                }

                Label {
                    id: todo

                    objectName: "health-todo"
                    Layout.fillWidth: true
                    visible: card.needs && text !== ""
                    text: card.needs && card.next.todo !== "" ? qsTr("Do this now: %1").arg(card.next.todo) : ""
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }
            }
        }

        Rectangle {
            objectName: "health-progress"
            Layout.fillWidth: true
            Layout.preferredHeight: 12
            visible: !card.idle
            radius: 6
            color: Theme.surface2

            Rectangle {
                height: parent.height
                width: card.health.total > 0 ? parent.width * card.health.done / card.health.total : 0
                radius: 6
                color: Theme.info
            }
        }

        TouchButton {
            objectName: "health-fix"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.touchBig
            visible: card.needs && card.next.fixable
            kind: TouchButton.Kind.Primary
            fontSize: Theme.fsTitle
            iconName: "zap"
            text: qsTr("Fix it for me")
            onClicked: card.health.ask(card.next.check)
        }

        TouchButton {
            objectName: "health-find"
            Layout.fillWidth: true
            visible: card.needs && !card.next.fixable && card.next.check.startsWith("S")
            kind: TouchButton.Kind.Chosen
            iconName: "volume-x"
            text: qsTr("Find out why there is no sound")
            onClicked: card.soundWanted()
        }
    }
}
