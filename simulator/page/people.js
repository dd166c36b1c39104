// Everybody on the desk, in a list to choose from.

import { avatar } from "./avatars.js";
import { gist } from "./bubbles.js";
import { walk } from "./dialogs.js";
import { el } from "./element.js";
import { t } from "./words.js";

export class People {
  #buttons = new Map();

  /** isShown(id) tells whose chats stand open; onopen(id) opens one. */
  constructor(list, world, unread, isShown, onopen) {
    this.list = list;
    this.world = world;
    this.unread = unread;
    this.isShown = isShown;
    this.onopen = onopen;
    list.addEventListener("keydown", (event) => this.#onKey(event));
    unread.addEventListener("change", () => this.update());
    for (const kind of ["message", "edited", "deleted", "blocked"]) world.addEventListener(kind, () => this.update());
  }

  draw() {
    this.#buttons.clear();
    const rows = [...this.world.people.values()].map((person) => {
      const button = el("button.person", { type: "button", "data-person": String(person.id), onclick: () => this.onopen(person.id) });
      button.addEventListener("focus", () => this.#hold(button));
      this.#buttons.set(person.id, button);
      return el("li", {}, button);
    });
    this.list.replaceChildren(...rows);
    this.update();
  }

  update() {
    for (const [id, button] of this.#buttons) this.#fill(button, this.world.people.get(id));
    this.#hold(this.list.querySelector("[tabindex='0']") ?? this.list.querySelector(".shown") ?? this.list.querySelector("button"));
  }

  focus(id) {
    this.#buttons.get(id)?.focus();
  }

  #fill(button, person) {
    const last = [...person.messages.values()].at(-1);
    const waiting = this.unread.of(person.id);
    const said = last ? `${last.from.is_bot ? "" : `${t("you")}: `}${gist(last)}` : t("no-words");
    button.classList.toggle("shown", this.isShown(person.id));
    button.setAttribute("aria-pressed", String(this.isShown(person.id)));
    button.replaceChildren(
      avatar(person),
      el("span.person-words", {},
        el("b", {}, person.name),
        el("span.role", {}, person.blocked ? t("blocked") : person.role),
        el("span.person-line", {}, el("span.last", {}, said), waiting ? el("span.badge", {}, String(waiting), el("span.unseen", {}, ` ${t("unread")}`)) : null)),
    );
  }

  /** One stop for the Tab key; arrows go on from there. */
  #hold(button) {
    for (const one of this.#buttons.values()) one.tabIndex = one === button ? 0 : -1;
  }

  #onKey(event) {
    const buttons = [...this.#buttons.values()];
    if (event.key === "Home" || event.key === "End") buttons.at(event.key === "Home" ? 0 : -1).focus();
    else if (!walk(event, buttons, "ArrowUp", "ArrowDown")) walk(event, buttons, "ArrowLeft", "ArrowRight");
  }
}
