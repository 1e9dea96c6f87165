import QtQuick
import Tablet

// A button for mouse and keyboard: lower than the tablet's own.
TouchButton {
    implicitHeight: 56
    fontSize: 18
}
