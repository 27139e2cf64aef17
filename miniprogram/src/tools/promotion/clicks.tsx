import { View } from '@tarojs/components';
import { clickWords } from '@app/shared/content/promotion-words';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { promoters, type ClickRow } from './case';
import { NumberField } from '../components/number-field';

interface Props {
  readonly clicks: readonly ClickRow[];
  readonly onChange: (clicks: readonly ClickRow[]) => void;
}

const kinds = (['product', 'content'] as const).map((value) => ({
  value,
  text: clickWords[value],
}));
const MOST_CLICKS = 6;
const LAST_DAY = 365;

/** What the buyer tapped before the order: when, whose, and what kind. */
export const Clicks = ({ clicks, onChange }: Props) => (
  <View className="promotion__card">
    {clicks.map((click, index) => (
      <Row
        key={index}
        place={index + 1}
        click={click}
        onChange={(changed) => {
          onChange(clicks.map((each, at) => (at === index ? changed : each)));
        }}
        onRemove={() => {
          onChange(clicks.filter((_each, at) => at !== index));
        }}
      />
    ))}
    {clicks.length < MOST_CLICKS && (
      <Button
        text="加一次点击"
        onTap={() => {
          onChange([...clicks, { day: 1, promoter: promoters[0], kind: 'product' }]);
        }}
      />
    )}
  </View>
);

interface RowProps {
  readonly place: number;
  readonly click: ClickRow;
  readonly onChange: (click: ClickRow) => void;
  readonly onRemove: () => void;
}

const Row = ({ place, click, onChange, onRemove }: RowProps) => (
  <View className="promotion__click">
    <NumberField
      label={`第 ${place} 次点击在第几天`}
      unit="天"
      value={click.day}
      min={0}
      max={LAST_DAY}
      onChange={(day) => {
        onChange({ ...click, day });
      }}
    />
    <Choice
      label={`第 ${place} 次点的是谁的`}
      options={promoters.map((value) => ({ value, text: `${value}的` }))}
      chosen={click.promoter}
      onChoose={(promoter) => {
        onChange({ ...click, promoter });
      }}
    />
    <Choice
      label={`第 ${place} 次点的是什么`}
      options={kinds}
      chosen={click.kind}
      onChoose={(kind) => {
        onChange({ ...click, kind });
      }}
    />
    <Button text="删去这次点击" onTap={onRemove} />
  </View>
);
