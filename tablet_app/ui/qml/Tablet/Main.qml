pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Tablet.Backend

// The window: pages below, what takes the whole screen above. What is covered is hidden, or it would still be painted.
Window {
    id: win

    required property Look look
    required property StatusModel status
    required property BoardModel board
    required property OrderModel order
    required property OrderActs acts
    required property AlertModel alert
    required property PairingModel pairing
    required property CheckInModel checkin
    required property ProductsModel products
    required property HistoryModel history
    required property QueueModel queue
    required property LateModel late
    required property TroubleModel trouble

    property string page: "orders" // orders, products, history, queue, checkin
    property bool menuOpen: false
    property bool pairingOpen: false
    readonly property string standing: status.state.standing
    // The platform takes nothing from a revoked tablet: an alert over that screen would ask for taps that go nowhere.
    readonly property bool alerting: standing !== "revoked" && alert.orderId !== ""
    readonly property bool mourning: standing !== "revoked" && !alerting && alert.cancelledId !== ""
    // A tap on a ringing order that was not saved is told before it rings on; a new order comes before that again.
    readonly property bool troubled: trouble.shown && (trouble.over || !(alerting || mourning))
    readonly property bool taken: alerting || mourning || troubled
    readonly property bool pairs: !taken && pairingOpen
    readonly property bool revoked: !taken && !pairs && standing === "revoked"
    readonly property bool free: !taken && !pairs && !revoked
    readonly property bool orderOpen: free && order.openId !== ""
    property bool begun: false // the board has been on the screen
    readonly property string lookHere: standing === "revoked" ? "" : status.hearing.look
    property bool looked: false // somebody has tapped on it; another order flashes again
    readonly property string lookCause: lookHere + alert.orderId + alert.queue.length
    onLookCauseChanged: looked = false
    signal closeRequested

    function go(page: string): void {
        win.order.close();
        win.menuOpen = false;
        win.page = page;
    }

    function goToQueue(commandId: string): void {
        win.go("queue");
        win.queue.reveal(commandId);
    }

    function checkIn(): void {
        win.go("checkin");
        if (win.checkin.oneTap)
            win.checkin.finishAtOnce();
    }

    width: 1280
    height: 800
    color: Theme.bg
    title: "Partner tablet"
    onStandingChanged: if (standing === "unpaired")
        pairingOpen = true
    onClosing: close => {
        // The app takes the screens down itself, after the tasks that still write.
        close.accepted = false;
        win.closeRequested();
    }

    Binding {
        target: Theme
        property: "dark"
        value: win.look.dark
    }

    Binding {
        target: Theme
        property: "pixelDensity"
        value: win.screen ? Screen.pixelDensity : 5.9
    }

    Connections {
        target: win
        enabled: !win.begun && !win.board.loading

        function onFrameSwapped(): void {
            win.begun = true;
        }
    }

    Connections {
        target: win.pairing

        function onBegun(): void {
            win.pairingOpen = false;
            win.go("orders");
        }
    }

    Connections {
        target: win.acts

        function onNotNow(reason: string): void {
            notice.text = Words.notNow(reason);
        }

        // The next step of another order is what a person wants now, not the next step of this one.
        function onDone(orderId: string, act: string): void {
            if (orderId === win.order.openId && ["confirm", "reject", "ready", "hand_over"].includes(act))
                win.order.close();
        }
    }

    Item {
        anchors.fill: parent
        visible: win.free

        StatusBar {
            id: bar

            width: parent.width
            visible: win.page === "orders" && !win.orderOpen
            status: win.status
            onChosen: page => win.go(page)
            onMenuRequested: win.menuOpen = true
        }

        Banners {
            id: banners

            y: bar.visible ? bar.height : 0
            width: parent.width
            visible: win.page === "orders" && !win.orderOpen
            status: win.status
            trouble: win.trouble
            onCheckInRequested: win.checkIn()
            onQueueRequested: commandId => win.goToQueue(commandId)
        }

        Board {
            anchors.fill: parent
            anchors.topMargin: bar.height + banners.height
            visible: win.page === "orders" && !win.orderOpen
            model: win.board
            onOpened: orderId => win.order.open(orderId)
        }

        Pages {
            anchors.fill: parent
            page: win.page
            orderOpen: win.orderOpen
            status: win.status
            order: win.order
            acts: win.acts
            checkin: win.checkin
            products: win.products
            history: win.history
            queue: win.queue
            onWent: page => win.go(page)
            onPairingWanted: win.pairingOpen = true
            onQueueWanted: commandId => win.goToQueue(commandId)
        }

        Loader {
            anchors.fill: parent
            active: win.menuOpen

            sourceComponent: MenuSheet {
                open: true
                status: win.status
                look: win.look
                page: win.page
                onDismissed: win.menuOpen = false
                onChosen: page => win.go(page)
            }
        }

        Toast {
            id: notice

            objectName: "notice"
            bad: true
            onExpired: text = ""
        }
    }

    Loader {
        anchors.fill: parent
        active: win.pairingOpen
        visible: win.pairs

        sourceComponent: PairingScreen {
            pairing: win.pairing
            look: win.look
        }
    }

    Loader {
        anchors.fill: parent
        active: win.standing === "revoked"
        visible: win.revoked

        sourceComponent: Revoked {
            status: win.status
            onPairingWanted: win.pairingOpen = true
        }
    }

    Loader {
        anchors.fill: parent
        active: win.mourning && !win.troubled

        sourceComponent: CancelledCard {
            alert: win.alert
            acts: win.acts
        }
    }

    // Made while nobody waits for it, not when an order comes.
    Loader {
        anchors.fill: parent
        active: win.alerting || win.begun
        visible: win.alerting && !win.troubled

        sourceComponent: OrderAlert {
            alert: win.alert
            acts: win.acts
        }
    }

    Loader {
        anchors.fill: parent
        active: win.troubled

        sourceComponent: Trouble {
            trouble: win.trouble
            status: win.status
            ringing: win.alerting
        }
    }

    Loader {
        anchors.fill: parent
        z: 2
        active: win.lookHere !== "" && !win.looked

        sourceComponent: NoSound {
            status: win.status
            alert: win.alert
            onDismissed: win.looked = true
        }
    }

    Notices {
        anchors.fill: parent
        late: win.late
        trouble: win.trouble
        status: win.status
        free: win.free
    }
}
