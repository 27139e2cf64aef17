const ACCORDING =
  /(?:据|根据|按照|按)(?<who>[^，,。：:]{2,20}?)(?:的)?(?:报告|数据|财报|统计|测算|估算|报道|消息|介绍|披露|显示|了解|透露|调查)/u;
const SAYS =
  /(?:^|[，,。；;])\s?(?<who>[^，,。；;]{2,16}?)(?:在[^，,。]{0,20})?(?:表示|透露|称|指出|认为|披露|宣布|介绍|公布|预计|估计)/u;
const REPORT = /(?<who>[^，,。；;\s]{2,12}?)(?:财报|数据|报告|年报|季报)(?:显示|称|披露|指出)?/u;

/** Who says it, in the words of the text that stand before a figure; null when nobody is named. */
export function speakerOf(before: string): string | null {
  for (const pattern of [ACCORDING, SAYS, REPORT]) {
    const who = pattern.exec(before)?.groups?.['who']?.trim();
    if (who !== undefined && who !== '') return who;
  }
  return null;
}
