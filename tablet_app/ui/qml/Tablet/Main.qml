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
    required property CallsModel calls
    required property TroubleModel trouble

    property string page: "orders" // orders, products, history, queue, checkin, health, sound, technician
    property bool menuOpen: false
    property bool pairingOpen: false
    readonly property string standing: status.state.standing
    readonly property bool unknown: standing === "unpaired" && !status.state.paired
    readonly property bool fetching: standing === "unpaired" && !unknown // paired, and the platform has said nothing yet
    // The platform takes nothing from a revoked tablet: an alert over that screen would ask for taps that go nowhere.
    readonly property bool alerting: standing !== "revoked" && alert.orderId !== ""
    readonly property bool called: standing !== "revoked" && !alerting && calls.kind !== ""
    readonly property bool mourning: standing !== "revoked" && !alerting && !called && alert.cancelledId !== ""
    // A tap on a ringing order that was not saved is told before it rings on; a new order comes before that again.
    readonly property bool troubled: trouble.shown && (trouble.over || !(alerting || called || mourning))
    readonly property bool taken: alerting || called || mourning || troubled
    readonly property bool checks: page === "health" || page === "sound" // before it is paired too
    readonly property bool pairs: !taken && pairingOpen && !checks
    readonly property bool revoked: !taken && !pairs && standing === "revoked"
    readonly property bool free: !taken && !pairs && !revoked
    readonly property bool orderOpen: free && order.openId !== ""
    readonly property bool bare: free && !pairingOpen && !looking && trouble.recovery.cause === undefined
    property var inner: null // the view models of what comes over the board by itself, by their names in Inside.qml
    property var pages: null // those of what a person opens, by their names in Pages.qml
    readonly property string lookHere: standing === "revoked" ? "" : status.hearing.look
    property bool looked: false // somebody has tapped on it; another order flashes again
    readonly property bool looking: lookHere !== "" && !looked
    readonly property string lookCause: lookHere + alert.orderId + alert.queue.length
    onLookCauseChanged: looked = false
    signal closeRequested
    signal pagesWanted
    signal queueWanted(commandId: string)
    signal checkInWanted

    function go(page: string): void {
        win.order.close();
        win.menuOpen = false;
        win.page = page;
    }

    // They can't be made: back to the board, for nothing leads back from a page that is not there; the next tap asks again.
    function losePages(): void {
        win.pages = null;
        win.go("orders");
    }

    function goToQueue(commandId: string): void {
        win.go("queue");
        win.queueWanted(commandId);
    }

    function checkIn(): void {
        win.go("checkin");
        win.checkInWanted();
    }

    readonly property string unreadable: status.state.unreadable.cause ?? ""
    // It rings, so what it rings for has to be seen.
    onUnreadableChanged: if (unreadable !== "")
        go("orders")
    readonly property bool opened: page !== "orders" || orderOpen || menuOpen
    onOpenedChanged: {
        if (opened && pages === null)
            win.pagesWanted();
        // Later, for this runs inside of what it changes.
        if (opened && pages === null)
            Qt.callLater(win.losePages);
    }
    onInnerChanged: inside.setSource("Inside.qml", Object.assign({
        "shell": win
    }, inner))
    width: 1280
    height: 800
    color: Theme.bg
    title: "Partner tablet"
    onUnknownChanged: if (unknown)
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
            room: win.height - bar.height
            status: win.status
            trouble: win.trouble
            calls: win.calls
            onCheckInRequested: win.checkIn()
            onCheckWanted: win.go("health")
            onQueueRequested: commandId => win.goToQueue(commandId)
        }

        Rare {
            anchors.fill: parent
            anchors.topMargin: bar.height + banners.height
            wanted: win.fetching && win.page === "orders" && !win.orderOpen && !banners.fills

            sourceComponent: Fetching {
                status: win.status
                onCheckWanted: win.go("health")
            }
        }

        Board {
            anchors.fill: parent
            anchors.topMargin: bar.height + banners.height
            visible: win.page === "orders" && !win.orderOpen && !win.fetching && !banners.fills
            model: win.board
            settled: win.inner !== null
            onOpened: orderId => win.order.open(orderId)
        }
    }

    // Read and made right behind the first frame, while nobody waits for it, not when an order comes.
    Loader {
        id: inside

        anchors.fill: parent
    }
}
