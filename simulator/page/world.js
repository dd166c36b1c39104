// Everybody on the desk and all that was said, kept up to date by the news.

/** Tells its listeners: snapshot, message, edited, deleted, keyboard, callback, callback_answered, action, blocked,
 *  commands, call, clock, faults, scenarios. The detail of an event is what the news said. */
export class World extends EventTarget {
  people = new Map();
  places = [];
  points = [];
  outline = [];
  bot = { first_name: "", username: "" };
  faults = null;
  scenarios = { labels: [], playing: null, trouble: "" };
  movable = false;
  /** Who tapped, by the number of the tap. */
  tappers = new Map();
  /** Milliseconds the desk's clock is ahead of this computer's. */
  #ahead = 0;

  now() {
    return new Date(Date.now() + this.#ahead);
  }

  hear(news) {
    this.#ahead = new Date(news.at) - Date.now();
    this[`_${news.kind}`]?.(news);
    if (news.commands) this.#learnCommands(news.commands);
    this.dispatchEvent(new CustomEvent(news.kind, { detail: news }));
  }

  _snapshot(news) {
    const draftOf = (id) => this.people.get(id)?.draft ?? "";
    this.people = new Map(news.people.map((person) => [person.id, { ...seated(person), draft: draftOf(person.id) }]));
    for (const name of ["places", "points", "outline", "bot", "faults", "scenarios", "movable"]) this[name] = news[name];
  }

  _message(news) {
    const person = this.people.get(news.chat_id);
    person.messages.set(news.message_id, news.message);
    person.keyboard = news.keyboard;
    if (news.message.from.is_bot) person.action = null;
    else person.actedAt = news.at;
  }

  _callback(news) {
    this.tappers.set(news.id, news.from.id);
    const person = this.people.get(news.from.id);
    if (person) person.actedAt = news.at;
  }

  _edited(news) {
    const person = this.people.get(news.chat_id);
    news.before = person.messages.get(news.message_id);
    person.messages.set(news.message_id, news.message);
  }

  _deleted(news) {
    const person = this.people.get(news.chat_id);
    news.before = person.messages.get(news.message_id);
    person.messages.delete(news.message_id);
    person.keyboard = news.keyboard;
  }

  _reaction(news) {
    const message = this.people.get(news.chat_id).messages.get(news.message_id);
    if (message) message.reactions = news.reactions;
  }

  _blocked(news) {
    const person = this.people.get(news.user_id);
    if (person) person.blocked = news.blocked;
  }

  _action(news) {
    const person = this.people.get(news.chat_id);
    if (person) person.action = news.action;
  }

  _faults(news) {
    this.faults = news.faults;
  }

  _scenarios(news) {
    this.scenarios = { labels: news.labels, playing: news.playing, trouble: news.trouble };
  }

  #learnCommands(commands) {
    for (const [id, menu] of Object.entries(commands)) this.people.get(Number(id)).commands = menu;
    this.dispatchEvent(new CustomEvent("commands"));
  }
}

function seated(person) {
  return { ...person, action: null, actedAt: "", messages: new Map(person.messages.map((one) => [one.message_id, one])) };
}
