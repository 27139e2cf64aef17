import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { launchBrowser } from '../e2e/browser.ts';
import { icons } from '../src/styles/icons.ts';
import { palettes, type Appearance } from '../src/styles/tokens.ts';

/** 27 pt at three pixels a point, as the tab bar of WeChat asks for. */
const SIDE = 81;
const TABS = ['digests', 'facts', 'guides', 'me'] as const;
const folder = path.resolve(import.meta.dirname, '../src/tab-icons');

const svg = (tab: (typeof TABS)[number], colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 24 24" fill="none"
    stroke="${colour}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"
    style="display:block"><path d="${icons[tab]}"/></svg>`;

const variants = TABS.flatMap((tab) =>
  (['light', 'dark'] satisfies Appearance[]).flatMap((appearance) => [
    { file: `${tab}-${appearance}.png`, svg: svg(tab, palettes[appearance]['ink-soft']) },
    { file: `${tab}-${appearance}-active.png`, svg: svg(tab, palettes[appearance].accent) },
  ]),
);

const chunk = (kind: string, data: Uint8Array) => {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

/** Packs a PNG again as small as deflate can: the browser packs for speed. */
const repack = (png: Buffer) => {
  const chunks: { kind: string; data: Buffer }[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({
      kind: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += 12 + length;
  }
  const of = (kind: string) =>
    Buffer.concat(chunks.filter((each) => each.kind === kind).map(({ data }) => data));
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', of('IHDR')),
    chunk('IDAT', deflateSync(inflateSync(of('IDAT')), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
mkdirSync(folder, { recursive: true });
for (const variant of variants) {
  await page.setContent(`<body style="margin:0">${variant.svg}</body>`);
  writeFileSync(
    path.join(folder, variant.file),
    repack(await page.screenshot({ omitBackground: true })),
  );
}
await browser.close();
