// Recordings and films: the shape of a player, which plays when there is something to play.

import { el } from "./element.js";
import { icon } from "./icons.js";
import { t } from "./words.js";

const BARS = 28;

export function recording(source, { duration = 0, title }, kind) {
  const button = el("button.round", { type: "button", "aria-label": `${t("play")}: ${title ?? t(kind)}` }, icon("play"));
  const note = el("small", {}, length(duration));
  const wave = el("span.wave", { "aria-hidden": "true" }, bars(source));
  let sound = null;
  const draw = () => button.replaceChildren(icon(sound && !sound.paused ? "pause" : "play"));
  button.addEventListener("click", () => {
    if (!sound) {
      sound = new Audio(source);
      for (const moment of ["play", "pause", "ended"]) sound.addEventListener(moment, draw);
    }
    if (!sound.paused) sound.pause();
    else sound.play().catch(() => note.replaceChildren(t("not-playable")));
  });
  return el("div.recording", {}, button, el("span", {}, title ? el("b", {}, title) : null, wave, note));
}

/** The same file always looks the same. */
function bars(source) {
  let seed = [...source].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) >>> 0, 7);
  return Array.from({ length: BARS }, () => {
    seed = (seed * 1103515245 + 12345) >>> 0;
    const bar = el("i");
    bar.style.height = `${20 + ((seed >>> 16) % 80)}%`;
    return bar;
  });
}

export function film(source, { duration = 0, width = 640, height = 360 }, kind) {
  const note = el("small", {}, length(duration));
  const button = el("button.round", { type: "button", "aria-label": `${t("play")}: ${t(kind)}` }, icon("play"));
  const frame = el(`div.film${kind === "video_note" ? ".circle" : ""}`, {}, button, note);
  frame.style.aspectRatio = kind === "video_note" ? "1" : `${width} / ${height}`;
  button.addEventListener("click", () => {
    const video = el("video", { src: source, controls: true, autoplay: true, playsInline: true });
    video.addEventListener("error", () => {
      note.replaceChildren(t("not-playable"));
      frame.replaceChildren(button, note);
    });
    frame.replaceChildren(video);
  });
  return frame;
}

const length = (seconds) => `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, "0")}`;
