import type { Edit } from '../../edit.ts';

/** Characters that spell foreign names by their sound; few of them stand in a name together by chance. */
const SOUNDS =
  '阿埃艾爱安昂奥巴白班邦鲍贝本比彼毕伯勃博布查达戴丹当德邓迪蒂丁东杜顿多厄恩尔法凡范方菲费芬丰佛弗福夫冈盖戈格葛贡古顾瓜圭哈海汉翰赫黑亨洪侯胡华怀惠霍吉加贾简杰金卡凯坎康考柯科克肯孔库夸奎昆拉莱兰朗劳勒雷蕾黎里理利莉丽琳林刘留卢鲁路露伦罗洛吕马玛迈麦曼芒梅门蒙米密缅敏明摩莫姆木穆纳娜南内妮尼涅纽农努诺欧帕派潘庞佩彭蓬皮平珀普齐契恰强乔琴琼丘热仁日茹瑞若撒萨塞赛桑瑟森沙莎山珊尚绍舍申圣施什史士舒斯丝松苏索塔泰坦汤唐陶特提汀廷图托陀瓦娃万旺威韦维魏温文翁沃乌武西希锡夏香肖谢辛欣休许逊雅亚延扬耶叶伊依因英尤于约泽曾扎詹珍芝朱卓兹子佐耐罕切奇卿斐柏';
const NAME = new RegExp(`[${SOUNDS}]{2,8}`, 'u');
const LAST_OF_NAME = new RegExp(`[${SOUNDS}]{2,8}$`, 'u');
const FIRST_OF_NAME = new RegExp(`^[${SOUNDS}]{2,8}`, 'u');

/** A question has a word that asks; its mark is meant. */
const ASKS =
  /[吗呢吧谁么哪怎何岂]|几[个位次]|多[少久大远]|是否|是不是|有没有|能不能|会不会|要不要|难道|还是|\p{Script=Han}不\p{Script=Han}/u;
const CLAUSE = /[^，。！？；：、“”,.!;:\n]*$/u;

const LOST = /(?<=\p{Script=Han}{2})(?:\?|？| )(?=\p{Script=Han}{2})/gu;

/** In UTF-16 units: of two names, at least one is as long as this. */
const LEAST_LONG = 3;

/** Whether both sides of a mark spell parts of one name. */
function isInName(text: string, start: number): boolean {
  const before = CLAUSE.exec(text.slice(Math.max(0, start - WINDOW), start))?.[0] ?? '';
  const left = LAST_OF_NAME.exec(before)?.[0] ?? '';
  const right = FIRST_OF_NAME.exec(text.slice(start + 1, start + 9))?.[0] ?? '';
  return (
    NAME.test(left) &&
    NAME.test(right) &&
    Math.max(left.length, right.length) >= LEAST_LONG &&
    !ASKS.test(before)
  );
}
const WINDOW = 60;

/** In prose a blank that is alone between two characters. */
const isBlankOfProse = (text: string, at: number): boolean =>
  text.charAt(at) === ' ' && /[，。！？]/u.test(lineAround(text, at));

const lineAround = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('\n', at) + 1, (text.indexOf('\n', at) + 1 || text.length + 1) - 1);

/**
 * The dots of foreign names, where a converter left a question mark or a blank: 约翰?卡特. Blanks tell
 * only when the page has none between characters but in names.
 */
export function lostDots(text: string): Edit[] {
  const places = Array.from(text.matchAll(LOST), ({ index }) => index);
  const names = places.filter((at) => isInName(text, at));
  const blanks = places.filter((at) => isBlankOfProse(text, at));
  const areBlanksMeant = blanks.some((at) => !names.includes(at));
  return names
    .filter((at) => text.charAt(at) !== ' ' || (blanks.includes(at) && !areBlanksMeant))
    .map((start) => ({
      rule: 'lost-name-dot',
      span: { start, end: start + 1 },
      text: '·',
      confidence: 0.85,
    }));
}
