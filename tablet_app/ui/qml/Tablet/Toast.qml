pragma ComponentBehavior: Bound

import QtQuick

// A strip that says what has just happened and goes by itself; with `action`, one thing can be done about it meanwhile.
Rectangle {
    id: toast

    property string text: ""
    property string action: ""
    property int seconds: 4
    property bool bad: false
    signal actionTapped
    signal expired

    anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
    anchors.bottom: parent ? parent.bottom : undefined
    anchors.bottomMargin: Theme.gap
    width: Math.min((parent ? parent.width : 800) - 2 * Theme.gap, content.implicitWidth)
    height: Math.max(Theme.touch + 16, content.implicitHeight)
    radius: Theme.radius
    color: Theme.text
    visible: text !== ""
    z: 20

    Accessible.role: Accessible.AlertMessage
    Accessible.name: toast.text

    onTextChanged: if (text !== "")
        timer.restart()

    // No tap goes through to what it lies over; one on it puts it away, once it can have been seen.
    MouseArea {
        anchors.fill: parent
        onClicked: toast.expired()
    }

    Timer {
        id: timer

        interval: toast.seconds * 1000
        onTriggered: toast.expired()
    }

    Rare {
        id: content

        anchors.fill: parent
        wanted: toast.text !== ""

        sourceComponent: Item {
            implicitWidth: label.implicitWidth + 100 + (button.visible ? button.width + Theme.gap : 0)
            implicitHeight: label.implicitHeight + 32

            Icon {
                id: icon

                x: 20
                anchors.verticalCenter: parent.verticalCenter
                name: toast.bad ? "triangle-alert" : "circle-check"
                color: Theme.bg
            }

            Label {
                id: label

                anchors.left: icon.right
                anchors.leftMargin: 14
                anchors.right: button.visible ? button.left : parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: toast.text
                color: Theme.bg
                font.weight: Font.Medium
                Accessible.ignored: true
            }

            TouchButton {
                id: button

                objectName: toast.objectName + "-action"
                anchors.right: parent.right
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                visible: toast.action !== ""
                text: toast.action
                onClicked: toast.actionTapped()
            }
        }
    }

    Arming {
        of: toast.text
    }
}
