import type { FactSource } from '@app/shared/contract/fact';
import type { DocumentCard } from '@app/shared/contract/lineage';
import type { Reference, Source, Witness } from '../../pipeline/ledger/ledger.ts';

/** Characters of third-party text that one place may quote. */
const QUOTED = 120;

export const clip = (words: string): string =>
  words.length > QUOTED ? `${words.slice(0, QUOTED - 1)}…` : words;

/** Names and quotes those who tell something: documents of the corpus, and the reference. */
export class SourceView {
  private readonly sources: ReadonlyMap<string, Source>;
  private readonly references: ReadonlyMap<
    string,
    { readonly title: string; readonly link: string | null }
  >;

  constructor(sources: readonly Source[], { figures, quotes, timeline }: Reference) {
    this.sources = new Map(sources.map((source) => [source.documentId, source]));
    const linkOf = ([first = null]: readonly (string | null)[]) => first;
    this.references = new Map([
      ...figures.map(
        ({ id, statement, sources: links }) =>
          [id, { title: statement, link: linkOf(links) }] as const,
      ),
      ...quotes.map(
        ({ id, words, sources: links }) => [id, { title: words, link: linkOf(links) }] as const,
      ),
      ...timeline.map(
        ({ id, title, sources: links }) => [id, { title, link: linkOf(links) }] as const,
      ),
    ]);
  }

  /** The source of a witness, with the beginning of its words. */
  witness(witness: Witness, voices: ReadonlyMap<string, number>) {
    const { span } = witness;
    const words =
      witness.documentId !== null && span
        ? this.wordsOf(witness.documentId, span)
        : this.titleOf(witness);
    return { source: this.source(witness, voices), quote: clip(words), span };
  }

  wordsOf(documentId: string, { start, end }: { readonly start: number; readonly end: number }) {
    return this.sources.get(documentId)?.text.slice(start, end) ?? '';
  }

  private titleOf({ referenceId }: Witness): string {
    return this.references.get(referenceId ?? '')?.title ?? '';
  }

  source(witness: Witness, voices: ReadonlyMap<string, number>): FactSource {
    const { documentId, referenceId, voice } = witness;
    const reference = this.references.get(referenceId ?? '');
    return {
      documentId,
      ...(documentId === null ? REFERENCE : this.about(documentId)),
      link: httpOnly(reference?.link ?? null),
      voice: voices.get(voice) ?? 0,
    };
  }

  /** What a document says of itself. */
  private about(documentId: string) {
    const { title = '', outlet = null, publishedAt = null } = this.sources.get(documentId) ?? {};
    return { title, outlet, publishedOn: publishedAt === null ? null : publishedAt.slice(0, 10) };
  }

  card(documentId: string): DocumentCard {
    return { documentId, ...this.about(documentId) };
  }
}

const REFERENCE = { title: '参考资料', outlet: null, publishedOn: null };

const httpOnly = (link: string | null): string | null =>
  link !== null && /^https?:/u.test(link) ? link : null;
