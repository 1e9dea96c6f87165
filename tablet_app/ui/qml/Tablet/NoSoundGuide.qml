pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// "No sound?": one thing at a time, in big words; at the end a proved beep, or the one part at fault.
FocusScope {
    id: screen

    required property NoSoundModel flow
    required property StatusModel status
    readonly property var now: flow.now
    readonly property string step: now.step
    readonly property bool over: step === "over"
    readonly property bool proved: over && now.outcome === "proved"
    readonly property bool low: height < 680
    signal back
    signal checkInWanted

    objectName: "noSoundGuide"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("No sound?")

    Component.onCompleted: flow.begin()
    Component.onDestruction: flow.end()

    component Big: TouchButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: Theme.touchBig
        kind: TouchButton.Kind.Primary
        fontSize: Theme.fsTitle
    }

    component Said: Label {
        Layout.fillWidth: true
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: screen.low ? 22 : 26
    }

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
        title: qsTr("No sound?")
        onBack: screen.back()
    }

    Flickable {
        id: flick

        anchors.top: header.bottom
        anchors.bottom: support.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 12
        contentHeight: column.height
        clip: true
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(0, (flick.height - height) / 2)
            width: Math.min(flick.width - 40, 900)
            spacing: screen.low ? 10 : 20

            Icon {
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: screen.low ? 56 : 96
                Layout.preferredHeight: Layout.preferredWidth
                name: NoSoundText.icon(screen.now)
                color: NoSoundText.ink(screen.now)
            }

            Label {
                objectName: "guide-headline"
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: NoSoundText.headline(screen.now)
                color: screen.over ? NoSoundText.ink(screen.now) : Theme.text
                font.pixelSize: screen.low ? 32 : 40
                font.weight: Font.Bold
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            Said {
                objectName: "guide-offer"
                text: screen.step === "offer" ? screen.now.will : ""
            }

            Said {
                objectName: "guide-why"
                text: screen.over ? screen.now.why : ""
            }

            Said {
                objectName: "guide-says"
                text: screen.over ? screen.now.says : ""
                color: Theme.text2
            }

            Said {
                objectName: "guide-todo"
                text: screen.over && screen.now.todo !== "" ? "→ " + screen.now.todo : ""
                font.weight: Font.DemiBold
            }

            Said {
                objectName: "guide-mended"
                text: screen.proved && screen.now.mended.length > 0 ? qsTr("Put right: %1").arg(screen.now.mended.join(", ")) : ""
                color: Theme.text2
            }

            Big {
                objectName: "guide-do"
                visible: screen.step === "offer"
                iconName: "zap"
                text: qsTr("Do it")
                onClicked: screen.flow.repair()
            }

            TouchButton {
                objectName: "guide-leave"
                Layout.fillWidth: true
                visible: screen.step === "offer"
                kind: TouchButton.Kind.Ghost
                text: qsTr("Not now")
                onClicked: screen.flow.decline()
            }

            GridLayout {
                Layout.fillWidth: true
                visible: screen.step === "ask"
                columns: screen.width < screen.height ? 1 : 3
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap

                Repeater {
                    model: screen.step === "ask" ? screen.now.answers.filter(count => count > 0) : []

                    Big {
                        required property int modelData

                        objectName: "guide-heard-" + modelData
                        text: screen.now.question === "alert" ? qsTr("Yes, I hear it") : qsTr("%n beep(s)", "", modelData)
                        onClicked: screen.flow.answer(modelData)
                    }
                }
            }

            TouchButton {
                objectName: "guide-heard-0"
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touch + 8
                visible: screen.step === "ask"
                text: qsTr("I heard nothing")
                onClicked: screen.flow.answer(0)
            }

            GridLayout {
                Layout.fillWidth: true
                visible: screen.over
                columns: screen.width < screen.height ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap

                Big {
                    objectName: "guide-done"
                    visible: screen.now.part !== "check_in"
                    text: qsTr("Understood")
                    onClicked: screen.back()
                }

                Big {
                    objectName: "guide-check-in"
                    visible: screen.now.part === "check_in"
                    iconName: "clipboard-check"
                    text: qsTr("Check in")
                    onClicked: screen.checkInWanted()
                }

                TouchButton {
                    objectName: "guide-again"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: Theme.touchBig
                    kind: TouchButton.Kind.Ghost
                    iconName: "refresh-cw"
                    text: qsTr("Once more")
                    onClicked: screen.flow.begin()
                }
            }
        }
    }

    ScrollHint {
        flickable: flick
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

    Arming {
        of: [screen.step, screen.now.question, screen.now.part, screen.now.title].join("/")
    }
}
