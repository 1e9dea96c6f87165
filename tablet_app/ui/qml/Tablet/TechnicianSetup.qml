pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// What a technician sets, and what is made for support.
Item {
    id: section

    required property TechnicianTools tools
    required property Look look
    signal pairingWanted
    signal pinWanted

    function reportText(report: string): string {
        switch (report) {
        case "saving":
        case "sending":
            return qsTr("The report is being made…");
        case "saved":
            return qsTr("The report is saved: %1").arg(section.tools.reportPlace);
        case "no_stick":
            return qsTr("There is no USB stick to save it on. Put one in, then try again.");
        case "read_only":
            return qsTr("The USB stick can only be read. Take another one.");
        case "full":
            return qsTr("The USB stick is full. Take another one.");
        case "sent":
            return qsTr("The report is made. Support gets it as soon as the platform can be reached.");
        case "failed":
            return qsTr("That did not work. The log says why.");
        default:
            return "";
        }
    }

    Flickable {
        id: flick

        objectName: "technician-setup-page"
        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.implicitHeight

        ColumnLayout {
            id: column

            width: flick.width - 14
            spacing: 14

            RowLayout {
                Layout.fillWidth: true
                spacing: 10

                Icon {
                    Layout.leftMargin: 8
                    Layout.preferredWidth: 32
                    Layout.preferredHeight: 32
                    name: "volume-2"
                    color: Theme.text2
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2

                    Label {
                        objectName: "floor"
                        Layout.fillWidth: true
                        text: qsTr("Volume floor: %1 %").arg(section.tools.floorPct)
                        font.weight: Font.DemiBold
                    }

                    Label {
                        Layout.fillWidth: true
                        text: section.tools.notSaved ? qsTr("It could not be saved.") : qsTr("While the venue is open nobody can turn the alert lower.")
                        color: section.tools.notSaved ? Theme.danger : Theme.text2
                        font.pixelSize: 20
                    }
                }

                TouchButton {
                    objectName: "floor-lower"
                    iconName: "minus"
                    enabled: section.tools.canLower
                    opacity: enabled ? 1 : 0.4
                    Accessible.name: qsTr("Lower")
                    onClicked: section.tools.lower()
                }

                TouchButton {
                    objectName: "floor-raise"
                    iconName: "plus"
                    enabled: section.tools.canRaise
                    opacity: enabled ? 1 : 0.4
                    Accessible.name: qsTr("Higher")
                    onClicked: section.tools.raiseIt()
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: 10

                Icon {
                    Layout.leftMargin: 8
                    Layout.preferredWidth: 32
                    Layout.preferredHeight: 32
                    name: "languages"
                    color: Theme.text2
                }

                Repeater {
                    model: [["ka", "ქართული"], ["en", "English"], ["ru", "Русский"]]

                    TouchButton {
                        required property var modelData
                        readonly property bool current: section.look.language === modelData[0]

                        objectName: "technician-language-" + modelData[0]
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: modelData[1]
                        kind: current ? TouchButton.Kind.Chosen : TouchButton.Kind.Tonal
                        Accessible.checkable: true
                        Accessible.checked: current
                        onClicked: section.look.chooseLanguage(modelData[0])
                    }
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columns: section.width < 900 ? 1 : 2
                columnSpacing: 10
                rowSpacing: 10

                TouchButton {
                    objectName: "pair-anew"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    iconName: "power"
                    text: qsTr("Pair anew")
                    onClicked: section.pairingWanted()
                }

                TouchButton {
                    objectName: "pin-change"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    iconName: "key-round"
                    text: qsTr("Choose another PIN")
                    onClicked: section.pinWanted()
                }

                TouchButton {
                    objectName: "report-save"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    busy: section.tools.report === "saving"
                    iconName: "file-text"
                    text: qsTr("Save the report on a stick")
                    onClicked: section.tools.saveReport()
                }

                TouchButton {
                    objectName: "report-send"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    busy: section.tools.report === "sending"
                    iconName: "send"
                    text: qsTr("Send the report to support")
                    onClicked: section.tools.sendReport()
                }
            }

            Note {
                objectName: "report-note"
                Layout.fillWidth: true
                visible: section.tools.report !== ""
                kind: section.tools.report === "saved" || section.tools.report === "sent" ? Note.Kind.Good : section.tools.report === "saving" || section.tools.report === "sending" ? Note.Kind.Info : Note.Kind.Danger
                fontSize: 20
                text: section.reportText(section.tools.report)
            }
        }
    }

    ScrollHint {
        flickable: flick
    }
}
