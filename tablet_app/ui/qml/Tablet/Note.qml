import QtQuick

// A bordered strip with an icon: allergy, note, refusal. It grows with its text and never cuts it off.
Rectangle {
    id: note

    enum Kind {
        Info,
        Warning,
        Danger,
        Good
    }

    property int kind: Note.Kind.Info
    property string text: ""
    property string iconName: kind === Note.Kind.Info ? "info" : kind === Note.Kind.Good ? "circle-check" : "triangle-alert"
    property int fontSize: Theme.fsBody
    property int weight: Font.Normal
    readonly property color ink: kind === Note.Kind.Danger ? Theme.danger : kind === Note.Kind.Warning ? Theme.warning : kind === Note.Kind.Good ? Theme.primary : Theme.info

    property int pad: 12
    implicitHeight: Math.max(icon.height, label.implicitHeight) + 2 * pad
    implicitWidth: 320
    radius: 14
    color: Theme.surface
    border.width: 2
    border.color: ink

    Accessible.role: Accessible.StaticText
    Accessible.name: note.text

    Icon {
        id: icon

        x: 16
        anchors.verticalCenter: parent.verticalCenter
        name: note.iconName
        color: note.ink
    }

    Label {
        id: label

        anchors.left: icon.right
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 14
        anchors.rightMargin: 16
        text: note.text
        font.pixelSize: note.fontSize
        font.weight: note.weight
        Accessible.ignored: true
    }
}
