import { Text, View } from '@tarojs/components';
import { registry } from '@app/shared/content/registry';
import type { Line as Said, Segment, Standing } from '@app/shared/contract/guide';
import { useState } from 'react';
import { Citations } from '../../components/citations';
import { aria } from '../../platform/aria';

interface Props {
  readonly line: Said;
  readonly day: string;
}

const standingWords: Readonly<Record<Exclude<Standing, 'holds'>, string>> = {
  'not-yet': '这一天还没有',
  over: '这一天已经不适用',
  unknown: '这一天是否有效：未知',
};

/** A sentence with its terms, its sources, and whether it holds on the day. */
export const Line = ({ line: { segments, rules, standing, stale }, day }: Props) => {
  const [term, setTerm] = useState<string | null>(null);
  return (
    <View className={`line line--${standing}`}>
      <View className="line__text">
        {segments.map((segment, index) => (
          <Piece
            key={index}
            segment={segment}
            isOpen={segment.term !== undefined && segment.term === term}
            onOpen={(id) => {
              setTerm(id === term ? null : id);
            }}
          />
        ))}
      </View>
      {standing !== 'holds' && <View className="line__standing">{standingWords[standing]}</View>}
      {stale && <View className="line__stale">待复核：所依据的事实有变动</View>}
      {term !== null && <TermCard id={term} />}
      <Citations rules={rules} day={day} />
    </View>
  );
};

interface PieceProps {
  readonly segment: Segment;
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
}

const Piece = ({ segment: { text, term }, isOpen, onOpen }: PieceProps) =>
  term === undefined ? (
    <Text>{text}</Text>
  ) : (
    <Text
      className="line__term"
      onClick={() => {
        onOpen(term);
      }}
      {...aria({ role: 'button', expanded: isOpen })}
    >
      {text}
    </Text>
  );

const listed = (label: string, names: readonly string[]) =>
  names.length === 0 ? null : (
    <View className="line__names">{`${label}：${names.join('、')}`}</View>
  );

/** A term opened in place: what it means, and the names it went by or was turned into. */
const TermCard = ({ id }: { readonly id: string }) => {
  const term = [...registry.terms.values()].find((candidate) => candidate.id === id);
  if (!term) return null;
  return (
    <View className="line__card">
      <View className="line__name">{term.name}</View>
      <View>{term.meaning}</View>
      {listed('也叫', term.aliases)}
      {listed('曾叫', term.formerNames)}
      {listed('在洗稿里变成', term.mangledAliases)}
      {term.apiName !== null && <View className="line__names">{`接口里：${term.apiName}`}</View>}
    </View>
  );
};
