pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// One order of the board: what the kitchen reads from two metres away. A tap opens the whole order.
T.AbstractButton {
    id: card

    required property string orderId
    required property string code
    required property var lines
    required property int more
    required property bool allergy
    required property bool age
    required property bool note
    required property bool test
    required property string delivery
    required property string collect
    required property string total
    required property bool payUnknown
    required property string courier
    required property bool seeksCourier
    required property string counting
    required property real due
    required property real since
    required property real lateAfter
    required property int prep
    required property string stage
    required property bool sending
    required property string problem
    required property string problemId
    required property string problemAct
    required property real now
    required property bool compact

    readonly property bool markedUp: allergy || age || note || test
    readonly property var marks: {
        const marks = [];
        if (allergy)
            marks.push({
                text: qsTr("Allergy"),
                icon: "triangle-alert",
                means: qsTr("Allergy"),
                danger: true
            });
        if (age)
            marks.push({
                text: "18+",
                icon: "",
                means: qsTr("Age limit 18+"),
                danger: false
            });
        if (note)
            marks.push({
                text: "",
                icon: "message-square-warning",
                means: qsTr("Note"),
                danger: false
            });
        if (test)
            marks.push({
                text: width > 390 ? qsTr("Test") : "",
                icon: "flask-conical",
                means: qsTr("Test"),
                danger: false
            });
        return marks;
    }
    readonly property int lineCount: Math.max(1, Math.min(3, Math.floor(((foot.visible ? foot.y : bottom.y) - cardLines.y) / cardLines.lineHeight)))
    readonly property int unseen: more + Math.max(0, lines.length - lineCount)
    readonly property bool elsewhere: problem === "already_confirmed"
    readonly property bool marked: count.late || (problem !== "" && !elsewhere)
    readonly property string lane: stage === "confirmed" ? "preparing" : stage
    readonly property string courierWords: courier !== "" ? courier : seeksCourier ? qsTr("Looking for a courier") : ""
    readonly property string bottomWords: problem !== "" ? Words.refusedBecause(problemAct, problem) : sending ? Words.sending(stage) : ""

    padding: 6
    Accessible.role: Accessible.Button
    Accessible.name: card.code + ", " + Words.state(stage) + ", " + count.words + (allergy ? ", " + qsTr("Allergy") : "") + (bottomWords !== "" ? ", " + bottomWords : "")
    Accessible.onPressAction: card.click()

    background: Rectangle {
        x: 6
        y: 6
        width: card.width - 12
        height: card.height - 12
        radius: Theme.radius
        color: card.down ? Theme.surface2 : Theme.surface
        border.width: card.marked ? 3 : 1
        border.color: card.marked ? Theme.danger : Theme.outline

        Rectangle {
            y: 18
            width: 6
            height: parent.height - 36
            radius: 3
            color: card.marked ? Theme.danger : Theme.lane(card.lane)
        }
    }

    contentItem: Item {
        Label {
            id: codeText

            x: 22
            y: 12
            width: Math.min(implicitWidth, parent.width - count.width - 52)
            text: card.code
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 18
            elide: Text.ElideRight
            font.pixelSize: 36
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        Count {
            id: count

            anchors.right: parent.right
            anchors.rightMargin: 18
            anchors.verticalCenter: codeText.verticalCenter
            counting: card.counting
            due: card.due
            since: card.since
            lateAfter: card.lateAfter
            now: card.counting === "" ? 0 : card.now
            prep: card.prep
            Accessible.ignored: true
        }

        Row {
            id: marks

            x: 22
            anchors.top: codeText.bottom
            anchors.topMargin: 4
            spacing: 6

            Repeater {
                model: card.marks

                Pill {
                    required property var modelData

                    text: modelData.text
                    iconName: modelData.icon
                    description: modelData.means
                    color: modelData.danger ? Theme.danger : Theme.surface2
                    fg: modelData.danger ? Theme.dangerInk : Theme.text
                }
            }
        }

        CardLines {
            id: cardLines

            x: 22
            y: card.markedUp ? marks.y + marks.height + 6 : codeText.y + codeText.height + 6
            width: parent.width - 40
            lines: card.lines.slice(0, card.lineCount)
            unseen: card.unseen
        }

        CardFoot {
            id: foot

            x: 22
            y: parent.height - 12 - (bottom.visible ? 60 : 30)
            width: parent.width - 40
            height: 30
            visible: !bottom.visible || (!card.compact && card.problem === "")
            delivery: card.delivery
            words: card.courierWords
            collect: card.collect
            total: card.total
            payUnknown: card.payUnknown
        }

        Rare {
            id: bottom

            x: 22
            width: parent.width - 40
            y: parent.height - 12 - height
            height: card.problem !== "" ? 52 : 28
            wanted: card.bottomWords !== ""

            sourceComponent: Item {
                Icon {
                    id: bottomIcon

                    name: card.elsewhere ? "info" : card.problem !== "" ? "octagon-alert" : "refresh-cw"
                    color: bottomLabel.color
                    width: 22
                    height: 22
                    anchors.verticalCenter: parent.verticalCenter
                }

                Label {
                    id: bottomLabel

                    objectName: "elides"
                    anchors.left: bottomIcon.right
                    anchors.leftMargin: 8
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: card.bottomWords
                    color: card.problem !== "" && !card.elsewhere ? Theme.danger : Theme.info
                    maximumLineCount: card.problem !== "" ? 2 : 1
                    elide: Text.ElideRight
                    font.pixelSize: 18
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }
            }
        }
    }
}
