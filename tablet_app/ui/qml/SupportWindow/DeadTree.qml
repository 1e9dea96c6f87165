pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet
import Tablet.Backend

// The tree for a tablet that shows nothing: the step at hand with its two answers, all steps beside it.
RowLayout {
    id: tree

    required property DeskModel desk
    readonly property var cards: desk.dead.cards
    readonly property var card: cards[desk.dead.at]
    readonly property var theirs: desk.dead.theirs

    spacing: 16

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 6
        spacing: 14

        Note {
            Layout.fillWidth: true
            kind: Note.Kind.Danger
            fontSize: 18
            text: tree.desk.dead.danger
        }

        RowLayout {
            spacing: 14

            Label {
                objectName: "dead-number"
                text: tree.card.number
                font.pixelSize: 56
                font.weight: Font.Bold
            }

            Repeater {
                model: tree.card.icons

                Icon {
                    required property string modelData

                    Layout.preferredWidth: 56
                    Layout.preferredHeight: 56
                    name: modelData
                }
            }
        }

        Label {
            objectName: "dead-theirs"
            Layout.fillWidth: true
            text: [tree.theirs.act, tree.theirs.ask].filter(one => one !== "").join("\n")
            font.pixelSize: 26
            font.weight: Font.Bold
        }

        Label {
            objectName: "dead-ours"
            Layout.fillWidth: true
            visible: tree.desk.theirs !== tree.desk.ours
            text: [tree.card.act, tree.card.ask].filter(one => one !== "").join("\n")
            color: Theme.text2
            font.pixelSize: 18
        }

        Repeater {
            model: tree.card.ways

            ColumnLayout {
                id: way

                required property var modelData
                required property int index

                Layout.fillWidth: true
                spacing: 4

                DeskButton {
                    objectName: way.index === 0 ? "dead-yes" : "dead-no"
                    Layout.fillWidth: true
                    iconName: way.index === 0 ? "check" : "x"
                    kind: way.index === 0 ? TouchButton.Kind.Primary : TouchButton.Kind.Tonal
                    text: way.modelData.answer + " → " + way.modelData.goes
                    onClicked: tree.desk.goDead(way.modelData.to)
                }

                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: tree.theirs.ways[way.index] ? tree.theirs.ways[way.index].does : ""
                    font.pixelSize: 18
                    font.weight: Font.DemiBold
                }

                Label {
                    Layout.fillWidth: true
                    visible: text !== "" && tree.desk.theirs !== tree.desk.ours
                    text: way.modelData.does
                    color: Theme.text2
                    font.pixelSize: 16
                }
            }
        }

        Label {
            visible: tree.card.ways.length === 0
            text: tree.desk.dead.phone
            font.pixelSize: 44
            font.weight: Font.Bold
        }

        Item {
            Layout.fillHeight: true
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 5
        spacing: 6

        Repeater {
            model: tree.cards

            DeskButton {
                required property var modelData
                required property int index

                objectName: "dead-step-" + modelData.id
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: 84
                fontSize: 17
                kind: index === tree.desk.dead.at ? TouchButton.Kind.Chosen : TouchButton.Kind.Tonal
                iconName: modelData.icons[0]
                text: modelData.number + ". " + (modelData.ask !== "" ? modelData.ask : tree.desk.dead.phone)
                onClicked: tree.desk.goDead(modelData.id)
            }
        }
    }
}
