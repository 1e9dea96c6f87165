pragma Singleton

import QtQuick

// Words for the days and times that the view models give: today, tomorrow, yesterday or YYYY-MM-DD, and HH:MM.
QtObject {
    id: root

    function date(iso: string): date {
        const parts = iso.split("-");
        return new Date(Number(parts[0]), Number(parts[1]) - 1, Number(parts[2]));
    }

    function isDate(day: string): bool {
        return day.length === 10;
    }

    function formatted(iso: string, format: string): string {
        return root.date(iso).toLocaleDateString(Qt.locale(Qt.uiLanguage), format);
    }

    // Inside a sentence: "yesterday", "21 November".
    function day(day: string): string {
        switch (day) {
        case "today":
            return qsTr("today");
        case "tomorrow":
            return qsTr("tomorrow");
        case "yesterday":
            return qsTr("yesterday");
        default:
            return isDate(day) ? formatted(day, "d MMMM") : "";
        }
    }

    // Over a list: "Yesterday", "Saturday, 21 November".
    function heading(day: string): string {
        switch (day) {
        case "today":
            return qsTr("Today");
        case "tomorrow":
            return qsTr("Tomorrow");
        case "yesterday":
            return qsTr("Yesterday");
        default:
            return isDate(day) ? root.capital(formatted(day, "dddd, d MMMM")) : "";
        }
    }

    // Georgian has no capitals: upper-casing would leave the font.
    function capital(text: string): string {
        const first = text.charAt(0);
        return first >= "ა" && first <= "ჿ" ? text : first.toUpperCase() + text.slice(1);
    }

    // "14:20" for today, else "yesterday, 14:20".
    function moment(day: string, time: string): string {
        return day === "today" || day === "" ? time : qsTr("%1, %2").arg(root.day(day)).arg(time);
    }

    function since(day: string, time: string): string {
        return time === "" ? "" : qsTr("since %1").arg(moment(day, time));
    }

    function until(day: string, time: string): string {
        return time === "" ? qsTr("until switched back on") : qsTr("until %1").arg(moment(day, time));
    }
}
