import type { Drawing } from './drawings';

/** Our own drawings for the steps of the guides, 96 × 96, in the manner of the larger ones. */
export const stepDrawings = {
  product: {
    areas: 'M24 30h48v44H24z',
    lines: 'M22 28h52v46a4 4 0 0 1-4 4H26a4 4 0 0 1-4-4zM22 28l8-10h36l8 10M38 38c0 12 20 12 20 0',
  },
  chat: {
    areas: 'M20 26h46v30H36l-10 8v-8h-6z',
    lines: 'M18 24h50v34H38L27 68V58h-9zM30 38h26M30 47h16M74 40h6v28h-6v8l-9-8H52',
  },
  'gift-card': {
    areas: 'M18 30h60v40H18z',
    lines:
      'M16 28h64v42H16zM16 44h64M48 28v42M48 28c-8-2-14-6-12-11 2-4 9-2 12 11zM48 28c8-2 14-6 12-11-2-4-9-2-12 11z',
  },
  sheet: {
    areas: 'M26 44h44v36H26z',
    lines: 'M24 16h48v64H24zM24 44h48M34 56h28M34 66h18M38 30h20',
  },
  pay: {
    areas: 'M18 34h60v36H18z',
    lines: 'M16 32h64v40H16zM16 44h64M26 60h14M56 56h14v8H56z',
  },
  address: {
    areas: 'M48 18c14 0 22 10 22 21 0 15-22 37-22 37S26 54 26 39c0-11 8-21 22-21z',
    lines:
      'M48 16c14 0 23 10 23 22 0 16-23 40-23 40S25 54 25 38c0-12 9-22 23-22zM48 30a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  },
  parcel: {
    areas: 'M20 36l28 12v34L20 70z',
    lines: 'M48 16l30 13v37L48 80 18 66V29zM18 29l30 13 30-13M48 42v38M33 22l30 13v12',
  },
  refund: {
    areas: 'M48 30a20 20 0 1 1 0 40 20 20 0 0 1 0-40z',
    lines: 'M30 34a26 26 0 1 1-7 22M30 20v15h15M40 42l8 9 8-9M48 51v15M40 55h16M40 61h16',
  },
  clock: {
    areas: 'M48 20a28 28 0 1 1 0 56 28 28 0 0 1 0-56z',
    lines: 'M48 18a30 30 0 1 1 0 60 30 30 0 0 1 0-60zM48 30v19l13 8',
  },
  group: {
    areas: 'M34 24a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM62 24a10 10 0 1 1 0 20 10 10 0 0 1 0-20z',
    lines:
      'M34 22a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM62 22a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM16 74c1-14 8-22 18-22s15 5 17 12M45 74c1-14 8-22 17-22s17 8 18 22z',
  },
  order: {
    areas: 'M28 20h40v58H28z',
    lines: 'M26 18h44v62l-7-5-7 5-8-5-8 5-7-5-7 5zM36 34h24M36 46h24M36 58h12',
  },
  code: {
    areas: 'M18 26h60v46H18z',
    lines: 'M16 24h64v50H16zM16 36h64M36 46l-8 8 8 8M60 46l8 8-8 8M52 44l-8 22',
  },
  shop: {
    areas: 'M22 42h52v36H22z',
    lines:
      'M18 40l6-20h48l6 20M22 40v38h52V40M18 40c0 9 15 9 15 0 0 9 15 9 15 0 0 9 15 9 15 0 0 9 15 9 15 0M40 78V58h16v20',
  },
  plan: {
    areas: 'M22 22h52v52H22z',
    lines: 'M20 20h56v56H20zM32 62l12-14 10 8 14-20M58 36h10v10',
  },
  link: {
    areas: 'M18 40h28v16H18zM50 40h28v16H50z',
    lines: 'M42 34H30a14 14 0 1 0 0 28h12M54 34h12a14 14 0 1 1 0 28H54M36 48h24',
  },
  people: {
    areas: 'M48 20a13 13 0 1 1 0 26 13 13 0 0 1 0-26z',
    lines:
      'M48 18a14 14 0 1 1 0 28 14 14 0 0 1 0-28zM22 78c1-16 11-24 26-24s25 8 26 24zM66 62l6 6 10-12',
  },
  coins: {
    areas: 'M20 54h34v20H20zM48 30h30v16H48z',
    lines:
      'M37 46c10 0 18 3 18 8s-8 8-18 8-18-3-18-8 8-8 18-8zM19 54v18c0 5 8 8 18 8s18-3 18-8V54M62 20c9 0 16 3 16 7s-7 7-16 7-16-3-16-7 7-7 16-7zM46 27v12M78 27v26c0 4-6 7-14 7',
  },
  search: {
    areas: 'M42 20a22 22 0 1 1 0 44 22 22 0 0 1 0-44z',
    lines: 'M42 18a24 24 0 1 1 0 48 24 24 0 0 1 0-48zM60 60l18 18M32 42h20M42 32v20',
  },
  share: {
    areas: 'M66 18a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM66 58a10 10 0 1 1 0 20 10 10 0 0 1 0-20z',
    lines:
      'M66 18a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM66 58a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM28 38a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM37 43l20-10M37 53l20 10',
  },
  check: {
    areas: 'M24 24h48v48H24z',
    lines: 'M22 22h52v52H22zM34 48l10 11 20-24',
  },
} as const satisfies Readonly<Record<string, Drawing>>;
