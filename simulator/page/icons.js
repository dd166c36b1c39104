// Line drawings on a field of 24 by 24.

import { svg } from "./element.js";

const PATHS = {
  send: "M4 12l16-8-5 16-4-6z M11 14l9-10",
  attach: "M8 12.5l6.5-6.5a3 3 0 0 1 4.200 4.200l-8.5 8.5a5 5 0 0 1-7-7l8-8",
  keyboard: "M3 7h18v10H3z M6.5 10.5h.01 M10 10.5h.01 M14 10.5h.01 M17.5 10.5h.01 M8 14h8",
  more: "M5 12h.6 M11.7 12h.6 M18.4 12h.6",
  close: "M6 6l12 12 M18 6L6 18",
  clock: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z M12 7.5v5l3 2",
  story: "M7 4.5v15l12-7.5z",
  stop: "M7 7h10v10H7z",
  fault: "M13 3L5 13.5h6L10.5 21L19 10h-6.5z",
  calls: "M8 6l-5 6l5 6 M16 6l5 6l-5 6 M13.5 5l-3 14",
  reset: "M5 8a8 8 0 1 1-1 6 M4 4v5h5",
  down: "M6 9.5l6 6l6-6",
  pin: "M12 21s-6.5-6.200-6.5-11a6.5 6.5 0 0 1 13 0c0 4.800-6.5 11-6.5 11z M12 12.5a2.5 2.5 0 1 0 0-5a2.5 2.5 0 0 0 0 5z",
  file: "M7 3h7l4 4v14H7z M14 3v4h4",
  play: "M8 5.5v13l10.5-6.5z",
  pause: "M8.5 6v12 M15.5 6v12",
  reply: "M10 7L5 12l5 5 M5.5 12H14a5 5 0 0 1 5 5v1",
  edit: "M5 19l1-4L16.5 4.5l3 3L9 18z",
  photo: "M4 5h16v14H4z M4 16l5-5l4 4l2.5-2.5L20 17 M15.5 9h.01",
  album: "M7 7h13v12H7z M4 16V4h13 M7 17l4-4l3 3l2-2l4 4",
  voice: "M12 3.5a2.5 2.5 0 0 0-2.5 2.5v6a2.5 2.5 0 0 0 5 0V6A2.5 2.5 0 0 0 12 3.5z M6 11.5a6 6 0 0 0 12 0 M12 17.5V21",
  video: "M3 6h12v12H3z M15 11l6-4v10l-6-4",
  person: "M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8z M4.5 20.5a7.5 7.5 0 0 1 15 0",
};

export function icon(name) {
  return svg(`svg.icon.icon-${name}`, { viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" }, svg("path", { d: PATHS[name] }));
}
