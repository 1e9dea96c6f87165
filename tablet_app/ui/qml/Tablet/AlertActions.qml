pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// The decision about a new order: how long it takes and one large button; rejecting small and apart.
ColumnLayout {
    id: actions

    required property var order
    required property var choices
    required property OrderActs acts
    required property bool armed
    property bool low: false
    readonly property string id_: order.orderId ?? ""
    readonly property bool refused: (order.problem ?? "") !== ""
    readonly property bool busy: acts.busy.some(one => one.startsWith(id_ + "/"))
    signal rejectRequested

    spacing: low ? 8 : 12
    onId_Changed: prep.chosen = 0

    Note {
        Layout.fillWidth: true
        visible: actions.refused
        kind: actions.order.problem === "already_confirmed" ? Note.Kind.Info : Note.Kind.Danger
        iconName: actions.order.problem === "already_confirmed" ? "info" : "octagon-alert"
        text: visible ? Words.refusedBecause(actions.order.problemAct, actions.order.problem) : ""
    }

    RowLayout {
        Layout.fillWidth: true
        visible: !actions.refused

        Label {
            readonly property string unknown: Words.unknown(actions.order.payUnknown === true, actions.order.delivery ?? "")

            Layout.fillWidth: true
            text: unknown !== "" ? unknown : qsTr("Preparation time, min")
            color: unknown !== "" ? Theme.warning : Theme.text2
        }

        Icon {
            visible: actions.order.cash === true || actions.order.payUnknown === true
            name: actions.order.cash ? "banknote" : "circle-help"
            color: Theme.warning
        }

        Label {
            text: actions.order.cash ? actions.order.collect : (actions.order.total ?? "")
            color: actions.order.cash || actions.order.payUnknown ? Theme.warning : Theme.text
            wrapMode: Text.NoWrap
            font.pixelSize: 32
            font.weight: Font.Bold
        }
    }

    PrepTimePicker {
        id: prep

        Layout.fillWidth: true
        visible: !actions.refused
        choices: actions.choices.minutes
        byItself: actions.choices.minutesDefault
        usable: !actions.busy
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        TouchButton {
            objectName: "alertReject"
            visible: !actions.refused && (actions.order.allowed ?? []).includes("reject")
            Layout.preferredWidth: 150
            Layout.preferredHeight: actions.low ? Theme.touch + 12 : Theme.touchBig
            kind: TouchButton.Kind.Ghost
            fontSize: 20
            text: qsTr("Reject")
            enabled: !actions.busy
            onClicked: actions.rejectRequested()
        }

        TouchButton {
            objectName: "alertAccept"
            visible: !actions.refused
            Layout.fillWidth: true
            Layout.preferredHeight: actions.low ? Theme.touch + 12 : Theme.touchBig
            kind: TouchButton.Kind.Primary
            iconName: "check"
            fontSize: 32
            text: busy ? qsTr("Saving…") : qsTr("Accept · %n min", "", prep.minutes)
            busy: actions.busy
            enabled: actions.armed && !busy
            opacity: 1
            focus: true
            onClicked: actions.acts.confirm(actions.id_, prep.minutes)
        }

        TouchButton {
            objectName: "alertUnderstood"
            visible: actions.refused
            Layout.fillWidth: true
            Layout.preferredHeight: actions.low ? Theme.touch + 12 : Theme.touchBig
            kind: TouchButton.Kind.Chosen
            fontSize: 30
            text: qsTr("Understood")
            busy: actions.busy
            enabled: actions.armed && !busy
            opacity: 1
            onClicked: actions.acts.understood(actions.id_, actions.order.problemId)
        }
    }
}
