import QtQuick
import Tablet.Backend

// What is switched off: since when, until when, and a button to switch each back on.
Item {
    id: off

    required property ProductsModel products
    property bool compact: false

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Switched off")

    ProductsList {
        id: list

        objectName: "off-list"
        anchors.fill: parent
        products: off.products
        model: off.products.off
        plainButton: true
        quiet: off.compact
    }

    ScrollHint {
        flickable: list
    }

    // The next product moves to where the last one was switched on.
    Arming {
        of: String(off.products.offCount)
    }

    Column {
        anchors.centerIn: parent
        visible: off.products.offCount === 0 && !off.compact
        spacing: 16

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 64
            height: 64
            name: "circle-check"
            color: Theme.primary
        }

        Label {
            objectName: "off-empty"
            text: qsTr("Nothing is switched off.")
            font.pixelSize: Theme.fsTitle
        }
    }
}
