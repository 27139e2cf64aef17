import { Text, View } from '@tarojs/components';
import { Choice } from '../../components/choice';
import { Masthead } from '../../components/masthead';
import { Page } from '../../components/page';
import { about } from '../../content/about';
import { changeSettings, useSettings } from '../../hooks/use-settings';
import { aria } from '../../platform/aria';
import type { Theme } from '../../state/settings';
import './index.scss';

const textSizes = [
  { value: 0, text: '小' },
  { value: 1, text: '标准' },
  { value: 2, text: '大' },
  { value: 3, text: '特大' },
] as const;

const themes = [
  { value: 'system', text: '跟随系统' },
  { value: 'light', text: '浅色' },
  { value: 'dark', text: '深色' },
] as const satisfies readonly { value: Theme; text: string }[];

const Heading = ({ text }: { readonly text: string }) => (
  <View className="me__heading" {...aria({ role: 'heading', level: 2 })}>
    {text}
  </View>
);

/** 我的: how the handbook looks, and what it is. */
export default function MePage() {
  const { step, theme } = useSettings();
  return (
    <Page title={about.name} tab="me">
      <Masthead title="我的" text="设置只存在这台设备上，不需要登录。" />
      <View className="me__card">
        <Heading text="字号" />
        <Choice
          label="字号"
          options={textSizes}
          chosen={step}
          onChoose={(chosen) => {
            changeSettings({ step: chosen });
          }}
        />
        <View className="me__sample">这是正文的样子：每条要点都能查证。</View>
        <Heading text="主题" />
        <Choice
          label="主题"
          options={themes}
          chosen={theme}
          onChoose={(chosen) => {
            changeSettings({ theme: chosen });
          }}
        />
      </View>
      <View className="me__card">
        <Heading text="关于" />
        <View className="me__text">{about.what}</View>
        {about.steps.map((text, index) => (
          <View key={text} className="me__step">
            <Text className="me__number">{index + 1}</Text>
            <Text className="me__text">{text}</Text>
          </View>
        ))}
      </View>
      <View className="me__notice">{about.notice}</View>
      <View className="me__notice">{`版本 ${APP_VERSION}`}</View>
    </Page>
  );
}
