pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tablet.Backend

// One order, whole.
FocusScope {
    id: screen

    required property OrderModel model
    required property OrderActs acts
    readonly property var order: model.order
    readonly property bool portrait: width < height
    property string sheet: ""
    signal switchOffRequested(productId: string)
    signal queueWanted(commandId: string)

    objectName: "orderScreen"
    onOrderChanged: if (order.allowed !== undefined && order.allowed.length === 0)
        sheet = ""

    Rectangle {
        anchors.fill: parent
        color: Theme.bg

        MouseArea {
            anchors.fill: parent
        }
    }

    ScreenHeader {
        id: header

        width: parent.width
        title: (screen.order.code ?? "") + " · " + Words.state(screen.order.state ?? "")
        onBack: screen.model.close()

        Count {
            objectName: "orderCount"
            counting: screen.order.counting ?? ""
            due: screen.order.due ?? 0
            since: screen.order.since ?? 0
            lateAfter: screen.order.lateAfter ?? 0
            now: screen.model.ticker.now
            prep: (screen.order.allowed ?? []).length > 0 ? screen.order.prep ?? 0 : 0
            fontSize: 36
        }

        Pill {
            visible: screen.order.sending === true
            iconName: "refresh-cw"
            text: qsTr("sending…")
            fg: Theme.text
        }
    }

    GridLayout {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 20
        columns: screen.portrait ? 1 : 2
        columnSpacing: 24
        rowSpacing: 16

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            spacing: 12

            OrderLines {
                id: lines

                objectName: "orderLines"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 140
                lines: screen.order.lines ?? []
                priced: true
                switchable: true
                onSwitchOffRequested: productId => screen.switchOffRequested(productId)
            }

            NotesArea {
                Layout.fillWidth: true
                most: screen.height * (screen.portrait ? 0.22 : 0.4)
                order: screen.order
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !screen.portrait
            Layout.preferredWidth: 2
            Layout.maximumWidth: screen.portrait ? screen.width : 460
            spacing: 16

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: screen.portrait ? Math.min(facts.implicitHeight, screen.height * 0.36) : -1

                Flickable {
                    id: factsFlick

                    objectName: "orderFacts"
                    anchors.fill: parent
                    contentHeight: facts.implicitHeight
                    clip: true
                    interactive: contentHeight > height
                    boundsBehavior: Flickable.StopAtBounds

                    OrderFacts {
                        id: facts

                        width: factsFlick.width - 14
                        order: screen.order
                    }
                }

                ScrollHint {
                    flickable: factsFlick
                }
            }

            OrderButtons {
                Layout.fillWidth: true
                Layout.fillHeight: false
                order: screen.order
                choices: screen.model.choices
                acts: screen.acts
                onExtendRequested: screen.sheet = "extend"
                onHandOverRequested: screen.sheet = "handOver"
                onRejectRequested: screen.sheet = "reject"
                onQueueWanted: screen.queueWanted(screen.order.problemId)
            }
        }
    }

    RejectSheet {
        open: screen.sheet === "reject"
        reasons: screen.model.choices.reasons ?? []
        code: screen.order.code ?? ""
        onDismissed: screen.sheet = ""
        onChosen: reason => {
            screen.sheet = "";
            screen.acts.reject(screen.order.orderId, reason);
        }
    }

    ExtendSheet {
        open: screen.sheet === "extend"
        order: screen.order
        choices: screen.model.choices
        onDismissed: screen.sheet = ""
        onChosen: minutes => {
            screen.sheet = "";
            screen.acts.extend(screen.order.orderId, minutes);
        }
    }

    HandOverSheet {
        open: screen.sheet === "handOver"
        order: screen.order
        onDismissed: screen.sheet = ""
        onSubmitted: code => {
            screen.sheet = "";
            screen.acts.handOver(screen.order.orderId, code);
        }
    }
}
