pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The kiosk has no system keyboard: Georgian, Latin and Russian letters, and digits, on keys of our own.
Rectangle {
    id: keys

    property string text: ""
    property string page: Qt.uiLanguage === "en" ? "latin" : Qt.uiLanguage === "ru" ? "russian" : "georgian"
    readonly property int gap: width < 900 ? 4 : 8
    readonly property var pages: ({
            "georgian": ["ქწერტყუიოპჭ", "ასდფგჰჯკლღთ", "ზხცვბნმშჟძჩ"],
            "latin": ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
            "russian": ["йцукенгшщзх", "фывапролджэ", "ячсмитьбюъё"],
            "digits": ["12345", "67890", ".,-%"]
        })
    readonly property var names: [["georgian", "აბგ"], ["latin", "abc"], ["russian", "абв"], ["digits", "123"]]
    signal done

    implicitHeight: 4 * Theme.touch + 3 * gap + 16
    color: Theme.bg

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 8
        spacing: keys.gap

        Repeater {
            model: keys.pages[keys.page]

            Row {
                id: row

                required property string modelData
                readonly property real keyWidth: Math.min(110, (keys.width - 16 - 10 * keys.gap) / 11)

                Layout.alignment: Qt.AlignHCenter
                spacing: keys.gap

                Repeater {
                    model: row.modelData.split("")

                    TouchButton {
                        required property string modelData

                        objectName: "letter_" + modelData
                        width: row.keyWidth
                        height: Theme.touch
                        fontSize: 28
                        text: modelData
                        onClicked: keys.text += modelData
                    }
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: keys.gap

            Repeater {
                model: keys.names

                TouchButton {
                    required property var modelData

                    objectName: "page_" + modelData[0]
                    Layout.preferredWidth: 84
                    text: modelData[1]
                    fontSize: 20
                    kind: keys.page === modelData[0] ? TouchButton.Kind.Chosen : TouchButton.Kind.Ghost
                    onClicked: keys.page = modelData[0]
                }
            }

            TouchButton {
                objectName: "letter_space"
                Layout.fillWidth: true
                text: "␣"
                Accessible.name: qsTr("Space")
                onClicked: keys.text += " "
            }

            TouchButton {
                objectName: "letter_delete"
                Layout.preferredWidth: 96
                iconName: "delete"
                autoRepeat: true
                Accessible.name: qsTr("Delete")
                onClicked: keys.text = keys.text.slice(0, -1)
            }

            TouchButton {
                objectName: "letter_done"
                Layout.preferredWidth: 110
                kind: TouchButton.Kind.Primary
                iconName: "check"
                Accessible.name: qsTr("Done")
                onClicked: keys.done()
            }
        }
    }
}
