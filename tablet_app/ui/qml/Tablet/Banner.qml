pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A strip across the screen for what lasts, with at most one thing to do about it.
Rectangle {
    id: banner

    property string text: ""
    property string iconName: "info"
    property string action: ""
    property bool busy: false
    property bool bad: false
    property bool leads: false // a tap on it opens what it is about
    signal acted
    signal opened

    width: parent ? parent.width : 0
    height: visible ? content.implicitHeight : 0
    color: bad ? Theme.stopBg : Theme.alertBg
    readonly property color ink: bad ? Theme.stopInk : Theme.alertInk

    Accessible.role: Accessible.AlertMessage
    Accessible.name: banner.text

    // Most of the time none of them is there to be seen.
    Rare {
        id: content

        anchors.fill: parent
        wanted: banner.visible

        sourceComponent: Item {
            implicitHeight: Math.max(button.visible ? button.height + 16 : banner.leads ? Theme.touch : 56, label.implicitHeight + 20)

            Rectangle {
                width: parent.width
                height: 2
                anchors.bottom: parent.bottom
                color: "#40000000"
            }

            T.AbstractButton {
                id: way

                objectName: banner.objectName + "-open"
                anchors.fill: parent
                visible: banner.leads
                Accessible.role: Accessible.Button
                Accessible.name: banner.text
                Accessible.onPressAction: way.click()
                onClicked: banner.opened()

                background: Rectangle {
                    color: way.down ? "#30000000" : "transparent"
                }
            }

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
                anchors.right: chevron.visible ? chevron.left : button.visible ? button.left : parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: banner.text
                color: banner.ink
                font.weight: Font.DemiBold
                font.pixelSize: 20
                Accessible.ignored: true
            }

            Icon {
                id: chevron

                anchors.right: button.visible ? button.left : parent.right
                anchors.rightMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                visible: banner.leads
                name: "chevron-right"
                color: banner.ink
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
    }
}
