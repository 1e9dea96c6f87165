pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// What only a technician needs, behind a PIN; it closes by itself when nobody touches it.
FocusScope {
    id: screen

    required property TechnicianModel technician
    required property TechnicianTools tools
    required property EvidenceModel evidence
    required property MetersModel meters
    required property StatusModel status
    required property Look look
    readonly property bool inside: technician.stage === "open"
    property string section: "checks" // checks, meters, log, setup
    signal queueWanted
    signal pairingWanted

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Technician")

    Component.onCompleted: if (technician.stage === "")
        technician.begin()

    Rectangle {
        anchors.fill: parent
        color: Theme.bg

        MouseArea {
            anchors.fill: parent
        }
    }

    ScreenHeader {
        id: header

        width: parent.width
        title: qsTr("Technician")
        canGoBack: screen.inside || screen.technician.stage === "pin"
        onBack: screen.technician.leave()
    }

    RowLayout {
        id: tabs

        anchors.top: header.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 12
        height: visible ? implicitHeight : 0
        visible: screen.inside
        spacing: 10

        Repeater {
            model: [
                {
                    section: "checks",
                    icon: "stethoscope",
                    name: qsTr("Checks")
                },
                {
                    section: "meters",
                    icon: "activity",
                    name: qsTr("Meters")
                },
                {
                    section: "log",
                    icon: "file-text",
                    name: qsTr("Log")
                },
                {
                    section: "queue",
                    icon: "send",
                    name: qsTr("Queue")
                },
                {
                    section: "setup",
                    icon: "settings",
                    name: qsTr("Settings")
                }
            ]

            TouchButton {
                required property var modelData
                readonly property bool current: modelData.section === screen.section

                objectName: "technician-" + modelData.section
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                stacked: true
                fontSize: 20
                iconName: modelData.icon
                text: modelData.name
                kind: current ? TouchButton.Kind.Chosen : TouchButton.Kind.Tonal
                Accessible.checkable: true
                Accessible.checked: current
                onClicked: {
                    if (modelData.section === "queue")
                        screen.queueWanted();
                    else
                        screen.section = modelData.section;
                }
            }
        }
    }

    Loader {
        anchors.top: tabs.visible ? tabs.bottom : header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: screen.inside ? 12 : 0
        sourceComponent: !screen.inside ? door : screen.section === "checks" ? checks : screen.section === "meters" ? plots : screen.section === "log" ? lines : setup
    }

    onInsideChanged: if (inside)
        tools.begin()

    Component {
        id: door

        TechnicianPin {
            technician: screen.technician
            status: screen.status
        }
    }

    Component {
        id: checks

        TechnicianChecks {
            evidence: screen.evidence
        }
    }

    Component {
        id: plots

        TechnicianMeters {
            meters: screen.meters
        }
    }

    Component {
        id: lines

        TechnicianLog {
            tools: screen.tools
        }
    }

    Component {
        id: setup

        TechnicianSetup {
            tools: screen.tools
            look: screen.look
            onPairingWanted: screen.pairingWanted()
            onPinWanted: screen.technician.choose()
        }
    }

    // Above everything, and takes nothing: each touch says that somebody is there.
    Item {
        anchors.fill: parent

        PointHandler {
            onActiveChanged: if (active)
                screen.technician.touched()
        }
    }
}
