// What the page itself says, in Indonesian and English. What the bot and the people say is theirs.

import { ENGLISH } from "./words-en.js";
import { INDONESIAN } from "./words-id.js";

const WORDS = { id: INDONESIAN, en: ENGLISH };
const REMEMBERED = "desk-language";

let spoken = WORDS[localStorage.getItem(REMEMBERED)] ? localStorage.getItem(REMEMBERED) : "id";

/** Fires "change" when another language is chosen. */
export const languages = new EventTarget();

export const language = () => spoken;

/** A text by name, with {places} filled in; `otherwise` when nobody has written it. */
export function t(name, values = {}, otherwise = name) {
  const text = WORDS[spoken][name] ?? otherwise;
  return text.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
}

export function speak(code) {
  spoken = code;
  localStorage.setItem(REMEMBERED, code);
  translate(document);
  languages.dispatchEvent(new Event("change"));
}

/** Fills in what is marked: data-t the text, data-t-label the name for those who do not see it. */
export function translate(root) {
  document.documentElement.lang = spoken;
  document.title = t("title");
  for (const one of root.querySelectorAll("[data-t]")) one.textContent = t(one.dataset.t);
  for (const one of root.querySelectorAll("[data-t-label]")) one.setAttribute("aria-label", t(one.dataset.tLabel));
}
