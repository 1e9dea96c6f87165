import QtQuick
import Tablet
import Tablet.Backend

// The board as the tablet shows it, for a picture.
Rectangle {
    id: page

    required property StatusModel status
    required property TroubleModel trouble
    required property BoardModel board

    color: Theme.bg

    StatusBar {
        id: bar

        width: parent.width
        status: page.status
    }

    Banners {
        id: banners

        y: bar.height
        width: parent.width
        room: page.height - bar.height
        status: page.status
        trouble: page.trouble
    }

    Board {
        anchors.fill: parent
        anchors.topMargin: bar.height + banners.height
        model: page.board
    }
}
