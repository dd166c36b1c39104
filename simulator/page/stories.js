// Prepared stories to play.

import { el, fill } from "./element.js";
import { icon } from "./icons.js";
import { attempt, dropPanel } from "./panels.js";
import { post } from "./wire.js";
import { t } from "./words.js";

export function storiesTool(world, tell) {
  const tool = dropPanel("stories", "story", draw);

  function draw(panel) {
    const { labels, playing, trouble } = world.scenarios;
    fill(
      panel,
      el("h2", {}, t("stories")),
      el("p.hint", {}, t(labels.length ? "stories-hint" : "stories-none")),
      playing ? now(playing) : null,
      trouble ? el("p.trouble", {}, t("story-trouble", { trouble })) : null,
      el("ul.stories", {}, labels.map((label, number) => el("li", {}, el("button", { type: "button", disabled: Boolean(playing), onclick: () => attempt(() => post(`/scenarios/${number}`), tell) }, icon("play"), el("span", {}, label))))),
    );
    if (playing) panel.querySelector(".now button").focus();
  }

  function now(label) {
    const stop = el("button", { type: "button", onclick: () => attempt(() => post("/scenarios/stop"), tell) }, icon("stop"), t("stop"));
    return el("div.now", {}, el("p", {}, t("story-playing", { label })), stop);
  }

  function update() {
    const { playing, trouble } = world.scenarios;
    tool.button.classList.toggle("alarmed", Boolean(playing));
    if (trouble && !tool.panel.matches(":popover-open")) tell(t("story-trouble", { trouble }));
    tool.redraw();
  }

  return { ...tool, update };
}
