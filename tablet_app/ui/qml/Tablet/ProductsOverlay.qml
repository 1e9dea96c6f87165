import QtQuick
import Tablet.Backend

// The sheet and the toasts of switching a product, over whatever screen it was asked from.
Item {
    id: overlay

    required property ProductsModel products
    readonly property ProductSwitchModel switching: products.switching

    function doneText(done: string, name: string): string {
        const short_ = name.length > 60 ? name.slice(0, 58) + "…" : name;
        return done === "off" ? qsTr("Switched off: %1").arg(short_) : done === "on" ? qsTr("Back on sale: %1").arg(short_) : "";
    }

    function failedText(reason: string): string {
        return reason === "" ? "" : reason === "gone" ? qsTr("This is no longer possible.") : Words.notNow(reason);
    }

    DeactivateSheet {
        switching: overlay.switching
    }

    Toast {
        objectName: "switch-toast"
        seconds: 10
        text: overlay.doneText(overlay.switching.done, overlay.switching.doneName)
        action: qsTr("Undo")
        onActionTapped: overlay.switching.undo()
        onExpired: overlay.switching.forget()
    }

    Toast {
        objectName: "switch-failed"
        seconds: 6
        bad: true
        text: overlay.failedText(overlay.switching.failed)
        onExpired: overlay.switching.forget()
    }
}
