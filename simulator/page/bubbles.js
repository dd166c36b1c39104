// Messages as bubbles. A post is one message, or an album of several.

import { el } from "./element.js";
import { icon } from "./icons.js";
import { inlineKeyboard } from "./keyboards.js";
import { map, nearest } from "./map.js";
import { film, recording } from "./players.js";
import { hour } from "./moments.js";
import { rich } from "./text.js";
import { fileAt } from "./wire.js";
import { t } from "./words.js";

/** room: {world, person, hands, doors, busy(message, data), onmenu(message, button)} */
export function post(messages, room) {
  const [first] = messages;
  const service = serviceWords(first);
  if (service) return el("div.service", { "data-message": first.message_id }, el("span", {}, service));
  const mine = !first.from.is_bot;
  const kind = shape(first);
  const carrier = messages.find((one) => one.caption) ?? first;
  return el(
    `article.post${mine ? ".mine" : ".theirs"}`,
    { "data-message": first.message_id, tabindex: "-1", "aria-label": spokenName(first, room) },
    el(
      `div.bubble${kind ? `.${kind}` : ""}`,
      {},
      forwarded(first),
      quoted(first, room),
      messages.length > 1 ? album(messages, room) : medium(first, room),
      words(carrier, meta(messages, carrier), room),
    ),
    el("button.post-menu", { type: "button", tabindex: "-1", "aria-label": t("message-menu"), onclick: (event) => room.onmenu(carrier, event.currentTarget) }, icon("more")),
    first.reply_markup?.inline_keyboard ? inlineKeyboard(first, room) : null,
  );
}

/** One line that says what a message is, for lists and quotes. */
export function gist(message) {
  const text = message.text ?? message.caption ?? "";
  const kind = ["photo", "video", "voice", "animation", "audio", "video_note", "document", "venue", "location", "contact", "poll"].find((name) => message[name]);
  if (message.sticker) return message.sticker.emoji ?? "";
  if (!kind) return serviceWords(message) || text || message.dice?.emoji || "";
  const name = message.venue?.title ?? t(kind);
  return text ? `${name}: ${text}` : name;
}

const SERVICES = ["new_chat_members", "left_chat_member", "new_chat_title", "group_chat_created", "migrate_to_chat_id", "migrate_from_chat_id"];

function serviceWords(message) {
  if (message.pinned_message) return t("service-pinned", { name: message.from.first_name });
  const what = SERVICES.find((name) => name in message);
  return what ? t("service-other", { what }) : "";
}

function spokenName(message, { person, world }) {
  return message.from.is_bot ? world.bot.first_name : person.name;
}

function shape(message) {
  if (message.sticker || message.dice) return "bare";
  return message.photo || message.video || message.animation || message.location ? "pictured" : "";
}

function forwarded(message) {
  const from = message.forward_origin;
  if (!from) return null;
  const name = from.sender_user?.first_name ?? from.sender_user_name ?? from.chat?.title ?? from.sender_chat?.title ?? "";
  return el("p.forwarded", {}, t("forwarded", { name }));
}

function quoted(message, room) {
  const original = message.reply_to_message;
  if (!original) return null;
  const name = original.from.is_bot ? room.world.bot.first_name : room.person.name;
  const onclick = () => room.doors.onjump(original.message_id);
  return el("button.quoted", { type: "button", onclick }, el("b", {}, name), el("span", {}, message.quote?.text ?? gist(original)));
}

function album(messages, room) {
  return el("div.album", { "data-count": Math.min(messages.length, 4) }, messages.map((one) => medium(one, room)));
}

const MEDIA = { photo, video: moving, animation: moving, video_note: moving, voice: heard, audio: heard, document: paper, sticker, venue: place, location: place, contact: card, poll: choices, dice: thrown };

function medium(message, room) {
  const kind = Object.keys(MEDIA).find((name) => message[name]);
  return kind ? MEDIA[kind](message, room, kind) : null;
}

function photo(message, room) {
  const largest = message.photo.at(-1);
  const source = fileAt(largest.file_id);
  const alt = message.caption || t("photo");
  const image = el("img", { src: source, alt, width: String(largest.width), height: String(largest.height), loading: "lazy", decoding: "async" });
  return el("button.photo", { type: "button", "aria-label": `${t("open-photo")}: ${alt}`, onclick: () => room.doors.onphoto(source, alt) }, image);
}

function moving(message, _room, kind) {
  return film(fileAt(message[kind].file_id), message[kind], kind);
}

function heard(message, _room, kind) {
  return recording(fileAt(message[kind].file_id), message[kind], kind);
}

function paper(message) {
  const { file_id: id, file_name: name = t("document"), file_size: size = 0 } = message.document;
  const weight = size < 1024 ? `${size} B` : `${Math.round(size / 1024)} KB`;
  return el("a.paper", { href: fileAt(id), download: name, "aria-label": t("save", { name }) }, icon("file"), el("span", {}, el("b", {}, name), el("small", {}, weight)));
}

function sticker(message) {
  const { emoji = "" } = message.sticker;
  return el("span.sticker", { role: "img", "aria-label": t("sticker", { emoji }) }, emoji);
}

function thrown(message) {
  return el("span.sticker", {}, `${message.dice.emoji} ${message.dice.value}`);
}

function place(message, room) {
  const { latitude, longitude, live_period: live } = message.location;
  const near = nearest(room.world.points.length ? room.world.points : room.world.places, latitude, longitude);
  const figures = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
  const title = message.venue?.title ?? t(live ? "live" : "location");
  const under = message.venue?.address || (near ? t("near", { name: near }) : "");
  return el("div.place", {}, map(room.world, latitude, longitude, near || figures), el("p", {}, el("b", {}, title), under ? el("span", {}, under) : null, el("small", {}, figures)));
}

function card(message) {
  const { first_name: first, last_name: last = "", phone_number: phone } = message.contact;
  return el("div.paper", {}, icon("person"), el("span", {}, el("b", {}, `${first} ${last}`.trim()), el("small", {}, phone)));
}

function choices(message) {
  const { question, options } = message.poll;
  return el("div.poll", {}, el("b", {}, question), el("ul", {}, options.map((option) => el("li", {}, option.text))));
}

/** The time stands at the end of the last line when there is room. */
function words(message, end, room) {
  const text = message.text ?? message.caption;
  if (!text) return end;
  return el("div.words", { dir: "auto" }, rich(text, message.entities ?? message.caption_entities, room.doors), end);
}

function meta(messages, carrier) {
  const reactions = messages.flatMap((one) => one.reactions ?? []);
  const edited = carrier.edit_date ? el("span.edited", {}, t("edited")) : null;
  const sent = new Date(carrier.date * 1000);
  return el("span.meta", {}, reactions.map((one) => el("span.reaction", {}, one)), edited, el("time", { datetime: sent.toISOString() }, hour(sent)));
}
