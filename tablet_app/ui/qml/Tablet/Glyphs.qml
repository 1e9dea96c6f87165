pragma Singleton

import QtQml

// The icons as letters of their font. Made by packaging/icon_font.py.
QtObject {
    readonly property int step: 256
    readonly property var codes: ({
            "activity": 57344,
            "arrow-left": 57345,
            "ban": 57346,
            "banknote": 57347,
            "battery-charging": 57348,
            "bell": 57349,
            "bike": 57350,
            "cable": 57351,
            "cake": 57352,
            "calendar-clock": 57353,
            "check-check": 57354,
            "check": 57355,
            "chevron-down": 57356,
            "chevron-right": 57357,
            "circle-check": 57358,
            "circle-dot": 57359,
            "circle-help": 57360,
            "circle-pause": 57361,
            "circle-x": 57362,
            "clipboard-check": 57363,
            "clock": 57364,
            "credit-card": 57365,
            "delete": 57366,
            "droplets": 57367,
            "ear": 57368,
            "file-text": 57369,
            "flashlight": 57370,
            "flask-conical": 57371,
            "hand-coins": 57372,
            "hand": 57373,
            "history": 57374,
            "hourglass": 57375,
            "info": 57376,
            "key-round": 57377,
            "languages": 57378,
            "list-plus": 57379,
            "log-out": 57380,
            "map-pin": 57381,
            "menu": 57382,
            "message-square-warning": 57383,
            "minus": 57384,
            "monitor": 57385,
            "moon": 57386,
            "octagon-alert": 57387,
            "package": 57388,
            "phone": 57389,
            "plug": 57390,
            "plus": 57391,
            "power": 57392,
            "receipt": 57393,
            "refresh-cw": 57394,
            "search": 57395,
            "send": 57396,
            "settings": 57397,
            "shopping-bag": 57398,
            "smartphone": 57399,
            "speaker": 57400,
            "stethoscope": 57401,
            "store": 57402,
            "sun-moon": 57403,
            "tablet": 57404,
            "thermometer-sun": 57405,
            "timer": 57406,
            "triangle-alert": 57407,
            "unplug": 57408,
            "user": 57409,
            "utensils": 57410,
            "volume-2": 57411,
            "volume-x": 57412,
            "wifi-off": 57413,
            "wifi": 57414,
            "wrench": 57415,
            "x": 57416,
            "zap": 57417
        })

    // `stroke`: 2, 2.5 or 3.
    function letter(name: string, stroke: real): string {
        if (!(name in codes))
            throw new Error("there is no icon " + name);
        return String.fromCharCode(codes[name] + Math.round(2 * stroke - 4) * step);
    }
}
