// A button in the bar with a panel that drops from it.

import { el } from "./element.js";
import { icon } from "./icons.js";
import { t } from "./words.js";

/** draw(panel) fills the panel each time it opens. Answers {button, panel, redraw()}. */
export function dropPanel(name, iconName, draw) {
  const panel = el("section.panel", { id: `panel-${name}`, popover: "auto", role: "dialog", "aria-label": t(name) });
  const button = el("button.tool", { type: "button", "aria-haspopup": "dialog" }, icon(iconName), el("span.tool-name", {}, t(name)));
  button.popoverTargetElement = panel;
  const redraw = () => {
    if (panel.matches(":popover-open")) draw(panel);
  };
  panel.addEventListener("beforetoggle", (event) => {
    if (event.newState === "open") draw(panel);
  });
  panel.addEventListener("toggle", (event) => {
    if (event.newState === "open") panel.querySelector("button, input")?.focus();
  });
  return { button, panel, redraw };
}

/** Runs what was asked for and tells what went wrong. */
export async function attempt(wish, tell) {
  try {
    await wish();
  } catch (trouble) {
    tell(trouble.message);
  }
}
