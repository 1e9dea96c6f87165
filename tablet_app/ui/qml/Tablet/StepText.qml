pragma Singleton

import QtQuick

// Words for the check-in's steps: what each is, how it stands, and what its reason means for a person.
QtObject {
    id: root

    function title(code: string): string {
        switch (code) {
        case "C1":
            return qsTr("Connection");
        case "C2":
            return qsTr("Power");
        case "C3":
            return qsTr("Sound");
        case "C4":
            return qsTr("Screen");
        case "C5":
            return qsTr("Clock");
        case "C6":
            return qsTr("Products off");
        case "C7":
            return qsTr("Today's hours");
        default:
            return qsTr("Ready for orders");
        }
    }

    function mark(mark: string): string {
        switch (mark) {
        case "running":
            return qsTr("Looking…");
        case "ok":
            return qsTr("Fine");
        case "asks":
            return qsTr("Asks you");
        case "answered":
            return qsTr("Answered");
        case "problem":
            return qsTr("Problem");
        case "accepted":
            return qsTr("Known problem");
        case "could_not_look":
            return qsTr("Could not look");
        default:
            return qsTr("To come");
        }
    }

    function markIcon(mark: string): string {
        switch (mark) {
        case "running":
            return "hourglass";
        case "ok":
            return "check";
        case "answered":
            return "check";
        case "asks":
            return "circle-help";
        case "problem":
        case "accepted":
            return "triangle-alert";
        case "could_not_look":
            return "info";
        default:
            return "circle-dot";
        }
    }

    function markColor(mark: string): color {
        switch (mark) {
        case "ok":
        case "answered":
            return Theme.primary;
        case "asks":
            return Theme.info;
        case "problem":
            return Theme.danger;
        case "accepted":
        case "could_not_look":
            return Theme.warning;
        default:
            return Theme.text2;
        }
    }

    function fact(facts: var, name: string): string {
        return facts && facts[name] !== undefined ? String(facts[name]) : "";
    }

    // What a step found, in one or two sentences.
    function sentence(code: string, stands: string, reason: string, facts: var): string {
        const mark = stands === "accepted" ? "problem" : stands;
        if (mark === "running")
            return qsTr("The tablet is looking. This takes a few seconds.");
        if (mark === "open")
            return qsTr("Nobody has looked at this yet.");
        switch (code) {
        case "C1":
            return connection(reason, fact(facts, "latency_ms"));
        case "C2":
            return power(reason, fact(facts, "pct"));
        case "C3":
            return sound(mark, reason, fact(facts, "volume_pct"), fact(facts, "above_noise_db"));
        case "C4":
            return mark === "problem" ? qsTr("A corner did not react. Wipe the screen dry and try once more; if it stays so, call support.") : mark === "asks" ? qsTr("Tap the four corners of the screen, so that we know it feels every tap.") : qsTr("The screen feels every tap.");
        case "C5":
            return clock(mark, reason, fact(facts, "offset_s"));
        case "C6":
            return off(mark, reason);
        case "C7":
            return hours(mark, reason);
        default:
            return qsTr("Everything is checked. From the next tap on, orders come to this tablet.");
        }
    }

    function connection(reason: string, latency: string): string {
        switch (reason) {
        case "no_network":
            return qsTr("There is no connection to the internet. Check the Wi-Fi or the cable.");
        case "platform_down":
        case "platform":
            return qsTr("The internet works, but the platform does not answer. Look again in a minute; if it stays so, call support.");
        case "portal":
            return qsTr("This network wants a login first. Log in to the Wi-Fi or take another network.");
        case "certificate":
            return qsTr("The connection is not secure: the certificate cannot be checked. Take another network or call support.");
        case "revoked":
            return qsTr("The platform no longer knows this tablet. Call support for a new code.");
        default:
            return latency !== "" ? qsTr("The platform answers in %1 ms.").arg(latency) : qsTr("The platform answers.");
        }
    }

    function power(reason: string, percent: string): string {
        const level = percent === "" ? "" : " " + qsTr("Battery: %1 %.").arg(percent);
        switch (reason) {
        case "on_battery":
            return qsTr("The tablet runs on its battery. Plug the charger in.") + level;
        case "battery_low":
            return qsTr("The battery is nearly empty. Plug the charger in now.") + level;
        case "no_battery_info":
        case "asks":
            return qsTr("The tablet cannot see its own power. Is the charger plugged in?");
        default:
            return qsTr("The charger is plugged in.") + level;
        }
    }

    function sound(mark: string, reason: string, volume: string, above: string): string {
        switch (reason) {
        case "muted":
            return qsTr("The sound is switched off. A new order could not be heard.");
        case "too_quiet":
            return qsTr("The sound is too quiet. A new order could be missed.");
        case "no_device":
            return qsTr("There is no loudspeaker. Check its plug; if it stays so, call support.");
        case "no_daemon":
            return qsTr("The sound service does not answer. Look again; if it stays so, call support.");
        case "not_heard":
            return qsTr("The tone could not be heard. Turn it up and play it again.");
        case "faint":
            return qsTr("The room hears the tone, but only just: %1 dB above its noise. Turn it up before it gets busy.").arg(above);
        case "beeps":
        case "beeps_unheard":
            return counted(mark, reason === "beeps_unheard");
        default:
            return mark === "asks" || mark === "could_not_look" ? counted("asks", false) : mark === "problem" ? counted(mark, false) : mark === "answered" ? counted(mark, false) : above !== "" ? qsTr("The room hears the tone, %1 dB above its noise.").arg(above) : volume !== "" ? qsTr("The tone can be heard. Volume: %1 %.").arg(volume) : qsTr("The tone can be heard.");
        }
    }

    function counted(mark: string, unheard: bool): string {
        if (mark === "problem")
            return qsTr("The beeps were not heard, or counted wrongly. Turn it up and play new ones.");
        if (mark === "answered")
            return qsTr("You heard the beeps.");
        const ask = qsTr("Play the beeps and count them: 2, 3 or 4? The number changes each time.");
        return unheard ? qsTr("The microphone did not hear the tablet.") + " " + ask : ask;
    }

    function clock(mark: string, reason: string, offset: string): string {
        if (reason === "offset")
            return qsTr("The tablet's clock is %1 s off. Orders go by the platform's time all the same; support can set the clock.").arg(offset);
        if (mark === "ok")
            return qsTr("The clock agrees with the platform's.");
        return qsTr("Without a connection the clock cannot be compared. Is this time right?");
    }

    function off(mark: string, reason: string): string {
        if (reason === "none_off")
            return qsTr("Nothing is switched off.");
        if (mark === "problem")
            return qsTr("Switch on what is there again, then tap the green button.");
        return mark === "answered" ? qsTr("What is off stays off.") : qsTr("These products are switched off. Is that still right?");
    }

    function hours(mark: string, reason: string): string {
        if (reason === "closed_today")
            return qsTr("Today is a closed day. Orders come only if the platform opens the venue.");
        if (mark === "problem")
            return qsTr("Call support, they can change today's hours. Then look again.");
        return mark === "answered" || mark === "ok" ? qsTr("The hours are right.") : qsTr("Are these the hours of today?");
    }
}
