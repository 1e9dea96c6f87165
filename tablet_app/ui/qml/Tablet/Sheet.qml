pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A panel over the screen it belongs to. Its children are stacked in a column; what is too tall scrolls.
FocusScope {
    id: sheet

    property bool open: false
    property string title: ""
    property bool closable: true
    property int preferredWidth: 720
    property string shows: title // another answer, another set of buttons
    default property alias content: column.data
    property alias footer: foot.data // stays in sight below what scrolls
    signal dismissed

    anchors.fill: parent
    visible: open
    focus: open
    z: 10

    Accessible.role: Accessible.Dialog
    Accessible.name: sheet.title

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        // Takes every tap, so that nothing below is pressed.
        MouseArea {
            anchors.fill: parent
            onClicked: if (sheet.closable)
                sheet.dismissed()
        }
    }

    Rectangle {
        id: panel

        anchors.centerIn: parent
        width: Math.min(sheet.preferredWidth, sheet.width - 2 * Theme.gap)
        height: Math.min(sheet.height - 2 * Theme.gap, head.height + column.implicitHeight + foot.implicitHeight + (foot.visible ? Theme.gap : 0) + 3 * Theme.gap)
        radius: Theme.radius
        color: Theme.bg

        MouseArea {
            anchors.fill: parent
        }

        Item {
            id: head

            x: Theme.gap
            y: Theme.gap
            width: parent.width - 2 * Theme.gap
            height: Math.max(close.visible ? close.height : 0, heading.implicitHeight)

            Label {
                id: heading

                anchors.left: parent.left
                anchors.leftMargin: 8
                anchors.right: close.visible ? close.left : parent.right
                anchors.rightMargin: Theme.gapSmall
                anchors.verticalCenter: parent.verticalCenter
                text: sheet.title
                font.pixelSize: Theme.fsTitle
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            TouchButton {
                id: close

                objectName: sheet.objectName + "-close"
                anchors.right: parent.right
                visible: sheet.closable
                kind: TouchButton.Kind.Ghost
                iconName: "x"
                Accessible.name: qsTr("Close")
                onClicked: sheet.dismissed()
            }
        }

        Flickable {
            id: flick

            anchors.top: head.bottom
            anchors.topMargin: Theme.gap
            anchors.bottom: foot.visible ? foot.top : parent.bottom
            anchors.bottomMargin: Theme.gap
            x: Theme.gap
            width: parent.width - 2 * Theme.gap
            contentHeight: column.implicitHeight
            clip: true
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds

            ColumnLayout {
                id: column

                width: flick.width - (flick.interactive ? 16 : 0)
                spacing: Theme.gap
            }
        }

        ScrollHint {
            flickable: flick
        }

        ColumnLayout {
            id: foot

            visible: children.length > 0
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap
            x: Theme.gap
            width: parent.width - 2 * Theme.gap
            spacing: Theme.gap
        }
    }

    // Beside it, for what comes to light when it closes.
    Arming {
        parent: sheet.parent
        of: sheet.open ? sheet.shows : ""
    }
}
