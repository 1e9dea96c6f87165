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
    required property HealthModel health
    required property TouchModel touch
    required property NoSoundModel noSound
    required property TechnicianModel technician
    required property TechnicianTools tools
    required property EvidenceModel evidence
    required property MetersModel meters

    property string page: "orders" // orders, products, history, queue, checkin, health, sound, technician
    property bool menuOpen: false
    property bool pairingOpen: false
    readonly property string standing: status.state.standing
    // The platform takes nothing from a revoked tablet: an alert over that screen would ask for taps that go nowhere.
    readonly property bool alerting: standing !== "revoked" && alert.orderId !== ""
    readonly property bool mourning: standing !== "revoked" && !alerting && alert.cancelledId !== ""
    // A tap on a ringing order that was not saved is told before it rings on; a new order comes before that again.
    readonly property bool troubled: trouble.shown && (trouble.over || !(alerting || mourning))
    readonly property bool taken: alerting || mourning || troubled
    readonly property bool checks: page === "health" || page === "sound" // before it is paired too
    readonly property bool pairs: !taken && pairingOpen && !checks
    readonly property bool revoked: !taken && !pairs && standing === "revoked"
    readonly property bool free: !taken && !pairs && !revoked
    readonly property bool orderOpen: free && order.openId !== ""
    property bool begun: false // the board has been on the screen
    property bool opened: false // something else than the board has been
    readonly property string lookHere: standing === "revoked" ? "" : status.hearing.look
    property bool looked: false // somebody has tapped on it; another order flashes again
    readonly property bool looking: lookHere !== "" && !looked
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

    onPageChanged: {
        opened = true;
        // The queue is a part of it; whoever goes elsewhere has left.
        if (page !== "technician" && page !== "queue")
            technician.leave();
    }
    onOrderOpenChanged: opened = true
    onMenuOpenChanged: opened = true
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
            // Not in the frame itself, which would come that much later.
            Qt.callLater(() => win.begun = true);
        }
    }

    Connections {
        target: win.pairing

        function onBegun(): void {
            win.pairingOpen = false;
            win.technician.leave();
            win.technician.choose();
            win.go("technician");
        }
    }

    Connections {
        target: win.technician

        function onLeft(): void {
            if (win.page === "technician" || win.page === "queue")
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
            onCheckWanted: win.go("health")
            onQueueRequested: commandId => win.goToQueue(commandId)
        }

        Board {
            anchors.fill: parent
            anchors.topMargin: bar.height + banners.height
            visible: win.page === "orders" && !win.orderOpen
            model: win.board
            onOpened: orderId => win.order.open(orderId)
        }

        // With the first page that is opened: many start without ever needing one.
        Loader {
            anchors.fill: parent
            active: win.opened
            onStatusChanged: if (status === Loader.Error)
                win.go("orders")
            Component.onCompleted: setSource("Pages.qml", {
                "shell": win
            })
        }

        Toast {
            id: notice

            objectName: "notice"
            bad: true
            onExpired: text = ""
        }
    }

    // Read and made while nobody waits for it, not when an order comes.
    Loader {
        anchors.fill: parent
        z: win.looking ? 2 : 0
        active: win.begun || !win.free || win.pairingOpen || win.looking || win.trouble.recovery.cause !== undefined
        Component.onCompleted: setSource("Over.qml", {
            "shell": win
        })
    }

    Notices {
        anchors.fill: parent
        late: win.late
        trouble: win.trouble
    }
}
