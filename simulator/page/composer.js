// The input field of one person, with what can be attached and the buttons under it.

import { menu, walk } from "./dialogs.js";
import { el } from "./element.js";
import { gist } from "./bubbles.js";
import { icon } from "./icons.js";
import { replyKeyboard } from "./keyboards.js";
import { picture } from "./pictures.js";
import { t } from "./words.js";

const MOST_COMMANDS = 8;

export class Composer {
  /** What is being answered or changed: {kind: "reply" or "edit", message}, or null. */
  #mode = null;
  #keyboardHidden = false;
  /** What the buttons under the field were drawn from. */
  #drawn = "";

  /** room: {world, person, hands, doors}; doors also: onplaces(), onleave(), onlast() */
  constructor(room) {
    this.room = room;
    const { person } = room;
    this.input = el("textarea.input", { rows: "1", "aria-label": t("write-as", { name: person.name }), placeholder: t("write"), dir: "auto", enterkeyhint: "send" });
    this.input.value = person.draft ?? "";
    this.input.addEventListener("input", () => this.#onInput());
    this.input.addEventListener("keydown", (event) => this.#onKey(event));
    this.input.addEventListener("paste", (event) => this.#onPaste(event));
    this.mode = el("div.mode", { hidden: true });
    this.commands = el("div.suggestions", { role: "group", "aria-label": t("commands"), hidden: true });
    this.commands.addEventListener("keydown", (event) => this.#onSuggestionKey(event));
    this.attach = el("button.icon-button", { type: "button", "aria-label": t("attach"), "aria-haspopup": "menu", onclick: () => this.#offer() }, icon("attach"));
    this.toggle = el("button.icon-button", { type: "button", "aria-label": t("keyboard"), onclick: () => this.#toggleKeyboard() }, icon("keyboard"));
    this.submit = el("button.icon-button.send", { type: "submit", "aria-label": t("send") }, icon("send"));
    this.form = el("form.composer", { onsubmit: (event) => { event.preventDefault(); this.#send(); } }, this.attach, this.input, this.toggle, this.submit);
    this.blocked = el("button.wide", { type: "button", onclick: () => room.hands.block(false) }, t("unblock"));
    this.keys = el("div.keys");
    this.root = el("footer.writing", {}, this.commands, this.mode, this.form, this.blocked, this.keys);
    this.update();
    this.#onInput();
  }

  focus() {
    (this.room.person.blocked ? this.blocked : this.input).focus();
  }

  /** Draws what depends on the person: the reply keyboard, a block. */
  update() {
    const { person } = this.room;
    const keyboard = person.blocked ? null : replyKeyboard(person.keyboard, this.room);
    this.form.hidden = person.blocked;
    this.blocked.hidden = !person.blocked;
    this.toggle.hidden = !keyboard;
    this.toggle.setAttribute("aria-expanded", String(!this.#keyboardHidden));
    this.input.placeholder = person.keyboard?.input_field_placeholder || t("write");
    this.#drawKeys(this.#keyboardHidden ? null : keyboard);
  }

  #drawKeys(keyboard) {
    const drawn = keyboard ? JSON.stringify(this.room.person.keyboard) : "";
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const held = this.keys.contains(document.activeElement);
    this.keys.replaceChildren(...(keyboard ? [keyboard] : []));
    if (held) this.focus();
  }

  begin(kind, message) {
    this.#mode = { kind, message };
    const label = t(kind === "edit" ? "editing" : "replying");
    const stop = el("button.icon-button", { type: "button", "aria-label": t("cancel"), onclick: () => this.#end() }, icon("close"));
    this.mode.replaceChildren(icon(kind), el("p", {}, el("b", {}, label), el("span", {}, gist(message))), stop);
    this.mode.hidden = false;
    if (kind === "edit") this.input.value = message.text ?? message.caption ?? "";
    this.#onInput();
    this.input.focus();
  }

  #end() {
    if (this.#mode?.kind === "edit") this.input.value = "";
    this.#mode = null;
    this.mode.hidden = true;
    this.#onInput();
    this.input.focus();
  }

  async #send() {
    const text = this.input.value.trim();
    const { hands } = this.room;
    if (!text) return;
    const mode = this.#mode;
    this.input.value = "";
    this.#end();
    const done = mode ? await hands[mode.kind](mode.message, text) : await hands.write(text);
    if (done || this.input.value) return;
    this.input.value = text;
    this.#onInput();
  }

  #onInput() {
    this.room.person.draft = this.input.value;
    this.#fit();
    this.#suggest();
  }

  /** The field grows with what is written, up to a few lines. */
  #fit() {
    this.input.style.height = "auto";
    if (this.input.value) this.input.style.height = `${Math.min(this.input.scrollHeight + 2, 150)}px`;
  }

  #onKey(event) {
    if (event.isComposing) return;
    const empty = this.input.value === "";
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#send();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (!this.commands.hidden) this.commands.hidden = true;
      else if (this.#mode) this.#end();
      else this.room.doors.onleave();
    } else if (event.key === "ArrowDown" && !this.commands.hidden) {
      event.preventDefault();
      this.commands.querySelector("button").focus();
    } else if (event.key === "ArrowUp" && empty) {
      const last = this.room.doors.onlast();
      if (last) event.preventDefault();
      if (last) this.begin("edit", last);
    }
  }

  #onSuggestionKey(event) {
    if (event.key === "Escape") {
      this.commands.hidden = true;
      this.input.focus();
    } else walk(event, [...this.commands.querySelectorAll("button")], "ArrowUp", "ArrowDown");
  }

  #onPaste(event) {
    const images = [...event.clipboardData.files].filter((file) => file.type.startsWith("image/"));
    if (!images.length) return;
    event.preventDefault();
    this.#sendMedia("photo", images.slice(0, 1));
  }

  #suggest() {
    const written = this.input.value;
    const wanted = /^\/\w*$/.test(written) ? written.slice(1).toLowerCase() : null;
    const found = wanted === null ? [] : this.room.person.commands.filter(({ command }) => command.startsWith(wanted));
    const choose = async (command) => {
      this.input.value = "";
      this.#onInput();
      this.input.focus();
      await this.room.hands.write(`/${command}`);
    };
    this.commands.hidden = found.length === 0;
    this.commands.replaceChildren(...found.slice(0, MOST_COMMANDS).map(({ command, description }) => el("button", { type: "button", onclick: () => choose(command) }, el("b", {}, `/${command}`), el("span", {}, description))));
  }

  #toggleKeyboard() {
    this.#keyboardHidden = !this.#keyboardHidden;
    this.update();
  }

  #offer() {
    const sample = (name, scene) => ({ icon: name, text: t(`attach-${scene}`), onchoose: async () => this.#sendMedia("photo", [await picture(scene)]) });
    menu(this.attach, t("attach"), [
      { icon: "pin", text: t("attach-place"), onchoose: () => this.room.doors.onplaces() },
      { icon: "photo", text: t("attach-file"), onchoose: () => this.#choose("image/*", true) },
      ...["flood", "tree", "fire", "rubbish"].map((scene) => sample("photo", scene)),
      { icon: "album", text: t("attach-album"), onchoose: async () => this.#sendMedia("album", await Promise.all(["flood", "tree", "rubbish"].map(picture))) },
      { icon: "voice", text: t("attach-voice"), onchoose: () => this.#sendMedia("voice") },
      { icon: "video", text: t("attach-video"), onchoose: () => this.#sendMedia("video") },
      { icon: "file", text: t("attach-document"), onchoose: () => this.#choose("", false) },
      { hint: t("attach-hint") },
    ]);
  }

  #choose(accept, photos) {
    const chooser = el("input", { type: "file", accept, multiple: photos });
    chooser.addEventListener("change", () => {
      const files = [...chooser.files];
      if (files.length) this.#sendMedia(photos ? (files.length > 1 ? "album" : "photo") : "document", files);
    });
    chooser.click();
  }

  async #sendMedia(kind, files = []) {
    const caption = this.#mode ? "" : this.input.value.trim();
    if (await this.room.hands.send(kind, files, caption)) {
      if (caption) this.input.value = "";
      this.#onInput();
    }
    this.input.focus();
  }
}
