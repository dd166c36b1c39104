// Choosing a real place to share, as a phone would have sent it.

import { choice, dialog } from "./dialogs.js";
import { el } from "./element.js";
import { icon } from "./icons.js";
import { t } from "./words.js";

/** Ends with [latitude, longitude], or null. */
export async function choosePlace(places, name) {
  const title = t("places-title", { name });
  const search = el("input", { type: "search", "aria-label": t("places-search"), placeholder: t("places-search"), autocomplete: "off" });
  const list = el("ul.places", {});
  const own = el("input", { "aria-label": t("places-own"), placeholder: t("places-own"), inputmode: "text", autocomplete: "off" });
  const draw = () => list.replaceChildren(...rows(places, search.value));
  search.addEventListener("input", draw);
  draw();
  const form = el("form.place-form", { method: "dialog" }, el("h2", {}, title), search, list, el("div.own", {}, own, choice("own", t("share"))), el("div.choices", {}, choice("", t("close"))));
  // Enter in the search takes the first place found, not the first button of the form.
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.target.tagName !== "INPUT") return;
    event.preventDefault();
    (event.target === own ? form.querySelector(".own button") : list.querySelector("button"))?.click();
  });
  const { closed } = dialog(".places-box", title, form);
  search.focus();
  const chosen = await closed;
  return coordinates(chosen === "own" ? own.value : chosen);
}

function rows(places, wanted) {
  const found = places.filter(([name]) => name.toLowerCase().includes(wanted.trim().toLowerCase()));
  if (!found.length) return [el("li.none", {}, t("places-none"))];
  return found.map(([name, latitude, longitude]) => el("li", {}, el("button", { value: `${latitude},${longitude}`, type: "submit" }, icon("pin"), el("span", {}, name), el("small", {}, `${latitude.toFixed(3)}, ${longitude.toFixed(3)}`))));
}

function coordinates(text) {
  const numbers = text.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  return numbers.length === 2 ? numbers : null;
}
