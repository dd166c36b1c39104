// A little map without a network: the regency's outline or its places as dots, and the pin.

import { svg } from "./element.js";
import { t } from "./words.js";

const WIDTH = 280;
const HEIGHT = 150;
/** Kilometres across: near enough to see which village, far enough to see where that is. */
const ACROSS = 16;
const KM_PER_DEGREE = 111.2;

/** The name of the nearest known point, or nothing when none is within 5 km. */
export function nearest(points, latitude, longitude) {
  let [best, least] = ["", 5];
  for (const [name, lat, lon] of points) {
    const apart = Math.hypot(lat - latitude, (lon - longitude) * squeeze(latitude)) * KM_PER_DEGREE;
    if (apart < least) [best, least] = [name, apart];
  }
  return best;
}

export function map(land, latitude, longitude, place) {
  const at = projection(latitude, longitude);
  const known = land.points.length ? land.points : land.places;
  const inside = known.map(([name, lat, lon]) => [name, ...at(lat, lon)]).filter(([, x, y]) => visible(x, y));
  return svg(
    "svg.map",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": t("map-of", { place }) },
    svg("rect.sea", { width: WIDTH, height: HEIGHT }),
    land.outline.map((ring) => svg("path.land", { d: outline(ring, at) })),
    land.outline.length ? null : svg("rect.land", { width: WIDTH, height: HEIGHT }),
    grid(),
    inside.map(([, x, y]) => svg("circle.dot", { cx: x, cy: y, r: 2 })),
    labels(inside),
    pin(),
  );
}

const squeeze = (latitude) => Math.cos((latitude * Math.PI) / 180);
const visible = (x, y) => x > 0 && x < WIDTH && y > 0 && y < HEIGHT;
const round = (number) => Math.round(number * 10) / 10;

function projection(latitude, longitude) {
  const scale = (WIDTH / ACROSS) * KM_PER_DEGREE;
  const narrow = squeeze(latitude);
  return (lat, lon) => [
    round(WIDTH / 2 + (lon - longitude) * narrow * scale),
    round(HEIGHT / 2 + 14 - (lat - latitude) * scale),
  ];
}

function outline(ring, at) {
  return `M${ring.map(([lat, lon]) => at(lat, lon).join(" ")).join("L")}Z`;
}

function grid() {
  const lines = [];
  for (let x = WIDTH / 8; x < WIDTH; x += WIDTH / 8) lines.push(`M${x} 0V${HEIGHT}`);
  for (let y = WIDTH / 8; y < HEIGHT; y += WIDTH / 8) lines.push(`M0 ${y}H${WIDTH}`);
  return svg("path.grid", { d: lines.join("") });
}

/** As many names as fit without touching each other or the pin. */
function labels(inside) {
  const placed = [[WIDTH / 2, HEIGHT / 2 - 4, 34, 50]];
  const chosen = [];
  const fromCentre = ([, x, y]) => Math.hypot(x - WIDTH / 2, y - HEIGHT / 2);
  for (const [name, x, y] of [...inside].sort((a, b) => fromCentre(a) - fromCentre(b))) {
    const box = [x, y - 7, name.length * 5.6 + 8, 12];
    const free = placed.every(([px, py, w, h]) => Math.abs(px - box[0]) > (w + box[2]) / 2 || Math.abs(py - box[1]) > (h + box[3]) / 2);
    const fits = box[0] - box[2] / 2 > 0 && box[0] + box[2] / 2 < WIDTH && box[1] > 8;
    if (!free || !fits) continue;
    placed.push(box);
    chosen.push(svg("text.name", { x, y: y - 4, "text-anchor": "middle" }, name));
    if (chosen.length === 6) break;
  }
  return chosen;
}

function pin() {
  return svg(
    "g.pin",
    { transform: `translate(${WIDTH / 2} ${HEIGHT / 2 + 14})` },
    svg("ellipse", { cx: 0, cy: 1, rx: 7, ry: 2.5, opacity: 0.25 }),
    svg("path", { d: "M0 0C-4-8-11-12-11-20a11 11 0 0 1 22 0C11-12 4-8 0 0z" }),
    svg("circle", { cx: 0, cy: -20, r: 4 }),
  );
}
