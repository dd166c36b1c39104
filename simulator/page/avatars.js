// Initials on a colour that stays with the person.

import { el } from "./element.js";

const COLOURS = 8;

export function avatar(person) {
  const initials = person.name.split(/\s+/).slice(0, 2).map((word) => [...word][0] ?? "").join("").toUpperCase();
  return el("span.avatar", { "data-colour": String(person.id % COLOURS), "aria-hidden": "true" }, initials);
}
