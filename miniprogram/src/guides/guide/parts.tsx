import { View } from '@tarojs/components';
import type { Guide } from '@app/shared/contract/guide';
import { useState } from 'react';
import { aria } from '../../platform/aria';
import { Heading } from './heading';
import { Line } from './line';

interface Props {
  readonly guide: Guide;
}

/** The rules, one subject open at a time, and what nobody could tell us. */
export const Rules = ({ guide: { sections, unknowns, asOf } }: Props) => {
  const parts = [
    ...sections,
    ...(unknowns.length === 0 ? [] : [{ title: '还不知道的', lines: unknowns }]),
  ];
  const [open, setOpen] = useState<string | null>(parts[0]?.title ?? null);
  return (
    <View className="guide__part">
      {parts.map(({ title, lines }) => (
        <View key={title} className="guide__card guide__card--fold">
          <View
            className="guide__asked"
            hoverClass="pressed"
            onClick={() => {
              setOpen(title === open ? null : title);
            }}
            {...aria({ role: 'button', expanded: title === open })}
          >
            {`${title}（${lines.length}）`}
          </View>
          {title === open &&
            lines.map((line, index) => <Line key={index} line={line} day={asOf} />)}
        </View>
      ))}
    </View>
  );
};

/** What changed and when; what is still to come on the chosen day is marked by its line. */
export const Changes = ({ guide: { changes, asOf } }: Props) => (
  <View className="guide__part">
    <Heading text="什么时候变了什么" />
    <View className="guide__card">
      {changes.map(({ on, line }, index) => (
        <View key={index} className="guide__change">
          <View className="guide__on">{on}</View>
          <View className="guide__words">
            <Line line={line} day={asOf} />
          </View>
        </View>
      ))}
    </View>
  </View>
);

/** Questions people ask; the answer opens below the question. */
export const Faq = ({ guide: { faq, asOf } }: Props) => {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <View className="guide__part">
      <Heading text="常见问题" />
      <View className="guide__card">
        {faq.map(({ id, question, answer, isOpen }) => (
          <View key={id} className="guide__question">
            <View
              className="guide__asked"
              hoverClass="pressed"
              onClick={() => {
                setOpen(id === open ? null : id);
              }}
              {...aria({ role: 'button', expanded: id === open })}
            >
              {question}
            </View>
            {id === open && (
              <>
                {isOpen && <View className="line__standing">没有找到可靠的答案</View>}
                <Line line={answer} day={asOf} />
              </>
            )}
          </View>
        ))}
      </View>
    </View>
  );
};
