import QtQuick
import QtQuick.Layouts
import Tablet
import Tablet.Backend

// The code as it is typed, what is wrong with it, and both languages.
Rectangle {
    id: bar

    required property DeskModel desk
    required property Look look
    property alias input: field

    implicitHeight: column.implicitHeight + 24
    radius: Theme.radius
    color: Theme.surface

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 16
        spacing: 6

        RowLayout {
            Layout.fillWidth: true
            spacing: 16

            Label {
                text: qsTr("Support code")
                wrapMode: Text.NoWrap
                font.pixelSize: 18
                font.weight: Font.DemiBold
            }

            Rectangle {
                Layout.fillWidth: true
                Layout.minimumWidth: 320
                Layout.maximumWidth: 420
                Layout.preferredHeight: 56
                radius: 10
                color: Theme.bg
                border.width: field.activeFocus ? 3 : 1
                border.color: bar.desk.wrong.says !== undefined ? Theme.danger : field.activeFocus ? Theme.text : Theme.outline

                TextInput {
                    id: field

                    objectName: "code"
                    anchors.fill: parent
                    anchors.leftMargin: 16
                    anchors.rightMargin: 16
                    verticalAlignment: TextInput.AlignVCenter
                    clip: true
                    focus: true
                    color: Theme.text
                    selectByMouse: true
                    inputMethodHints: Qt.ImhNoPredictiveText
                    font.family: Theme.family
                    font.pixelSize: 30
                    font.weight: Font.DemiBold
                    font.letterSpacing: 2
                    Accessible.role: Accessible.EditableText
                    Accessible.name: qsTr("Support code")
                    onTextChanged: bar.desk.type(text)
                    onAccepted: bar.desk.enter()
                }
            }

            Item {
                Layout.fillWidth: true
            }

            LanguageChoice {
                text: qsTr("They speak")
                prefix: "theirs"
                language: bar.desk.theirs
                onChosen: language => bar.desk.speak(language)
            }

            LanguageChoice {
                text: qsTr("You read")
                prefix: "ours"
                language: bar.desk.ours
                onChosen: language => bar.look.chooseLanguage(language)
            }
        }

        Label {
            objectName: "code-wrong"
            Layout.fillWidth: true
            visible: bar.desk.wrong.says !== undefined
            text: bar.desk.wrong.says ?? ""
            color: Theme.danger
            font.pixelSize: 18
            font.weight: Font.DemiBold
        }

        Label {
            objectName: "code-spelled"
            Layout.fillWidth: true
            visible: text !== ""
            text: bar.desk.spelled === "" ? "" : qsTr("Read it back: %1").arg(bar.desk.spelled)
            color: Theme.text2
            font.pixelSize: 17
        }
    }
}
