import QtQuick
import QtQuick.Layouts

// Allergy, note, age and what else must not be missed about an order, each in a strip that is never cut off.
ColumnLayout {
    id: notes

    required property var order

    spacing: 8
    visible: allergy.visible || note.visible || age.visible || test.visible

    Note {
        id: test

        objectName: "noteTest"
        Layout.fillWidth: true
        visible: notes.order.test === true
        kind: Note.Kind.Info
        iconName: "flask-conical"
        text: qsTr("This is a test order: nobody waits for it.")
    }

    Note {
        id: allergy

        objectName: "noteAllergy"
        Layout.fillWidth: true
        visible: (notes.order.allergy ?? "") !== ""
        kind: Note.Kind.Danger
        weight: Font.DemiBold
        text: qsTr("Allergy: %1").arg(notes.order.allergy ?? "")
    }

    Note {
        id: note

        objectName: "noteText"
        Layout.fillWidth: true
        visible: (notes.order.note ?? "") !== ""
        kind: Note.Kind.Warning
        iconName: "message-square-warning"
        text: notes.order.note ?? ""
    }

    Note {
        id: age

        objectName: "noteAge"
        Layout.fillWidth: true
        visible: notes.order.age === true
        kind: Note.Kind.Warning
        iconName: "cake"
        text: qsTr("Contains goods for adults: check the age at handover.")
    }
}
