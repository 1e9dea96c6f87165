import QtQuick
import QtQuick.Layouts

// The pickup code that the courier or the customer says, typed on our own keys.
Sheet {
    id: sheet

    required property var order
    signal submitted(code: string)

    objectName: "handOverSheet"
    preferredWidth: 520
    title: qsTr("Pickup code for %1").arg(order.code ?? "")
    onOpenChanged: pad.text = ""

    Label {
        objectName: "pickupCode"
        Layout.alignment: Qt.AlignHCenter
        text: pad.text === "" ? "·".repeat(pad.maxLength) : pad.text
        font.pixelSize: 44
        font.weight: Font.Bold
        font.letterSpacing: 6
    }

    Keypad {
        id: pad

        Layout.fillWidth: true
        keyHeight: 84
        maxLength: Math.max(1, sheet.order.codeLength ?? 4)
        submitName: qsTr("Hand over")
        onSubmitted: code => sheet.submitted(code)
    }
}
