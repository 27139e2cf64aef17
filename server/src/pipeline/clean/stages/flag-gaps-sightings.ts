import type { DoubtKind } from '../stage.ts';

/** Where a rule sees something, in the text. The characters it names are never none. */
export interface Sighting {
  readonly kind: DoubtKind;
  readonly rule: string;
  readonly pattern: RegExp;
}

export const sightings: readonly Sighting[] = [
  {
    kind: 'gap',
    rule: 'starred-out',
    // bold of Markdown (**so**) and footnotes at the end of a word are meant
    pattern:
      /(?=[*＊])(?<=[\p{Script=Han}“‘「（，。：、])(?<!\*\p{Script=Han}{1,12})[*＊]{1,8}(?=[\p{Script=Han}，。,、）”])(?!\p{Script=Han}{1,12}[*＊])/gu,
  },
  {
    kind: 'gap',
    rule: 'unreadable',
    pattern: /(?<=\p{Script=Han})[□■◻◼▯\ufffd]{1,8}(?=[\p{Script=Han}，。,])/gu,
  },
  {
    kind: 'gap',
    rule: 'lost-words',
    // a measure word with nothing to count, and a mark that closes what never opened
    pattern:
      /(?<=[，。：；,:;])(?:波|轮|届|批|款|笔)(?=就是|是|的|在|了)|[，、：；](?=[。！？；])|(?<=[（“《「])[，。、：；]|“”|《》|「」/gu,
  },
  {
    kind: 'gap',
    rule: 'lost-words',
    // a particle that opens a sentence, behind what is gone
    pattern:
      /(?<=[。！？]|^)(?:的(?![确士])|了(?![解不却结断得如然])|们|着(?![急手力眼重实想装火迷陆落凉]))(?=\p{Script=Han})/gmu,
  },
  {
    kind: 'gap',
    rule: 'broken-off',
    // a sentence that is only its condition
    pattern:
      /(?<=[。！？]|^)(?:如果|虽然|尽管|即使|随着|自从|只要|一旦|除非|由于|鉴于)[^，。！？；：、,\n“”]{2,30}。/gmu,
  },
  {
    kind: 'gap',
    rule: 'broken-off',
    // a word that needs another behind it, before a stop
    pattern:
      /(?:以及|并且|而且|或者|包括|例如|比如|成为|为了|由于|对于|随着|按照|根据|位于|来自|更加|最为|不仅|关于|甚至|以便|从而|尤其是|特别是)[。！？；]|(?:距离|按照|根据|随着|基于|至于|依据)\p{Script=Han}{1,3}。/gu,
  },
  { kind: 'order', rule: 'torn-beginning', pattern: /^[，,、。；;：:”」』）)](?=.{12,})/gmu },
];
