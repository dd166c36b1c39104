// Taps under way: which buttons wait for the bot, and which answers are meant for this keyboard.

export class Taps {
  #waiting = new Map();
  #own = new Set();

  /** onchange(chat, message) is told when a button begins or stops waiting; onanswer(answer, own) of each answer. */
  constructor(world, onchange, onanswer) {
    this.onchange = onchange;
    world.addEventListener("snapshot", () => this.#waiting.clear());
    world.addEventListener("callback", ({ detail }) => this.#begin(detail));
    world.addEventListener("callback_answered", ({ detail }) => {
      const tap = this.#waiting.get(detail.id);
      this.#waiting.delete(detail.id);
      if (tap) onchange(tap.chat, tap.message);
      onanswer(detail, tap ? this.#own.delete(tap.name) : false);
    });
  }

  /** Somebody at this page taps; the answer is theirs to see. */
  expect(message, data) {
    this.#own.add(`${message.message_id} ${data}`);
  }

  isWaiting = (message, data) => [...this.#waiting.values()].some((tap) => tap.name === `${message.message_id} ${data}`);

  #begin({ id, from, message, data }) {
    this.#waiting.set(id, { chat: from.id, message: message.message_id, name: `${message.message_id} ${data}` });
    this.onchange(from.id, message.message_id);
    // A bot that never answers: Telegram's own spinner gives up as well.
    setTimeout(() => {
      if (this.#waiting.delete(id)) this.onchange(from.id, message.message_id);
    }, 15000);
  }
}
