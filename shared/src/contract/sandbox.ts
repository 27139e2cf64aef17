import { z } from 'zod';
import { Id } from './id.ts';
import { RuleId } from './rule.ts';

const Role = z.enum(['giver', 'recipient', 'merchant', 'platform']);

/** What was said no to, with the rules behind it. */
export const SandboxRefusal = z.object({ code: z.string(), basis: z.array(RuleId) });

const Seconds = z.int().min(0);
const Fen = z.int().min(0);
const Deadline = Seconds.nullable();

const Sku = z.object({ id: z.string(), name: z.string(), price: Fen, stock: z.int() });

/** A gift order as one role may see it; shaped like `GiftOrder` of shared/machine/gift. */
export const SandboxOrder = z.object({
  kind: z.enum(['consumer', 'merchant']),
  state: z.enum([
    'draft',
    'await-pay',
    'await-accept',
    'await-ship',
    'part-shipped',
    'await-receive',
    'done',
    'closed',
    'expired',
    'expired-refunded',
    'cancelled-unpaid',
    'closed-aftersale',
  ]),
  now: Seconds,
  product: z.object({
    name: z.string(),
    category: z.string(),
    skus: z.array(Sku),
    parcels: z.int().min(1),
  }),
  sku: z.string().nullable(),
  price: Fen,
  recipient: z.string().nullable(),
  greeting: z.string(),
  /** Always null for the giver (F-013). */
  address: z.object({ name: z.string(), phone: z.string(), place: z.string() }).nullable(),
  acceptedAt: Seconds.nullable(),
  acceptances: z.int().min(0).max(1),
  shipped: z.int().min(0),
  aftersale: z.enum(['none', 'open', 'done']),
  deadlines: z.object({ pay: Deadline, accept: Deadline, receive: Deadline, aftersale: Deadline }),
  books: z.array(
    z.object({
      at: Seconds,
      from: z.enum(['giver', 'held', 'merchant']),
      to: z.enum(['giver', 'held', 'merchant']),
      fen: Fen,
      why: z.enum(['paid', 'refunded-expired', 'refunded-aftersale', 'settled']),
    }),
  ),
  seen: z.array(z.string()).length(0),
});

/** A sandbox as the holder of a key sees it. */
export const Sandbox = z
  .object({
    id: Id,
    /** Rises with every move that was allowed; a move names the version it was made on. */
    version: z.int().min(0),
    /** Who the key belongs to. */
    seat: z.enum(['giver', 'recipient']),
    /** `real-time` follows the clock on the wall, `stepped` is moved on by the giver. */
    mode: z.enum(['real-time', 'stepped']),
    /** The day whose rules both phones show. */
    asOf: z.iso.date(),
    /** Whether somebody has taken the recipient's seat. */
    isJoined: z.boolean(),
    expiresAt: z.iso.datetime(),
    order: SandboxOrder,
  })
  .meta({ id: 'Sandbox' });
export type Sandbox = z.output<typeof Sandbox>;

/** `product` is a place in the list of made-up products. */
export const NewSandbox = z.strictObject({
  product: z.int().min(0).max(9).default(0),
  mode: z.enum(['real-time', 'stepped']).default('stepped'),
  /** Today in China when missing. */
  asOf: z.iso.date().optional(),
});
export type NewSandbox = z.output<typeof NewSandbox>;

/** A new sandbox with the giver's key and the one for the link to the friend; they are told once and stored only as hashes. */
export const OpenedSandbox = z
  .object({ giverKey: z.string(), recipientKey: z.string(), sandbox: Sandbox })
  .meta({ id: 'OpenedSandbox' });
export type OpenedSandbox = z.output<typeof OpenedSandbox>;

const IdempotencyKey = z.string().regex(/^[\w-]{8,64}$/u, '8 到 64 个字母、数字、横线');

/** The first claim of the link takes the recipient's seat; sent again, it is answered as before. */
export const SandboxClaim = z.strictObject({ idempotencyKey: IdempotencyKey });
export type SandboxClaim = z.output<typeof SandboxClaim>;

/** The seat with the only key that opens it from now on. */
export const ClaimedSandbox = z
  .object({ recipientKey: z.string(), sandbox: Sandbox })
  .meta({ id: 'ClaimedSandbox' });
export type ClaimedSandbox = z.output<typeof ClaimedSandbox>;

/** Who somebody is, in the header `x-sandbox-key`. */
export const SandboxKey = z.string().regex(/^[\w-]{22}$/u, '钥匙不对');

const plain = z.enum([
  'submit',
  'pay',
  'cancel',
  'forward',
  'confirm',
  'open-aftersale',
  'close-aftersale',
]);
const Place = z.int().min(0).max(9);
const MOST_FEN = 100_000_000;
const MOST_SECONDS = 400 * 86_400;

/** What somebody does; words and addresses by their place in the made-up lists, never as text. */
export const SandboxAct = z.discriminatedUnion('type', [
  z.strictObject({ type: plain }),
  z.strictObject({ type: z.literal('choose-sku'), sku: z.string().max(20) }),
  z.strictObject({ type: z.literal('change-sku'), sku: z.string().max(20) }),
  z.strictObject({ type: z.literal('set-greeting'), greeting: Place }),
  z.strictObject({ type: z.literal('accept'), address: Place }),
  z.strictObject({ type: z.literal('ship'), parcels: z.int().min(1).max(9) }),
  z.strictObject({ type: z.literal('refund'), fen: z.int().min(1).max(MOST_FEN) }),
  z.strictObject({ type: z.literal('advance'), seconds: z.int().min(1).max(MOST_SECONDS) }),
]);
export type SandboxAct = z.output<typeof SandboxAct>;

export const SandboxMove = z.strictObject({
  /** Sent again after a lost answer, it is answered as before. */
  idempotencyKey: IdempotencyKey,
  version: z.int().min(0),
  by: Role,
  act: SandboxAct,
});
export type SandboxMove = z.output<typeof SandboxMove>;

/** What came of a move: a refusal changes nothing and keeps the version. */
export const SandboxAnswer = z
  .object({ refusal: SandboxRefusal.nullable(), sandbox: Sandbox })
  .meta({ id: 'SandboxAnswer' });
export type SandboxAnswer = z.output<typeof SandboxAnswer>;
