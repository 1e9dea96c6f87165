pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// The check-in: all eight steps at a glance, and the one that is looked at. Codes, support's number and code stay in sight.
FocusScope {
    id: screen

    required property CheckInModel checkin
    required property ProductsModel products
    property bool watching: false
    readonly property bool portrait: width < height
    readonly property bool running: checkin.standing === "checking_in"
    signal back
    signal pairingWanted
    signal checkWanted

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Check-in")

    function leave(): void {
        if (screen.running)
            screen.checkin.leave();
        else
            screen.back();
    }

    Connections {
        target: screen.checkin

        function onLeft(): void {
            screen.back();
        }
    }

    function watch(on: bool): void {
        if (on === screen.watching)
            return;
        screen.watching = on;
        screen.products.watch(on);
    }

    Component.onCompleted: watch(visible)
    Component.onDestruction: watch(false)
    onVisibleChanged: watch(visible)

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }

    ScreenHeader {
        id: header

        width: parent.width
        title: qsTr("Check-in")
        onBack: screen.leave()
    }

    CheckInSupport {
        id: support

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 12
        phone: screen.checkin.supportPhone
        code: screen.checkin.supportCode
        step: screen.running ? screen.checkin.step.code : ""
    }

    GridLayout {
        anchors.top: header.bottom
        anchors.bottom: support.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 12
        visible: screen.running && !corners.open
        columns: screen.portrait ? 1 : 2
        columnSpacing: 12
        rowSpacing: 12

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !screen.portrait
            Layout.preferredWidth: screen.portrait ? 1 : 42
            columns: 2
            columnSpacing: 8
            rowSpacing: 8

            Repeater {
                model: screen.checkin.steps

                StepTile {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    Layout.minimumHeight: 78
                    Layout.maximumHeight: 150
                    current: code === screen.checkin.step.code
                    onClicked: screen.checkin.choose(code)
                }
            }
        }

        StepPanel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: screen.portrait ? 1 : 58
            checkin: screen.checkin
            products: screen.products
            portrait: screen.portrait
            onCornersWanted: corners.open = true
            onCheckWanted: screen.checkWanted()
        }
    }

    CheckInStanding {
        id: standing

        anchors.horizontalCenter: parent.horizontalCenter
        y: header.height + Math.max(0, (support.y - header.height - height) / 2)
        width: Math.min(parent.width - 64, 720)
        visible: !screen.running
        checkin: screen.checkin
        onPairingWanted: screen.pairingWanted()
    }

    StepCorners {
        id: corners

        anchors.fill: parent
        onDismissed: open = false
        onFailed: {
            open = false;
            screen.checkin.answer("C4", false);
        }
        onProved: {
            open = false;
            screen.checkin.answer("C4", true);
        }
    }

    Arming {
        of: [screen.checkin.standing, standing.sure, screen.checkin.step.code, screen.checkin.step.mark, screen.checkin.beeped, corners.open].join("/")
    }
}
