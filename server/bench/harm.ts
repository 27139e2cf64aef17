import { processDocument } from '../src/pipeline/pipeline.ts';
import { distanceByLine } from './alignment.ts';
import { cleanTexts, heldOutTexts, trapTexts, type Texts } from './corpus/texts.ts';
import { countTouched } from './decoding-score.ts';
import { falseAlarms } from './loss-score.ts';
import { restore } from './recovery.ts';
import type { Section } from './score-table.ts';

/** What is done to texts without a fault: all of it is wrong. */
export const harmSection = (): Section => ({
  title: 'Harm on texts without a fault',
  columns: [{ title: 'harm', digits: 2, scoreOf: (row) => `${row} ↓` }],
  rows: [
    { name: 'harm per 10,000', cells: [harmOf(cleanTexts)] },
    { name: 'held-out, harm per 10,000', cells: [harmOf(heldOutTexts)] },
    { name: 'harm on trap texts', cells: [harmOf(trapTexts)] },
    { name: 'clean sentences touched', cells: [countTouched()] },
    { name: 'paragraphs dropped', cells: [droppedFrom(cleanTexts)] },
    { name: 'held-out, paragraphs dropped', cells: [droppedFrom(heldOutTexts)] },
    { name: 'false alarms per text', cells: [falseAlarms(cleanTexts)] },
    { name: 'held-out, false alarms per text', cells: [falseAlarms(heldOutTexts)] },
  ],
});

/** Characters that repair and typography change, per 10,000. */
function harmOf(texts: Texts): number {
  const all = [...texts.values()];
  const changed = all.reduce((sum, text) => sum + distanceByLine(restore(text).text, text), 0);
  return (changed * 10_000) / all.reduce((sum, text) => sum + text.length, 0);
}

/** Paragraphs that the whole pipeline leaves out; the title is kept elsewhere. */
const droppedFrom = (texts: Texts): number =>
  [...texts.values()].reduce((sum, text) => sum + droppedParagraphs(text).length, 0);

function droppedParagraphs(text: string): string[] {
  const outcome = processDocument(Buffer.from(text));
  const kept = new Set(outcome.status === 'clean' ? outcome.text.split('\n') : []);
  const [, ...paragraphs] = text.split('\n');
  return paragraphs.filter((line) => line.trim() !== '' && !kept.has(line.trim()));
}
