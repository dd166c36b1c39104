// Breaking the line between the bot and Telegram, and seeing what is broken now.

import { el } from "./element.js";
import { attempt, dropPanel } from "./panels.js";
import { post } from "./wire.js";
import { t } from "./words.js";

/** name, amount offered, what it counts. */
const ORDERS = [
  ["latency", 2, "seconds_"],
  ["lose", 1, "calls_"],
  ["error", 3, "calls_"],
  ["reset", 3, "calls_"],
  ["flood", 1, "calls_"],
  ["duplicate", 1, "updates_"],
  ["reorder", 1, "batches_"],
  ["outage", 30, "seconds_"],
];

export function faultsTool(world, tell) {
  const tool = dropPanel("faults", "fault", draw);
  const badge = el("span.badge", { hidden: true });
  tool.button.append(badge);
  const amounts = new Map();
  const order = (name, amount = 1) => attempt(() => post(`/faults/${name}`, { amount }), tell);

  function draw(panel) {
    const held = panel.contains(document.activeElement) ? document.activeElement.dataset.order : null;
    panel.replaceChildren(el("h2", {}, t("faults")), el("p.hint", {}, t("faults-hint")), active(), el("ul.orders", {}, ORDERS.map(row)));
    if (held) panel.querySelector(`[data-order="${held}"]`)?.focus();
  }

  function active() {
    const chips = inForce(world);
    if (!chips.length) return el("p.in-force.none", {}, t("faults-none"));
    const clear = el("button", { type: "button", onclick: () => order("clear") }, t("faults-clear"));
    return el("div.in-force", {}, el("b", {}, t("faults-active")), chips.map((chip) => el("span.chip", {}, chip)), clear);
  }

  function row([name, offered, unit]) {
    const amount = el("input", { type: "number", min: "1", max: "3600", required: true, value: String(amounts.get(name) ?? offered), "aria-label": `${t(`fault-${name}`)}: ${t(unit)}` });
    amount.addEventListener("change", () => amounts.set(name, amount.value));
    const onsubmit = (event) => { event.preventDefault(); order(name, Number(amount.value)); };
    const label = `${t("order")}: ${t(`fault-${name}`)}`;
    return el("li", {}, el("form.order", { onsubmit },
      el("span.order-words", {}, el("b", {}, t(`fault-${name}`)), el("small", {}, t(`fault-${name}-hint`))),
      el("label", {}, amount, el("span", {}, t(unit))),
      el("button", { type: "submit", "aria-label": label, "data-order": name }, t("order"))));
  }

  function update() {
    const count = inForce(world).length;
    badge.hidden = count === 0;
    badge.textContent = String(count);
    tool.button.classList.toggle("alarmed", count > 0);
    tool.redraw();
  }

  return { ...tool, update };
}

/** What is ordered and has not struck yet, in words. */
function inForce({ faults }) {
  if (!faults) return [];
  const words = [];
  if (faults.latency) words.push(`${t("fault-latency")} · ${faults.latency} ${t("seconds_")}`);
  const left = new Map();
  for (const { kind, left: count } of faults.waiting) left.set(kind, (left.get(kind) ?? 0) + count);
  for (const [kind, count] of left) words.push(`${t(`fault-${kind}`)} · ${count}`);
  if (faults.duplicates) words.push(`${t("fault-duplicate")} · ${faults.duplicates}`);
  if (faults.reorders) words.push(`${t("fault-reorder")} · ${faults.reorders}`);
  if (faults.out_until) words.push(t("fault-outage"));
  return words;
}
