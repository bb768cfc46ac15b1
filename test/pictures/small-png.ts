import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Pixels beside each other, row by row; three bytes each. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A screenshot with few colours: text on plain ground loses nothing that one sees, and four fifths of its bytes. */
export function withFewColours(png: Buffer, colours: number): Buffer {
  const { width, height, pixels } = decode(png);
  const palette = paletteOf(pixels, colours);
  const nearest = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const colour = colourAt(pixels, 3 * (y * width + x));
      let place = nearest.get(colour);
      if (place === undefined) {
        place = nearestIn(palette, colour);
        nearest.set(colour, place);
      }
      rows[y * (width + 1) + 1 + x] = place;
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, each a place in the palette.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => channelsOf(colour)))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const colourAt = (pixels: Uint8Array, at: number): number =>
  ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);

const channelsOf = (colour: number): readonly [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
];

function nearestIn(palette: readonly number[], colour: number): number {
  const [red, green, blue] = channelsOf(colour);
  let [best, least] = [0, Infinity];
  for (const [place, one] of palette.entries()) {
    const [r, g, b] = channelsOf(one);
    const distance = 3 * (r - red) ** 2 + 4 * (g - green) ** 2 + 2 * (b - blue) ** 2;
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

interface Counted {
  readonly colour: number;
  readonly count: number;
}

/** Median cut: the box of colours with the widest spread is divided until there are enough of them. */
function paletteOf(pixels: Uint8Array, colours: number): readonly number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const boxes: (readonly Counted[])[] = [[...counts].map(([colour, count]) => ({ colour, count }))];
  while (boxes.length < colours) {
    const widest = boxes
      .map((box, index) => ({ box, index, ...spreadOf(box) }))
      .reduce((a, b) => (b.weight > a.weight ? b : a));
    if (widest.spread === 0) break;
    const sorted = widest.box.toSorted(
      (a, b) => (channelsOf(a.colour)[widest.channel] ?? 0) - (channelsOf(b.colour)[widest.channel] ?? 0),
    );
    const all = sorted.reduce((sum, { count }) => sum + count, 0);
    let [half, cut] = [0, 0];
    while (cut < sorted.length - 1 && (half < all / 2 || cut === 0)) half += sorted[cut++]?.count ?? 0;
    boxes.splice(widest.index, 1, sorted.slice(0, cut), sorted.slice(cut));
  }
  return boxes.map(meanOf);
}

function spreadOf(box: readonly Counted[]) {
  const spreads = [0, 1, 2].map((channel) => {
    const values = box.map(({ colour }) => channelsOf(colour)[channel] ?? 0);
    return values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 255);
  });
  const spread = Math.max(...spreads);
  const count = box.reduce((sum, one) => sum + one.count, 0);
  return { spread, channel: spreads.indexOf(spread), weight: spread * Math.sqrt(count) };
}

/** The colour most of a box has, where it has most; else the mean of all. */
function meanOf(box: readonly Counted[]): number {
  const all = box.reduce((sum, { count }) => sum + count, 0);
  const most = box.reduce((a, b) => (b.count > a.count ? b : a));
  if (most.count * 2 > all) return most.colour;
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((channel) =>
    Math.round(
      box.reduce((sum, { colour, count }) => sum + (channelsOf(colour)[channel] ?? 0) * count, 0) / all,
    ),
  );
  return (red << 16) | (green << 8) | blue;
}

/** Reads what a browser writes: eight bits a channel, with or without an alpha channel, not interlaced. */
function decode(png: Buffer): Picture {
  const [width, height, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const channels = kind === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const bytes = new Uint8Array(height * stride);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= channels ? (bytes[at - channels] ?? 0) : 0;
      const up = y > 0 ? (bytes[at - stride] ?? 0) : 0;
      const upLeft = x >= channels && y > 0 ? (bytes[at - stride - channels] ?? 0) : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter] ?? 0;
      bytes[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted;
    }
  }
  if (channels === 3) return { width, height, pixels: bytes };
  return { width, height, pixels: bytes.filter((_, at) => at % 4 !== 3) };
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - upLeft)];
  return a <= b && a <= c ? left : b <= c ? up : upLeft;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
