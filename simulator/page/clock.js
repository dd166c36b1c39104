// The clock in the bar, and moving it forward.

import { el, fill } from "./element.js";
import { day, hour, minutesUntil, second } from "./moments.js";
import { attempt, dropPanel } from "./panels.js";
import { post } from "./wire.js";
import { t } from "./words.js";

const STEPS = [1, 10, 60, 1440];

export function clockTool(world, tell) {
  const tool = dropPanel("clock", "clock", draw);
  const face = tool.button.querySelector(".tool-name");
  const tick = () => {
    fill(face, el("span.unseen", {}, `${t("clock")}: `), `${hour(world.now())} WITA`);
    const large = tool.panel.querySelector(".clock-face");
    if (large) large.textContent = second(world.now());
  };
  const ticking = setInterval(tick, 1000);
  tick();

  const move = (minutes) =>
    attempt(async () => {
      const { now } = await post("/clock", { minutes });
      tell(t("moved-to", { time: `${day(new Date(now))}, ${hour(new Date(now))}` }));
    }, tell);

  function draw(panel) {
    fill(
      panel,
      el("h2", {}, t("clock-title")),
      el("p.clock-face", {}, second(world.now())),
      el("p.clock-day", {}, `${day(world.now())} · WITA`),
      el("p.hint", {}, t(world.movable ? "clock-hint" : "clock-still")),
      world.movable ? controls() : null,
    );
  }

  function controls() {
    const until = el("input", { type: "text", required: true, pattern: "([01]?\\d|2[0-3])[.:][0-5]\\d", inputmode: "numeric", value: "07.00", "aria-label": t("clock-until") });
    const minutes = el("input", { type: "number", required: true, min: "1", max: "527040", value: "30", "aria-label": t("clock-minutes") });
    const form = (label, input, length) =>
      el("form.field", { onsubmit: (event) => { event.preventDefault(); move(length()); } }, el("label", {}, el("span", {}, label), input), el("button", { type: "submit" }, t("move")));
    return el("div", {},
      el("div.steps", {}, STEPS.map((step) => el("button", { type: "button", onclick: () => move(step) }, t(`plus-${step}`)))),
      form(t("clock-until"), until, () => minutesUntil(until.value, world.now())),
      form(t("clock-minutes"), minutes, () => Number(minutes.value)));
  }

  return { ...tool, tick, stop: () => clearInterval(ticking) };
}
