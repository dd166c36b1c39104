// Every call of the Bot API as it happens.

import { el } from "./element.js";
import { icon } from "./icons.js";
import { second } from "./moments.js";
import { t } from "./words.js";

const MOST = 300;

export class Calls {
  #calls = [];
  #held = [];
  #paused = false;
  #waiting = false;

  constructor(root, world) {
    this.root = root;
    this.world = world;
    world.addEventListener("call", ({ detail }) => this.#hear(detail.call));
    world.addEventListener("snapshot", ({ detail }) => this.#begin(detail.calls));
  }

  /** Draws the frame, in the language of the moment. */
  draw() {
    const wanted = this.filter?.value ?? "";
    const polling = this.polling?.checked ?? false;
    this.filter = el("input", { type: "search", value: wanted, placeholder: t("filter"), "aria-label": t("filter"), autocomplete: "off", oninput: () => this.#list() });
    this.polling = el("input", { type: "checkbox", checked: polling, onchange: () => this.#list() });
    this.pause = el("button", { type: "button", onclick: () => this.#togglePause() });
    this.list = el("div.call-list", { tabindex: "0", role: "group", "aria-label": t("calls") });
    const close = el("button.icon-button.calls-close", { type: "button", "aria-label": t("close"), onclick: () => this.onclose() }, icon("close"));
    this.root.replaceChildren(
      el("header", {}, el("h2", {}, t("calls")), this.pause, close),
      el("div.call-filter", {}, this.filter, el("label", {}, this.polling, el("span", {}, t("polling")))),
      this.list,
    );
    this.#drawPause();
    this.#list();
  }

  #begin(calls) {
    this.#calls = calls.slice(-MOST);
    this.#held = [];
    if (this.list) this.#list();
  }

  #hear(call) {
    (this.#paused ? this.#held : this.#calls).push(call);
    if (this.#paused) this.#drawPause();
    else this.#soon(call);
  }

  /** Calls come by the hundred; the page is drawn once a frame. */
  #fresh = [];
  #soon(call) {
    this.#fresh.push(call);
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#calls = this.#calls.slice(-MOST);
      const rows = this.#fresh.splice(0).slice(-MOST).filter((one) => this.#wants(one)).map((one) => this.#row(one));
      if (!rows.length) return;
      this.list.querySelector(".none")?.remove();
      this.list.prepend(...rows.reverse());
      while (this.list.childElementCount > MOST) this.list.lastElementChild.remove();
    });
  }

  #togglePause() {
    this.#paused = !this.#paused;
    this.#calls = [...this.#calls, ...this.#held.splice(0)].slice(-MOST);
    this.#drawPause();
    if (!this.#paused) this.#list();
  }

  #drawPause() {
    const waiting = this.#held.length;
    const words = this.#paused ? (waiting ? t("resume-n", { n: waiting }) : t("resume")) : t("pause");
    this.pause.replaceChildren(icon(this.#paused ? "play" : "pause"), words);
  }

  #list() {
    const rows = this.#calls.filter((call) => this.#wants(call)).map((call) => this.#row(call)).reverse();
    this.list.replaceChildren(...(rows.length ? rows : [el("p.none", {}, t("no-calls"))]));
  }

  #wants(call) {
    if (call.method === "getUpdates" && !this.polling.checked) return false;
    const wanted = this.filter.value.trim().toLowerCase();
    return !wanted || `${call.method} ${this.#whom(call)} ${call.status}`.toLowerCase().includes(wanted);
  }

  #whom({ params }) {
    const id = params.chat_id ?? params.user_id ?? this.world.tappers.get(params.callback_query_id);
    return id === undefined ? "" : (this.world.people.get(Number(id))?.name ?? String(id));
  }

  #row(call) {
    const state = call.status === 0 ? "lost" : call.status < 400 ? "fine" : "refused";
    const row = el("details.call", {},
      el("summary", {},
        el("b", {}, call.method),
        el("span.whom", {}, this.#whom(call)),
        el(`span.status.${state}`, {}, call.status ? String(call.status) : t("lost")),
        el("span.took", {}, `${Math.round(call.seconds * 1000)} ms`)));
    row.addEventListener("toggle", () => {
      if (row.open && row.childElementCount === 1) row.append(...unfolded(call));
    });
    return row;
  }
}

function unfolded(call) {
  const block = (name, value) => [el("h3", {}, t(name)), el("pre", { tabindex: "0" }, JSON.stringify(plain(value), null, 2))];
  return [el("p.when", {}, second(new Date(call.moment))), block("parameters", call.params), block("answer", call.answer)].flat();
}

/** Forms carry JSON inside strings; a reader wants to see it as it is meant. */
function plain(value) {
  if (typeof value === "string" && /^[[{]/.test(value)) {
    try {
      return JSON.parse(value);
    } catch {
      return value;
    }
  }
  if (Array.isArray(value) || value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}
