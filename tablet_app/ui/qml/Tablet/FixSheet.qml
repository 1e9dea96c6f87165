import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// "Fix it for me": asks, does, and says what came of it.
Sheet {
    id: sheet

    required property HealthModel health
    readonly property var fix: health.fix
    readonly property string stage: fix.stage ?? ""
    readonly property string outcome: fix.outcome ?? ""
    readonly property bool well: outcome === "done" || outcome === "not_needed"

    objectName: "fixSheet"
    open: stage !== ""
    closable: stage !== "doing"
    title: fix.title ?? ""
    shows: title + stage
    onDismissed: health.leaveIt()

    Label {
        objectName: "fix-question"
        Layout.fillWidth: true
        Layout.leftMargin: 8
        visible: sheet.stage === "ask"
        text: sheet.fix.question ?? ""
        font.pixelSize: Theme.fsTitle
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: 8
        visible: sheet.stage === "doing"
        spacing: 16

        Icon {
            Layout.preferredWidth: 48
            Layout.preferredHeight: 48
            name: "hourglass"
            color: Theme.info
        }

        Label {
            objectName: "fix-doing"
            Layout.fillWidth: true
            text: qsTr("One moment: it is done, then looked at again…")
            font.pixelSize: Theme.fsTitle
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: 8
        visible: sheet.stage === "result"
        spacing: 16

        Icon {
            Layout.preferredWidth: 56
            Layout.preferredHeight: 56
            Layout.alignment: Qt.AlignTop
            name: HealthText.outcomeIcon(sheet.outcome)
            color: HealthText.outcomeInk(sheet.outcome)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 8

            Label {
                objectName: "fix-said"
                Layout.fillWidth: true
                text: sheet.fix.said ?? ""
                font.pixelSize: Theme.fsTitle
                font.weight: Font.DemiBold
            }

            Label {
                objectName: "fix-says"
                Layout.fillWidth: true
                visible: text !== ""
                text: !sheet.well && sheet.fix.finding ? sheet.fix.finding.says ?? "" : ""
            }

            Label {
                objectName: "fix-todo"
                Layout.fillWidth: true
                visible: text !== ""
                text: !sheet.well && sheet.fix.finding && sheet.fix.finding.todo ? "→ " + sheet.fix.finding.todo : ""
                font.weight: Font.DemiBold
            }
        }
    }

    footer: [
        TouchButton {
            objectName: "fix-do"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.touchBig
            visible: sheet.stage !== "result"
            kind: TouchButton.Kind.Primary
            fontSize: Theme.fsTitle
            iconName: "check"
            busy: sheet.stage === "doing"
            text: qsTr("Do it")
            onClicked: sheet.health.doIt()
        },
        TouchButton {
            objectName: "fix-leave"
            Layout.fillWidth: true
            visible: sheet.stage === "ask"
            kind: TouchButton.Kind.Ghost
            text: qsTr("Not now")
            onClicked: sheet.health.leaveIt()
        },
        TouchButton {
            objectName: "fix-read"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.touchBig
            visible: sheet.stage === "result"
            kind: TouchButton.Kind.Primary
            fontSize: Theme.fsTitle
            text: qsTr("Understood")
            onClicked: sheet.health.leaveIt()
        }
    ]
}
