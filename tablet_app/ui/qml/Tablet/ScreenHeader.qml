import QtQuick
import QtQuick.Layouts

// The head of a screen: back, title, and at the right what the screen adds (its children).
Rectangle {
    id: header

    property string title: ""
    property bool canGoBack: true
    default property alias extra: row.data
    signal back

    implicitHeight: Theme.touch + 16
    implicitWidth: 800
    color: Theme.surface

    TouchButton {
        id: backButton

        objectName: "back"
        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        visible: header.canGoBack
        iconName: "arrow-left"
        Accessible.name: qsTr("Back")
        onClicked: header.back()
    }

    Label {
        anchors.left: backButton.visible ? backButton.right : parent.left
        anchors.leftMargin: 20
        anchors.right: row.left
        anchors.rightMargin: Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        text: header.title
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 18
        font.pixelSize: Theme.fsTitle
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    RowLayout {
        id: row

        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapSmall
    }
}
