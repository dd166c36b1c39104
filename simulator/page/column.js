// One person's chat with the bot.

import { avatar } from "./avatars.js";
import { post } from "./bubbles.js";
import { Composer } from "./composer.js";
import { menu, walk } from "./dialogs.js";
import { el } from "./element.js";
import { icon } from "./icons.js";
import { day } from "./moments.js";
import { t } from "./words.js";

/** Pixels from the end within which somebody counts as reading the newest. */
const NEAR_END = 60;
/** Milliseconds "is typing" stays when nothing comes. */
const TYPING = 5000;

export class Column {
  #posts = new Map();
  #typing = 0;
  #lastDay = "";
  /** Whoever does something here wants to see what becomes of it; news alone does not move the reader. */
  #follow = false;
  /** When somebody last did something here, in milliseconds since the page opened. */
  actedAt = -Infinity;
  #atEnd = true;
  #top = 0;
  #left = new AbortController();
  /** Pictures arrive, keyboards open, the window turns: whoever was at the end stays there. */
  #growth = new ResizeObserver(() => { if (this.reading) this.log.scrollTop = this.log.scrollHeight; });

  /** room: {world, person, hands, doors, busy}; unread tells how many wait below. */
  constructor(room, unread) {
    this.person = room.person;
    this.unread = unread;
    this.room = { ...room, onmenu: (message, button) => this.#offer(message, button), doors: { ...room.doors, onjump: (id) => this.#jump(id), oncommand: (text) => room.hands.write(text), onlast: () => this.#ownLast() } };
    this.posts = el("div.posts");
    room.hands.onact = () => { this.#follow = true; this.actedAt = performance.now(); };
    this.log = el("div.log", { role: "log", "aria-live": "polite", tabindex: "0", "aria-label": t("log-of", { name: this.person.name, bot: room.world.bot.first_name }) }, this.posts);
    this.toNewest = el("button.to-newest", { type: "button", hidden: true, "aria-label": t("to-newest"), onclick: () => this.#toEnd() });
    this.toasts = el("div.column-toasts", { role: "status" });
    this.composer = new Composer(this.room);
    this.root = el("section.column", { "aria-label": this.person.name, "data-person": String(this.person.id) }, this.#header(), el("div.log-frame", {}, this.log, this.toNewest, this.toasts), this.composer.root);
    this.log.addEventListener("scroll", () => this.#onScroll(), { passive: true });
    this.log.addEventListener("keydown", (event) => this.#onKey(event));
    for (const one of [this.log, this.posts]) this.#growth.observe(one);
    this.#listen();
    this.#draw();
  }

  /** Whether the newest message is before the reader's eyes. */
  get reading() {
    const { scrollTop, scrollHeight, clientHeight } = this.log;
    const near = scrollHeight - scrollTop - clientHeight < NEAR_END;
    // Growing content leaves the end behind without anybody scrolling; only going up is leaving.
    if (near || scrollTop < this.#top - 1) this.#atEnd = near;
    this.#top = scrollTop;
    return this.#atEnd;
  }

  leave() {
    this.#left.abort();
    this.#growth.disconnect();
    this.root.remove();
  }

  /** Where a finger is the pointer, the focus would bring up the keyboard over the chat. */
  focus() {
    if (matchMedia("(pointer: coarse)").matches) this.log.focus();
    else this.composer.focus();
  }

  /** To be called once the column stands on the page. */
  settle() {
    this.#toEnd();
  }

  #header() {
    const { name } = this.person;
    this.under = el("p.under");
    const options = el("button.icon-button", { type: "button", "aria-label": t("person-menu", { name }), "aria-haspopup": "menu" }, icon("more"));
    options.addEventListener("click", () => this.#personMenu(options));
    const close = el("button.icon-button.close", { type: "button", "aria-label": t("hide", { name }), onclick: () => this.room.doors.onclose() }, icon("close"));
    this.#drawUnder();
    return el("header.column-head", {}, avatar(this.person), el("div", {}, el("h2", {}, name), this.under), options, close);
  }

  #listen() {
    const { world, person } = this.room;
    const hear = (kind, act) =>
      world.addEventListener(kind, ({ detail }) => {
        if ((detail?.chat_id ?? detail?.user_id ?? person.id) === person.id) act(detail);
      }, { signal: this.#left.signal });
    hear("message", (news) => this.#onMessage(news));
    hear("edited", (news) => this.#onEdited(news));
    hear("deleted", () => this.#draw());
    hear("reaction", ({ message_id: id }) => this.#redraw(id));
    hear("blocked", () => this.#drawState());
    hear("action", () => this.#onTyping());
    this.unread.addEventListener("change", () => this.#drawToNewest(), { signal: this.#left.signal });
  }

  #onMessage({ message }) {
    const stay = !this.reading && !(this.#follow && !message.from.is_bot);
    this.#follow = false;
    if (this.person.messages.size === 1) this.#draw();
    else this.#put(message);
    this.#drawState();
    if (!stay) this.#toEnd();
  }

  #onEdited({ message_id: id, before, message }) {
    const end = this.reading;
    const element = this.#redraw(id);
    const sameWords = before && (before.text ?? before.caption) === (message.text ?? message.caption);
    if (element && !sameWords) element.classList.add("changed");
    if (end) this.#toEnd();
  }

  #onTyping() {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => { this.person.action = null; this.#drawUnder(); }, TYPING);
    this.#drawUnder();
  }

  #onScroll() {
    if (this.reading) this.unread.clear(this.person.id);
    this.#drawToNewest();
  }

  #toEnd() {
    this.#atEnd = true;
    this.log.scrollTop = this.log.scrollHeight;
    this.unread.clear(this.person.id);
    this.#drawToNewest();
  }

  #drawToNewest() {
    const waiting = this.unread.of(this.person.id);
    this.toNewest.hidden = this.reading;
    this.toNewest.replaceChildren(icon("down"), ...(waiting ? [el("span.badge", {}, String(waiting))] : []));
  }

  #drawState() {
    this.#drawUnder();
    this.composer.update();
  }

  #drawUnder() {
    const { action, blocked, role } = this.person;
    const bot = this.room.world.bot.first_name;
    const doing = action && t(action === "typing" ? "action-typing" : "action-other", { bot });
    this.under.replaceChildren(doing || (blocked ? t("blocked") : role));
    this.under.classList.toggle("doing", Boolean(doing));
  }

  #draw() {
    this.#posts.clear();
    this.#lastDay = "";
    this.posts.replaceChildren(...(this.person.messages.size ? [] : [this.#welcome()]));
    for (const message of this.person.messages.values()) this.#put(message);
  }

  #welcome() {
    const { world, hands } = this.room;
    const names = { name: this.person.name, bot: world.bot.first_name };
    return el("div.welcome", {}, avatar(this.person), el("p", {}, t("start-hint", names)), el("button.primary", { type: "button", onclick: () => hands.write("/start") }, t("start")));
  }

  /** Adds a message, or redraws the album it belongs to. */
  #put(message) {
    const name = nameOf(message);
    const drawn = post(this.#together(name), this.room);
    if (this.#posts.has(name)) exchange(this.#posts.get(name), drawn);
    else {
      const date = day(new Date(message.date * 1000));
      if (date !== this.#lastDay) this.posts.append(el("p.day", {}, el("span", {}, date)));
      this.#lastDay = date;
      this.posts.append(drawn);
    }
    this.#posts.set(name, drawn);
    return drawn;
  }

  #redraw(id) {
    const message = this.person.messages.get(id);
    return message && this.#posts.has(nameOf(message)) ? this.#put(message) : null;
  }

  #together(name) {
    return [...this.person.messages.values()].filter((one) => nameOf(one) === name);
  }

  /** A tap under way shows on its button until the bot answers. */
  showTap(messageId) {
    this.#redraw(messageId);
  }

  #ownLast() {
    return [...this.person.messages.values()].reverse().find((one) => !one.from.is_bot && (one.text || one.caption));
  }

  #jump(id) {
    const message = this.person.messages.get(id);
    const target = message && this.#posts.get(nameOf(message));
    if (!target) return;
    target.scrollIntoView({ block: "center" });
    target.classList.remove("changed");
    requestAnimationFrame(() => target.classList.add("changed"));
  }

  #onKey(event) {
    const posts = [...this.log.querySelectorAll(".post")];
    const at = posts.indexOf(document.activeElement);
    if (event.target !== this.log && at < 0) return;
    if (event.key === "Escape") this.composer.focus();
    else if (event.key === "Enter" && at >= 0) document.activeElement.querySelector(".post-menu").click();
    else if (event.key === "ArrowUp" && at < 0 && posts.length) posts.at(-1).focus();
    else if (at >= 0) {
      walk(event, posts, "ArrowUp", "ArrowDown");
      return;
    } else return;
    event.preventDefault();
  }

  #offer(message, button) {
    const own = !message.from.is_bot && (message.text || message.caption);
    menu(button, t("message-menu"), [
      { icon: "reply", text: t("reply"), onchoose: () => this.composer.begin("reply", message) },
      ...(own ? [{ icon: "edit", text: t("edit"), onchoose: () => this.composer.begin("edit", message) }] : []),
    ]);
  }

  #personMenu(button) {
    const { hands } = this.room;
    const { blocked, name } = this.person;
    menu(button, t("person-menu", { name }), [
      { icon: blocked ? "play" : "stop", text: t(blocked ? "unblock" : "block"), onchoose: () => hands.block(!blocked) },
      { icon: "send", text: "/start", onchoose: () => hands.write("/start") },
    ]);
  }
}

/** The focus stays on the same button, or where its message was. */
function exchange(old, drawn) {
  const held = old.contains(document.activeElement) ? document.activeElement.textContent : null;
  old.replaceWith(drawn);
  if (held === null) return;
  const same = [...drawn.querySelectorAll("button")].find((one) => one.textContent === held);
  (same ?? drawn).focus({ preventScroll: true });
}

const nameOf = (message) => (message.media_group_id ? `album ${message.media_group_id}` : `message ${message.message_id}`);
