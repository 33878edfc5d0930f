/** Turns a drawing into the bytes of a PNG, the same on every machine. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encode, type IndexedColors } from 'fast-png';

type Pixels = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

const paletteSize = 256;

const parts = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** Every pixel's colour as one number; alpha is not looked at, the ground is opaque. */
function listColours({ pixels }: Pixels): Uint32Array {
  const colours = new Uint32Array(pixels.length / 4);
  for (let n = 0, at = 0; n < colours.length; n += 1, at += 4)
    colours[n] = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
  return colours;
}

/** Most frequent first; equally frequent ones by value, so that there is one order. */
function rankColours(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (let from = 0, to = 0; from < colours.length; from = to) {
    const colour = colours[from] ?? 0;
    while (colours[to] === colour) to += 1;
    counts.set(colour, (counts.get(colour) ?? 0) + to - from);
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([colour]) => colour);
}

function distance(a: number, b: number): number {
  const [red, green, blue] = parts(a);
  const [red2, green2, blue2] = parts(b);
  return (red - red2) ** 2 + (green - green2) ** 2 + (blue - blue2) ** 2;
}

const nearest = (colour: number, palette: readonly number[]): number =>
  palette.reduce(
    (best, other, index) => (distance(other, colour) < distance(palette[best] ?? 0, colour) ? index : best),
    0,
  );

/** A drawing of two inks and a ground has some five hundred colours; the rare ones give way to their neighbours. */
function encodeIndexed(picture: Pixels): Uint8Array {
  const pixels = listColours(picture);
  const ranked = rankColours(pixels);
  const palette = ranked.slice(0, paletteSize);
  const places = new Map(ranked.map((colour, n) => [colour, n < paletteSize ? n : nearest(colour, palette)]));
  const data = new Uint8Array(pixels.length);
  for (let from = 0, to = 0; from < pixels.length; from = to) {
    while (pixels[to] === pixels[from]) to += 1;
    data.fill(places.get(pixels[from] ?? 0) ?? 0, from, to);
  }
  const { width, height } = picture;
  const colours: IndexedColors = palette.map(parts);
  return encode({ width, height, data, channels: 1, depth: 8, palette: colours }, { zlib: { level: 6 } });
}

async function loadResvg(): Promise<void> {
  const find = createRequire(import.meta.url).resolve;
  await initWasm(await readFile(find('@resvg/resvg-wasm/index_bg.wasm')));
}

/** A process may load it but once. */
const loading: { done: Promise<void> | null } = { done: null };

/** Makes PNGs of SVGs that have no text in them, only shapes. */
export async function startRasteriser(): Promise<(svg: string) => Uint8Array> {
  loading.done ??= loadResvg();
  await loading.done;
  return (svg) => {
    const drawing = new Resvg(svg);
    const picture = drawing.render();
    try {
      return encodeIndexed(picture);
    } finally {
      picture.free();
      drawing.free();
    }
  };
}
