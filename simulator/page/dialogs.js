// What stands in front of everything: questions, alerts, a photo; and words that pass by.

import { el } from "./element.js";
import { icon } from "./icons.js";
import { t } from "./words.js";

/** Milliseconds a passing word stays. */
const PASSING = 4500;

/** Opens at once; the returned promise ends with the value of the button that closed it, or "". */
export function dialog(shape, label, ...children) {
  const box = el(`dialog${shape}`, { "aria-label": label }, children);
  document.body.append(box);
  box.addEventListener("click", (event) => {
    if (event.target === box) box.close();
  });
  box.showModal();
  return { box, closed: new Promise((resolve) => box.addEventListener("close", () => { box.remove(); resolve(box.returnValue); })) };
}

export function choice(value, text, shape = "") {
  return el(`button${shape}`, { value, type: "submit" }, text);
}

export async function alertBox(title, text) {
  const form = el("form", { method: "dialog" }, el("h2", {}, title), el("p.alert-words", {}, text), el("div.choices", {}, choice("ok", t("ok"), ".primary")));
  await dialog(".alert", title, form).closed;
}

export async function confirmBox(title, text, yes) {
  const form = el("form", { method: "dialog" }, el("h2", {}, title), el("p", {}, text), el("div.choices", {}, choice("", t("cancel")), choice("yes", yes, ".primary")));
  return (await dialog("", title, form).closed) === "yes";
}

export function photoBox(source, alt) {
  const close = el("button.icon-button.photo-close", { value: "", type: "submit", "aria-label": t("close") }, icon("close"));
  dialog(".photo-box", alt, el("form", { method: "dialog" }, close), el("img", { src: source, alt }));
}

/** Alerts of several taps come one after another. */
let lastAlert = Promise.resolve();
export function alertInTurn(title, text) {
  lastAlert = lastAlert.then(() => alertBox(title, text));
}

export function toast(text, where = document.getElementById("toasts")) {
  const one = el("p.toast", {}, text);
  where.append(one);
  setTimeout(() => one.remove(), PASSING);
}

/** A small menu beside a button: [{icon, text, onchoose}]. Closed by Esc, a choice or a tap elsewhere. */
export function menu(button, label, entries) {
  const item = (entry) => el("button", { type: "button", role: "menuitem", tabindex: "-1", onclick: () => { box.hidePopover(); entry.onchoose(); } }, entry.icon ? icon(entry.icon) : null, el("span", {}, entry.text));
  const box = el("div.menu", { role: "menu", "aria-label": label, popover: "auto" }, entries.map((entry) => (entry.hint ? el("p", { role: "presentation" }, entry.hint) : item(entry))));
  document.body.append(box);
  box.addEventListener("toggle", (event) => {
    if (event.newState === "closed") box.remove();
  });
  box.addEventListener("keydown", (event) => walk(event, [...box.querySelectorAll("button")], "ArrowUp", "ArrowDown"));
  box.showPopover();
  settle(box, button);
  box.querySelector("button").focus();
}

function settle(box, button) {
  const at = button.getBoundingClientRect();
  const { offsetWidth: wide, offsetHeight: high } = box;
  box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - wide - 8))}px`;
  box.style.top = `${Math.max(8, at.bottom + high + 8 < innerHeight ? at.bottom + 4 : at.top - high - 4)}px`;
}

/** Arrow keys move the focus through a list, round its ends. */
export function walk(event, stops, back, forth) {
  const step = { [back]: -1, [forth]: 1 }[event.key];
  const at = stops.indexOf(document.activeElement);
  if (!step || stops.length === 0) return false;
  event.preventDefault();
  stops[(at + step + stops.length) % stops.length].focus();
  return true;
}
