import type { Span } from '../edit.ts';
import { entityOf } from '../facts/entities.ts';
import type { Name } from '../facts/fact.ts';
import type { CuratedFigure, Entry, Source } from './ledger.ts';
import { periodOf } from './periods.ts';

/** The voice of what we vouch for ourselves. */
export const REFERENCE_VOICE = 'reference';

/** A figure as one witness states it, under the keys it meets others by. */
export interface Statement {
  readonly subject: Name;
  /** The same for a platform and its shop, where the measure is one of trade. */
  readonly subjectKey: string;
  /** The same for measures that are easily taken for each other. */
  readonly measureKey: string;
  readonly aspect: Source['facts']['metrics'][number]['aspect'];
  readonly entry: Entry;
  /** Words that narrow what is counted: 仅限, 含海外版. */
  readonly conditions: string;
}

/** 抖音电商 is 抖音 where sales are counted, but not where people are. */
const TRADE = new Set(['gmv', 'orders', 'service-fee-rate', 'commission-rate', 'subsidy']);
const SHOP = /^(?:电商|小店|直播|直播电商|商城)$/u;

/** Figures of one column are often quoted for the other. */
const KINDRED: Readonly<Record<string, string>> = {
  'monthly-active-users': 'users',
  sales: 'gmv',
  'market-size': 'gmv',
};
/** A share of traffic is called ad load where it is given to trade. */
const TRAFFIC_FOR_TRADE = /广告|商业化内容/u;

const measureKeyOf = (measure: string, words: string): string =>
  measure === 'traffic-share' && TRAFFIC_FOR_TRADE.test(words)
    ? 'ad-load'
    : (KINDRED[measure] ?? measure);

const CONDITION =
  /首次|首年|新商家|新客|新用户|前\s?\d+|仅限|限于|满\s?\d+|减半|含海外|海外版|不含|不包括|除外|高峰|峰值/gu;
/** How far around its clause a figure is narrowed. In UTF-16 units. */
const NEIGHBOURHOOD = 50;

function subjectKeyOf({ id, name }: Name, measureKey: string): string {
  if (id === null) return `?${name}`;
  const entity = entityOf(id);
  const parent = entity?.parent ? entityOf(entity.parent) : undefined;
  if (!TRADE.has(measureKey) || !entity || !parent) return id;
  const isShop =
    entity.name.startsWith(parent.name) && SHOP.test(entity.name.slice(parent.name.length));
  // 微信 sells nothing itself: 微信小店 is a subject of its own
  return isShop && parent.id !== 'wechat' ? parent.id : id;
}

/** All figures of a document. */
export const statementsOf = (source: Source, voice: string): Statement[] =>
  source.facts.metrics.map((metric) => {
    const { subject, measure, aspect, period, amount, speaker, span, caution } = metric;
    const words = neighbourhoodOf(source.text, span);
    const measureKey = measureKeyOf(measure, words);
    return {
      subject,
      subjectKey: subjectKeyOf(subject, measureKey),
      measureKey,
      aspect,
      conditions: [...new Set(words.match(CONDITION))].sort().join(' '),
      entry: {
        documentId: source.documentId,
        referenceId: null,
        span,
        voice,
        subject,
        measure,
        period,
        amount,
        speaker,
        isSameKey: true,
        caution,
      },
    };
  });

/** The clause and what stands around it in its paragraph. */
function neighbourhoodOf(text: string, { start, end }: Span): string {
  const before =
    text
      .slice(Math.max(0, start - NEIGHBOURHOOD), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + NEIGHBOURHOOD).split('\n')[0] ?? '';
  return before + text.slice(start, end) + after;
}

/** A figure we vouch for, as a statement. */
export function curatedStatement(figure: CuratedFigure): Statement {
  const { id, subject: subjectId, measure, aspect, date, amount } = figure;
  const subject: Name = { id: subjectId, name: entityOf(subjectId)?.name ?? subjectId };
  const period = periodOf(date);
  return {
    subject,
    subjectKey: subjectKeyOf(subject, measureKeyOf(measure, '')),
    measureKey: measureKeyOf(measure, ''),
    aspect,
    conditions: '',
    entry: {
      documentId: null,
      referenceId: id,
      span: null,
      voice: REFERENCE_VOICE,
      subject,
      measure,
      period,
      amount,
      speaker: null,
      isSameKey: true,
      caution: null,
    },
  };
}
