import type { Span } from '../edit.ts';
import { phrasesOf } from '../facts/clauses.ts';
import { entityOf } from '../facts/entities.ts';
import type { Mention, Name, Period } from '../facts/fact.ts';
import type { CuratedQuote, Source, Witness } from './ledger.ts';
import { periodOf } from './periods.ts';
import { REFERENCE_VOICE } from './statements.ts';

/** What a document has somebody say, or be. */
export interface Saying {
  readonly person: Name;
  readonly words: string;
  /** True for words between quotation marks. */
  readonly isLiteral: boolean;
  readonly witness: Witness & { readonly period: Period | null };
}

const SPEECH =
  /(?:表示|说道|所说|说过|说|指出|认为|称|透露|坦言|强调|提到|直言|喊|宣布|希望|描述|提醒|视为|形容|反问|问|回应|呼吁|判断|预言)(?:的?是)?/u;
const LITERAL = /[“「](?<words>[^”」]{4,160})[”」]/u;
/** How far after the name the verb of speech may stand. In UTF-16 units. */
const VERB_REACH = 36;
const SHORTEST = 6;
/** A longer speech is known by how it begins. */
const LONGEST = 160;

/** Everything a document has known people say. */
export function sayingsOf(source: Source, voice: string): Saying[] {
  const people = source.facts.mentions.filter(({ entity }) => entityOf(entity)?.kind === 'person');
  const sayings: Saying[] = [];
  let next = 0;
  for (const { span } of phrasesOf(source.text)) {
    const inside: Mention[] = [];
    for (let one = people[next]; one && one.span.start < span.end; one = people[next]) {
      if (one.span.start >= span.start) inside.push(one);
      next += 1;
    }
    const saying = inside.length > 0 ? sayingIn(source, voice, span, inside) : null;
    if (saying) sayings.push(saying);
  }
  return sayings;
}

/** The first person of the sentence who is followed by a verb of speech and words. */
function sayingIn(
  source: Source,
  voice: string,
  sentence: Span,
  people: readonly Mention[],
): Saying | null {
  for (const { entity, span } of people) {
    const after = source.text.slice(span.end, sentence.end);
    const verb = SPEECH.exec(after.slice(0, VERB_REACH));
    if (!verb) continue;
    const said = wordsAfter(after, verb.index + verb[0].length);
    if (!said) continue;
    const start = span.end + said.at;
    return {
      person: { id: entity, name: entityOf(entity)?.name ?? entity },
      words: said.words,
      isLiteral: said.isLiteral,
      witness: {
        documentId: source.documentId,
        referenceId: null,
        span: { start, end: start + said.words.length },
        voice,
        period: periodIn(source, sentence),
      },
    };
  }
  return null;
}

interface Said {
  readonly words: string;
  /** Where the words begin. */
  readonly at: number;
  readonly isLiteral: boolean;
}

function wordsAfter(text: string, from: number): Said | null {
  const rest = text.slice(from);
  const literal = LITERAL.exec(rest);
  const quoted = literal?.groups?.['words'];
  if (literal && quoted !== undefined) {
    return { words: quoted, at: from + literal.index + 1, isLiteral: true };
  }
  const words = rest.replace(/^[,，:：、\s]+/u, '');
  const at = from + rest.length - words.length;
  return words.length < SHORTEST ? null : { words: words.slice(0, LONGEST), at, isLiteral: false };
}

/** When it was said: the date of an event in the same sentence. */
const periodIn = ({ facts }: Source, sentence: Span): Period | null =>
  facts.events.find(({ span }) => span.start < sentence.end && span.end > sentence.start)?.period ??
  null;

/** Words that we vouch for. */
export const curatedSaying = ({ id, speaker, date, words }: CuratedQuote): Saying => ({
  person: { id: speaker, name: entityOf(speaker)?.name ?? speaker },
  words,
  isLiteral: true,
  witness: {
    documentId: null,
    referenceId: id,
    span: null,
    voice: REFERENCE_VOICE,
    period: date === null ? null : periodOf(date),
  },
});
