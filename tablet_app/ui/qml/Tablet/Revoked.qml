import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// The platform no longer knows this tablet: what to do, whom to call, what to tell them.
FocusScope {
    id: screen

    required property StatusModel status
    readonly property var state_: status.state
    signal pairingWanted

    objectName: "revoked"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text

    Rectangle {
        anchors.fill: parent
        color: Theme.bg

        MouseArea {
            anchors.fill: parent
        }
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 64, 860)
        spacing: screen.height < 640 ? 12 : 20

        Icon {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 72
            Layout.preferredHeight: 72
            name: "ban"
            color: Theme.danger
        }

        Label {
            id: title

            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("This tablet was disconnected by the platform")
            font.pixelSize: 34
            font.weight: Font.Bold
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("It gets no new orders. Call support and ask for a pairing code; nothing that was done here is lost.")
            color: Theme.text2
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: screen.state_.supportPhone
            font.pixelSize: 40
            font.weight: Font.Bold
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Support code: %1").arg(screen.state_.supportCode)
            font.pixelSize: 28
            font.weight: Font.DemiBold
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            visible: screen.state_.waiting > 0
            text: qsTr("%n action(s) are kept and will be sent after pairing.", "", screen.state_.waiting)
            color: Theme.text2
        }

        TouchButton {
            objectName: "pairAgain"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(parent.width, 480)
            Layout.preferredHeight: Theme.touchBig
            kind: TouchButton.Kind.Primary
            iconName: "key-round"
            fontSize: 28
            text: qsTr("Type a pairing code")
            onClicked: screen.pairingWanted()
        }
    }
}
