import QtQuick
import Tablet.Backend

// What lasts and concerns everybody, most pressing first.
Column {
    id: banners

    required property StatusModel status
    required property TroubleModel trouble
    property CallsModel calls: null // none in the support window's picture of the board
    readonly property var state_: status.state
    signal checkInRequested
    signal checkWanted
    signal queueRequested(commandId: string)

    Banner {
        objectName: "bannerTrouble"
        visible: banners.trouble.kind !== "" && !banners.trouble.shown
        bad: true
        iconName: "octagon-alert"
        text: qsTr("Nothing can be saved now. What you tap does not count.")
        leads: true
        onOpened: banners.trouble.show()
    }

    Banner {
        objectName: "bannerUndelivered"
        visible: banners.calls !== null && banners.calls.undelivered.length > 0
        bad: true
        iconName: "phone"
        text: visible ? qsTr("%1: the platform does not know yet that you accepted. Call support: %2").arg(Words.codes(banners.calls.undelivered)).arg(banners.state_.supportPhone.replace(/ /g, "\u00a0")) : ""
    }

    Banner {
        objectName: "bannerOffline"
        visible: banners.state_.offline
        bad: true
        iconName: "wifi-off"
        text: {
            const since = banners.state_.offlineSince !== "" ? qsTr("No connection since %1").arg(banners.state_.offlineSince) : qsTr("No connection");
            return banners.state_.waiting > 0 ? since + " · " + qsTr("%n action(s) waiting", "", banners.state_.waiting) : since;
        }
        action: qsTr("Check the tablet")
        onActed: banners.checkWanted()
        leads: true
        onOpened: banners.queueRequested("")
    }

    Banner {
        objectName: "bannerSound"
        visible: !banners.status.soundOk
        bad: true
        iconName: "volume-x"
        text: Words.unheard(banners.status.hearing.reason, banners.status.hearing.volume)
        action: qsTr("Check the tablet")
        onActed: banners.checkWanted()
    }

    Banner {
        objectName: "bannerWarning"
        visible: banners.state_.warning.title !== undefined
        bad: visible && banners.state_.warning.mark === "broken"
        iconName: visible ? HealthText.icon(banners.state_.warning.mark) : "info"
        text: visible ? banners.state_.warning.says + (banners.state_.warning.todo !== "" ? " " + banners.state_.warning.todo : "") : ""
        action: qsTr("Understood")
        onActed: banners.status.warningRead(banners.state_.warning.check)
        leads: true
        onOpened: banners.checkWanted()
    }

    Banner {
        objectName: "bannerVolume"
        visible: banners.status.soundOk && banners.status.hearing.moved && banners.status.hearing.volume >= 0
        iconName: "volume-2"
        text: qsTr("The volume was changed: %1 %").arg(banners.status.hearing.volume)
    }

    Banner {
        objectName: "bannerAwake"
        visible: banners.status.sleeps !== ""
        bad: banners.status.sleeps === "sleep"
        iconName: "moon"
        text: banners.status.sleeps === "screen" ? qsTr("The screen may go dark by itself. A new order lights it up.") : qsTr("The tablet may fall asleep by itself, and then nothing rings. Call support.")
    }

    Banner {
        objectName: "bannerRefusal"
        visible: banners.state_.refusal.id !== undefined
        bad: true
        iconName: "octagon-alert"
        text: visible ? Words.refused(banners.state_.refusal.act) + ". " + Words.refusal(banners.state_.refusal.code) : ""
        action: qsTr("Understood")
        busy: banners.status.acting
        onActed: banners.status.understood(banners.state_.refusal.id)
        leads: true
        onOpened: banners.queueRequested(banners.state_.refusal.id)
    }

    Banner {
        objectName: "bannerPaused"
        visible: banners.state_.pausedUntil !== ""
        iconName: "circle-pause"
        text: qsTr("Paused until %1: no new orders come in.").arg(banners.state_.pausedUntil)
        action: qsTr("Open again")
        busy: banners.status.acting
        onActed: banners.status.resume()
    }

    Banner {
        objectName: "bannerCheckIn"
        visible: text !== ""
        iconName: "clipboard-check"
        bad: banners.state_.due === "missed"
        text: {
            switch (banners.state_.due) {
            case "prompt":
            case "remind":
                return (banners.state_.opened ? qsTr("Open since %1: check in") : qsTr("Opening at %1: check in")).arg(banners.state_.opensAt);
            case "missed":
                return qsTr("Open since %1, and nobody has checked in").arg(banners.state_.opensAt);
            default:
                return "";
            }
        }
        action: qsTr("Check in")
        onActed: banners.checkInRequested()
    }
}
