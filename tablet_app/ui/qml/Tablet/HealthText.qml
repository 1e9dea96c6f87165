pragma Singleton

import QtQuick

// How a finding stands: a word, an icon and a colour, always together.
QtObject {
    id: root

    function word(state: string): string {
        switch (state) {
        case "fine":
            return qsTr("Fine");
        case "worth_knowing":
            return qsTr("Worth knowing");
        case "broken":
            return qsTr("Broken");
        default:
            return qsTr("Could not look");
        }
    }

    function icon(state: string): string {
        switch (state) {
        case "fine":
            return "circle-check";
        case "worth_knowing":
            return "triangle-alert";
        case "broken":
            return "octagon-alert";
        default:
            return "circle-help";
        }
    }

    function ink(state: string): color {
        switch (state) {
        case "fine":
            return Theme.primary;
        case "worth_knowing":
            return Theme.warning;
        case "broken":
            return Theme.danger;
        default:
            return Theme.text2;
        }
    }

    function part(part: string): string {
        switch (part) {
        case "attention":
            return qsTr("Needs attention");
        case "unseen":
            return qsTr("Could not be looked at: neither good nor bad");
        default:
            return qsTr("Fine");
        }
    }

    // What a repair came to, by its outcome.
    function outcomeIcon(outcome: string): string {
        switch (outcome) {
        case "done":
        case "not_needed":
            return "circle-check";
        case "better":
            return "check";
        case "undone":
            return "history";
        case "failed":
            return "circle-x";
        default:
            return "triangle-alert";
        }
    }

    function outcomeInk(outcome: string): color {
        return ["done", "better", "not_needed"].includes(outcome) ? Theme.primary : outcome === "failed" ? Theme.danger : Theme.warning;
    }
}
