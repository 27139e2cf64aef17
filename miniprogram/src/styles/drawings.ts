export interface Drawing {
  /** Outlines, drawn in ink. */
  readonly lines: string;
  /** Filled areas behind them, in the accent's tint. */
  readonly areas: string;
}

/** Our own drawings, 96 × 96, for the first pages of the features and for empty lists. */
export const drawings: Readonly<
  Record<'gift' | 'promoter' | 'sharer' | 'shop' | 'traffic' | 'empty', Drawing>
> = {
  gift: {
    areas: 'M18 44h60v34a6 6 0 0 1-6 6H24a6 6 0 0 1-6-6z',
    lines:
      'M14 34h68v12H14zM20 46v32a4 4 0 0 0 4 4h48a4 4 0 0 0 4-4V46M48 34v48M48 33c-9 2-18-1-19-8-1-6 5-9 10-6 5 2.5 8 8 9 14zM48 33c9 2 18-1 19-8 1-6-5-9-10-6-5 2.5-8 8-9 14zM58 62h10M58 70h6',
  },
  promoter: {
    areas:
      'M14 40h26v38H14zM66 18a10 10 0 1 1 0 20 10 10 0 1 1 0-20zM66 60a10 10 0 1 1 0 20 10 10 0 1 1 0-20z',
    lines:
      'M12 42l4-14h22l4 14M14 42h26v36H14zM14 42c0 5 8.5 5 8.5 0 0 5 8.5 5 8.5 0 0 5 9 5 9 0M22 78V62h10v16M66 20a9 9 0 1 1 0 18 9 9 0 1 1 0-18zM66 60a9 9 0 1 1 0 18 9 9 0 1 1 0-18zM46 52l12-15M46 60l10 6M80 29h6M80 69h6',
  },
  sharer: {
    areas: 'M30 20a12 12 0 1 1 0 24 12 12 0 0 1 0-24zM66 52h18v22H66z',
    lines:
      'M30 18a13 13 0 1 1 0 26 13 13 0 0 1 0-26zM10 80c1-18 8-27 20-27s19 9 20 27zM58 30h10M58 40h18M66 52h18v22H66zM66 60h18M50 64l10-1',
  },
  shop: {
    areas: 'M18 42h60v40H18z',
    lines:
      'M14 40l7-22h54l7 22M18 42v40h60V42M14 40c0 10 17 10 17 0 0 10 17 10 17 0 0 10 17 10 17 0 0 10 17 10 17 0M28 82V58h18v24M56 58h14v12H56z',
  },
  traffic: {
    areas: 'M48 34a14 14 0 1 1 0 28 14 14 0 0 1 0-28z',
    lines:
      'M48 34a14 14 0 1 1 0 28 14 14 0 0 1 0-28zM42 48h12M48 42v12M48 34V24M48 62v10M36 41l-12-7M60 41l12-7M36 55l-12 7M60 55l12 7M48 12a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM48 72a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM18 25a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM78 25a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM18 59a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM78 59a6 6 0 1 1 0 12 6 6 0 0 1 0-12z',
  },
  empty: {
    areas: 'M28 22h40a4 4 0 0 1 4 4v50H32a4 4 0 0 1-4-4z',
    lines: 'M24 20h40a6 6 0 0 1 6 6v52H30a6 6 0 0 1-6-6zM24 70a6 6 0 0 1 6-6h40M36 34h20M36 44h14',
  },
};
