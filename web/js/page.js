// What nearly every part of the page uses, in one place, so that each says so in one line.

export { h } from "./core/dom.js";
export { icon } from "./core/icons.js";
export { Listing } from "./core/listing.js";
export { avatar, displayName, sentence } from "./core/names.js";
export { Router, placeNames, roomAddress } from "./core/router.js";
export { settings } from "./core/settings.js";
export { Signal, watch } from "./core/signal.js";
export { clockTime, dayKey, dayLabel, duration, fullTime, minute } from "./core/time.js";
export { View, draw } from "./core/view.js";
export { words } from "./fold/lines.js";
export { isUser, nameOf } from "./fold/people.js";
