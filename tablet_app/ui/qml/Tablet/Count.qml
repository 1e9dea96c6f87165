import QtQuick

// What an order counts: down to its deadline, or up from when it began to wait.
Row {
    id: count

    required property string counting
    required property real due
    required property real since
    required property real lateAfter
    required property real now
    property int prep: 0
    property int fontSize: 28
    readonly property bool down: counting === "accept" || counting === "prep"
    readonly property real rest: due - now
    readonly property bool over: down && rest < 0
    readonly property bool late: (counting === "accept" && rest < 30) || (counting === "prep" && rest < -lateAfter) || (counting === "waiting" && now - since > lateAfter)
    readonly property color ink: late ? Theme.danger : counting === "ready" ? Theme.lane("ready") : counting === "prep" ? Theme.lane("preparing") : Theme.lane("new")
    readonly property string words: {
        if (counting === "")
            return prep > 0 ? qsTr("%n min", "", prep) : "";
        if (!down)
            return Theme.clock(now - since);
        return (over ? "+" : "") + Theme.clock(Math.abs(rest));
    }

    visible: words !== ""
    spacing: 8

    Accessible.role: Accessible.StaticText
    Accessible.name: count.words

    Icon {
        name: count.late || count.over ? "triangle-alert" : count.counting === "ready" ? "circle-check" : count.down ? "timer" : "clock"
        color: count.ink
        width: Math.round(count.fontSize * 0.9)
        height: width
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        text: count.words
        color: count.ink
        wrapMode: Text.NoWrap
        font.pixelSize: count.fontSize
        font.weight: Font.Bold
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
