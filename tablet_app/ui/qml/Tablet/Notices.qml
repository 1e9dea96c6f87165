pragma ComponentBehavior: Bound

import QtQuick
import Tablet.Backend

// What is told over whatever page is open: strips for what has just happened.
Item {
    id: notices

    required property LateModel late
    required property TroubleModel trouble

    Connections {
        target: notices.late

        function onTold(code: string, act: string, state: string, more: int): void {
            const one = qsTr("Too late: %1. The order is over: %2.").arg(QueueWords.title(code, act, 0, "")).arg(Words.state(state));
            lateNotice.text = more > 0 ? one + " " + qsTr("%n more as well.", "", more) : one;
        }
    }

    Connections {
        target: notices.trouble

        function onWell(): void {
            wellNotice.text = qsTr("The tablet saves again. Do once more what was not saved.");
        }
    }

    Toast {
        id: lateNotice

        objectName: "late"
        seconds: 12
        bad: true
        onExpired: text = ""
    }

    Toast {
        id: wellNotice

        objectName: "well"
        seconds: 8
        onExpired: text = ""
    }

    Toast {
        objectName: "slow"
        bad: true
        text: notices.trouble.slow ? qsTr("Saving takes longer than usual. One moment…") : ""
    }
}
