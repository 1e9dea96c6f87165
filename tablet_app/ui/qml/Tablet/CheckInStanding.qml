import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// Where the tablet stands when no check-in runs, and the one thing to do about it.
ColumnLayout {
    id: standing

    required property CheckInModel checkin
    readonly property string state_: checkin.standing
    readonly property bool canBegin: state_ === "not_checked_in" || state_ === "closed"
    readonly property bool isOpen: state_ === "checked_in" || state_ === "paused"
    property bool sure: false
    signal pairingWanted

    spacing: 20

    function title(state_: string): string {
        switch (state_) {
        case "":
            return qsTr("One moment…");
        case "unpaired":
            return checkin.paired ? qsTr("Waiting for the platform") : qsTr("This tablet is not paired");
        case "not_checked_in":
            return checkin.oneTap ? qsTr("Open, but not checked in") : qsTr("Not checked in yet");
        case "checked_in":
            return qsTr("Checked in");
        case "paused":
            return qsTr("Paused");
        case "revoked":
            return qsTr("This tablet was removed");
        default:
            return qsTr("Closed now");
        }
    }

    function sentence(state_: string): string {
        switch (state_) {
        case "":
            return "";
        case "unpaired":
            return checkin.paired ? qsTr("Hours and products come with the first connection.") : qsTr("Ask support for a code of eight digits.");
        case "not_checked_in":
            return checkin.times.opens.time === "" ? "" : checkin.oneTap ? qsTr("Open since %1. The platform sees that nobody has checked in.").arg(When.moment(checkin.times.opens.day, checkin.times.opens.time)) : qsTr("The venue opens: %1. The check takes less than a minute.").arg(When.moment(checkin.times.opens.day, checkin.times.opens.time));
        case "checked_in":
            return checkin.times.closes.time === "" ? When.capital(When.since(checkin.times.since.day, checkin.times.since.time)) : qsTr("Since %1. Open %2.").arg(When.moment(checkin.times.since.day, checkin.times.since.time)).arg(When.until(checkin.times.closes.day, checkin.times.closes.time));
        case "paused":
            return qsTr("No new orders %1.").arg(When.until(checkin.times.pausedUntil.day, checkin.times.pausedUntil.time));
        case "revoked":
            return qsTr("The platform no longer accepts this tablet. What was tapped is kept. Call support for a new code.");
        default:
            return checkin.times.opens.time === "" ? qsTr("No opening in the next two weeks.") : qsTr("Next opening: %1").arg(When.moment(checkin.times.opens.day, checkin.times.opens.time));
        }
    }

    function iconOf(state_: string): string {
        switch (state_) {
        case "checked_in":
            return "circle-check";
        case "paused":
            return "circle-pause";
        case "not_checked_in":
            return checkin.oneTap ? "triangle-alert" : "clipboard-check";
        case "revoked":
        case "unpaired":
            return "key-round";
        case "":
            return "hourglass";
        default:
            return "moon";
        }
    }

    onVisibleChanged: sure = false

    Icon {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: 84
        Layout.preferredHeight: 84
        name: standing.iconOf(standing.state_)
        color: standing.state_ === "checked_in" ? Theme.primary : standing.state_ === "revoked" || standing.checkin.oneTap ? Theme.danger : Theme.text
    }

    Label {
        objectName: "standing-title"
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: standing.title(standing.state_)
        font.pixelSize: 44
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Label {
        objectName: "standing-sentence"
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: standing.sentence(standing.state_)
        font.pixelSize: 25
    }

    TouchButton {
        objectName: "check-in-at-once"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.touchBig
        visible: standing.canBegin && standing.checkin.oneTap
        kind: TouchButton.Kind.Primary
        fontSize: Theme.fsTitle
        iconName: "zap"
        text: qsTr("Check in with one tap")
        busy: standing.checkin.busy
        onClicked: standing.checkin.finishAtOnce()
    }

    TouchButton {
        objectName: "check-in-begin"
        Layout.fillWidth: true
        Layout.preferredHeight: standing.checkin.oneTap ? Theme.touch : Theme.touchBig
        visible: standing.canBegin
        enabled: !standing.checkin.busy
        kind: standing.checkin.oneTap || standing.state_ === "closed" ? TouchButton.Kind.Tonal : TouchButton.Kind.Primary
        fontSize: standing.checkin.oneTap ? Theme.fsBody : Theme.fsTitle
        iconName: "clipboard-check"
        text: standing.checkin.oneTap ? qsTr("Go through the steps") : standing.state_ === "closed" ? qsTr("Check in all the same") : qsTr("Start the check-in")
        onClicked: standing.checkin.begin()
    }

    TouchButton {
        objectName: "check-out"
        Layout.fillWidth: true
        visible: standing.isOpen
        kind: standing.sure ? TouchButton.Kind.Danger : TouchButton.Kind.Ghost
        iconName: "log-out"
        text: standing.sure ? qsTr("Really check out? Tap once more") : qsTr("Check out")
        busy: standing.checkin.busy
        onClicked: {
            if (standing.sure)
                standing.checkin.checkOut();
            standing.sure = !standing.sure;
        }
    }

    TouchButton {
        objectName: "check-in-pair"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.touchBig
        visible: standing.state_ === "revoked" || standing.state_ === "unpaired" && !standing.checkin.paired
        kind: TouchButton.Kind.Primary
        fontSize: Theme.fsTitle
        iconName: "key-round"
        text: qsTr("Type a new code")
        onClicked: standing.pairingWanted()
    }
}
