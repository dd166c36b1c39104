// The line to the desk: news comes in, wishes go out.

import { t } from "./words.js";

/** Calls onNews for each piece of news and onLine(true or false) when the line stands or falls. */
export function listen(onNews, onLine) {
  const source = new EventSource("/events");
  source.addEventListener("message", (event) => onNews(JSON.parse(event.data)));
  source.addEventListener("open", () => onLine(true));
  source.addEventListener("error", () => onLine(false));
}

/** Posts JSON, or a FormData as it is. Throws an Error whose message can be shown. */
export async function post(path, body = {}) {
  const form = body instanceof FormData;
  let response;
  try {
    response = await fetch(path, {
      method: "POST",
      body: form ? body : JSON.stringify(body),
      headers: form ? {} : { "Content-Type": "application/json" },
    });
  } catch {
    throw new Error(t("error-line"));
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(t(`error-${answer.name}`, {}, answer.error ?? t("error-trouble")));
  return answer;
}

export const fileAt = (id) => `/files/${encodeURIComponent(id)}`;
