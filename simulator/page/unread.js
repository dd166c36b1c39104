// How many messages of the bot wait for each person's eyes.

export class Unread extends EventTarget {
  #counts = new Map();
  #newest = new Map();

  of(id) {
    return this.#counts.get(id) ?? 0;
  }

  add(id, messageId) {
    this.#newest.set(id, messageId);
    this.#set(id, this.of(id) + 1);
  }

  clear(id) {
    this.#set(id, 0);
  }

  /** After the line was down: what came meanwhile is unread; what stood there when the page opened is not. */
  catchUp(person) {
    const messages = [...person.messages.values()];
    const known = this.#newest.get(person.id);
    const missed = known === undefined ? 0 : messages.filter((one) => one.from.is_bot && one.message_id > known).length;
    this.#newest.set(person.id, messages.at(-1)?.message_id ?? known ?? 0);
    this.#set(person.id, messages.length ? this.of(person.id) + missed : 0);
  }

  see(id, messageId) {
    this.#newest.set(id, messageId);
  }

  #set(id, count) {
    if (this.of(id) === count) return;
    this.#counts.set(id, count);
    this.dispatchEvent(new Event("change"));
  }
}
