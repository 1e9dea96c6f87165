pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What went wrong with an order: who cancelled it and why, what is paid for it, what was refunded, what was complained of.
ColumnLayout {
    id: notes

    required property var order
    readonly property string cancelled: (order.cancelledBy ?? "") === "" ? "" : Words.cancelledBy(order.cancelledBy)
    readonly property string reason: (order.cancelReason ?? "") === "" ? "" : Words.cancelReason(order.cancelReason)

    spacing: 8
    visible: cancelled !== "" || (order.refund ?? "") !== "" || (order.claims ?? []).length > 0

    function sentence(one: string, other: string): string {
        return [one, other].filter(part => part !== "").join(" ");
    }

    function refundReason(code: string): string {
        switch (code) {
        case "":
            return "";
        case "missing_item":
        case "missing":
            return qsTr("Something was missing.");
        case "wrong_item":
            return qsTr("Something else was delivered.");
        case "quality":
        case "bad_quality":
            return qsTr("The customer was not content with the quality.");
        case "late":
            return qsTr("It came too late.");
        default:
            return code.replace(/_/g, " ");
        }
    }

    Note {
        objectName: "noteCancelled"
        Layout.fillWidth: true
        visible: notes.cancelled !== ""
        kind: Note.Kind.Danger
        iconName: "x"
        fontSize: 20
        text: notes.sentence(notes.reason === "" ? notes.cancelled + "." : notes.cancelled + ": " + notes.reason + ".", Words.payment(notes.order.payment ?? ""))
    }

    Note {
        objectName: "noteRefund"
        Layout.fillWidth: true
        visible: (notes.order.refund ?? "") !== ""
        kind: Note.Kind.Warning
        iconName: "hand-coins"
        fontSize: 20
        text: notes.sentence(qsTr("$ Refunded: %1.").arg(notes.order.refund ?? ""), notes.refundReason(notes.order.refundReason ?? ""))
    }

    Repeater {
        model: notes.order.claims ?? []

        Note {
            required property var modelData

            objectName: "noteClaim"
            Layout.fillWidth: true
            kind: Note.Kind.Warning
            iconName: "message-square-warning"
            fontSize: 20
            text: notes.sentence(qsTr("Complaint: %1").arg(modelData.text), modelData.photos > 0 ? qsTr("(%n photo(s))", "", modelData.photos) : "")
        }
    }
}
