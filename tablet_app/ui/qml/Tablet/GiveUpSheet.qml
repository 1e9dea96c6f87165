import QtQuick
import QtQuick.Layouts

// Giving up is asked twice: the platform will then never learn of it.
Sheet {
    id: sheet

    property string about: ""
    signal confirmed

    objectName: "giveUpSheet"
    title: qsTr("Give up?")

    Label {
        objectName: "give-up-about"
        Layout.fillWidth: true
        Layout.leftMargin: 8
        text: sheet.about
        font.weight: Font.DemiBold
    }

    Label {
        Layout.fillWidth: true
        Layout.leftMargin: 8
        text: qsTr("The platform will not learn of this action: for it, nothing has changed. This can't be taken back.")
        color: Theme.text2
    }

    footer: GridLayout {
        Layout.fillWidth: true
        columns: sheet.width < 700 ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall

        TouchButton {
            objectName: "give-up-keep"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Theme.touchBig
            text: qsTr("Keep it")
            onClicked: sheet.dismissed()
        }

        TouchButton {
            objectName: "give-up-confirm"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Theme.touchBig
            kind: TouchButton.Kind.Danger
            iconName: "x"
            text: qsTr("Give up")
            onClicked: sheet.confirmed()
        }
    }
}
