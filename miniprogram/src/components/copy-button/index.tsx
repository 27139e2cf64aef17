import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../../platform/aria';
import { copyText } from '../../platform/clipboard';
import { Icon } from '../icon';

interface Props {
  readonly label: string;
  readonly text: string;
}

type Outcome = 'none' | 'copied' | 'failed';

/** Copies a text and says so in its own place. */
export const CopyButton = ({ label, text }: Props) => {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const words: Record<Outcome, string> = {
    none: label,
    copied: '已复制',
    failed: '没能复制，请长按选取',
  };
  const copy = async () => {
    try {
      await copyText(text);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <View
      className="button"
      hoverClass="pressed"
      onClick={() => void copy()}
      {...aria({ role: 'button' })}
    >
      <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
      <Text className="button__text">{words[outcome]}</Text>
    </View>
  );
};
