// The chats that stand open side by side: as many as have room.

import { Column } from "./column.js";
import { el } from "./element.js";
import { t } from "./words.js";

/** Pixels a column needs at least. */
const NARROWEST = 320;

/** Milliseconds in which what comes counts as brought about by what was done. */
const CONSEQUENCE = 6000;

export class Chats {
  #columns = new Map();
  /** Whom somebody looked at last comes first. */
  #recent = [];
  #wanted = Infinity;

  /** roomOf(person) answers what a column needs; onchange is told when other chats are shown. */
  constructor(root, world, unread, roomOf, onchange) {
    Object.assign(this, { root, world, unread, roomOf, onchange });
    new ResizeObserver(() => this.#arrange()).observe(root);
    root.addEventListener("focusin", (event) => this.#touch(Number(event.target.closest("[data-person]")?.dataset.person)));
  }

  isShown = (id) => this.#columns.has(id);

  column(id) {
    return this.#columns.get(id);
  }

  isReading(id) {
    return this.#columns.get(id)?.reading ?? false;
  }

  /** After a new snapshot or in another language everything is drawn again. */
  draw() {
    const focused = document.activeElement?.closest(".column")?.dataset.person;
    for (const column of this.#columns.values()) column.leave();
    this.#columns.clear();
    const known = [...this.world.people.keys()];
    this.#recent = [...this.#recent.filter((id) => known.includes(id)), ...known.filter((id) => !this.#recent.includes(id))];
    this.#arrange();
    if (focused) this.#columns.get(Number(focused))?.focus();
  }

  open(id) {
    const shown = this.#columns.has(id);
    if (!shown && this.#columns.size < this.#room()) this.#wanted = this.#columns.size + 1;
    this.#touch(id);
    this.#arrange();
    this.#columns.get(id).focus();
  }

  /** Whoever hears of what was just done here takes the place of a chat in which nothing was ever said, if there is one. */
  makeRoomFor(id) {
    const consequence = [...this.#columns.values()].some(({ actedAt }) => performance.now() - actedAt < CONSEQUENCE);
    const silent = this.#idle().find(({ person }) => !person.messages.size);
    if (!this.#columns.has(id) && consequence && silent) this.#exchange(silent.person.id, id);
  }

  /** While a story is played, whoever acts is shown, in place of who acted longest ago. */
  follow(id) {
    const [first] = this.#idle().sort((a, b) => (a.person.actedAt < b.person.actedAt ? -1 : 1));
    if (!this.#columns.has(id) && this.world.people.has(id) && first) this.#exchange(first.person.id, id);
  }

  /** Chats in which nobody is writing just now. */
  #idle() {
    return [...this.#columns.values()].filter(({ person, root }) => !person.draft && !root.contains(document.activeElement));
  }

  #exchange(leaving, coming) {
    this.#recent = [coming, ...this.#recent.filter((one) => one !== coming && one !== leaving), leaving];
    this.#arrange();
  }

  close(id) {
    this.#wanted = this.#columns.size - 1;
    this.#recent = [...this.#recent.filter((one) => one !== id), id];
    this.#arrange();
  }

  #touch(id) {
    if (this.world.people.has(id)) this.#recent = [id, ...this.#recent.filter((one) => one !== id)];
  }

  #room() {
    return Math.max(1, Math.floor(this.root.clientWidth / NARROWEST));
  }

  #arrange() {
    const visible = this.#recent.slice(0, Math.min(this.#room(), this.#wanted));
    const gone = [...this.#columns.keys()].filter((id) => !visible.includes(id));
    const come = visible.filter((id) => !this.#columns.has(id));
    if (!gone.length && !come.length && this.root.childElementCount) return;
    // Who comes takes the place of who goes, so that the others stay where they are.
    for (const id of come.sort((a, b) => this.#place(a) - this.#place(b))) this.#seat(id, gone.shift());
    for (const id of gone) this.#remove(id);
    this.root.querySelector(".nobody")?.remove();
    if (!this.#columns.size) this.root.append(el("p.nobody", {}, t("nobody-shown")));
    this.root.classList.toggle("single", this.#room() === 1);
    this.onchange();
  }

  #place(id) {
    return [...this.world.people.keys()].indexOf(id);
  }

  #seat(id, leaving) {
    const person = this.world.people.get(id);
    const column = new Column(this.roomOf(person), this.unread);
    if (leaving === undefined) this.root.append(column.root);
    else {
      this.#columns.get(leaving).root.before(column.root);
      this.#remove(leaving);
    }
    this.#columns.set(id, column);
    column.settle();
  }

  #remove(id) {
    this.#columns.get(id).leave();
    this.#columns.delete(id);
  }
}
