pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// The one button. `busy` is for an act that was tapped and is not written yet: it shows so and takes no second tap.
T.AbstractButton {
    id: control

    enum Kind {
        Primary,
        Tonal,
        Ghost,
        Danger,
        Chosen
    }

    property int kind: TouchButton.Kind.Tonal
    property string iconName: ""
    property bool busy: false
    property int fontSize: Theme.fsBody
    property bool stacked: false // icon above the word
    property color fg: {
        switch (kind) {
        case TouchButton.Kind.Primary:
            return Theme.primaryInk;
        case TouchButton.Kind.Danger:
            return Theme.dangerInk;
        case TouchButton.Kind.Chosen:
            return Theme.bg;
        default:
            return Theme.text;
        }
    }
    property color fill: {
        switch (kind) {
        case TouchButton.Kind.Primary:
            return Theme.primary;
        case TouchButton.Kind.Danger:
            return Theme.danger;
        case TouchButton.Kind.Chosen:
            return Theme.text;
        case TouchButton.Kind.Tonal:
            return Theme.surface2;
        default:
            return "transparent";
        }
    }
    readonly property int iconSize: Math.round(fontSize * (stacked ? 1.6 : 1.2))
    readonly property string iconShown: busy ? "hourglass" : iconName
    readonly property int iconSpace: iconShown !== "" && !stacked ? iconSize + 12 : 0

    implicitHeight: stacked ? Math.max(Theme.touch, Math.round(fontSize * 1.4) + iconSize + 36) : Theme.touch
    implicitWidth: Math.max(Theme.touch, (text !== "" ? Math.ceil(metrics.advanceWidth) + 2 * Theme.gap + 12 : 0) + iconSpace)
    focusPolicy: Qt.StrongFocus
    enabled: !busy

    Accessible.role: Accessible.Button
    Accessible.name: control.text
    Accessible.onPressAction: control.click()

    TextMetrics {
        id: metrics

        text: control.text
        font.family: Theme.family
        font.pixelSize: control.fontSize
        font.weight: Font.DemiBold
    }

    contentItem: Item {
        Grid {
            anchors.centerIn: parent
            columns: control.stacked || control.text === "" || control.iconShown === "" ? 1 : 2
            columnSpacing: 12
            rowSpacing: 6
            verticalItemAlignment: Grid.AlignVCenter
            horizontalItemAlignment: Grid.AlignHCenter

            Icon {
                name: control.iconShown
                visible: name !== ""
                color: control.fg
                weight: 2.5
                width: control.iconSize
                height: width
            }

            Label {
                width: Math.min(implicitWidth, control.availableWidth - 12 - control.iconSpace)
                height: Math.min(implicitHeight, control.availableHeight - 8 - (control.stacked ? control.iconSize + 6 : 0))
                fontSizeMode: Text.Fit
                minimumPixelSize: 16
                maximumLineCount: 2
                wrapMode: Text.WordWrap
                elide: Text.ElideRight
                lineHeight: 0.95
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: control.text
                visible: text !== ""
                color: control.fg
                font.pixelSize: control.fontSize
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Qt.darker(control.fill.a > 0 ? control.fill : Theme.surface2, 1.25) : control.fill
        border.width: control.kind === TouchButton.Kind.Ghost ? 2 : 0
        border.color: Theme.outline

        Rectangle {
            anchors.fill: parent
            anchors.margins: -4
            radius: Theme.radius + 4
            color: "transparent"
            border.width: 3
            border.color: Theme.text
            visible: control.visualFocus
        }
    }

    opacity: control.enabled || control.busy ? 1 : 0.4
}
