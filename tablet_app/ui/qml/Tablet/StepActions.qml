pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// What a person can do about a step: at most one thing that is meant to be done, in green.
GridLayout {
    id: actions

    required property CheckInModel checkin
    property bool portrait: false
    readonly property string code: checkin.step.code
    readonly property string mark: checkin.step.mark
    readonly property string reason: checkin.step.reason
    readonly property bool passed: mark === "ok" || mark === "answered" || mark === "accepted"
    readonly property bool moved: checkin.current !== "" && checkin.current !== code
    signal cornersWanted
    signal checkWanted

    columns: portrait ? 1 : 3
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    readonly property string yes: {
        switch (code) {
        case "C2":
            return qsTr("It is plugged in");
        case "C5":
            return qsTr("The time is right");
        case "C6":
            return qsTr("Yes, the rest stays off");
        case "C7":
            return reason === "closed_today" ? qsTr("Understood") : qsTr("The hours are right");
        default:
            return qsTr("It is fine");
        }
    }
    readonly property string no: {
        switch (code) {
        case "C2":
            return qsTr("It is not");
        case "C3":
            return qsTr("I heard nothing");
        case "C7":
            return qsTr("They are wrong");
        default:
            return "";
        }
    }
    readonly property bool questioned: (mark === "asks" || mark === "could_not_look" || mark === "problem") && asks(code)
    readonly property list<string> machine: ["muted", "too_quiet", "no_device", "no_daemon", "not_heard"]
    readonly property bool repairable: code === "C3" && mark === "problem" && reason !== "no_device" && reason !== "no_daemon"

    readonly property list<string> checked: ["C1", "C2", "C3", "C4", "C5"] // the machine's own; the rest is the venue's

    readonly property bool counting: code === "C3" && questioned

    function asks(code: string): bool {
        switch (code) {
        case "C1":
        case "C4":
        case "C8":
            return false;
        case "C2":
            return mark !== "problem" || reason === "no_battery_info" || reason === "asks";
        case "C3":
            return mark !== "problem" || !machine.includes(reason);
        case "C5":
            return mark !== "problem" || reason !== "offset";
        default:
            return true;
        }
    }

    component Act: TouchButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: actions.portrait ? Theme.touch + 8 : Theme.touchBig - 8
    }

    Act {
        objectName: "step-finish"
        visible: actions.code === "C8"
        kind: TouchButton.Kind.Primary
        fontSize: Theme.fsTitle
        iconName: "check"
        text: qsTr("Ready for orders")
        enabled: actions.checkin.complete && !actions.checkin.busy
        busy: actions.checkin.busy
        onClicked: actions.checkin.finish()
    }

    Act {
        objectName: "step-corners"
        visible: actions.code === "C4" && !actions.passed
        kind: TouchButton.Kind.Primary
        text: qsTr("Tap the corners")
        onClicked: actions.cornersWanted()
    }

    Act {
        objectName: "step-play"
        visible: actions.code === "C3" && actions.mark !== "running" && actions.mark !== "open"
        iconName: "volume-2"
        kind: actions.counting && !actions.checkin.beeped ? TouchButton.Kind.Primary : TouchButton.Kind.Tonal
        text: !actions.counting ? qsTr("Play the tone") : actions.checkin.beeped ? qsTr("Once more") : qsTr("Play the beeps")
        busy: actions.checkin.testing
        onClicked: actions.counting ? actions.checkin.playBeeps() : actions.checkin.playTest()
    }

    Repeater {
        model: [2, 3, 4]

        Act {
            required property int modelData

            objectName: "beeps-" + modelData
            visible: actions.counting && actions.checkin.beeped
            kind: TouchButton.Kind.Primary
            fontSize: Theme.fsTitle
            text: qsTr("%n beep(s)", "", modelData)
            onClicked: actions.checkin.countBeeps(modelData)
        }
    }

    Act {
        objectName: "step-repair"
        visible: actions.repairable
        kind: actions.counting ? TouchButton.Kind.Tonal : TouchButton.Kind.Primary
        text: qsTr("Turn it up")
        onClicked: actions.checkin.repair(actions.code)
    }

    Act {
        objectName: "step-no"
        visible: actions.questioned && actions.no !== "" && actions.mark !== "problem"
        kind: TouchButton.Kind.Ghost
        text: actions.no
        onClicked: actions.checkin.answer(actions.code, false)
    }

    Act {
        objectName: "step-yes"
        visible: actions.questioned && !actions.counting
        kind: actions.repairable ? TouchButton.Kind.Tonal : TouchButton.Kind.Primary
        iconName: "check"
        text: actions.yes
        onClicked: actions.checkin.answer(actions.code, true)
    }

    Act {
        objectName: "step-again"
        visible: actions.code !== "C8" && actions.code !== "C4" && actions.code !== "C6" && !actions.repairable && actions.mark !== "running" && actions.mark !== "asks"
        kind: actions.mark === "problem" && !actions.questioned || actions.mark === "open" ? TouchButton.Kind.Primary : TouchButton.Kind.Ghost
        iconName: "refresh-cw"
        text: qsTr("Look again")
        onClicked: actions.checkin.again(actions.code)
    }

    Act {
        objectName: "step-check"
        visible: (actions.mark === "problem" || actions.mark === "could_not_look") && actions.checked.includes(actions.code)
        iconName: "stethoscope"
        text: qsTr("Check the tablet")
        onClicked: actions.checkWanted()
    }

    Act {
        objectName: "step-accept"
        visible: actions.mark === "problem"
        kind: TouchButton.Kind.Ghost
        text: qsTr("Open all the same")
        onClicked: actions.checkin.accept(actions.code)
    }

    Act {
        objectName: "step-next"
        visible: actions.passed && actions.moved
        kind: TouchButton.Kind.Primary
        text: qsTr("Next: %1").arg(actions.checkin.current)
        onClicked: actions.checkin.choose("")
    }
}
