pragma ComponentBehavior: Bound

import QtQuick

// What takes the whole screen, over whatever page is open; what is not needed is not there, but for the order's alert.
Item {
    id: over

    required property Inside inside
    readonly property Main shell: inside.shell
    readonly property OrderAlert ringing: ringer.item as OrderAlert
    readonly property CancelledCard mourned: mourner.item as CancelledCard
    readonly property CallScreen called: caller.item as CallScreen
    readonly property rect clear: called ? called.clear : mourned ? mourned.clear : ringer.visible && ringing ? ringing.clear : Qt.rect(0, 0, width, height) // for notices

    Loader {
        anchors.fill: parent
        active: over.shell.pairingOpen
        visible: over.shell.pairs

        sourceComponent: PairingScreen {
            pairing: over.inside.pairing
            look: over.shell.look
            supportCode: over.shell.status.state.supportCode
            canLeave: !over.shell.unknown && over.shell.standing !== "revoked"
            onLeaving: over.shell.pairingOpen = false
            onCheckWanted: over.shell.go("health")
        }
    }

    Loader {
        anchors.fill: parent
        active: over.shell.standing === "revoked"
        visible: over.shell.revoked

        sourceComponent: Revoked {
            status: over.shell.status
            onPairingWanted: over.shell.pairingOpen = true
        }
    }

    Loader {
        id: caller

        anchors.fill: parent
        active: over.shell.called && !over.shell.troubled

        sourceComponent: CallScreen {
            calls: over.shell.calls
            status: over.shell.status
            armed: over.inside.armed
        }
    }

    Loader {
        id: mourner

        anchors.fill: parent
        active: over.shell.mourning && !over.shell.troubled

        sourceComponent: CancelledCard {
            alert: over.shell.alert
            acts: over.shell.acts
            armed: over.inside.armed
        }
    }

    Loader {
        id: ringer

        anchors.fill: parent
        visible: over.shell.alerting && !over.shell.troubled

        sourceComponent: OrderAlert {
            alert: over.shell.alert
            acts: over.shell.acts
            armed: over.inside.armed
        }
    }

    Loader {
        anchors.fill: parent
        active: over.shell.troubled

        sourceComponent: Trouble {
            trouble: over.shell.trouble
            status: over.shell.status
            ringing: over.shell.alerting
            onCheckWanted: over.shell.go("health")
        }
    }

    Loader {
        anchors.fill: parent
        active: over.shell.trouble.recovery.cause !== undefined
        visible: over.shell.free

        sourceComponent: Recovered {
            open: true
            trouble: over.shell.trouble
            status: over.shell.status
        }
    }

    Loader {
        anchors.fill: parent
        active: over.shell.looking

        sourceComponent: NoSound {
            status: over.shell.status
            alert: over.shell.alert
            onDismissed: over.shell.looked = true
            onCheckWanted: {
                over.shell.go("health");
                over.shell.looked = true;
            }
        }
    }
}
