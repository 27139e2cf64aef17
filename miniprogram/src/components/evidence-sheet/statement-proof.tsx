import type { StatementProof as Checked } from '@app/shared/contract/proof';
import { Text, View } from '@tarojs/components';
import { Icon } from '../icon';

interface Line {
  readonly holds: boolean;
  readonly text: string;
}

const list = (words: readonly string[]) => words.map((word) => `“${word}”`).join('、');

/** What was checked of the sentence, each in a line; what fails says what is missing. */
function checksOf({ citations, missing, overlap }: Checked): Line[] {
  const lost = citations.filter(({ resolves, hashMatches }) => !resolves || hashMatches === false);
  const absent = [...missing.numbers, ...missing.dates, ...missing.names];
  return [
    {
      holds: lost.length === 0,
      text:
        lost.length === 0
          ? `${citations.length} 处出处都在，与引用时一字不差`
          : `${lost.length} 处出处与引用时不同`,
    },
    {
      holds: absent.length === 0,
      text:
        absent.length === 0 ? '句中的数字、日期和名称都在出处里' : `出处里没有：${list(absent)}`,
    },
    ...(overlap === null
      ? []
      : [{ holds: true, text: `编者的用词有 ${(overlap * 100).toFixed(0)}% 见于出处` }]),
  ];
}

/** Whether the sentence follows from what it cites, worked out anew for this reader. */
export const StatementProof = ({ proof }: { readonly proof: Checked }) => (
  <View className="checks">
    {checksOf(proof).map(({ holds, text }) => (
      <View key={text} className={`checks__line checks__line--${holds ? 'holds' : 'fails'}`}>
        <Icon name={holds ? 'check' : 'warning'} />
        <Text className="checks__text">{text}</Text>
      </View>
    ))}
  </View>
);
