pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// The first screen of a new tablet: language, the code from support, and whose tablet it has become.
FocusScope {
    id: screen

    required property PairingModel pairing
    required property Look look
    property string supportCode: ""
    readonly property bool portrait: width < height
    readonly property bool paired: pairing.state === "paired"
    readonly property bool codeWasWrong: pairing.failure === "unknown_code" || pairing.failure === "used_code"
    property bool canLeave: false // it is paired already, and works
    signal checkWanted
    signal leaving

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Pairing")

    function failureText(kind: string): string {
        switch (kind) {
        case "unknown_code":
            return qsTr("Nobody knows this code. Compare it with what support said, digit by digit.");
        case "used_code":
            return qsTr("This code was used already or has expired. Ask support for a new one.");
        case "no_network":
            return qsTr("There is no connection to the internet. Check the Wi-Fi or the cable, then try again.");
        case "portal":
            return qsTr("This network wants a login first: another page answered instead of the platform. Log in to the Wi-Fi or take another network.");
        case "certificate":
            return qsTr("The connection is not secure: the platform's certificate cannot be checked. Check the tablet's date and time, or take another network.");
        case "too_many":
            return qsTr("Too many tries. Wait a minute, then try again.");
        case "disk":
            return qsTr("The tablet cannot save anything just now, so the code was not used. Restart the tablet, then try again with the same code.");
        case "":
            return "";
        default:
            return qsTr("The platform has a problem at the moment. Try again in a minute.");
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }

    TouchButton {
        objectName: "pairing-leave"
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.margins: Theme.gap
        visible: !screen.paired && screen.canLeave
        iconName: "arrow-left"
        text: qsTr("Back")
        onClicked: screen.leaving()
    }

    TouchButton {
        objectName: "pairing-check"
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.margins: Theme.gap
        visible: !screen.paired && !screen.canLeave
        fontSize: screen.portrait ? Theme.fsCaption : Theme.fsBody
        iconName: "stethoscope"
        text: qsTr("Check the tablet")
        onClicked: screen.checkWanted()
    }

    RowLayout {
        id: languages

        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall

        Repeater {
            model: [
                {
                    "code": "ka",
                    "name": "ქართული"
                },
                {
                    "code": "en",
                    "name": "English"
                },
                {
                    "code": "ru",
                    "name": "Русский"
                }
            ]

            TouchButton {
                required property var modelData
                readonly property bool current: screen.look.language === modelData.code

                objectName: "language-" + modelData.code
                text: modelData.name
                kind: current ? TouchButton.Kind.Chosen : TouchButton.Kind.Tonal
                iconName: current ? "check" : ""
                Accessible.checkable: true
                Accessible.checked: current
                onClicked: screen.look.chooseLanguage(modelData.code)
            }
        }
    }

    GridLayout {
        anchors.top: languages.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: screen.portrait ? 32 : 24
        anchors.leftMargin: 40
        anchors.rightMargin: 40
        visible: !screen.paired
        columns: screen.portrait ? 1 : 2
        columnSpacing: 40
        rowSpacing: 32

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            // The longest failure in Russian and the code for support stand on a low screen together.
            spacing: screen.height < 700 ? Theme.gapSmall : Theme.gap

            Label {
                Layout.fillWidth: true
                text: qsTr("Type the code that support gives you")
                font.pixelSize: screen.height < 700 ? 26 : 34
                font.weight: Font.DemiBold
            }

            PairingCode {
                objectName: "pairing-code"
                Layout.fillWidth: true
                text: pad.text
                length: screen.pairing.codeLength
            }

            RowLayout {
                visible: screen.pairing.state === "asking"
                spacing: 14

                Icon {
                    name: "hourglass"
                }

                Label {
                    objectName: "pairing-asking"
                    text: qsTr("Asking the platform…")
                }
            }

            Note {
                objectName: "pairing-failure"
                Layout.fillWidth: true
                visible: screen.pairing.state === "failed"
                kind: Note.Kind.Danger
                fontSize: screen.height < 700 ? 20 : Theme.fsBody
                text: screen.failureText(screen.pairing.failure)
            }

            TouchButton {
                objectName: "pairing-again"
                Layout.fillWidth: true
                visible: screen.pairing.state === "failed"
                iconName: "refresh-cw"
                text: screen.codeWasWrong ? qsTr("Type again") : qsTr("Try again")
                onClicked: {
                    if (screen.codeWasWrong)
                        pad.text = "";
                    else
                        screen.pairing.submit(pad.text);
                }
            }

            Item {
                Layout.fillHeight: true
            }

            CheckInSupport {
                Layout.fillWidth: true
                phone: screen.pairing.supportPhone
                code: screen.supportCode
            }
        }

        Keypad {
            id: pad

            Layout.fillWidth: screen.portrait
            Layout.preferredWidth: screen.portrait ? 1 : implicitWidth
            Layout.preferredHeight: screen.portrait ? 520 : implicitHeight
            Layout.maximumHeight: 560
            Layout.alignment: Qt.AlignVCenter
            maxLength: screen.pairing.codeLength
            enabled: screen.pairing.state !== "asking"
            onTextChanged: screen.pairing.again()
            onSubmitted: text => screen.pairing.submit(text)
        }
    }

    PairingDone {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, 760)
        visible: screen.paired
        deviceName: screen.pairing.deviceName
        venueName: screen.pairing.venueName
        low: screen.height < 640
        onBegun: screen.pairing.begin()
    }
}
