import { formatValue } from '@app/shared/handbook/text';

/** An amount in yuan, from fen: 1,234.50 元. */
export const money = (fen: number): string => formatValue({ value: fen, unit: 'fen' });
