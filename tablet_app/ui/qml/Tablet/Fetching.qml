import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// In place of the board between pairing and the first word of the platform: what it waits for, and what can be done.
Item {
    id: screen

    required property StatusModel status
    readonly property bool online: status.state.online
    signal checkWanted

    objectName: "fetching"
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    ColumnLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(0, (support.y - height) / 2)
        width: Math.min(parent.width - 64, 860)
        spacing: screen.height < 560 ? 12 : 20

        Icon {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 72
            Layout.preferredHeight: 72
            name: screen.online ? "hourglass" : "wifi-off"
            color: screen.online ? Theme.info : Theme.danger
        }

        Label {
            id: title

            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Waiting for the platform")
            font.pixelSize: 34
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Label {
            objectName: "fetching-says"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: screen.online ? qsTr("This tablet is paired. Orders, hours and products are on their way.") : qsTr("This tablet is paired, but has no connection. Check the Wi-Fi or the cable; it goes on by itself.")
            font.pixelSize: 25
        }

        TouchButton {
            objectName: "fetching-check"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(parent.width, 480)
            Layout.preferredHeight: Theme.touchBig
            fontSize: Theme.fsTitle
            iconName: "stethoscope"
            text: qsTr("Check the tablet")
            onClicked: screen.checkWanted()
        }
    }

    CheckInSupport {
        id: support

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 12
        phone: screen.status.state.supportPhone
        code: screen.status.state.supportCode
    }
}
