import { View } from '@tarojs/components';
import { actWords, roleWords } from '@app/shared/content/machine-words';
import { encodeSituation } from '@app/shared/machine/gift/situation-code';
import { situated, type Situation } from '@app/shared/machine/gift/situation';
import { Button } from '../../components/button';
import { CopyButton } from '../../components/copy-button';
import { aria } from '../../platform/aria';
import { linkTo } from '../../platform/link';
import { refusalText } from './actions';
import { durationOf } from './clock';
import type { PlayAction } from './play-state';
import type { Dispatch } from 'react';

interface Props {
  readonly situation: Situation;
  readonly day: string;
  readonly dispatch: Dispatch<PlayAction>;
}

/** Every move so far, with what came of it; any of them can be taken back, all can be shared. */
export const History = ({ situation, day, dispatch }: Props) => {
  const { outcomes } = situated(situation);
  const isEmpty = situation.steps.length === 0;
  return (
    <View className="history">
      <View className="sandbox__heading" {...aria({ role: 'heading', level: 2 })}>
        经过
      </View>
      {isEmpty && <View className="history__step">还没有开始。</View>}
      {situation.steps.map(({ wait, by, act }, index) => (
        <View key={index} className="history__step">
          {[
            `${index + 1}. `,
            wait > 0 ? `过了 ${durationOf(wait)}，` : '',
            act.type === 'wait' ? '到点' : `${roleWords[by]}：${actWords[act.type]}`,
            refusedWith(outcomes[index]?.refusal ?? null, day),
          ].join('')}
        </View>
      ))}
      {!isEmpty && (
        <View className="history__ways">
          <Button
            text="撤销一步"
            onTap={() => {
              dispatch({ type: 'undo' });
            }}
          />
          <Button
            text="重来"
            onTap={() => {
              dispatch({ type: 'restart' });
            }}
          />
          <CopyButton
            label="复制这一局的链接"
            text={linkTo(`tools/gift/index?s=${encodeSituation(situation)}`)}
          />
        </View>
      )}
    </View>
  );
};

const refusedWith = (refusal: Parameters<typeof refusalText>[0] | null, day: string) =>
  refusal === null ? '' : ` —— 不行：${refusalText(refusal, day)}`;
