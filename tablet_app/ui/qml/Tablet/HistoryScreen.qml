pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// Orders of the last two weeks by day; found by the digits of their code.
FocusScope {
    id: screen

    required property HistoryModel history
    property bool searching: false
    property bool watching: false
    readonly property bool portrait: width < height
    signal back
    signal opened(orderId: string)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("History")

    function goBack(): void {
        if (screen.searching)
            screen.endSearch();
        else
            screen.back();
    }

    function endSearch(): void {
        pad.text = "";
        screen.searching = false;
    }

    function watch(on: bool): void {
        if (on === screen.watching)
            return;
        screen.watching = on;
        screen.history.watch(on);
    }

    Component.onCompleted: watch(visible)
    Component.onDestruction: screen.history.forget()
    onVisibleChanged: watch(visible)

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }

    ScreenHeader {
        id: header

        width: parent.width
        title: screen.searching ? qsTr("Find an order") : qsTr("History")
        onBack: screen.goBack()

        Label {
            objectName: "history-digits"
            visible: screen.searching
            text: pad.text === "" ? qsTr("digits of the code") : pad.text
            color: pad.text === "" ? Theme.text2 : Theme.text
            font.pixelSize: pad.text === "" ? Theme.fsBody : 40
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
        }

        TouchButton {
            objectName: "history-search"
            visible: !screen.searching
            iconName: "search"
            text: screen.width < 900 ? "" : qsTr("Find by code")
            Accessible.name: qsTr("Find by code")
            onClicked: screen.searching = true
        }

        TouchButton {
            objectName: "history-search-end"
            visible: screen.searching
            kind: TouchButton.Kind.Ghost
            iconName: "x"
            Accessible.name: qsTr("End the search")
            onClicked: screen.endSearch()
        }
    }

    GridLayout {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 12
        columns: screen.portrait ? 1 : 2
        columnSpacing: 16
        rowSpacing: 12

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: list

                objectName: "history-list"
                anchors.fill: parent
                clip: true
                spacing: 8
                reuseItems: true
                cacheBuffer: 0
                boundsBehavior: Flickable.StopAtBounds
                model: screen.history.rows
                section.property: "day"
                section.delegate: Label {
                    required property string section

                    width: list.width
                    topPadding: 10
                    bottomPadding: 8
                    leftPadding: 6
                    text: When.heading(section)
                    color: Theme.text2
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                delegate: HistoryLine {
                    required property string orderId

                    objectName: "history-" + code
                    width: list.width - 14
                    onClicked: screen.opened(orderId)
                }
            }

            ScrollHint {
                flickable: list
            }

            Label {
                objectName: "history-empty"
                anchors.centerIn: parent
                width: parent.width - 60
                horizontalAlignment: Text.AlignHCenter
                visible: screen.history.found === 0
                text: screen.history.loading ? qsTr("One moment…") : screen.history.count > 0 ? qsTr("No order of the last 14 days has these digits.") : qsTr("No orders in the last 14 days.")
                font.pixelSize: Theme.fsTitle
            }
        }

        Keypad {
            id: pad

            Layout.fillWidth: screen.portrait
            Layout.preferredWidth: screen.portrait ? 1 : implicitWidth
            Layout.preferredHeight: screen.portrait ? 440 : Math.min(implicitHeight, screen.height - 120)
            Layout.alignment: Qt.AlignTop
            visible: screen.searching
            maxLength: 6
            submittable: false
            onTextChanged: screen.history.find(text)
        }
    }
}
