pragma Singleton

import QtQuick

// What was done, why it is not with the platform yet, and what happened to it, in the person's language.
QtObject {
    id: words

    function act(type: string): string {
        switch (type) {
        case "order.confirm":
            return qsTr("Accept");
        case "order.extend":
            return qsTr("More time");
        case "order.reject":
            return qsTr("Reject");
        case "order.ready":
            return qsTr("Ready");
        case "order.hand_over":
            return qsTr("Hand over");
        case "product.deactivate":
            return qsTr("Switch off");
        case "product.reactivate":
            return qsTr("Switch on");
        case "device.check_in":
            return qsTr("Check in");
        case "device.check_out":
            return qsTr("Check out");
        case "venue.pause":
            return qsTr("Pause");
        case "venue.resume":
            return qsTr("Open again");
        case "alert.reported":
            return qsTr("Report about a tone");
        default:
            return type;
        }
    }

    // "A1031 · Accept · 15 min"; `reason` is why an order was rejected.
    function title(name: string, type: string, minutes: int, reason: string): string {
        const parts = [name, words.act(type)];
        if (minutes > 0)
            parts.push(qsTr("%n min", "", minutes));
        if (type === "order.reject" && reason !== "")
            parts.push(Words.rejectReason(reason));
        return parts.filter(part => part !== "").join(" · ");
    }

    function icon(kind: string): string {
        return kind === "order" ? "receipt" : kind === "product" ? "package" : kind === "venue" ? "store" : "clipboard-check";
    }

    // Why a command has no answer yet. Nothing here is anybody's fault, and all of it heals by itself.
    function why(code: string): string {
        switch (code) {
        case "":
            return qsTr("On its way to the platform");
        case "no_network":
            return qsTr("No connection to the platform");
        case "portal":
            return qsTr("The Wi-Fi asks for a login");
        case "certificate":
            return qsTr("The secure connection does not hold");
        case "revoked":
            return qsTr("The tablet is not paired");
        case "too_many":
        case "busy":
            return qsTr("The platform is busy just now");
        case "not_yet":
            return qsTr("The platform waits for an earlier action");
        case "no verdict":
            return qsTr("The platform has not answered for this action");
        default:
            return qsTr("The platform has trouble just now");
        }
    }

    function happened(what: string, code: string, times: int): string {
        switch (what) {
        case "tried":
            return qsTr("Sent %n time(s) without an answer", "", times) + ": " + words.why(code);
        case "refused":
            return qsTr("Refused") + ": " + Words.refusal(code);
        case "retried":
            return qsTr("Tried again by a person");
        case "given_up":
            return qsTr("Given up by a person");
        default:
            return qsTr("Came too late");
        }
    }
}
