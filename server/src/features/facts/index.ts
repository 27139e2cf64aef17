export { EventEntity } from './event.entity.ts';
export { FactStore } from './fact.store.ts';
export { FactsModule } from './facts.module.ts';
export { MentionEntity } from './mention.entity.ts';
export { MetricEntity } from './metric.entity.ts';
