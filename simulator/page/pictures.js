// Sample photos, painted here: an officer in training needs something to report.

const WIDTH = 800;
const HEIGHT = 600;

export const SCENES = { flood, tree, fire, rubbish };

/** A PNG file of one of the scenes; no two are quite alike. */
export async function picture(scene) {
  const canvas = Object.assign(document.createElement("canvas"), { width: WIDTH, height: HEIGHT });
  const brush = canvas.getContext("2d");
  SCENES[scene](brush);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  return new File([blob], `${scene}.png`, { type: "image/png" });
}

const vary = (least, most) => least + Math.random() * (most - least);

function sky(brush, above, below) {
  const light = brush.createLinearGradient(0, 0, 0, HEIGHT);
  light.addColorStop(0, above);
  light.addColorStop(1, below);
  box(brush, light, 0, 0, WIDTH, HEIGHT);
}

function box(brush, colour, x, y, width, height) {
  brush.fillStyle = colour;
  brush.fillRect(x, y, width, height);
}

function shape(brush, colour, ...points) {
  brush.fillStyle = colour;
  brush.beginPath();
  for (const [x, y] of points) brush.lineTo(x, y);
  brush.fill();
}

function round(brush, colour, x, y, radius) {
  brush.fillStyle = colour;
  brush.beginPath();
  brush.arc(x, y, radius, 0, 2 * Math.PI);
  brush.fill();
}

function hills(brush, colour, height) {
  const shift = vary(0, 3);
  const points = Array.from({ length: 41 }, (_, n) => [n * 20, height + 40 * Math.sin(n / 6 + shift)]);
  shape(brush, colour, [0, HEIGHT], ...points, [WIDTH, HEIGHT]);
}

function house(brush, x, y, size) {
  box(brush, "#d9c3a0", x, y, size, size * 0.6);
  box(brush, "#6b4a33", x + size * 0.4, y + size * 0.2, size * 0.2, size * 0.4);
  shape(brush, "#96452b", [x - size * 0.15, y], [x + size / 2, y - size * 0.45], [x + size * 1.15, y]);
}

function palm(brush, x, y, height) {
  brush.strokeStyle = "#6b5232";
  brush.lineWidth = 12;
  line(brush, [x, y], [x + 15, y - height]);
  brush.strokeStyle = "#4b6d35";
  brush.lineWidth = 9;
  for (let angle = -3; angle <= 0.2; angle += 0.5) line(brush, [x + 15, y - height], [x + 15 + 80 * Math.cos(angle), y - height + 55 * Math.sin(angle) + 20]);
}

function line(brush, ...points) {
  brush.beginPath();
  for (const [x, y] of points) brush.lineTo(x, y);
  brush.stroke();
}

function flood(brush) {
  sky(brush, "#8d9aa3", "#c3c6c0");
  hills(brush, "#6f8464", 300);
  house(brush, vary(140, 240), 300, 220);
  palm(brush, vary(560, 640), 460, 220);
  box(brush, "#8a7350", 0, 400, WIDTH, 200);
  brush.strokeStyle = "#a99270";
  brush.lineWidth = 4;
  for (let y = 420; y < HEIGHT; y += 28) {
    const shift = vary(0, 6);
    line(brush, ...Array.from({ length: 41 }, (_, n) => [n * 20, y + 6 * Math.sin(n / 2 + shift)]));
  }
}

function tree(brush) {
  sky(brush, "#b7cbd6", "#e8e2d0");
  hills(brush, "#7c9a5e", 330);
  shape(brush, "#6d6a66", [300, 360], [500, 360], [760, HEIGHT], [40, HEIGHT]);
  for (let y = 380; y < HEIGHT; y += 60) box(brush, "#e9e4d8", 392, y, 16, 30);
  brush.strokeStyle = "#5b4026";
  brush.lineWidth = 34;
  const tilt = vary(-30, 30);
  line(brush, [60, 470 + tilt], [700, 420 - tilt]);
  for (let n = 0; n < 9; n += 1) round(brush, n % 2 ? "#48692f" : "#5b8040", vary(600, 770), vary(340, 470), vary(36, 64));
}

function fire(brush) {
  sky(brush, "#5d4b52", "#d08d5a");
  hills(brush, "#4c4633", 400);
  house(brush, 280, 330, 240);
  for (let n = 0; n < 14; n += 1) round(brush, "rgb(60 52 50 / 0.35)", vary(300, 620), vary(20, 230), vary(40, 90));
  for (let n = 0; n < 16; n += 1) {
    const x = vary(270, 520);
    const high = vary(70, 190);
    shape(brush, n % 3 ? "#e8812e" : "#f6c445", [x - 24, 330], [x + vary(-10, 10), 330 - high], [x + 24, 330]);
  }
}

function rubbish(brush) {
  sky(brush, "#a9c7cf", "#e6e6d6");
  hills(brush, "#86a268", 320);
  box(brush, "#6f8f95", 0, 430, WIDTH, 170);
  const colours = ["#2f3338", "#d8d4cc", "#b5513a", "#3f6c8f", "#d9ad3f", "#efece4"];
  for (let n = 0; n < 60; n += 1) {
    const size = vary(20, 64);
    const x = vary(160, 640);
    box(brush, colours[n % colours.length], x, 470 - Math.abs(x - 400) * -0.25 - vary(0, 130), size, size * vary(0.5, 1));
  }
}
