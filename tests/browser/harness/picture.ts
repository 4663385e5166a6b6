/** What a page looks like, pixel by pixel. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

export type Colour = readonly [red: number, green: number, blue: number];

export interface Picture {
  /** In device pixels. */
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Colour;
  /** Where another picture of the same size differs by more than a shade. */
  differsFrom(other: Picture): readonly (readonly [x: number, y: number])[];
}

/** The part of the viewport at its upper left, in CSS pixels. */
export interface Part {
  readonly width: number;
  readonly height: number;
}

/** A picture of what the viewport shows now, or a part of it. */
export async function pictureOf(page: Page, part?: Part): Promise<Picture> {
  if (!part) return decode(await page.screenshot());
  const whole = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const width = Math.min(part.width, whole.width);
  const height = Math.min(part.height, whole.height);
  const clip = { x: 0, y: 0, width, height };
  return decode(await page.screenshot({ clip, captureBeyondViewport: false }));
}

/** Reads a PNG of 8 bits a channel, as browsers take them. Throws for any other. */
function decode(bytes: Uint8Array): Picture {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = new Map([
    [2, 3],
    [6, 4],
  ]).get(png.readUInt8(25));
  if (channels === undefined || png.readUInt8(24) !== 8 || png.readUInt8(28) !== 0)
    throw new Error('a PNG of a kind no browser is known to take');
  const rows = unfilter(inflateSync(Buffer.concat([...dataOf(png)])), width * channels, channels);
  const picture: Picture = {
    width,
    height,
    at(x, y) {
      const start = y * width * channels + x * channels;
      return [rows[start] ?? 0, rows[start + 1] ?? 0, rows[start + 2] ?? 0];
    },
    differsFrom: (other) => difference(picture, other),
  };
  return picture;
}

/** How far apart a channel of two pixels must be to be seen. */
const shade = 40;

function difference(one: Picture, other: Picture): [x: number, y: number][] {
  const found: [number, number][] = [];
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) {
      const [a, b] = [one.at(x, y), other.at(x, y)];
      if (a.some((channel, index) => Math.abs(channel - (b[index] ?? 0)) > shade))
        found.push([x, y]);
    }
  }
  return found;
}

function* dataOf(png: Buffer): Generator<Buffer> {
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = at + 8;
    if (png.toString('latin1', at + 4, body) === 'IDAT') yield png.subarray(body, body + length);
    at = body + length + 4;
  }
}

/** Undoes the five filters of a PNG's rows (W3C PNG, chapter 9). */
function unfilter(data: Buffer, stride: number, channels: number): Uint8Array {
  const rows = new Uint8Array((data.length / (stride + 1)) * stride);
  for (let row = 0; row * (stride + 1) < data.length; row++) {
    const filter = data[row * (stride + 1)];
    for (let column = 0; column < stride; column++) {
      const to = row * stride + column;
      const left = column < channels ? 0 : (rows[to - channels] ?? 0);
      const above = row === 0 ? 0 : (rows[to - stride] ?? 0);
      const corner = row === 0 || column < channels ? 0 : (rows[to - stride - channels] ?? 0);
      const raw = data[row * (stride + 1) + 1 + column] ?? 0;
      rows[to] = raw + predicted(filter, left, above, corner);
    }
  }
  return rows;
}

function predicted(filter: number | undefined, left: number, above: number, corner: number) {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const guess = left + above - corner;
      const byLeft = Math.abs(guess - left);
      const byAbove = Math.abs(guess - above);
      const byCorner = Math.abs(guess - corner);
      if (byLeft <= byAbove && byLeft <= byCorner) return left;
      return byAbove <= byCorner ? above : corner;
    }
    default:
      return 0;
  }
}
