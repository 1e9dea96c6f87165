pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// What is true all the time: whose tablet this is, connection, sound, time, and where else one can go.
Rectangle {
    id: bar

    required property StatusModel status
    readonly property bool wide: width >= 1000
    signal chosen(page: string)
    signal menuRequested

    implicitHeight: Theme.touch + 16
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 20
        anchors.rightMargin: 12
        spacing: 8

        Label {
            Layout.fillWidth: true
            objectName: "elides"
            text: bar.status.state.venueName
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            font.pixelSize: Theme.fsTitle - 2
            font.weight: Font.DemiBold
        }

        Pill {
            visible: bar.status.autoAccept
            iconName: "zap"
            text: bar.wide ? qsTr("Auto-accept") : ""
            description: qsTr("Orders are accepted automatically")
            color: Theme.alertBg
            fg: Theme.alertInk
        }

        Lamp {
            objectName: "lampLink"
            ok: bar.status.state.online
            name: ok ? "wifi" : "wifi-off"
            label: qsTr("Connection")
        }

        Lamp {
            objectName: "lampSound"
            ok: bar.status.soundOk
            name: ok ? "volume-2" : "volume-x"
            label: qsTr("Sound")
        }

        Label {
            Layout.leftMargin: 4
            Layout.rightMargin: 4
            text: bar.status.clockText
            wrapMode: Text.NoWrap
            font.pixelSize: 32
            font.weight: Font.DemiBold
        }

        TouchButton {
            objectName: "toProducts"
            text: bar.wide ? qsTr("Products") : ""
            Accessible.name: qsTr("Products")
            iconName: "package"
            onClicked: bar.chosen("products")
        }

        TouchButton {
            objectName: "menuButton"
            iconName: "menu"
            Accessible.name: qsTr("Menu")
            onClicked: bar.menuRequested()
        }
    }

    component Lamp: Item {
        id: lamp

        required property string name
        required property string label
        required property bool ok

        implicitWidth: 48
        implicitHeight: 48
        Accessible.role: Accessible.StaticText
        Accessible.name: label + ": " + (ok ? qsTr("OK") : qsTr("problem"))

        Rectangle {
            anchors.fill: parent
            radius: 12
            color: Theme.stopBg
            visible: !lamp.ok
        }

        Icon {
            anchors.centerIn: parent
            name: lamp.name
            color: lamp.ok ? Theme.primary : Theme.stopInk
        }
    }
}
