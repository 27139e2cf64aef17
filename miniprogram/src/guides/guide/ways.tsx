import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { Guide, ToolName } from '@app/shared/contract/guide';
import { Button } from '../../components/button';
import { Heading } from './heading';

const tools: Readonly<Record<ToolName, { readonly text: string; readonly page: string }>> = {
  'gift-sandbox': { text: '送礼沙盘', page: 'gift' },
  'promotion-sandbox': { text: '带货沙盘', page: 'promotion' },
  commission: { text: '分佣计算器', page: 'commission' },
  fee: { text: '技术服务费计算器', page: 'fee' },
  eligibility: { text: '送礼资格自检', page: 'eligibility' },
  decoder: { text: '订单状态解码', page: 'decoder' },
  errors: { text: '错误码查询', page: 'errors' },
  glossary: { text: '词汇表', page: 'glossary' },
};

/** Where a reader goes from here: to play it, to count it, or to what the sources say. */
export const Ways = ({ guide }: { readonly guide: Guide }) => (
  <View className="guide__part">
    <Heading text="动手试试" />
    <View className="guide__ways">
      {guide.tools.map((tool) => (
        <Button
          key={tool}
          text={tools[tool].text}
          onTap={() => void Taro.navigateTo({ url: `/tools/${tools[tool].page}/index` })}
        />
      ))}
    </View>
    <Heading text="各家怎么说" />
    <View className="guide__ways">
      <Button text="事实对照" onTap={() => void Taro.switchTab({ url: '/pages/facts/index' })} />
      <Button
        text="收录文章的速读"
        onTap={() => void Taro.switchTab({ url: '/pages/digests/index' })}
      />
    </View>
  </View>
);
