import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// The step that is looked at: its code and name, what was found, and what can be done.
Rectangle {
    id: panel

    required property CheckInModel checkin
    required property ProductsModel products
    property bool portrait: false
    readonly property string code: checkin.step.code
    readonly property string mark: checkin.step.mark
    readonly property bool listsOff: code === "C6" && products.offCount > 0
    signal cornersWanted
    signal checkWanted

    radius: Theme.radius
    color: Theme.surface

    Accessible.role: Accessible.Pane
    Accessible.name: panel.code + " " + StepText.title(panel.code)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 20
        spacing: 14

        RowLayout {
            Layout.fillWidth: true
            spacing: 14

            Label {
                objectName: "step-code"
                text: panel.code
                font.pixelSize: panel.portrait || panel.height > 480 ? 56 : 44
                font.weight: Font.Bold
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: StepText.title(panel.code)
                    font.pixelSize: Theme.fsTitle
                    font.weight: Font.DemiBold
                }

                RowLayout {
                    visible: panel.code !== "C8"
                    spacing: 8

                    Icon {
                        Layout.preferredWidth: 24
                        Layout.preferredHeight: 24
                        weight: 3
                        name: StepText.markIcon(panel.mark)
                        color: StepText.markColor(panel.mark)
                    }

                    Label {
                        Layout.fillWidth: true
                        text: StepText.mark(panel.mark)
                        color: StepText.markColor(panel.mark)
                        font.weight: Font.DemiBold
                    }
                }
            }
        }

        Label {
            objectName: "step-sentence"
            Layout.fillWidth: true
            text: panel.code === "C8" && !panel.checkin.complete ? qsTr("First the steps that are not green yet.") : StepText.sentence(panel.code, panel.mark, panel.checkin.step.reason, panel.checkin.step.facts)
            font.pixelSize: panel.listsOff && panel.height < 480 ? Theme.fsBody : 25
            lineHeight: 1.1
        }

        StepHours {
            Layout.fillWidth: true
            visible: panel.code === "C7"
            slots: panel.checkin.hours.slots ?? []
            day: panel.checkin.hours.day ?? "today"
        }

        StepClock {
            visible: panel.code === "C5" && panel.mark !== "ok"
            checkin: panel.checkin
        }

        OffList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: panel.listsOff
            products: panel.products
            compact: true
        }

        Item {
            Layout.fillHeight: true
            visible: !panel.listsOff
        }

        StepActions {
            Layout.fillWidth: true
            checkin: panel.checkin
            portrait: panel.portrait
            onCornersWanted: panel.cornersWanted()
            onCheckWanted: panel.checkWanted()
        }
    }
}
