import QtQuick

// Whom to call and what to read aloud, always in sight.
Rectangle {
    id: strip

    property string phone: ""
    property string code: ""
    property string step: ""

    implicitHeight: row.implicitHeight + 20
    radius: Theme.radius
    color: Theme.surface

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Support: %1").arg(strip.phone)

    Flow {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 16
        width: parent.width - 32
        spacing: 12

        Icon {
            name: "phone"
            height: phone.implicitHeight
            width: 26
        }

        Label {
            id: phone

            objectName: "support-phone"
            text: strip.phone
            wrapMode: Text.NoWrap
            font.pixelSize: 28
            font.weight: Font.Bold
        }

        Label {
            objectName: "support-code"
            visible: strip.code !== ""
            height: phone.implicitHeight
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            text: qsTr("Support code: %1").arg(strip.code)
            font.weight: Font.DemiBold
        }

        Label {
            objectName: "support-step"
            visible: strip.step !== ""
            height: phone.implicitHeight
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            text: qsTr("Step: %1").arg(strip.step)
            font.weight: Font.DemiBold
        }
    }
}
