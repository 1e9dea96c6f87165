import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// One meter: the value now, and how it came there.
Rectangle {
    id: meter

    required property string kind
    required property string name
    required property var line
    readonly property string now: meter.line.value === "" ? qsTr("not known") : meter.line.value + " " + meter.line.unit

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    implicitWidth: 300
    implicitHeight: 160
    radius: Theme.radius
    color: Theme.surface
    Accessible.role: Accessible.StaticText
    Accessible.name: meter.name + ": " + meter.now

    Label {
        id: title

        x: 16
        y: 10
        width: parent.width - value.width - 48
        text: meter.name
        color: Theme.text2
        font.pixelSize: 20
        Accessible.ignored: true
    }

    Label {
        id: value

        objectName: "meter-" + meter.kind
        anchors.right: parent.right
        anchors.rightMargin: 16
        y: 6
        text: meter.now
        font.pixelSize: Theme.fsTitle
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }

    Label {
        id: most

        anchors.top: plot.top
        anchors.right: plot.left
        anchors.rightMargin: 8
        text: meter.line.most
        color: Theme.text2
        font.pixelSize: 18
        Accessible.ignored: true
    }

    Label {
        anchors.bottom: plot.bottom
        anchors.right: plot.left
        anchors.rightMargin: 8
        text: meter.line.least
        color: Theme.text2
        font.pixelSize: 18
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: plot
        color: "transparent"
        border.width: 1
        border.color: Theme.outline
    }

    Plot {
        id: plot

        anchors.fill: parent
        anchors.topMargin: Math.max(title.y + title.height, value.y + value.height) + 6
        anchors.bottomMargin: 12
        anchors.leftMargin: 74
        anchors.rightMargin: 16
        points: meter.line.points
        ink: Theme.info
    }
}
