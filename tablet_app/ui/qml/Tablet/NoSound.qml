pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// The eye in place of the ear: nobody can hear the alert, or nobody answers it. To be read from 5 m.
FocusScope {
    id: screen

    required property StatusModel status
    required property AlertModel alert
    readonly property bool silent: status.hearing.look === "silent"
    readonly property string code: alert.order.code ?? ""
    readonly property color ground: flash ? (silent ? Theme.stopBg : Theme.alertBg) : (silent ? Theme.stopInk : Theme.alertInk)
    readonly property color ink: flash ? (silent ? Theme.stopInk : Theme.alertInk) : (silent ? Theme.stopBg : Theme.alertBg)
    property bool flash: true
    signal dismissed
    signal checkWanted

    objectName: "noSound"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text + " " + screen.code

    // Once a second there and back: two repaints, and below the three flashes a second that can harm.
    Timer {
        interval: 500
        repeat: true
        running: true
        onTriggered: screen.flash = !screen.flash
    }

    Rectangle {
        anchors.fill: parent
        color: screen.ground
    }

    MouseArea {
        anchors.fill: parent
        onClicked: screen.dismissed()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 32
        spacing: 8

        Icon {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(screen.width, screen.height) * (screen.height < 680 ? 0.1 : 0.16) // room for the words
            Layout.preferredHeight: Layout.preferredWidth
            name: screen.silent ? "volume-x" : "bell"
            color: screen.ink
        }

        Label {
            id: title

            objectName: "noSoundTitle"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: screen.height * 0.4
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: screen.silent ? qsTr("No sound – look here") : qsTr("Nobody has taken the order – look here")
            color: screen.ink
            fontSizeMode: Text.Fit
            minimumPixelSize: 40
            font.pixelSize: 180
            font.weight: Font.Bold
        }

        Label {
            objectName: "noSoundCode"
            Layout.fillWidth: true
            Layout.preferredHeight: screen.height * (screen.height < 680 ? 0.17 : 0.24)
            visible: screen.code !== ""
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: screen.alert.queue.length > 0 ? screen.code + " +" + screen.alert.queue.length : screen.code
            color: screen.ink
            wrapMode: Text.NoWrap
            fontSizeMode: Text.Fit
            minimumPixelSize: 40
            font.pixelSize: 180
            font.weight: Font.Bold
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            visible: screen.silent && !screen.status.soundOk
            text: Words.unheard(screen.status.hearing.reason, screen.status.hearing.volume)
            color: screen.ink
            font.pixelSize: 34
            font.weight: Font.DemiBold
        }

        Label {
            objectName: "noSoundSupport"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            visible: screen.silent
            text: qsTr("Support: %1").arg(screen.status.state.supportPhone) + " · " + qsTr("Support code: %1").arg(screen.status.state.supportCode)
            color: screen.ink
            font.pixelSize: 24
            font.weight: Font.DemiBold
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Tap to go on")
            color: screen.ink
            font.pixelSize: 28
        }

        TouchButton {
            objectName: "noSound-check"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(parent.width, 640)
            Layout.preferredHeight: Theme.touchBig
            visible: screen.silent
            kind: TouchButton.Kind.Chosen
            fill: screen.ink
            fg: screen.ground
            fontSize: Theme.fsTitle
            iconName: "stethoscope"
            text: qsTr("Check the tablet")
            onClicked: screen.checkWanted()
        }
    }
}
