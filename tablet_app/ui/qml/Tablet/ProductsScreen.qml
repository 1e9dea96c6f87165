pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// The catalogue: by category, by search, and what is switched off one tap away.
FocusScope {
    id: screen

    required property ProductsModel products
    property bool showsOff: false
    property bool searching: false
    property bool watching: false
    readonly property bool portrait: width < height
    readonly property bool sideBySide: !portrait && !searching
    readonly property bool filterEmpty: !products.loading && products.count > 0 && products.found === 0
    signal back

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Products")

    function goBack(): void {
        if (screen.showsOff)
            screen.showsOff = false;
        else if (screen.searching)
            screen.endSearch();
        else
            screen.back();
    }

    function search(): void {
        keys.typing = true;
        screen.searching = true;
    }

    function endSearch(): void {
        keys.text = "";
        screen.searching = false;
    }

    function watch(on: bool): void {
        if (on === screen.watching)
            return;
        screen.watching = on;
        screen.products.watch(on);
    }

    Component.onCompleted: watch(visible)
    Component.onDestruction: watch(false)
    onVisibleChanged: watch(visible)

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }

    ScreenHeader {
        id: header

        width: parent.width
        height: screen.searching ? 0 : implicitHeight // room for results above the keys
        visible: !screen.searching
        title: screen.showsOff ? qsTr("Switched off") : qsTr("Products")
        onBack: screen.goBack()

        TouchButton {
            objectName: "search"
            visible: !screen.showsOff
            iconName: "search"
            text: screen.width < 900 ? "" : qsTr("Search")
            Accessible.name: qsTr("Search")
            onClicked: screen.search()
        }

        TouchButton {
            objectName: "show-off"
            visible: !screen.showsOff
            kind: screen.products.offCount > 0 ? TouchButton.Kind.Chosen : TouchButton.Kind.Tonal
            iconName: "ban"
            text: qsTr("Switched off: %1").arg(screen.products.offCount)
            onClicked: screen.showsOff = true
        }
    }

    RowLayout {
        anchors.top: header.bottom
        anchors.bottom: keys.visible ? keys.top : parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 12
        visible: !screen.showsOff && screen.products.count > 0
        spacing: 16

        ProductsCategories {
            id: side

            Layout.fillHeight: true
            Layout.preferredWidth: Math.min(330, screen.width * 0.27)
            visible: screen.sideBySide
            products: screen.products

            ScrollHint {
                parent: side.parent
                flickable: side
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 10

            TouchButton {
                objectName: "choose-category"
                Layout.fillWidth: true
                visible: screen.portrait && !screen.searching
                iconName: "chevron-down"
                text: screen.products.category === "" ? qsTr("Everything") : screen.products.category
                onClicked: categories.open = true
            }

            RowLayout {
                Layout.fillWidth: true
                visible: screen.searching
                spacing: 8

                Rectangle {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.touch
                    radius: Theme.radius
                    color: Theme.surface
                    border.width: 2
                    border.color: Theme.text

                    MouseArea {
                        anchors.fill: parent
                        onClicked: keys.typing = true
                    }

                    Icon {
                        x: 16
                        anchors.verticalCenter: parent.verticalCenter
                        name: "search"
                    }

                    Label {
                        objectName: "search-text"
                        anchors.left: parent.left
                        anchors.leftMargin: 58
                        anchors.right: parent.right
                        anchors.rightMargin: 16
                        anchors.verticalCenter: parent.verticalCenter
                        text: keys.text === "" ? qsTr("Type a part of the name") : keys.text
                        color: keys.text === "" ? Theme.text2 : Theme.text
                        wrapMode: Text.NoWrap
                        elide: Text.ElideLeft
                        font.pixelSize: 25
                    }
                }

                TouchButton {
                    objectName: "search-end"
                    kind: TouchButton.Kind.Ghost
                    iconName: "x"
                    Accessible.name: qsTr("End the search")
                    onClicked: screen.endSearch()
                }
            }

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                ProductsList {
                    id: list

                    objectName: "products-list"
                    anchors.fill: parent
                    products: screen.products
                    model: screen.products.rows
                }

                ScrollHint {
                    flickable: list
                }

                Label {
                    objectName: "search-empty"
                    anchors.centerIn: parent
                    width: parent.width - 40
                    horizontalAlignment: Text.AlignHCenter
                    visible: screen.filterEmpty
                    text: qsTr("No product has this in its name.")
                    font.pixelSize: 25
                }
            }
        }
    }

    OffList {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 12
        visible: screen.showsOff
        products: screen.products
    }

    Label {
        objectName: "products-empty"
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, 640)
        horizontalAlignment: Text.AlignHCenter
        visible: !screen.showsOff && screen.products.count === 0
        text: screen.products.loading ? qsTr("One moment…") : qsTr("No products yet. They come from the platform with the first connection.")
        font.pixelSize: Theme.fsTitle
    }

    ProductsKeys {
        id: keys

        anchors.bottom: parent.bottom
        width: parent.width
        visible: screen.searching && !screen.showsOff && typing
        property bool typing: true

        onTextChanged: screen.products.find(text)
        onDone: typing = false
    }

    Sheet {
        id: categories

        objectName: "categories"
        title: qsTr("Category")
        onDismissed: open = false

        ProductsCategories {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, screen.height - 220)
            products: screen.products
            onChosen: categories.open = false
        }
    }
}
