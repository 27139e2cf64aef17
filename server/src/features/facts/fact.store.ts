import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Event, Facts, Mention, Metric } from '../../pipeline/facts/fact.ts';
import { insertAll } from '../../platform/insert-all.ts';
import { storableJson } from '../../platform/storable.ts';
import type { Revision } from '../digests/index.ts';
import { EventEntity } from './event.entity.ts';
import { MentionEntity } from './mention.entity.ts';
import { MetricEntity } from './metric.entity.ts';

/** Writes what a text states inside the transaction of whoever cleans the document. */
@Injectable()
export class FactStore {
  async add(manager: EntityManager, revision: Revision, facts: Facts): Promise<void> {
    const { metrics, events, mentions } = storableJson(facts);
    const numbered = <Row extends object>(row: Row, ordinal: number) => ({
      ...revision,
      ordinal,
      ...row,
    });
    await insertAll(manager, MetricEntity, metrics.map(metricRow).map(numbered));
    await insertAll(manager, EventEntity, events.map(eventRow).map(numbered));
    await insertAll(manager, MentionEntity, mentions.map(mentionRow).map(numbered));
  }
}

const metricRow = ({ subject, span, figure, ...metric }: Metric) => ({
  ...metric,
  ...span,
  subjectId: subject.id,
  subject: subject.name,
  figureStart: figure.start,
  figureEnd: figure.end,
});

const eventRow = ({ span, dated, ...event }: Event) => ({
  ...event,
  ...span,
  datedStart: dated.start,
  datedEnd: dated.end,
});

const mentionRow = ({ entity, span }: Mention) => ({ entity, ...span });
