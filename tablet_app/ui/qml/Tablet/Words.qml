pragma Singleton

import QtQuick

// Codes of the platform and of the services, as sentences in the person's language.
QtObject {
    id: words

    function delivery(kind: string): string {
        switch (kind) {
        case "venue":
            return qsTr("Our courier");
        case "customer_collects":
            return qsTr("Customer collects");
        case "unknown":
            return qsTr("Unknown delivery");
        default:
            return qsTr("Courier");
        }
    }

    // What an order has that came into use after this app; empty for what is known.
    function unknown(payment: bool, delivery: string): string {
        return payment ? qsTr("Unknown payment: ask support") : delivery === "unknown" ? qsTr("Unknown delivery: ask support") : "";
    }

    function deliveryIcon(kind: string): string {
        return kind === "venue" ? "store" : kind === "customer_collects" ? "shopping-bag" : kind === "unknown" ? "circle-help" : "bike";
    }

    // Why the alert is not heard; `volume` in percent.
    function unheard(reason: string, volume: int): string {
        switch (reason) {
        case "muted":
        case "stream_muted":
            return qsTr("The sound is switched off.");
        case "too_low":
            return qsTr("The volume is too low: %1 %.").arg(volume);
        case "headphones":
            return qsTr("Headphones are plugged in: nobody at the counter hears the alert.");
        case "no_device":
        case "unplugged":
        case "elsewhere":
            return qsTr("No loudspeaker was found.");
        case "no_daemon":
        case "daemon_frozen":
            return qsTr("The sound service does not answer.");
        default:
            return qsTr("The last tone could not be heard. Watch the screen.");
        }
    }

    function state(code: string): string {
        switch (code) {
        case "new":
            return qsTr("New");
        case "confirmed":
            return qsTr("Preparing");
        case "ready":
            return qsTr("Ready");
        case "handed_over":
            return qsTr("Handed over");
        case "delivered":
            return qsTr("Delivered");
        case "cancelled":
            return qsTr("Cancelled");
        default:
            return qsTr("Withdrawn");
        }
    }

    // The state of a card whose command is still with us.
    function sending(state: string): string {
        switch (state) {
        case "new":
            return qsTr("Sending…");
        case "confirmed":
            return qsTr("Confirmed · sending…");
        case "ready":
            return qsTr("Ready · sending…");
        case "handed_over":
            return qsTr("Handed over · sending…");
        default:
            return qsTr("Rejected · sending…");
        }
    }

    function refused(act: string): string {
        switch (act) {
        case "order.confirm":
            return qsTr("Confirmation refused");
        case "order.extend":
            return qsTr("More time refused");
        case "order.reject":
            return qsTr("Rejection refused");
        case "order.ready":
            return qsTr("“Ready” refused");
        case "order.hand_over":
            return qsTr("Handover refused");
        case "device.check_in":
            return qsTr("Check-in refused");
        case "venue.pause":
            return qsTr("Pause refused");
        case "venue.resume":
            return qsTr("Opening again refused");
        default:
            return qsTr("Refused by the platform");
        }
    }

    // Codes of many orders, as far as a line has room.
    function codes(all: list<string>): string {
        return all.slice(0, 3).join(", ") + (all.length > 3 ? " +" + (all.length - 3) : "");
    }

    // What was refused and why; what another device has done already was not refused, there is just nothing left to do.
    function refusedBecause(act: string, code: string): string {
        return code === "already_confirmed" ? words.refusal(code) : words.refused(act) + ". " + words.refusal(code);
    }

    function refusal(code: string): string {
        switch (code) {
        case "order_cancelled":
            return qsTr("The order was already cancelled.");
        case "already_confirmed":
            return qsTr("This was already done on another device. All is well.");
        case "illegal_state":
            return qsTr("The order is no longer in that state.");
        case "wrong_pickup_code":
            return qsTr("The pickup code is wrong.");
        case "not_allowed":
            return qsTr("The platform does not allow this.");
        case "version_conflict":
            return qsTr("The platform changed it meanwhile.");
        case "unknown_subject":
            return qsTr("The platform does not know it.");
        case "unknown_type":
            return qsTr("The platform can't do this yet.");
        case "invalid_payload":
            return qsTr("The platform does not take it in this form.");
        case "key_reused":
            return qsTr("The platform has it under this number already, but differently.");
        default:
            return qsTr("The platform did not accept it (%1).").arg(code);
        }
    }

    function notNow(reason: string): string {
        switch (reason) {
        case "already_done":
            return qsTr("This was done already.");
        case "cancelled":
            return qsTr("The order was cancelled meanwhile.");
        case "gone":
            return qsTr("The order is no longer here.");
        case "waiting_for_understood":
            return qsTr("Read the platform's answer first.");
        case "failed":
            return qsTr("It could not be saved. Try again.");
        default:
            return qsTr("This can't be done now.");
        }
    }

    function rejectReason(code: string): string {
        switch (code) {
        case "no_product":
            return qsTr("Something has run out");
        case "too_busy":
            return qsTr("The kitchen is too busy");
        case "closing":
            return qsTr("We are closing");
        case "other":
            return qsTr("Another reason");
        default:
            return code;
        }
    }

    function cancelledBy(code: string): string {
        switch (code) {
        case "customer":
            return qsTr("The customer cancelled it");
        case "courier":
            return qsTr("The courier cancelled it");
        case "venue":
            return qsTr("The venue cancelled it");
        case "support":
            return qsTr("Support cancelled it");
        default:
            return qsTr("The platform cancelled it");
        }
    }

    function cancelReason(code: string): string {
        switch (code) {
        case "changed_mind":
        case "customer_request":
            return qsTr("changed their mind");
        case "not_confirmed":
        case "not_confirmed_in_time":
        case "timeout":
            return qsTr("nobody confirmed it in time");
        case "no_courier":
            return qsTr("no courier was found");
        case "no_product":
        case "too_busy":
        case "closing":
            return words.rejectReason(code);
        case "user_error":
            return qsTr("ordered by mistake");
        case "payment_failed":
            return qsTr("the payment failed");
        case "late":
            return qsTr("it took too long");
        default:
            return code.replace(/_/g, " ");
        }
    }

    function payment(strategy: string): string {
        switch (strategy.toLowerCase()) {
        case "pay_nothing":
            return qsTr("You are not paid for it.");
        case "pay_products":
            return qsTr("The platform pays you for the products.");
        default:
            return "";
        }
    }

    function moment(name: string): string {
        switch (name) {
        case "placed":
            return qsTr("Placed");
        case "confirmed":
            return qsTr("Confirmed");
        case "ready":
            return qsTr("Ready");
        case "handed_over":
            return qsTr("Handed over");
        case "delivered":
            return qsTr("Delivered");
        case "cancelled":
            return qsTr("Cancelled");
        default:
            return qsTr("Pickup");
        }
    }
}
