pragma Singleton

import QtQuick

QtObject {
    id: theme

    property bool dark: false
    property real pixelDensity: 5.9 // px per mm; Main.qml binds it to the screen's

    // The larger of 64 px and 9 mm, clamped: cheap panels lie about their size.
    readonly property int touch: Math.max(64, Math.min(84, Math.ceil(9 * pixelDensity)))
    readonly property int touchBig: Math.round(touch * 1.5)
    readonly property int gap: 16
    readonly property int gapSmall: 8
    readonly property int radius: 16

    property int armingMs: 400 // longer than the two halves of a double tap are apart; tests shorten it

    readonly property string family: "FiraGO"
    readonly property int fsCaption: 18
    readonly property int fsBody: 22
    readonly property int fsTitle: 28
    readonly property int fsDisplay: 56
    readonly property int fsHero: 84

    readonly property color bg: dark ? "#0D1015" : "#EEF1F5"
    readonly property color surface: dark ? "#171B23" : "#FFFFFF"
    readonly property color surface2: dark ? "#222936" : "#E3E8EF"
    readonly property color outline: dark ? "#333C4B" : "#C6CEDA"
    readonly property color text: dark ? "#F3F6FA" : "#10151C"
    readonly property color text2: dark ? "#AAB5C4" : "#4A5666"
    readonly property color primary: dark ? "#35C27E" : "#0B7A45"
    readonly property color primaryInk: dark ? "#04150C" : "#FFFFFF"
    readonly property color info: dark ? "#6DB1FF" : "#0A5BC2"
    readonly property color warning: dark ? "#FFB020" : "#8A5200"
    readonly property color danger: dark ? "#FF7A80" : "#B3202A"
    readonly property color dangerInk: dark ? "#1E0305" : "#FFFFFF"
    readonly property color stopBg: "#B3202A"
    readonly property color stopInk: "#FFFFFF"
    readonly property color alertBg: "#FFB020"
    readonly property color alertBg2: "#FFD37A"
    readonly property color alertInk: "#1A1203"
    readonly property color veil: "#B3000000"

    // Every pair of ink and ground that is drawn somewhere; a test holds each to a contrast of 4.5.
    readonly property var pairs: [[text, bg], [text, surface], [text, surface2], [text2, bg], [text2, surface], [text2, surface2], [primaryInk, primary], [primary, surface], [primary, bg], [info, surface], [info, bg], [warning, surface], [warning, bg], [danger, surface], [danger, bg], [dangerInk, danger], [stopInk, stopBg], [alertInk, alertBg], [alertInk, alertBg2], [bg, text]]

    function lane(kind: string): color {
        switch (kind) {
        case "new":
            return warning;
        case "preparing":
            return info;
        case "ready":
            return primary;
        default:
            return danger;
        }
    }

    // Seconds as "4:05", from an hour on as "1:04:05".
    function clock(secs: real): string {
        const s = Math.max(0, Math.floor(secs));
        const minutes = Math.floor(s / 60) % 60;
        const rest = String(s % 60).padStart(2, "0");
        const hours = Math.floor(s / 3600);
        return hours > 0 ? hours + ":" + String(minutes).padStart(2, "0") + ":" + rest : minutes + ":" + rest;
    }
}
