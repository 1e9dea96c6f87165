pragma ComponentBehavior: Bound

import QtQuick
import Tablet.Backend

// Everything that can be opened over the board; what is not open is not there.
Item {
    id: pages

    required property string page
    required property bool orderOpen
    required property StatusModel status
    required property OrderModel order
    required property OrderActs acts
    required property CheckInModel checkin
    required property ProductsModel products
    required property HistoryModel history
    required property QueueModel queue
    signal went(page: string)
    signal pairingWanted
    signal queueWanted(commandId: string)

    Loader {
        anchors.fill: parent
        active: pages.page === "products"
        visible: !pages.orderOpen

        sourceComponent: ProductsScreen {
            products: pages.products
            onBack: pages.went("orders")
        }
    }

    Loader {
        anchors.fill: parent
        active: pages.page === "history"
        visible: !pages.orderOpen

        sourceComponent: HistoryScreen {
            history: pages.history
            onBack: pages.went("orders")
            onOpened: orderId => pages.order.open(orderId)
        }
    }

    Loader {
        anchors.fill: parent
        active: pages.page === "queue"
        visible: !pages.orderOpen

        sourceComponent: QueueScreen {
            queue: pages.queue
            status: pages.status
            onBack: pages.went("orders")
        }
    }

    Loader {
        anchors.fill: parent
        active: pages.page === "checkin"
        visible: !pages.orderOpen

        sourceComponent: CheckInScreen {
            checkin: pages.checkin
            products: pages.products
            onBack: pages.went("orders")
            onPairingWanted: pages.pairingWanted()
        }
    }

    Loader {
        anchors.fill: parent
        active: pages.order.openId !== ""
        visible: pages.orderOpen

        sourceComponent: OrderScreen {
            model: pages.order
            acts: pages.acts
            onSwitchOffRequested: productId => pages.products.openDeactivate(productId)
            onQueueWanted: commandId => pages.queueWanted(commandId)
        }
    }

    Loader {
        anchors.fill: parent
        active: pages.page !== "orders" || pages.order.openId !== ""

        sourceComponent: ProductsOverlay {
            products: pages.products
        }
    }
}
