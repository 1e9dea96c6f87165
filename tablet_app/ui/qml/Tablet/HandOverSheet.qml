import QtQuick
import QtQuick.Layouts

// The pickup code that the courier or the customer says, typed on our own keys; with letters it is compared instead.
Sheet {
    id: sheet

    required property var order
    readonly property string toHear: order.codeToHear ?? ""
    signal submitted(code: string)

    objectName: "handOverSheet"
    preferredWidth: 520
    title: qsTr("Pickup code for %1").arg(order.code ?? "")
    onOpenChanged: pad.text = ""

    Label {
        Layout.fillWidth: true
        visible: sheet.toHear !== ""
        text: qsTr("Ask for the code. It must be:")
        color: Theme.text2
    }

    Label {
        objectName: "pickupCode"
        Layout.alignment: Qt.AlignHCenter
        text: sheet.toHear !== "" ? sheet.toHear : pad.text === "" ? "·".repeat(pad.maxLength) : pad.text
        font.pixelSize: 44
        font.weight: Font.Bold
        font.letterSpacing: 6
    }

    Keypad {
        id: pad

        Layout.fillWidth: true
        visible: sheet.toHear === ""
        keyHeight: 84
        maxLength: Math.max(1, sheet.order.codeLength ?? 4)
        submitName: qsTr("Hand over")
        onSubmitted: code => sheet.submitted(code)
    }

    TouchButton {
        objectName: "codeHeard"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.touchBig
        visible: sheet.toHear !== ""
        kind: TouchButton.Kind.Primary
        iconName: "check"
        text: qsTr("The code is the same: hand over")
        onClicked: sheet.submitted(sheet.toHear)
    }
}
