import QtQuick

// A part that most cards do without: made when it is first wanted, and kept then, for cards are used again.
Loader {
    property bool wanted: false

    active: false
    visible: wanted
    onWantedChanged: if (wanted)
        active = true
}
