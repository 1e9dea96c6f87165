import QtQuick

// A strip across the screen for what lasts, with at most one thing to do about it.
Rectangle {
    id: banner

    property string text: ""
    property string iconName: "info"
    property string action: ""
    property bool busy: false
    property bool bad: false
    signal acted

    width: parent ? parent.width : 0
    height: visible ? Math.max(button.visible ? button.height + 16 : 56, label.implicitHeight + 20) : 0
    color: bad ? Theme.stopBg : Theme.alertBg
    readonly property color ink: bad ? Theme.stopInk : Theme.alertInk

    Rectangle {
        width: parent.width
        height: 2
        anchors.bottom: parent.bottom
        color: "#40000000"
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: banner.text

    Icon {
        id: icon

        x: 20
        anchors.verticalCenter: parent.verticalCenter
        name: banner.iconName
        color: banner.ink
    }

    Label {
        id: label

        anchors.left: icon.right
        anchors.leftMargin: 14
        anchors.right: button.visible ? button.left : parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: banner.text
        color: banner.ink
        font.weight: Font.DemiBold
        font.pixelSize: 20
        Accessible.ignored: true
    }

    TouchButton {
        id: button

        objectName: banner.objectName + "-action"
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        visible: banner.action !== ""
        text: banner.action
        busy: banner.busy
        kind: TouchButton.Kind.Chosen
        fill: banner.ink
        fg: banner.color
        onClicked: banner.acted()
    }
}
