import QtQuick
import QtQuick.Layouts

// Allergy, note, age and what else must not be missed about an order, each in a strip that is never cut off.
ColumnLayout {
    id: notes

    required property var order
    property bool marks: true // age and test too, not only what somebody wrote
    property bool small: false

    spacing: 8
    readonly property bool any: (marks && (order.test === true || order.age === true)) || (order.allergy ?? "") !== "" || (order.note ?? "") !== ""

    Note {
        id: test

        objectName: "noteTest"
        Layout.fillWidth: true
        fontSize: notes.small ? 19 : Theme.fsBody
        pad: notes.small ? 7 : 12
        visible: notes.marks && notes.order.test === true
        kind: Note.Kind.Info
        iconName: "flask-conical"
        text: qsTr("This is a test order: nobody waits for it.")
    }

    Note {
        id: allergy

        objectName: "noteAllergy"
        Layout.fillWidth: true
        fontSize: notes.small ? 19 : Theme.fsBody
        pad: notes.small ? 7 : 12
        visible: (notes.order.allergy ?? "") !== ""
        kind: Note.Kind.Danger
        weight: Font.DemiBold
        text: qsTr("Allergy: %1").arg(notes.order.allergy ?? "")
    }

    Note {
        id: note

        objectName: "noteText"
        Layout.fillWidth: true
        fontSize: notes.small ? 19 : Theme.fsBody
        pad: notes.small ? 7 : 12
        visible: (notes.order.note ?? "") !== ""
        kind: Note.Kind.Warning
        iconName: "message-square-warning"
        text: notes.order.note ?? ""
    }

    Note {
        id: age

        objectName: "noteAge"
        Layout.fillWidth: true
        fontSize: notes.small ? 19 : Theme.fsBody
        pad: notes.small ? 7 : 12
        visible: notes.marks && notes.order.age === true
        kind: Note.Kind.Warning
        iconName: "cake"
        text: qsTr("Contains goods for adults: check the age at handover.")
    }
}
