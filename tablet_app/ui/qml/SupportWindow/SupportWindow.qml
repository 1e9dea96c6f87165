pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet
import Tablet.Backend

// The window of whoever answers the phone.
Window {
    id: win

    required property DeskModel desk
    required property Look look
    property string large: ""
    readonly property bool dead: desk.page === "dead"
    readonly property bool walking: !dead && desk.page !== "code"
    readonly property bool waiting: desk.page === "code" && !desk.decoded
    signal closeRequested

    function next(language: string): string {
        return language === "ka" ? "en" : language === "en" ? "ru" : "ka";
    }

    function begin(): void {
        win.large = "";
        bar.input.text = "";
        win.desk.go("code");
        bar.input.forceActiveFocus();
    }

    width: 1280
    height: 800
    minimumWidth: 1024
    minimumHeight: 680
    color: Theme.bg
    title: qsTr("Partner tablet: support")
    onClosing: close => {
        close.accepted = false;
        win.closeRequested();
    }

    Repeater {
        model: 10

        Item {
            id: key

            required property int index

            Shortcut {
                sequence: "Ctrl+" + key.index
                onActivated: win.desk.go(key.index === 0 ? "code" : key.index === 9 ? "dead" : "C" + key.index)
            }
        }
    }

    Shortcut {
        sequence: "F2"
        onActivated: win.desk.speak(win.next(win.desk.theirs))
    }

    Shortcut {
        sequence: "Esc"
        onActivated: win.large !== "" ? win.large = "" : win.begin()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 12
        spacing: 12

        CodeBar {
            id: bar

            Layout.fillWidth: true
            desk: win.desk
            look: win.look
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 12

            StepList {
                Layout.preferredWidth: 210
                Layout.maximumWidth: 210
                Layout.fillHeight: true
                desk: win.desk
            }

            Rectangle {
                Layout.fillWidth: true
                Layout.fillHeight: true
                radius: Theme.radius
                color: Theme.surface

                FirstWords {
                    anchors.fill: parent
                    anchors.margins: 24
                    visible: win.waiting
                }

                DeadTree {
                    anchors.fill: parent
                    anchors.margins: 16
                    visible: win.dead
                    desk: win.desk
                }

                ColumnLayout {
                    anchors.fill: parent
                    anchors.margins: 16
                    visible: !win.waiting && !win.dead
                    spacing: 12

                    PicturePair {
                        Layout.fillWidth: true
                        Layout.fillHeight: false
                        Layout.preferredHeight: win.height * 0.35
                        desk: win.desk
                        onEnlarged: source => win.large = source
                    }

                    RowLayout {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        spacing: 16

                        FieldTable {
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.preferredWidth: 1
                            visible: !win.walking
                            desk: win.desk
                        }

                        AnswerList {
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.preferredWidth: 1
                            visible: win.walking
                            desk: win.desk
                        }

                        SayPanel {
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.preferredWidth: 1
                            desk: win.desk
                        }
                    }
                }
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: win.large !== ""
        color: Theme.bg

        Image {
            objectName: "large"
            anchors.fill: parent
            anchors.margins: 12
            cache: false
            fillMode: Image.PreserveAspectFit
            source: win.large
        }

        MouseArea {
            anchors.fill: parent
            onClicked: win.large = ""
        }
    }
}
