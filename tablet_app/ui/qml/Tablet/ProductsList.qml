pragma ComponentBehavior: Bound

import QtQuick
import Tablet.Backend

// Rows of products, as long as they are; only those in sight exist.
ListView {
    id: list

    required property ProductsModel products
    property bool plainButton: false
    property bool quiet: false

    clip: true
    spacing: 8
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0 // rows made ahead of time are still on their way when a filter removes them, and Qt warns of each

    delegate: Item {
        id: place

        required property string productId
        required property string name
        required property string category
        required property string price
        required property bool available
        required property bool sending
        required property string problem
        required property string problemId
        required property string sinceDay
        required property string sinceTime
        required property string untilDay
        required property string untilTime

        width: list.width - 14
        height: line.implicitHeight

        ProductLine {
            id: line

            anchors.fill: parent
            productId: place.productId
            name: place.name
            category: place.category
            price: place.price
            available: place.available
            sending: place.sending
            problem: place.problem
            problemId: place.problemId
            sinceDay: place.sinceDay
            sinceTime: place.sinceTime
            untilDay: place.untilDay
            untilTime: place.untilTime
            plainButton: list.plainButton
            quiet: list.quiet
            onUnderstood: list.products.understand(place.problemId)
            onSwitched: {
                if (place.available)
                    list.products.openDeactivate(place.productId);
                else
                    list.products.switching.reactivate(place.productId, place.name);
            }
        }
    }
}
