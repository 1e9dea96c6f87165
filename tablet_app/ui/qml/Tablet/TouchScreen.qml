pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// The drawing test: a frame of cells that fill where a finger is felt, and a picture of those that stayed empty.
FocusScope {
    id: screen

    required property TouchModel touch
    readonly property bool drawing: touch.stage === "drawing"
    readonly property string mark: touch.verdict.mark ?? ""
    signal judged

    objectName: "touchScreen"
    visible: touch.stage !== ""
    z: 12

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Test the screen")

    Connections {
        target: screen.touch

        function onJudged(): void {
            screen.judged();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }

    // Fingers only: it must be felt by the glass. What it does not take goes to nothing below.
    MultiPointTouchArea {
        id: glass

        objectName: "touch-glass"
        anchors.fill: parent
        mouseEnabled: true
        enabled: screen.drawing

        function feel(points: list<TouchPoint>): void {
            for (const point of points)
                screen.touch.feel(point.x / glass.width, point.y / glass.height);
        }

        onPressed: points => feel(points)
        onUpdated: points => feel(points)
    }

    MouseArea {
        anchors.fill: parent
        enabled: !screen.drawing
    }

    TouchCells {
        anchors.fill: parent
        visible: screen.drawing
        touch: screen.touch
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 300, 640)
        visible: screen.drawing
        spacing: 16

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Draw over all boxes with a finger")
            font.pixelSize: 34
            font.weight: Font.Bold
        }

        Label {
            objectName: "touch-left"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%n box(es) left", "", screen.touch.left)
            font.pixelSize: Theme.fsTitle
        }

        TouchButton {
            objectName: "touch-rest"
            Layout.fillWidth: true
            text: qsTr("The rest does not react")
            onClicked: screen.touch.finish()
        }

        TouchButton {
            objectName: "touch-cancel"
            Layout.fillWidth: true
            kind: TouchButton.Kind.Ghost
            iconName: "arrow-left"
            text: qsTr("Back")
            onClicked: screen.touch.cancel()
        }
    }

    GridLayout {
        id: result

        readonly property bool portrait: screen.width < screen.height

        anchors.fill: parent
        anchors.margins: 32
        visible: screen.touch.stage === "result"
        columns: portrait ? 1 : 2
        columnSpacing: 32
        rowSpacing: 32

        // The screen in small, as it is held.
        Rectangle {
            objectName: "touch-picture"
            Layout.alignment: Qt.AlignCenter
            Layout.preferredWidth: result.portrait ? screen.width * 0.5 : screen.width * 0.42
            Layout.preferredHeight: Layout.preferredWidth * screen.height / screen.width
            radius: 8
            color: Theme.surface
            border.width: 3
            border.color: Theme.outline
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("%n box(es) felt nothing", "", screen.touch.left)

            TouchCells {
                anchors.fill: parent
                anchors.margins: 4
                touch: screen.touch
                judged: true
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: 16

            RowLayout {
                Layout.fillWidth: true
                spacing: 14

                Icon {
                    Layout.preferredWidth: 48
                    Layout.preferredHeight: 48
                    name: HealthText.icon(screen.mark)
                    color: HealthText.ink(screen.mark)
                }

                Label {
                    objectName: "touch-state"
                    Layout.fillWidth: true
                    text: HealthText.word(screen.mark)
                    color: HealthText.ink(screen.mark)
                    font.pixelSize: 34
                    font.weight: Font.Bold
                }
            }

            Label {
                objectName: "touch-says"
                Layout.fillWidth: true
                text: screen.touch.verdict.says ?? ""
                font.pixelSize: 25
            }

            Label {
                objectName: "touch-todo"
                Layout.fillWidth: true
                visible: text !== ""
                text: screen.touch.verdict.todo ? "→ " + screen.touch.verdict.todo : ""
                font.weight: Font.DemiBold
            }

            Label {
                Layout.fillWidth: true
                visible: screen.touch.left > 0
                text: qsTr("%n box(es) felt nothing", "", screen.touch.left)
                color: Theme.text2
            }

            TouchButton {
                objectName: "touch-done"
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touchBig
                kind: TouchButton.Kind.Primary
                fontSize: Theme.fsTitle
                text: qsTr("Understood")
                onClicked: screen.touch.cancel()
            }

            TouchButton {
                objectName: "touch-again"
                Layout.fillWidth: true
                iconName: "refresh-cw"
                text: qsTr("Test again")
                onClicked: screen.touch.begin(screen.width, screen.height)
            }
        }
    }
}
