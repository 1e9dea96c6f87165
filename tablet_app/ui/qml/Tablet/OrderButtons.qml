pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// What can be done with the open order now. The next step is large and green; rejecting is small and apart.
ColumnLayout {
    id: buttons

    required property var order
    required property var choices
    required property OrderActs acts
    readonly property var allowed: order.allowed ?? []
    readonly property string id_: order.orderId ?? ""
    readonly property bool busy: acts.busy.some(one => one.startsWith(id_ + "/"))
    signal extendRequested
    signal handOverRequested
    readonly property string problem: order.problem ?? ""
    readonly property bool elsewhere: problem === "already_confirmed" // by another device: no news to be alarmed about
    signal rejectRequested
    signal queueWanted

    function may(act: string): bool {
        return buttons.allowed.includes(act);
    }

    function writing(act: string): bool {
        return buttons.acts.busy.includes(buttons.id_ + "/" + act);
    }

    spacing: 12
    onId_Changed: prep.chosen = 0

    Note {
        objectName: "refusal"
        Layout.fillWidth: true
        visible: buttons.problem !== ""
        kind: buttons.elsewhere ? Note.Kind.Info : Note.Kind.Danger
        iconName: buttons.elsewhere ? "info" : "octagon-alert"
        text: visible ? Words.refusedBecause(buttons.order.problemAct, buttons.problem) : ""
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall
        visible: buttons.problem !== ""

        TouchButton {
            objectName: "understood"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: TouchButton.Kind.Chosen
            busy: buttons.writing("understood")
            text: qsTr("Understood")
            onClicked: buttons.acts.understood(buttons.id_, buttons.order.problemId)
        }

        TouchButton {
            objectName: "toQueue"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: !buttons.elsewhere
            kind: TouchButton.Kind.Ghost
            text: qsTr("What can be done?")
            onClicked: buttons.queueWanted()
        }
    }

    PrepTimePicker {
        id: prep

        Layout.fillWidth: true
        visible: buttons.may("confirm")
        choices: buttons.choices.minutes
        byItself: buttons.choices.minutesDefault
        usable: !buttons.busy
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: buttons.allowed.length > 0

        TouchButton {
            objectName: "reject"
            visible: buttons.may("reject")
            Layout.preferredWidth: 140
            Layout.preferredHeight: Theme.touchBig
            kind: TouchButton.Kind.Ghost
            fontSize: 20
            text: qsTr("Reject")
            enabled: !buttons.busy
            busy: buttons.writing("reject")
            onClicked: buttons.rejectRequested()
        }

        TouchButton {
            objectName: "extend"
            visible: buttons.may("extend")
            Layout.preferredWidth: 160
            Layout.preferredHeight: Theme.touchBig
            kind: TouchButton.Kind.Tonal
            iconName: "timer"
            fontSize: 20
            text: qsTr("More time")
            enabled: !buttons.busy
            busy: buttons.writing("extend")
            onClicked: buttons.extendRequested()
        }

        TouchButton {
            objectName: "confirm"
            visible: buttons.may("confirm")
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.touchBig
            kind: TouchButton.Kind.Primary
            iconName: "check"
            fontSize: 30
            text: busy ? qsTr("Saving…") : qsTr("Accept · %n min", "", prep.minutes)
            enabled: !buttons.busy
            busy: buttons.writing("confirm")
            onClicked: buttons.acts.confirm(buttons.id_, prep.minutes)
        }

        TouchButton {
            objectName: "ready"
            visible: buttons.may("ready")
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.touchBig
            kind: TouchButton.Kind.Primary
            iconName: "check"
            fontSize: 30
            text: busy ? qsTr("Saving…") : qsTr("Ready")
            enabled: !buttons.busy
            busy: buttons.writing("ready")
            onClicked: buttons.acts.ready(buttons.id_)
        }

        TouchButton {
            objectName: "handOver"
            visible: buttons.may("hand_over")
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.touchBig
            kind: TouchButton.Kind.Primary
            iconName: "check-check"
            fontSize: 30
            text: busy ? qsTr("Saving…") : qsTr("Hand over")
            enabled: !buttons.busy
            busy: buttons.writing("hand_over")
            onClicked: if (buttons.order.codeLength > 0)
                buttons.handOverRequested()
            else
                buttons.acts.handOver(buttons.id_, "")
        }
    }
}
