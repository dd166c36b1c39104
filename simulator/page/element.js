// Elements are built, never parsed: what people write stays text.

const SVG = "http://www.w3.org/2000/svg";

/** el("button.primary", {type: "button", onclick}, "Kirim", child, null) */
export function el(shape, properties = {}, ...children) {
  const [tag, ...classes] = shape.split(".");
  return dress(document.createElement(tag), classes, properties, children);
}

export function svg(shape, properties = {}, ...children) {
  const [tag, ...classes] = shape.split(".");
  return dress(document.createElementNS(SVG, tag), classes, properties, children);
}

function dress(element, classes, properties, children) {
  for (const name of classes) element.classList.add(name);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (typeof value === "boolean" && name in element) element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...real(children));
  return element;
}

/** Replaces what an element holds. */
export function fill(element, ...children) {
  element.replaceChildren(...real(children));
}

/** Children may be nested in lists, and left out as null. */
function real(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}
