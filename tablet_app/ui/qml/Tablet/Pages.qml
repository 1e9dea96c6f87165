pragma ComponentBehavior: Bound

import QtQuick
import Tablet.Backend

// Everything that can be opened over the board; what is not open is not there.
Item {
    id: pages

    required property Inside inside
    required property ProductsModel products
    required property HistoryModel history
    required property HealthModel health
    required property TouchModel touch
    required property NoSoundModel noSound
    required property TechnicianTools tools
    required property EvidenceModel evidence
    required property MetersModel meters
    readonly property Main shell: inside.shell

    Loader {
        anchors.fill: parent
        active: pages.shell.page === "products"
        visible: !pages.shell.orderOpen

        sourceComponent: ProductsScreen {
            products: pages.products
            onBack: pages.shell.go("orders")
        }
    }

    Loader {
        anchors.fill: parent
        active: pages.shell.page === "history"
        visible: !pages.shell.orderOpen

        sourceComponent: HistoryScreen {
            history: pages.history
            onBack: pages.shell.go("orders")
            onOpened: orderId => pages.shell.order.open(orderId)
        }
    }

    Loader {
        anchors.fill: parent
        active: pages.shell.page === "queue"
        visible: !pages.shell.orderOpen

        sourceComponent: QueueScreen {
            queue: pages.inside.queue
            status: pages.shell.status
            onBack: pages.shell.go(pages.inside.technician.inside ? "technician" : "orders")
        }
    }

    Loader {
        anchors.fill: parent
        active: pages.shell.page === "technician"
        visible: !pages.shell.orderOpen

        sourceComponent: TechnicianScreen {
            technician: pages.inside.technician
            tools: pages.tools
            evidence: pages.evidence
            meters: pages.meters
            status: pages.shell.status
            look: pages.shell.look
            onQueueWanted: pages.shell.go("queue")
            onPairingWanted: pages.shell.pairingOpen = true
        }
    }

    Loader {
        anchors.fill: parent
        active: pages.shell.page === "checkin"
        visible: !pages.shell.orderOpen

        sourceComponent: CheckInScreen {
            checkin: pages.inside.checkin
            products: pages.products
            onBack: pages.shell.go("orders")
            onPairingWanted: pages.shell.pairingOpen = true
            onCheckWanted: pages.shell.go("health")
        }
    }

    Loader {
        anchors.fill: parent
        active: pages.shell.page === "health"
        visible: !pages.shell.orderOpen

        sourceComponent: HealthScreen {
            health: pages.health
            touch: pages.touch
            status: pages.shell.status
            onBack: pages.shell.go("orders")
            onSoundWanted: pages.shell.go("sound")
        }
    }

    Loader {
        anchors.fill: parent
        active: pages.shell.page === "sound"
        visible: !pages.shell.orderOpen

        sourceComponent: NoSoundGuide {
            flow: pages.noSound
            status: pages.shell.status
            onBack: pages.shell.go("health")
            onCheckInWanted: pages.shell.go("checkin")
        }
    }

    Loader {
        anchors.fill: parent
        active: pages.shell.order.openId !== ""
        visible: pages.shell.orderOpen

        sourceComponent: OrderScreen {
            model: pages.shell.order
            acts: pages.shell.acts
            onSwitchOffRequested: productId => pages.products.openDeactivate(productId)
            onQueueWanted: commandId => pages.shell.goToQueue(commandId)
        }
    }

    Loader {
        anchors.fill: parent
        active: pages.shell.page !== "orders" || pages.shell.order.openId !== ""

        sourceComponent: ProductsOverlay {
            products: pages.products
        }
    }

    Loader {
        anchors.fill: parent
        active: pages.shell.menuOpen

        sourceComponent: MenuSheet {
            open: true
            status: pages.shell.status
            look: pages.shell.look
            page: pages.shell.page
            onDismissed: pages.shell.menuOpen = false
            onChosen: page => pages.shell.go(page)
        }
    }
}
