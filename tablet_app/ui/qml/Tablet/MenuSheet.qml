pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// Where one can go from anywhere, the language, the theme, a pause, and whom to call.
Sheet {
    id: sheet

    required property StatusModel status
    required property Look look
    required property string page
    signal chosen(page: string)

    objectName: "menu"
    preferredWidth: 820
    title: qsTr("Menu")

    function paused(minutes: int): void {
        sheet.status.pause(minutes);
        sheet.dismissed();
    }

    GridLayout {
        Layout.fillWidth: true
        columns: sheet.width > 700 ? 5 : 3
        columnSpacing: 10
        rowSpacing: 10

        Repeater {
            model: [
                {
                    page: "orders",
                    icon: "receipt",
                    name: qsTr("Orders")
                },
                {
                    page: "products",
                    icon: "package",
                    name: qsTr("Products")
                },
                {
                    page: "history",
                    icon: "history",
                    name: qsTr("History")
                },
                {
                    page: "queue",
                    icon: "send",
                    name: qsTr("Queue")
                },
                {
                    page: "checkin",
                    icon: "clipboard-check",
                    name: qsTr("Check-in")
                }
            ]

            TouchButton {
                required property var modelData

                objectName: "menu-" + modelData.page
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                stacked: true
                iconName: modelData.icon
                text: modelData.name
                kind: modelData.page === sheet.page ? TouchButton.Kind.Chosen : TouchButton.Kind.Tonal
                onClicked: sheet.chosen(modelData.page)
            }
        }
    }

    TouchButton {
        objectName: "menu-health"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.touchBig - 8
        iconName: "stethoscope"
        fontSize: Theme.fsTitle
        text: qsTr("Check the tablet")
        kind: sheet.page === "health" ? TouchButton.Kind.Chosen : TouchButton.Kind.Tonal
        onClicked: sheet.chosen("health")
    }

    component Choice: RowLayout {
        id: choice

        required property string iconName
        required property var options
        required property string current
        required property string prefix
        signal picked(value: string)

        Layout.fillWidth: true
        spacing: 10

        Icon {
            name: choice.iconName
            color: Theme.text2
            Layout.leftMargin: 8
            Layout.preferredWidth: 32
            Layout.preferredHeight: 32
        }

        Repeater {
            model: choice.options

            TouchButton {
                required property var modelData

                objectName: choice.prefix + modelData[0]
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData[1]
                kind: modelData[0] === choice.current ? TouchButton.Kind.Chosen : TouchButton.Kind.Tonal
                Accessible.checkable: true
                Accessible.checked: modelData[0] === choice.current
                onClicked: choice.picked(modelData[0])
            }
        }
    }

    Choice {
        iconName: "languages"
        prefix: "language-"
        current: sheet.look.language
        options: [["ka", "ქართული"], ["en", "English"], ["ru", "Русский"]]
        onPicked: value => sheet.look.chooseLanguage(value)
    }

    Choice {
        iconName: "sun-moon"
        prefix: "theme-"
        current: sheet.look.theme
        options: [["auto", qsTr("By the hour")], ["light", qsTr("Light")], ["dark", qsTr("Dark")]]
        onPicked: value => sheet.look.chooseTheme(value)
    }

    Label {
        Layout.fillWidth: true
        Layout.leftMargin: 8
        visible: pause.visible
        text: qsTr("Pause new orders for so many minutes:")
        color: Theme.text2
    }

    Choice {
        id: pause

        visible: sheet.status.state.canPause && sheet.status.state.pausedUntil === ""
        iconName: "circle-pause"
        prefix: "pause-"
        current: ""
        options: [["15", "15"], ["30", "30"], ["60", "60"]]
        onPicked: value => sheet.paused(Number(value))
    }

    footer: RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: 8
        spacing: 10

        Label {
            objectName: "menuSupport"
            Layout.fillWidth: true
            text: qsTr("Support: %1").arg(sheet.status.state.supportPhone) + " · " + qsTr("Support code: %1").arg(sheet.status.state.supportCode)
            color: Theme.text2
            font.pixelSize: 20
        }

        TouchButton {
            objectName: "menu-technician"
            kind: TouchButton.Kind.Ghost
            fontSize: Theme.fsCaption
            iconName: "wrench"
            text: qsTr("Technician")
            onClicked: sheet.chosen("technician")
        }
    }
}
