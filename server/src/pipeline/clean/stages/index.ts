import { lineLabels, type LineHints } from '../lines/label-lines.ts';
import type { Rule, Stage } from '../stage.ts';
import * as cutSplices from './cut-splices.ts';
import * as decodeEntities from './decode-entities.ts';
import * as dropFurniture from './drop-furniture.ts';
import * as flagGaps from './flag-gaps.ts';
import * as foldWidth from './fold-width.ts';
import * as joinWords from './join-words.ts';
import * as mendPunctuation from './mend-punctuation.ts';
import * as mendShiftedBytes from './mend-shifted-bytes.ts';
import * as restoreEncoding from './restore-encoding.ts';
import * as setTypography from './set-typography.ts';
import * as stripGloss from './strip-gloss.ts';
import * as stripInvisible from './strip-invisible.ts';
import * as tidyParagraphs from './tidy-paragraphs.ts';
import * as toSimplified from './to-simplified.ts';
import * as unspin from './unspin.ts';

/** The repair of characters and words, in order. Every line stays. */
export const repairStages: readonly Stage[] = [
  restoreEncoding.restoreEncoding, // before marks leave: a wrong decoding needs each of its bytes
  decodeEntities.decodeEntities, // an entity may stand for an invisible mark
  stripInvisible.stripInvisible, // an invisible mark hides a word from every later rule
  mendShiftedBytes.mendShiftedBytes, // before glosses leave: they tell which bytes were lost
  stripGloss.stripGloss,
  foldWidth.foldWidth,
  toSimplified.toSimplified, // after all byte repair: conversion destroys the bytes it needs
  joinWords.joinWords, // before words are looked up
  unspin.unspin, // the lexicons of spinners are Simplified
  mendPunctuation.mendPunctuation, // words are whole by now: a blank inside one is no lost comma
  cutSplices.cutSplices, // sentences end where they should by now
  flagGaps.flagGaps,
];

/**
 * The extraction, after the repair: its line rules read repaired Simplified text. `hints` is what the
 * page's markup says of it.
 */
export const extractStages = (
  hints: LineHints | null,
  label = lineLabels(hints),
): readonly Stage[] => [dropFurniture.dropFurniture(label), tidyParagraphs.tidyParagraphs];

/** How the clean text is set for readers; can be left out. */
export const typographyStages: readonly Stage[] = [setTypography.setTypography];

/** Every rule of every stage. */
export const allRules: readonly Rule[] = [
  ...restoreEncoding.rules,
  ...decodeEntities.rules,
  ...stripInvisible.rules,
  ...mendShiftedBytes.rules,
  ...stripGloss.rules,
  ...foldWidth.rules,
  ...toSimplified.rules,
  ...joinWords.rules,
  ...unspin.rules,
  ...mendPunctuation.rules,
  ...cutSplices.rules,
  ...flagGaps.rules,
  ...dropFurniture.rules,
  ...tidyParagraphs.rules,
  ...setTypography.rules,
];
