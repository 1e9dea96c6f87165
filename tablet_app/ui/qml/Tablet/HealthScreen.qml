pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// Check the tablet: one thing to do at the top, then everything that was found, the worst first.
FocusScope {
    id: screen

    required property HealthModel health
    required property TouchModel touch
    required property StatusModel status
    signal back
    signal soundWanted

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Check the tablet")

    Component.onCompleted: health.begin()

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
        title: qsTr("Check the tablet")
        onBack: screen.back()

        TouchButton {
            objectName: "health-again"
            iconName: "refresh-cw"
            busy: screen.health.running
            text: screen.width > 900 ? qsTr("Check again") : ""
            Accessible.name: qsTr("Check again")
            onClicked: {
                screen.health.begin();
                list.moved = false;
                list.goUp();
            }
        }
    }

    Item {
        anchors.top: header.bottom
        anchors.bottom: support.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 12

        ListView {
            id: list

            objectName: "health-list"
            anchors.fill: parent
            clip: true
            spacing: 10
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            model: screen.health.findings

            // What to do stays in sight while findings come in below it, until a finger moves the list.
            property bool moved: false

            function goUp(): void {
                if (!list.moved)
                    list.positionViewAtBeginning();
            }

            onMovementStarted: moved = true
            onContentHeightChanged: goUp()
            onOriginYChanged: goUp()

            header: ColumnLayout {
                width: list.width - 14
                spacing: 10

                // Above the card, which grows when the check ends: nothing moves away under a finger.
                RowLayout {
                    Layout.fillWidth: true
                    spacing: 10

                    TouchButton {
                        objectName: "health-no-sound"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        iconName: "volume-x"
                        text: qsTr("No sound?")
                        onClicked: screen.soundWanted()
                    }

                    TouchButton {
                        objectName: "health-touch"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        iconName: "hand"
                        text: qsTr("Test the screen")
                        onClicked: screen.touch.begin(screen.width, screen.height)
                    }
                }

                HealthNext {
                    Layout.fillWidth: true
                    Layout.bottomMargin: 10
                    health: screen.health
                    onSoundWanted: screen.soundWanted()
                }
            }

            section.property: "part"
            section.delegate: Label {
                required property string section

                width: list.width - 14
                topPadding: 6
                bottomPadding: 8
                leftPadding: 8
                text: HealthText.part(section)
                color: Theme.text2
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            delegate: HealthLine {
                objectName: "health-" + check
                width: list.width - 14
                open: check === screen.health.openCheck
                onToggled: screen.health.toggle(check)
                onFixWanted: screen.health.ask(check)
            }
        }

        ScrollHint {
            flickable: list
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

    FixSheet {
        health: screen.health
    }

    TouchScreen {
        anchors.fill: parent
        touch: screen.touch
        onJudged: screen.health.lookAgain("D2")
    }
}
