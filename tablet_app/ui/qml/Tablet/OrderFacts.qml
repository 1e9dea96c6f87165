pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Who, where, when and how much: the facts about an order beside its lines.
ColumnLayout {
    id: facts

    required property var order

    spacing: 12

    component Fact: RowLayout {
        id: fact

        required property string iconName
        required property string text

        Layout.fillWidth: true
        visible: text !== ""
        spacing: 12

        Icon {
            name: fact.iconName
            color: Theme.text2
            Layout.preferredWidth: 26
            Layout.preferredHeight: 26
            Layout.alignment: Qt.AlignTop
        }

        Label {
            Layout.fillWidth: true
            text: fact.text
            font.pixelSize: 20
        }
    }

    function sumName(name: string): string {
        switch (name) {
        case "goods":
            return qsTr("Discount on products");
        case "delivery":
            return qsTr("Discount on delivery");
        case "service_fee":
            return qsTr("Discount on the service fee");
        default:
            return qsTr("Total");
        }
    }

    function joined(parts: var): string {
        return parts.filter(part => part !== undefined && part !== "").join(" · ");
    }

    function pickupWord(): string {
        const moment = (facts.order.times ?? []).find(one => one.name === "pickup");
        return moment ? qsTr("Pickup at %1").arg(moment.time) : "";
    }

    HistoryNotes {
        Layout.fillWidth: true
        order: facts.order
    }

    Fact {
        iconName: Words.deliveryIcon(facts.order.delivery ?? "")
        text: facts.joined([Words.unknown(false, facts.order.delivery ?? "") || Words.delivery(facts.order.delivery ?? ""), facts.pickupWord(), facts.order.platform])
    }

    Fact {
        iconName: "bike"
        text: facts.order.courier ? facts.joined([facts.order.courier, facts.order.courierPhone]) : facts.order.delivery === "platform" && ["confirmed", "ready"].includes(facts.order.state) ? qsTr("Looking for a courier") : ""
    }

    Fact {
        iconName: "user"
        text: facts.joined([facts.order.customer, facts.order.customerPhone])
    }

    Fact {
        iconName: "map-pin"
        text: facts.order.address ?? ""
    }

    Fact {
        iconName: facts.order.cash ? "banknote" : facts.order.payUnknown ? "circle-help" : "credit-card"
        text: facts.order.payUnknown ? Words.unknown(true, "") : facts.order.cash ? qsTr("Collect %1 in cash").arg(facts.order.collect) : qsTr("Paid online")
    }

    Fact {
        iconName: "utensils"
        text: facts.order.cutlery ? qsTr("Cutlery, please") : qsTr("No cutlery")
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: 1
        color: Theme.outline
    }

    Repeater {
        model: facts.order.sums ?? []

        RowLayout {
            id: sum

            required property var modelData
            readonly property bool total: modelData.name === "total"

            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                text: facts.sumName(sum.modelData.name)
                color: sum.total ? Theme.text : Theme.text2
                font.pixelSize: sum.total ? 24 : 20
                font.weight: sum.total ? Font.Bold : Font.Normal
            }

            Label {
                text: sum.modelData.amount
                wrapMode: Text.NoWrap
                color: sum.total ? Theme.text : Theme.text2
                font.pixelSize: sum.total ? 28 : 20
                font.weight: sum.total ? Font.Bold : Font.Normal
            }
        }
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: 1
        color: Theme.outline
    }

    Repeater {
        model: (facts.order.times ?? []).filter(one => one.name !== "pickup")

        RowLayout {
            id: moment

            required property var modelData

            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                text: Words.moment(moment.modelData.name)
                color: Theme.text2
                font.pixelSize: 20
            }

            Label {
                text: When.moment(moment.modelData.day, moment.modelData.time)
                wrapMode: Text.NoWrap
                font.pixelSize: 20
                font.weight: Font.DemiBold
            }
        }
    }
}
