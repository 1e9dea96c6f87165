import QtQuick

// Who fetches an order, and what is to be collected for it.
Item {
    id: foot

    required property string delivery
    required property string words // instead of the kind of delivery
    required property string collect
    required property string total
    required property bool payUnknown
    readonly property bool asks: collect !== "" || payUnknown

    Icon {
        id: icon

        name: Words.deliveryIcon(foot.delivery)
        color: Theme.text2
        width: 24
        height: 24
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        anchors.left: icon.right
        anchors.leftMargin: 8
        anchors.right: pay.left
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        objectName: "elides"
        text: foot.words !== "" ? foot.words : Words.delivery(foot.delivery)
        color: Theme.text2
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 14
        font.pixelSize: 18
        Accessible.ignored: true
    }

    Row {
        id: pay

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6

        Icon {
            name: foot.payUnknown ? "circle-help" : foot.asks ? "banknote" : "credit-card"
            color: foot.asks ? Theme.warning : Theme.text2
            width: 24
            height: 24
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: foot.collect !== "" ? foot.collect : foot.total
            color: foot.asks ? Theme.warning : Theme.text
            wrapMode: Text.NoWrap
            font.pixelSize: 20
            font.weight: Font.DemiBold
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
