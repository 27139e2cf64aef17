import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Icon } from '../components/icon';
import { aria } from './aria';
import { tabs, type TabName } from './tabs';
import './bars.scss';

const home = `/${tabs[0].page}`;

/** Back to the page before; a reader who came by a link has none and is led to the list. */
const goBack = () => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else void Taro.switchTab({ url: home });
};

/** The bar that WeChat draws by itself and browsers do not. */
export const NavigationBar = ({
  title,
  canGoBack,
}: {
  readonly title: string;
  readonly canGoBack: boolean;
}) => (
  <View className="navigation-bar" {...aria({ role: 'banner' })}>
    {canGoBack && (
      <View
        className="navigation-bar__back"
        hoverClass="pressed"
        onClick={goBack}
        {...aria({ role: 'button', label: '返回' })}
      >
        <Icon name="back" />
      </View>
    )}
    <Text className="navigation-bar__title">{title}</Text>
  </View>
);

/** The tabs that WeChat draws by itself; from below, like there. */
export const TabBar = ({ current }: { readonly current: TabName }) => (
  <View className="tab-bar" {...aria({ role: 'navigation', label: '主导航' })}>
    {tabs.map(({ name, page, text }) => (
      <View
        key={name}
        className={`tab-bar__tab ${name === current ? 'tab-bar__tab--current' : ''}`}
        onClick={() => {
          if (name !== current) void Taro.switchTab({ url: `/${page}` });
        }}
        {...aria({ role: 'link', label: text, ...(name === current && { current: 'page' }) })}
      >
        <Icon name={name} />
        <Text className="tab-bar__text">{text}</Text>
      </View>
    ))}
  </View>
);
