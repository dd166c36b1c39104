// Telegram's text: a string and entities whose offsets count UTF-16 units, as JavaScript's strings do.

import { el } from "./element.js";
import { t } from "./words.js";

const PLAIN = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", text_mention: "b" };
const MARKED = new Set(["mention", "hashtag", "cashtag"]);
/** What stands on lines of its own: the line break after it is not shown a second time. */
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

/** Nodes for a text. doors: {onlink(address), oncommand(text)} */
export function rich(text, entities = [], doors = {}) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return piece(text, 0, text.length, sorted, doors);
}

function piece(text, from, to, entities, doors) {
  const nodes = [];
  let at = from;
  for (let index = 0; index < entities.length; index += 1) {
    const entity = entities[index];
    const start = Math.max(at, entity.offset);
    const end = Math.min(to, entity.offset + entity.length);
    if (start >= end) continue;
    if (start > at) nodes.push(text.slice(at, start));
    const inner = entities.slice(index + 1).filter((other) => other.offset < end);
    nodes.push(dressed(entity, text.slice(start, end), piece(text, start, end, inner, doors), doors));
    at = end;
    if (BLOCKS.has(entity.type) && text[at] === "\n") at += 1;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function dressed(entity, words, children, doors) {
  const { type } = entity;
  if (type in PLAIN) return el(PLAIN[type], {}, children);
  if (MARKED.has(type)) return el("span.tag", {}, children);
  if (type === "pre") return el("pre", { tabindex: "0" }, el("code", {}, children));
  if (type === "blockquote") return el("blockquote", {}, children);
  if (type === "expandable_blockquote") return longQuote(children);
  if (type === "spoiler") return spoiler(children);
  if (type === "bot_command") return commandLink(words, doors);
  const address = { text_link: entity.url, url: web(words), email: `mailto:${words}`, phone_number: `tel:${words}` }[type];
  return address ? link(address, children, doors) : el("span", {}, children);
}

const web = (words) => (/^[a-z]+:/i.test(words) ? words : `https://${words}`);

/** Only addresses that cannot run anything here. */
function link(address, children, doors) {
  if (!/^(https?|tel|mailto|tg):/i.test(address)) return el("span.tag", {}, children);
  const onclick = (event) => {
    event.preventDefault();
    doors.onlink?.(address);
  };
  return el("a", { href: address, rel: "noopener noreferrer", onclick }, children);
}

function commandLink(words, doors) {
  return el("button.command", { type: "button", onclick: () => doors.oncommand?.(words) }, words);
}

function spoiler(children) {
  const cover = el("span.spoiler", { role: "button", tabindex: "0", "aria-label": t("spoiler") }, el("span", {}, children));
  const open = () => {
    cover.classList.add("open");
    for (const name of ["role", "tabindex", "aria-label"]) cover.removeAttribute(name);
  };
  cover.addEventListener("click", open);
  cover.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") open();
  });
  return cover;
}

function longQuote(children) {
  const quote = el("blockquote.long", {}, children);
  const more = el("button.quiet", { type: "button" }, t("more-quote"));
  more.addEventListener("click", () => {
    quote.classList.add("open");
    more.remove();
  });
  return el("div", {}, quote, more);
}
