import { entityOf, type Entity } from '../facts/entities.ts';
import type { Mention } from '../facts/fact.ts';
import type { Source } from './ledger.ts';
import type { Saying } from './sayings.ts';

const TITLE =
  /^(?:公司|集团)?(?<title>[\p{Script=Han}A-Z、·兼]{0,14}?(?:总裁|负责人|CEO|CFO|COO|CTO|首席[\p{Script=Han}]{1,4}官|董事长|创始人|主席|总经理|研究员|分析师|合伙人))$/u;
/** From an organisation to the person it names, in UTF-16 units. */
const TITLE_REACH = 20;

/** The offices a document gives to known people: 微信事业群 + 总裁 + 张小龙. */
export const positionsOf = (source: Source, voice: string): Saying[] =>
  source.facts.mentions.flatMap((mention, at, mentions) => {
    const before = mentions[at - 1];
    return before ? positionIn(source, voice, before, mention) : [];
  });

function positionIn(
  { documentId, text }: Source,
  voice: string,
  before: Mention,
  { entity, span: { start, end } }: Mention,
): Saying[] {
  const person = of(entity, 'person');
  const organisation = of(before.entity, 'company') ?? of(before.entity, 'product');
  const between = text.slice(before.span.end, Math.min(start, before.span.end + TITLE_REACH));
  const title = TITLE.exec(between)?.groups?.['title'];
  if (!person || !organisation || title === undefined) return [];
  if (before.span.end + between.length < start) return [];
  return [
    {
      person: { id: person.id, name: person.name },
      words: `${organisation.name}${title}`,
      isLiteral: false,
      witness: {
        documentId,
        referenceId: null,
        span: { start: before.span.start, end },
        voice,
        period: null,
      },
    },
  ];
}

function of(id: string, kind: Entity['kind']): Entity | undefined {
  const entity = entityOf(id);
  return entity?.kind === kind ? entity : undefined;
}
