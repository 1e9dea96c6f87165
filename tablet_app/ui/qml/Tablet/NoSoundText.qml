pragma Singleton

import QtQuick

// The words of the guided way out of "no sound".
QtObject {
    id: root

    function headline(now: var): string {
        switch (now.step) {
        case "offer":
            return now.says;
        case "mending":
            return qsTr("One moment: it is put right…");
        case "listening":
            return qsTr("Listen: the tablet plays a test now…");
        case "ask":
            return now.question === "alert" ? qsTr("A tone sounds now. Do you hear it?") : qsTr("How many beeps did you hear?");
        case "over":
            return now.outcome === "proved" ? qsTr("The sound works.") : root.fault(now.part);
        default:
            return qsTr("The tablet looks at its sound…");
        }
    }

    // The one part that is at fault.
    function fault(part: string): string {
        switch (part) {
        case "volume":
            return qsTr("It is the volume.");
        case "output":
            return qsTr("The sound goes to the wrong place.");
        case "daemon":
            return qsTr("It is the tablet's sound service.");
        case "device":
            return qsTr("The tablet finds no loudspeaker.");
        case "speaker":
            return qsTr("It is the loudspeaker or its amplifier: the tablet plays, and nobody hears it.");
        case "check_in":
            return qsTr("The sound works, but nobody has checked in.");
        case "connection":
            return qsTr("The sound works, but the tablet has no connection.");
        case "pairing":
            return qsTr("The sound works, but the tablet is not paired.");
        default:
            return qsTr("It is the app on this tablet.");
        }
    }

    function icon(now: var): string {
        switch (now.step) {
        case "offer":
            return "volume-x";
        case "listening":
        case "ask":
            return "ear";
        case "over":
            return now.outcome === "proved" ? "circle-check" : root.faultIcon(now.part);
        default:
            return "hourglass";
        }
    }

    function faultIcon(part: string): string {
        switch (part) {
        case "device":
        case "speaker":
        case "output":
            return "speaker";
        case "connection":
            return "wifi-off";
        case "check_in":
            return "clipboard-check";
        case "pairing":
            return "key-round";
        case "volume":
            return "volume-x";
        default:
            return "octagon-alert";
        }
    }

    function ink(now: var): color {
        if (now.step === "over")
            return now.outcome === "proved" ? Theme.primary : Theme.danger;
        return now.step === "offer" ? Theme.danger : Theme.info;
    }
}
