// Buttons under a message, and buttons under the input field.

import { el } from "./element.js";
import { t } from "./words.js";

export function inlineKeyboard(message, room) {
  const rows = message.reply_markup.inline_keyboard;
  return el("div.inline", { role: "group" }, rows.map((row) => el("div.row", {}, row.map((button) => inlineButton(message, button, room)))));
}

function inlineButton(message, button, { hands, doors, busy }) {
  const data = button.callback_data;
  const onclick = () => {
    if (data !== undefined) doors.ontap(message, data, hands);
    else if (button.url ?? button.login_url) doors.onlink(button.url ?? button.login_url.url);
    else if (button.copy_text) doors.oncopy(button.copy_text.text);
    else doors.ontell(t("link-none"));
  };
  const waiting = data !== undefined && busy(message, data);
  return el(`button${waiting ? ".busy" : ""}`, { type: "button", "aria-busy": waiting ? "true" : "false", onclick }, el("span", {}, button.text), button.url ? el("i", { "aria-hidden": "true" }, "↗") : null);
}

/** The keyboard under the input field; null when there is none. */
export function replyKeyboard(markup, { hands, doors }) {
  if (!markup?.keyboard) return null;
  const press = (button) => (button.request_location ? doors.onplaces() : hands.press(button.text));
  const row = (buttons) => el("div.row", {}, buttons.map((button) => el("button", { type: "button", onclick: () => press(button) }, button.text)));
  return el("div.reply-keyboard", { role: "group", "aria-label": t("keyboard-of") }, markup.keyboard.map(row));
}
