// What the person at the keyboard does as one of the people. Refusals are told, not thrown.

import { post } from "./wire.js";

export class Hands {
  /** Called before something is done. */
  onact = () => {};
  #path;
  #tell;

  constructor(id, tell) {
    this.#path = `/people/${id}`;
    this.#tell = tell;
  }

  write = (text) => this.#do("write", { text });
  tap = (message, data) => this.#do("tap", { message_id: message.message_id, data });
  press = (label) => this.#do("tap", { label });
  share = (latitude, longitude) => this.#do("location", { latitude, longitude });
  reply = (message, text) => this.#do("reply", { message_id: message.message_id, text });
  edit = (message, text) => this.#do("edit", { message_id: message.message_id, text });
  block = (blocked) => this.#do(blocked ? "block" : "unblock");

  /** kind: photo, album, voice, video or document; without files the desk makes a sample. */
  send(kind, files = [], caption = "") {
    const form = new FormData();
    for (const file of files) form.append("file", file, file.name ?? `${kind}.png`);
    if (caption) form.append("caption", caption);
    return this.#do(kind, form);
  }

  /** True when it was done. */
  async #do(act, body = {}) {
    this.onact();
    try {
      await post(`${this.#path}/${act}`, body);
      return true;
    } catch (trouble) {
      this.#tell(trouble.message);
      return false;
    }
  }
}
