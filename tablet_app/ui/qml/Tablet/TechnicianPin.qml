pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// The technician's PIN: chosen, typed a second time, or typed to get in.
FocusScope {
    id: screen

    required property TechnicianModel technician
    required property StatusModel status
    readonly property bool portrait: width < height
    readonly property bool choosing: technician.stage === "choose" || technician.stage === "repeat"
    readonly property bool waits: !choosing && technician.waitS > 0

    function failureText(kind: string): string {
        switch (kind) {
        case "weak":
            return qsTr("Too easy to guess: not the same digit six times, not counting up or down.");
        case "differs":
            return qsTr("The two were not the same. Choose again.");
        case "not_saved":
            return qsTr("The PIN could not be saved. Try again.");
        case "wrong":
            return qsTr("This PIN is not right.");
        default:
            return "";
        }
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: 24
        anchors.leftMargin: 40
        anchors.rightMargin: 40
        columns: screen.portrait ? 1 : 2
        columnSpacing: 40
        rowSpacing: 24

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            spacing: screen.height < 560 ? 10 : Theme.gap

            Label {
                objectName: "pin-title"
                Layout.fillWidth: true
                text: screen.technician.stage === "choose" ? qsTr("Choose a PIN for the technician") : screen.choosing ? qsTr("Type the same PIN again") : qsTr("Type the technician's PIN")
                font.pixelSize: screen.height < 560 ? Theme.fsTitle : 34
                font.weight: Font.DemiBold
            }

            Label {
                objectName: "pin-hint"
                Layout.fillWidth: true
                text: screen.choosing ? qsTr("Six digits. They open the checks, the log and the settings of this tablet to whoever looks after it.") : screen.technician.hasPin ? qsTr("Or a one-time PIN, eight digits, which support gives on the phone.") : qsTr("None was chosen yet. Support gives a one-time PIN, eight digits, on the phone.")
                color: Theme.text2
                font.pixelSize: 20
            }

            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: screen.height < 560 ? 64 : 80
                radius: 12
                color: Theme.surface
                border.width: 2
                border.color: Theme.outline
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Digits typed: %1").arg(pad.text.length)

                Label {
                    objectName: "pin-dots"
                    anchors.centerIn: parent
                    text: "●".repeat(pad.text.length)
                    font.pixelSize: 34
                    font.letterSpacing: 10
                    Accessible.ignored: true
                }
            }

            Note {
                objectName: "pin-failure"
                Layout.fillWidth: true
                visible: text !== ""
                kind: Note.Kind.Danger
                fontSize: 20
                text: screen.waits ? (screen.technician.failure === "wrong" ? screen.failureText("wrong") + " " : "") + qsTr("Try again in %1.").arg(Theme.clock(screen.technician.waitS)) : screen.failureText(screen.technician.failure)
            }

            Item {
                Layout.fillHeight: true
            }

            TouchButton {
                objectName: "pin-later"
                Layout.fillWidth: true
                visible: screen.choosing
                text: qsTr("Not now")
                onClicked: screen.technician.putOff()
            }

            CheckInSupport {
                Layout.fillWidth: true
                phone: screen.status.state.supportPhone
                code: screen.status.state.supportCode
            }
        }

        Keypad {
            id: pad

            Layout.fillWidth: screen.portrait
            Layout.preferredWidth: screen.portrait ? 1 : implicitWidth
            Layout.preferredHeight: screen.portrait ? 520 : implicitHeight
            Layout.maximumHeight: 560
            Layout.alignment: Qt.AlignVCenter
            minLength: screen.technician.pinLength
            maxLength: screen.choosing ? screen.technician.pinLength : screen.technician.oneTimeLength
            enabled: !screen.technician.busy && !screen.waits
            onTextChanged: if (text !== "")
                screen.technician.again()
            onSubmitted: text => {
                pad.text = "";
                screen.technician.typed(text);
            }
        }
    }
}
