import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// What the screens are built of, for Qt to read before them. Never shown.
RowLayout {
    T.AbstractButton {}
}
