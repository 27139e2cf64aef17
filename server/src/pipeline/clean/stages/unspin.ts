import type { Edit } from '../../edit.ts';
import { loadWords } from '../../language/words.ts';
import { Reader, type Decision } from '../spin/decide.ts';
import type { Family } from '../spin/family.ts';
import { habitOf } from '../spin/habit.ts';
import { surroundingsOf } from '../spin/surroundings.ts';
import { provedIn, type Proved } from '../spin/proved.ts';
import type { Doubt, Proposal, Rule, Stage } from '../stage.ts';

/** The rules of this stage, one for each kind of spinner. */
export const rules: readonly Rule[] = [
  {
    rule: 'spun-synonym',
    reason: '洗稿工具换掉的近义词，已换回',
    example: '朋侪们都在用小步伐，如许谁人来日诰日再说，颠末挚友先容就乐成了',
  },
  {
    rule: 'inflated-character',
    reason: '洗稿工具把单字拉长成了词，已还原',
    example: '这玩意儿一准儿有用，随便哪个人都能用，琢磨师说拼许多许多越来越许多，巨大家经验丰有钱',
  },
  {
    rule: 'split-character',
    reason: '洗稿工具拆开或换掉的字词，已还原',
    example: '东说念主莫得撑握，作念生意的渠说念少了，破钞者莫得想路，告白岑岭过了',
  },
  {
    rule: 'retranslated-name',
    reason: '机器翻译走样的名称，已换回原名',
    example: '微信店升级之后，视频号店的带货人在全球带货，微信官方账号也开了微信店',
  },
];

/** Nats from which a reading is offered; each family says from when it is taken. */
const POSSIBLE = 0;
/** Nats by which a reading must lead the next one, so that one of two originals is not drawn by lot. */
const LEAD = 1.4;

/**
 * Takes back what a synonym spinner did. A noisy channel: the families of spinners say what may
 * have stood there, a word model says which reads better, and a page is touched only when it proves
 * by forms nobody writes that a family was at work.
 */
export const unspin: Stage = {
  name: 'unspin',
  version: 5,
  propose: (text) =>
    merge(
      provedIn(text).map((proved) => proposeFor(text, proved)),
      text.length,
    ),
};

function proposeFor(text: string, { family, sites }: Proved): Proposal {
  const reader = new Reader(text, sites, loadWords());
  const first = reader.read(({ prior }) => prior);
  const lean = habitOf(text, sites, first);
  const suits = surroundingsOf(text, first);
  const decisions = reader.decide((pair, at) => pair.prior + lean(pair) + suits(pair, at));
  return {
    edits: decisions
      .filter(({ margin, lead }) => margin >= family.sure && lead >= LEAD)
      .map((each) => editOf(each, family)),
    doubts: decisions
      .filter(({ margin, lead }) => margin >= POSSIBLE && (margin < family.sure || lead < LEAD))
      .map((each) => doubtOf(each, text, family)),
  };
}

/** Words of a clause lean on each other, so their odds are too sure by about so much; `bench:prose`. */
const SLOPE = 0.6;

/** How likely the reading is, from the odds in nats; never certain. */
const confidenceOf = (margin: number): number =>
  Math.min(0.99, Math.round(100 / (1 + Math.exp(-SLOPE * margin))) / 100);

const editOf = ({ start, end, original, margin }: Decision, { rule }: Family): Edit => ({
  rule,
  span: { start, end },
  text: original,
  confidence: confidenceOf(margin),
});

const doubtOf = (
  { start, end, original, margin }: Decision,
  text: string,
  { rule }: Family,
): Doubt => ({
  kind: 'reading',
  rule,
  span: { start, end },
  note: `“${text.slice(start, end)}”可能原是“${original}”`,
  reading: original,
  confidence: confidenceOf(margin),
});

/** Families seldom meet; where two want the same place, the first one has it. */
function merge(proposals: readonly Proposal[], length: number): Proposal {
  const isTaken = new Uint8Array(length);
  const edits = proposals
    .flatMap((proposal) => proposal.edits)
    .filter(({ span: { start, end } }) => {
      const isFree = !isTaken.subarray(start, end).includes(1);
      if (isFree) isTaken.fill(1, start, end);
      return isFree;
    });
  return {
    edits: edits.sort((one, other) => one.span.start - other.span.start),
    doubts: proposals.flatMap(({ doubts = [] }) => doubts),
  };
}
