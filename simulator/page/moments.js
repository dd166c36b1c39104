// Times as they are read in Tabanan, whatever the clock of this computer says.

import { language } from "./words.js";

const ZONE = "Asia/Makassar";

function format(options) {
  return new Intl.DateTimeFormat(language() === "id" ? "id-ID" : "en-GB", { timeZone: ZONE, ...options });
}

export const hour = (date) => format({ hour: "2-digit", minute: "2-digit" }).format(date);
export const second = (date) => format({ hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(date);
export const day = (date) => format({ weekday: "long", day: "numeric", month: "long" }).format(date);

/** Minutes from a date to the next time the clock in Tabanan shows "07.30". */
export function minutesUntil(clockTime, from) {
  const [hours, minutes] = clockTime.split(/[.:]/).map(Number);
  // WITA is UTC+8 all year.
  const now = (from.getTime() / 60000 + 8 * 60) % 1440;
  const left = (hours * 60 + minutes - now + 1440) % 1440;
  return left < 0.02 ? 1440 : left;
}
