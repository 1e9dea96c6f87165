import QtQuick
import QtQuick.Templates as T

// On or off by place, word and icon together.
T.AbstractButton {
    id: control

    property bool on: true
    property bool busy: false

    implicitWidth: 240
    implicitHeight: Theme.touch

    Accessible.role: Accessible.CheckBox
    Accessible.name: control.text
    Accessible.checkable: true
    Accessible.checked: control.on
    Accessible.onPressAction: control.click()

    background: Rectangle {
        radius: height / 2
        color: control.down ? Qt.darker(Theme.surface2, 1.2) : Theme.surface2
        border.width: 2
        border.color: control.on ? Theme.primary : Theme.outline
    }

    contentItem: Item {
        Rectangle {
            id: knob

            x: control.on ? parent.width - width - 6 : 6
            y: 6
            width: 192
            height: parent.height - 12
            radius: height / 2
            color: control.on ? Theme.primary : Theme.text

            Row {
                anchors.centerIn: parent
                spacing: 8

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 24
                    height: 24
                    weight: 3
                    name: control.busy ? "hourglass" : control.on ? "check" : "ban"
                    color: control.on ? Theme.primaryInk : Theme.bg
                }

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, 140)
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 14
                    text: control.on ? qsTr("On sale") : qsTr("Off")
                    color: control.on ? Theme.primaryInk : Theme.bg
                    font.pixelSize: 20
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
            }
        }
    }
}
