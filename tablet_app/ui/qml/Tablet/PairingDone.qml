import QtQuick
import QtQuick.Layouts

// Whose tablet it has become.
ColumnLayout {
    id: done

    required property string deviceName
    required property string venueName
    required property bool low // long names leave no room for the picture
    signal begun

    objectName: "pairing-done"
    spacing: low ? 12 : 24

    Icon {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Layout.preferredHeight
        Layout.preferredHeight: done.low ? 56 : 96
        name: "circle-check"
        color: Theme.primary
    }

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("This tablet is paired")
        font.pixelSize: Theme.fsTitle
    }

    Label {
        objectName: "pairing-venue"
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: done.venueName
        font.pixelSize: 44
        font.weight: Font.Bold
    }

    Label {
        objectName: "pairing-device"
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: done.deviceName
        color: Theme.text2
        font.pixelSize: Theme.fsTitle
    }

    TouchButton {
        objectName: "pairing-start"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.touchBig
        kind: TouchButton.Kind.Primary
        fontSize: Theme.fsTitle
        iconName: "check"
        text: qsTr("Start")
        onClicked: done.begun()
    }
}
