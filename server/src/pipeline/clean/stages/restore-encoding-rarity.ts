import { likelihood } from '../../language/chinese.ts';

/** Below this mean likelihood a character is rare; no misread text does without such. */
const RARE = -13;
/** By code unit: 0 not looked at yet, 1 common, 2 rare. */
const rarity = new Uint8Array(0x1_0000);

/** Whether every character of a run is common in Chinese: nearly all of a sound page. */
export function isUnsuspicious(run: string): boolean {
  for (let at = 0; at < run.length; at += 1) {
    const code = run.charCodeAt(at);
    if (rarity[code] === 0) rarity[code] = likelihood(run.charAt(at)).total < RARE ? 2 : 1;
    if (rarity[code] === 2) return false;
  }
  return true;
}
