pragma ComponentBehavior: Bound

import QtQuick
import Tablet.Backend

// All that is not the board: where the pages come, what comes over them, and what is told meanwhile.
Item {
    id: inner

    required property Main shell
    required property PairingModel pairing
    required property CheckInModel checkin
    required property QueueModel queue
    required property LateModel late
    required property TechnicianModel technician
    readonly property bool armed: arming.armed

    Connections {
        target: inner.shell

        // Paired by a command beside it: nobody is typing here who would have to be told.
        function onUnknownChanged(): void {
            if (!inner.shell.unknown && ["typing", "failed"].includes(inner.pairing.state))
                inner.shell.pairingOpen = false;
        }

        function onPageChanged(): void {
            // The queue is a part of it; whoever goes elsewhere has left.
            if (inner.shell.page !== "technician" && inner.shell.page !== "queue")
                inner.technician.leave();
        }

        function onQueueWanted(commandId: string): void {
            inner.queue.reveal(commandId);
        }

        function onCheckInWanted(): void {
            if (inner.checkin.oneTap)
                inner.checkin.finishAtOnce();
        }
    }

    Connections {
        target: inner.pairing

        function onBegun(): void {
            inner.shell.pairingOpen = false;
            inner.technician.leave();
            inner.technician.choose();
            inner.shell.go("technician");
        }
    }

    Connections {
        target: inner.technician

        function onLeft(): void {
            if (inner.shell.page === "technician" || inner.shell.page === "queue")
                inner.shell.go("orders");
        }
    }

    Connections {
        target: inner.shell.acts

        function onNotNow(reason: string): void {
            notice.text = Words.notNow(reason);
        }

        // The next step of another order is what a person wants now, not the next step of this one.
        function onDone(orderId: string, act: string): void {
            if (orderId === inner.shell.order.openId && ["confirm", "reject", "ready", "hand_over"].includes(act))
                inner.shell.order.close();
        }
    }

    Item {
        anchors.fill: parent
        visible: inner.shell.free

        // With the first page that is opened: many start without ever needing one.
        Loader {
            readonly property var models: inner.shell.pages

            anchors.fill: parent
            onStatusChanged: if (status === Loader.Error)
                Qt.callLater(inner.shell.losePages)
            onModelsChanged: {
                source = "";
                if (models !== null)
                    setSource("Pages.qml", Object.assign({
                        "inside": inner
                    }, models));
            }
        }

        Toast {
            id: notice

            objectName: "notice"
            bad: true
            onExpired: text = ""
        }
    }

    Over {
        id: over

        anchors.fill: parent
        z: inner.shell.looking ? 2 : 0
        inside: inner
    }

    Notices {
        x: over.clear.x
        y: over.clear.y
        width: over.clear.width
        height: over.clear.height
        late: inner.late
        trouble: inner.shell.trouble
    }

    Arming {
        id: arming

        readonly property Main shell: inner.shell

        of: [shell.looking, shell.troubled, shell.alerting ? shell.alert.orderId + shell.alert.stage : shell.called ? shell.calls.kind + shell.calls.undelivered.join() : shell.mourning ? shell.alert.cancelledId : "", shell.pairs, shell.revoked, shell.page, shell.menuOpen, shell.order.openId, shell.order.stage].join("/")
    }
}
