pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// C4: a target in each corner of the screen; when all four felt a tap, the screen is proved.
FocusScope {
    id: corners

    property bool open: false
    property list<bool> felt: [false, false, false, false]
    readonly property int remaining: felt.filter(one => !one).length
    signal proved
    signal failed
    signal dismissed

    visible: open
    z: 15
    onOpenChanged: felt = [false, false, false, false]

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Tap the four corners")

    function tap(index: int): void {
        const now = corners.felt.slice();
        now[index] = true;
        corners.felt = now;
        if (now.every(one => one))
            corners.proved();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.bg

        MouseArea {
            anchors.fill: parent
        }
    }

    Repeater {
        model: 4

        T.AbstractButton {
            id: target

            required property int index
            readonly property bool felt: corners.felt[index]

            objectName: "corner-" + index
            x: index % 2 === 0 ? 0 : corners.width - width
            y: index < 2 ? 0 : corners.height - height
            width: 120
            height: 120
            enabled: !felt
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Corner %1").arg(index + 1)
            onClicked: corners.tap(index)

            background: Rectangle {
                radius: Theme.radius
                color: target.felt ? Theme.primary : Theme.text
            }

            contentItem: Item {
                Icon {
                    anchors.centerIn: parent
                    width: 48
                    height: 48
                    weight: 3
                    name: target.felt ? "check" : "plus"
                    color: target.felt ? Theme.primaryInk : Theme.bg
                }
            }
        }
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 280, 640)
        spacing: 24

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("C4 · Tap the four corners")
            font.pixelSize: 34
            font.weight: Font.Bold
        }

        Label {
            objectName: "corners-left"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%n corner(s) left", "", corners.remaining)
            font.pixelSize: Theme.fsTitle
        }

        TouchButton {
            objectName: "corners-fail"
            Layout.fillWidth: true
            kind: TouchButton.Kind.Ghost
            text: qsTr("A corner does not react")
            onClicked: corners.failed()
        }

        TouchButton {
            objectName: "corners-back"
            Layout.fillWidth: true
            kind: TouchButton.Kind.Ghost
            iconName: "arrow-left"
            text: qsTr("Back")
            onClicked: corners.dismissed()
        }
    }
}
