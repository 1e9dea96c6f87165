pragma ComponentBehavior: Bound

import QtQuick
import Tablet.Backend

// What lasts and concerns everybody, most pressing first; what would leave the orders no room is one tap away.
Item {
    id: banners

    required property StatusModel status
    required property TroubleModel trouble
    property CallsModel calls: null // none in the support window's picture of the board
    required property real room // height for banners and board together
    readonly property var state_: status.state
    readonly property var wanted: [unreadable, trouble, undelivered, offline, sound, refusal, checkIn, warning, awake, paused, volume].filter(one => one.wanted)
    readonly property var pressing: [...wanted.filter(one => one.bad), ...wanted.filter(one => !one.bad)]
    readonly property int most: room < 640 ? 2 : 3 // with more the board upright would have the shape of one that lies
    readonly property var shown: open ? pressing : pressing.slice(0, most)
    property bool open: false
    readonly property bool fills: open && room - height < 264 // a lane's head and one card need as much
    signal checkInRequested
    signal checkWanted
    signal queueRequested(commandId: string)

    height: flick.height + more.height
    onVisibleChanged: open = false

    component Strip: Banner {
        id: strip

        property bool wanted: false

        visible: banners.shown.includes(strip)
    }

    Flickable {
        id: flick

        width: parent.width
        height: Math.min(column.height, banners.room - more.height)
        contentHeight: column.height
        clip: interactive
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: flick.width

            Strip {
                id: unreadable

                objectName: "bannerUnreadable"
                wanted: banners.state_.unreadable.cause !== undefined
                bad: true
                iconName: "octagon-alert"
                text: {
                    const codes = banners.state_.unreadable.codes ?? "";
                    if (!wanted)
                        return "";
                    const said = banners.state_.unreadable.came === false ? qsTr("An order was changed, and this tablet cannot show how") : qsTr("An order came that this tablet cannot show");
                    return (codes !== "" ? said + ": " + codes : said) + " · " + qsTr("Call support: %1").arg(banners.state_.supportPhone);
                }
                action: qsTr("Understood")
                busy: banners.status.acting
                onActed: banners.status.unreadableRead()
            }

            Strip {
                id: trouble

                objectName: "bannerTrouble"
                wanted: banners.trouble.kind !== "" && !banners.trouble.shown
                bad: true
                iconName: "octagon-alert"
                text: qsTr("Nothing can be saved now. What you tap does not count.")
                leads: true
                onOpened: banners.trouble.show()
            }

            Strip {
                id: undelivered

                objectName: "bannerUndelivered"
                wanted: banners.calls !== null && banners.calls.undelivered.length > 0
                bad: true
                iconName: "phone"
                text: wanted ? qsTr("%1: the platform does not know yet that you accepted. Call support: %2").arg(Words.codes(banners.calls.undelivered)).arg(banners.state_.supportPhone.replace(/ /g, "\u00a0")) : ""
            }

            Strip {
                id: offline

                objectName: "bannerOffline"
                wanted: banners.state_.offline
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

            Strip {
                id: sound

                objectName: "bannerSound"
                wanted: !banners.status.soundOk
                bad: true
                iconName: "volume-x"
                text: Words.unheard(banners.status.hearing.reason, banners.status.hearing.volume)
                action: qsTr("Check the tablet")
                onActed: banners.checkWanted()
            }

            Strip {
                id: refusal

                objectName: "bannerRefusal"
                wanted: banners.state_.refusal.id !== undefined
                bad: true
                iconName: "octagon-alert"
                text: wanted ? Words.refused(banners.state_.refusal.act) + ". " + Words.refusal(banners.state_.refusal.code) : ""
                action: qsTr("Understood")
                busy: banners.status.acting
                onActed: banners.status.understood(banners.state_.refusal.id)
                leads: true
                onOpened: banners.queueRequested(banners.state_.refusal.id)
            }

            Strip {
                id: checkIn

                objectName: "bannerCheckIn"
                wanted: text !== ""
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

            Strip {
                id: warning

                objectName: "bannerWarning"
                wanted: banners.state_.warning.title !== undefined
                bad: wanted && banners.state_.warning.mark === "broken"
                iconName: wanted ? HealthText.icon(banners.state_.warning.mark) : "info"
                text: wanted ? banners.state_.warning.says + (banners.state_.warning.todo !== "" ? " " + banners.state_.warning.todo : "") : ""
                action: qsTr("Understood")
                onActed: banners.status.warningRead(banners.state_.warning.check)
                leads: true
                onOpened: banners.checkWanted()
            }

            Strip {
                id: awake

                objectName: "bannerAwake"
                wanted: banners.status.sleeps !== ""
                bad: banners.status.sleeps === "sleep"
                iconName: "moon"
                text: banners.status.sleeps === "screen" ? qsTr("The screen may go dark by itself. A new order lights it up.") : qsTr("The tablet may fall asleep by itself, and then nothing rings. Call support.")
            }

            Strip {
                id: paused

                objectName: "bannerPaused"
                wanted: banners.state_.pausedUntil !== ""
                iconName: "circle-pause"
                text: qsTr("Paused until %1: no new orders come in.").arg(banners.state_.pausedUntil)
                action: qsTr("Open again")
                busy: banners.status.acting
                onActed: banners.status.resume()
            }

            Strip {
                id: volume

                objectName: "bannerVolume"
                wanted: banners.status.soundOk && banners.status.hearing.moved && banners.status.hearing.volume >= 0
                iconName: "volume-2"
                text: qsTr("The volume was changed: %1 %").arg(banners.status.hearing.volume)
            }
        }
    }

    Rare {
        anchors.fill: flick
        wanted: banners.open

        sourceComponent: ScrollHint {
            flickable: flick
        }
    }

    Banner {
        id: more

        objectName: "bannerMore"
        y: flick.height
        width: parent.width
        visible: banners.pressing.length > banners.most
        bad: visible && !banners.open && banners.pressing[banners.most].bad
        iconName: banners.open ? "x" : "chevron-down"
        text: banners.open ? qsTr("Show fewer") : qsTr("%n more notice(s)", "", banners.pressing.length - banners.most)
        leads: true
        onOpened: banners.open = !banners.open
    }

    // What was understood makes way for the next one, with a button at the same place.
    Arming {
        of: [banners.open, ...banners.wanted.map(one => one.objectName), banners.state_.refusal.id ?? "", banners.state_.warning.check ?? ""].join("/")
    }
}
