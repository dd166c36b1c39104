// A button in the bar with a panel that drops from it.

import { el } from "./element.js";
import { icon } from "./icons.js";
import { t } from "./words.js";

/** draw(body) fills the panel each time it opens. Answers {button, panel, redraw()}. */
export function dropPanel(name, iconName, draw) {
  const body = el("div");
  const close = el("button.icon-button.panel-close", { type: "button", "aria-label": t("close"), onclick: () => panel.hidePopover() }, icon("close"));
  const panel = el("section.panel", { popover: "auto", role: "dialog", tabindex: "-1", "aria-label": t(name) }, body, close);
  const button = el("button.tool", { type: "button", "aria-haspopup": "dialog" }, icon(iconName), el("span.tool-name", {}, t(name)));
  button.popoverTargetElement = panel;
  const redraw = () => {
    if (panel.matches(":popover-open")) draw(body);
  };
  panel.addEventListener("beforetoggle", (event) => {
    if (event.newState === "open") draw(body);
  });
  panel.addEventListener("toggle", (event) => {
    if (event.newState === "open") panel.focus();
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
