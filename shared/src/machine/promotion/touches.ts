/** A click that may tie a buyer to a promoter. Times in seconds. */
export interface Click {
  readonly id: string;
  readonly at: number;
  readonly promoter: string;
  /** A product link ties for longer than a live stream or a short video does (F-122). */
  readonly kind: 'product' | 'content';
  readonly product: string | null;
}

/** An order whose promoter is looked for. */
export interface Purchase {
  readonly at: number;
  readonly product: string;
  readonly buyer: string;
  readonly scene:
    'group-chat' | 'private-chat' | 'moments' | 'live' | 'video' | 'account' | 'search';
  /** The shop's own product in somebody's live stream: no commission, only a lead (F-127). */
  readonly isOwnLead: boolean;
}

/** Days a click or an order ties; null where the shop sets nothing of its own (F-123). */
export interface Windows {
  readonly productClick: number;
  readonly productOrder: number;
  readonly contentClick: number;
  readonly contentOrder: number;
}

/** Which rules hold: until 2025-11 only orders from group chats counted (F-124, F-125). */
export type Ruleset = '2024-12' | '2025-11';

export interface AttributionRules {
  readonly ruleset: Ruleset;
  readonly windows: Windows;
  readonly shop: Partial<Windows>;
  /** Whether a promoter earns on an own purchase. */
  readonly allowSelf: boolean;
}

/** F-122; the days after an order through a product link are our assumption A-04. */
export const defaultWindows: Windows = {
  productClick: 30,
  productOrder: 30,
  contentClick: 3,
  contentOrder: 30,
};

/** A click with the end of its window; `renewedBy` counts orders that prolonged it (L6). */
export interface Touch extends Click {
  readonly expires: number;
  readonly renewedBy: number;
}

const DAY = 86_400;

/** The days that hold for a shop: its own value wins over the default (F-123, L3). */
export const windowsOf = ({ windows, shop }: AttributionRules): Windows => ({
  ...windows,
  ...shop,
});

/** L1, L2: a click ties from now on, whether or not anything is bought. */
export function touchOf(click: Click, rules: AttributionRules): Touch {
  const { productClick, contentClick } = windowsOf(rules);
  const days = click.kind === 'product' ? productClick : contentClick;
  return { ...click, expires: click.at + days * DAY, renewedBy: 0 };
}

/** L6: an order won by a touch keeps it alive for the days after an order; never for fewer. */
export function renewed(touch: Touch, at: number, rules: AttributionRules): Touch {
  const { productOrder, contentOrder } = windowsOf(rules);
  const days = touch.kind === 'product' ? productOrder : contentOrder;
  return {
    ...touch,
    expires: Math.max(touch.expires, at + days * DAY),
    renewedBy: touch.renewedBy + 1,
  };
}
