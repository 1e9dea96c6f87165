import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// Whom to call about one refused action, and what to read aloud.
Sheet {
    id: sheet

    required property StatusModel status
    property string about: ""
    property string reason: ""

    objectName: "callSheet"
    title: qsTr("Call support")

    Label {
        objectName: "call-phone"
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: sheet.status.state.supportPhone
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 24
        font.pixelSize: Theme.fsDisplay
        font.weight: Font.Bold
    }

    Label {
        objectName: "call-code"
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Support code: %1").arg(sheet.status.state.supportCode)
        font.pixelSize: 34
        font.weight: Font.DemiBold
    }

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Say: “%1” was refused. %2").arg(sheet.about).arg(sheet.reason)
        color: Theme.text2
    }
}
