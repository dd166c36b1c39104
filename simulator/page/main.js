// Telegram on your desk: everything is made here once and handed to whoever needs it.

import { Calls } from "./calls.js";
import { Chats } from "./chats.js";
import { clockTool } from "./clock.js";
import { alertInTurn, confirmBox, menu, photoBox, toast } from "./dialogs.js";
import { el } from "./element.js";
import { faultsTool } from "./faults.js";
import { Hands } from "./hands.js";
import { icon } from "./icons.js";
import { attempt } from "./panels.js";
import { People } from "./people.js";
import { choosePlace } from "./places.js";
import { storiesTool } from "./stories.js";
import { Taps } from "./taps.js";
import { Unread } from "./unread.js";
import { listen, post } from "./wire.js";
import { language, languages, speak, t, translate } from "./words.js";
import { World } from "./world.js";

const WIDE = matchMedia("(min-width: 1080px)");
const find = (id) => document.getElementById(id);

const world = new World();
const unread = new Unread();
const tell = (text) => toast(text);
const taps = new Taps(world, (chat, message) => chats.column(chat)?.showTap(message), onAnswer);
const chats = new Chats(find("chats"), world, unread, roomOf, () => people.update());
const people = new People(find("people"), world, unread, chats.isShown, (id) => chats.open(id));
const calls = new Calls(find("calls"), world);
let tools = null;

function roomOf(person) {
  const hands = new Hands(person.id, tell);
  const doors = {
    ontell: tell,
    ontap: (message, data) => { taps.expect(message, data); hands.tap(message, data); },
    onphoto: photoBox,
    onlink: (address) => follow(address, person),
    oncopy: (text) => { navigator.clipboard?.writeText(text).catch(() => {}); tell(t("copied", { text })); },
    onplaces: () => share(person, hands),
    onclose: () => { chats.close(person.id); people.focus(person.id); },
    onleave: () => people.focus(person.id),
  };
  return { world, person, hands, doors, busy: taps.isWaiting };
}

async function share(person, hands) {
  const place = await choosePlace(world.places, person.name);
  if (place) await hands.share(...place);
  chats.column(person.id)?.focus();
}

/** A link to the bot is opened as whoever is chosen; a number is only shown; the rest opens beside the desk. */
function follow(address, person) {
  const invitation = /^(?:https:\/\/t\.me\/|tg:\/\/resolve\?domain=)(\w+)(?:[?&]start=([\w-]*))?$/.exec(address);
  if (invitation && invitation[1].toLowerCase() === (world.bot.username ?? "").toLowerCase()) {
    const open = (one) => { chats.open(one.id); new Hands(one.id, tell).write(`/start ${invitation[2] ?? ""}`.trim()); };
    const entries = [...world.people.values()].map((one) => ({ icon: "person", text: one.name, onchoose: () => open(one) }));
    menu(document.activeElement ?? find("chats"), t("open-as"), [{ hint: t("open-as") }, ...entries]);
  } else if (address.startsWith("tel:")) tell(t("link-call", { number: address.slice(4), name: person.name }));
  else if (/^https?:/.test(address)) open(address, "_blank", "noopener,noreferrer");
  else tell(t("link-none"));
}

function onAnswer({ user_id: id, text, show_alert: alert }, own) {
  const person = world.people.get(id);
  if (!text || !person) return;
  const title = t("alert-for", { bot: world.bot.first_name, name: person.name });
  const column = chats.column(id);
  if (alert && own) alertInTurn(title, text);
  else if (column) toast(text, column.toasts);
  else tell(`${person.name}: ${text}`);
}

function makeTools() {
  tools?.clock.stop();
  for (const panel of document.querySelectorAll(".panel")) panel.remove();
  tools = { clock: clockTool(world, tell), stories: storiesTool(world, tell), faults: faultsTool(world, tell) };
  const tool = (name, iconName, onclick) => el("button.tool", { type: "button", title: t(name), onclick }, icon(iconName), el("span.tool-name", {}, t(name)));
  const callsButton = tool("calls", "calls", () => showCalls(find("calls").hidden));
  callsButton.id = "calls-button";
  const other = language() === "id" ? "en" : "id";
  const languageButton = el("button.tool.language", { type: "button", lang: other, "aria-label": `${other.toUpperCase()} · ${t("language")}`, onclick: () => speak(other) }, other.toUpperCase());
  find("tools").replaceChildren(tools.clock.button, tools.stories.button, tools.faults.button, callsButton, tool("reset", "reset", reset), languageButton);
  document.body.append(tools.clock.panel, tools.stories.panel, tools.faults.panel);
  tools.faults.update();
  callsButton.setAttribute("aria-expanded", String(!find("calls").hidden));
}

function showCalls(shown) {
  find("calls").hidden = !shown;
  find("calls-button")?.setAttribute("aria-expanded", String(shown));
  if (shown && !WIDE.matches) find("calls").querySelector("button, input").focus();
}

async function reset() {
  if (await confirmBox(t("reset-question"), t("reset-hint"), t("reset"))) await attempt(() => post("/reset"), tell);
}

function drawAll() {
  translate(document);
  makeTools();
  calls.draw();
  people.draw();
  chats.draw();
}

world.addEventListener("snapshot", () => {
  for (const person of world.people.values()) unread.catchUp(person);
  people.draw();
  chats.draw();
  tools.faults.update();
  tools.stories.update();
});
world.addEventListener("message", ({ detail: { chat_id: id, message } }) => {
  if (message.from.is_bot) chats.makeRoomFor(id);
  else if (world.scenarios.playing) chats.follow(id);
  if (message.from.is_bot && !chats.isReading(id)) unread.add(id, message.message_id);
  else unread.see(id, message.message_id);
});
world.addEventListener("callback", ({ detail }) => {
  if (world.scenarios.playing) chats.follow(detail.from.id);
});
world.addEventListener("faults", () => tools.faults.update());
world.addEventListener("scenarios", () => tools.stories.update());
world.addEventListener("clock", () => tools.clock.tick());
languages.addEventListener("change", drawAll);
calls.onclose = () => { showCalls(false); find("calls-button").focus(); };

document.addEventListener("keydown", (event) => {
  if (event.altKey && /^[1-9]$/.test(event.key)) {
    const person = [...world.people.keys()][Number(event.key) - 1];
    if (person !== undefined) chats.open(person);
  } else if (event.key === "Escape" && !find("calls").hidden && find("calls").contains(document.activeElement)) calls.onclose();
});

drawAll();
showCalls(WIDE.matches);
listen((news) => world.hear(news), (stands) => { find("line").textContent = stands ? "" : t("line-lost"); });
