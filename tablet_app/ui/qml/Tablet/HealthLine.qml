import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One finding: how it stands, what was found, what to do; a tap shows the numbers behind it.
Rectangle {
    id: line

    required property string check
    required property string mark
    required property string title
    required property string says
    required property string todo
    required property bool fixable
    required property bool again
    required property var numbers
    required property string source
    property bool open: false
    readonly property color ink: HealthText.ink(line.mark)
    signal toggled
    signal fixWanted

    implicitWidth: 600
    implicitHeight: column.implicitHeight
    height: implicitHeight
    radius: Theme.radius
    color: Theme.surface

    Rectangle {
        width: 8
        height: parent.height
        radius: 4
        color: line.ink
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        T.AbstractButton {
            id: head

            objectName: "health-open-" + line.check
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.touch, texts.implicitHeight + 20)
            Accessible.role: Accessible.Button
            Accessible.name: line.title + ", " + HealthText.word(line.mark) + ": " + line.says
            Accessible.description: line.todo
            Accessible.onPressAction: head.click()
            onClicked: line.toggled()

            background: Rectangle {
                radius: Theme.radius
                color: head.down ? Theme.surface2 : "transparent"
            }

            contentItem: Item {
                Icon {
                    id: icon

                    x: 24
                    y: texts.y
                    width: 32
                    height: 32
                    weight: 2.5
                    name: line.again ? "hourglass" : HealthText.icon(line.mark)
                    color: line.ink
                }

                ColumnLayout {
                    id: texts

                    x: 72
                    width: head.width - x - 60
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 4

                    Label {
                        objectName: "health-title"
                        Layout.fillWidth: true
                        text: line.title + " · " + HealthText.word(line.mark)
                        color: line.ink
                        font.weight: Font.DemiBold
                        Accessible.ignored: true
                    }

                    Label {
                        objectName: "health-found"
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: line.says
                        font.pixelSize: 20
                        Accessible.ignored: true
                    }

                    Label {
                        objectName: "health-advice"
                        Layout.fillWidth: true
                        visible: line.todo !== ""
                        text: "→ " + line.todo
                        font.pixelSize: 20
                        font.weight: Font.DemiBold
                        Accessible.ignored: true
                    }
                }

                Icon {
                    anchors.right: parent.right
                    anchors.rightMargin: 16
                    anchors.verticalCenter: parent.verticalCenter
                    rotation: line.open ? 180 : 0
                    name: "chevron-down"
                    color: Theme.text2
                }
            }
        }

        HealthNumbers {
            objectName: "health-numbers"
            Layout.fillWidth: true
            Layout.leftMargin: 72
            Layout.rightMargin: 16
            Layout.bottomMargin: 14
            visible: line.open
            numbers: line.open ? line.numbers : []
            source: line.source
            check: line.check
        }

        TouchButton {
            objectName: "health-fix-" + line.check
            Layout.fillWidth: true
            Layout.leftMargin: 72
            Layout.rightMargin: 16
            Layout.bottomMargin: 14
            visible: line.fixable
            iconName: "zap"
            text: qsTr("Fix it for me")
            onClicked: line.fixWanted()
        }
    }
}
