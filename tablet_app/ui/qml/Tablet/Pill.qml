import QtQuick

// A word (and an icon) on a rounded ground: a mark of an order, a count, a kind.
Rectangle {
    id: pill

    property string text: ""
    property string iconName: ""
    property string description: text
    property color fg: Theme.text
    property int fontSize: Theme.fsCaption

    implicitWidth: row.implicitWidth + 24
    implicitHeight: Math.round(fontSize * 1.25) + 12
    radius: height / 2
    color: Theme.surface2

    Accessible.role: Accessible.StaticText
    Accessible.name: pill.description

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 6

        Icon {
            name: pill.iconName
            visible: name !== ""
            color: pill.fg
            width: Math.round(pill.fontSize * 1.2)
            height: width
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: pill.text
            visible: text !== ""
            color: pill.fg
            wrapMode: Text.NoWrap
            font.pixelSize: pill.fontSize
            font.weight: Font.DemiBold
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
