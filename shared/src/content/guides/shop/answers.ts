import type { GuideSource } from '../../../handbook/source.ts';
import { asked, line, open, task } from '../line.ts';

export const faq: GuideSource['faq'] = [
  asked(
    's01',
    '开店要交什么钱？',
    '两样：按类目的保证金；每单结算时按类目 {F-204.rateMin} 至 {F-204.rateMax} 的技术服务费。',
    'F-204',
    'F-208',
  ),
  asked(
    's02',
    '技术服务费按什么算？',
    '按用户实付加支付补贴，运费也算在里面；不是按商品标价。',
    'F-204',
  ),
  open(
    's03',
    '新店还有优惠吗？',
    '{F-205.from} 起的那一年有：开店 {F-205.days}内，首 {F-205.cap}按 {F-205.rate}。现在有没有：未知。',
    'F-205',
  ),
  asked(
    's04',
    '还在用视频号小店，要升级吗？',
    '通知建议在 {F-201.advisedBefore} 前升级，过后上架新商品受影响。',
    'F-201',
  ),
  open(
    's05',
    '我的类目要交多少保证金？',
    '未知。金额按类目定，以商家后台或接口查到的为准。',
    'F-208',
  ),
  asked(
    's06',
    '不交保证金能先卖吗？',
    '合格的新店可以试运营，但不能提现；到了门槛要补足。',
    'F-202',
  ),
  open('s07', '个人能开微信小店吗？', '未知。早先的视频号小店没有个人店。', 'F-210'),
  asked(
    's08',
    '关联的账号自己能走吗？',
    '关联后 {F-105.alone}内可以，之后要店铺同意；店铺 {F-105.automatic}不答复，自动解除。',
    'F-105',
  ),
  asked(
    's09',
    '商品卡片能只留一个购买按钮吗？',
    '不能。卡片要整张展示；用样式遮住其余部分，会被停用。',
    'F-214',
  ),
  asked(
    's10',
    '小程序里为什么放不出商品卡片？',
    '先看绑定：store-product 要小店邀请、小程序接受；再看基础库；Windows 和 Mac 不支持。',
    'F-211',
    'F-212',
    'F-214',
  ),
  asked(
    's11',
    'commission_fee 是给带货者的佣金吗？',
    '不是。它是平台实际收的技术服务费。',
    'F-209',
  ),
  open(
    's12',
    '商品有增量同步的办法吗？',
    '未知。订单可以靠事件同步，商品的增量办法没有查到。',
    'F-215',
  ),
  asked(
    's13',
    '网上说要交年费，是真的吗？',
    '没有可信的来源。列着年费的攻略，表格是编造的。',
    'F-226',
  ),
];

export const checklist: GuideSource['checklist'] = [
  task('shop-user-name', 'user', '确认看到的是现在的微信小店，不是同名旧产品的文章。', 'F-219'),
  task('shop-user-card', 'user', '商品卡片是完整的：有保障文字、销量和购买按钮。', 'F-214'),
  task('shop-merchant-entity', 'merchant', '主体和类目想好了。', 'F-208', 'F-210'),
  task(
    'shop-merchant-deposit',
    'merchant',
    '查过类目的保证金，知道试运营不能提现。',
    'F-202',
    'F-208',
  ),
  task('shop-merchant-rate', 'merchant', '在后台看过自己类目的费率，算过一单到手多少。', 'F-204'),
  task('shop-merchant-link', 'merchant', '关联账号没有超过上限，知道怎样解除。', 'F-104', 'F-105'),
  task('shop-promoter-identity', 'promoter', '账号的身份选对了：店铺自营还是达人带货。', 'F-106'),
  task('shop-promoter-deposit', 'promoter', '知道带货保证金与店铺保证金不是一回事。', 'F-134'),
  task('shop-developer-bind', 'developer', '邀请已接受，状态码是 {F-211.bound}。', 'F-211'),
  task(
    'shop-developer-library',
    'developer',
    '组件所需的基础库都检查了，低版本有替代页面。',
    'F-212',
  ),
  task('shop-developer-card', 'developer', '商品卡片没有被遮住、改样式。', 'F-214'),
  task('shop-developer-server', 'developer', '接口都在服务端，密钥不在小程序里。', 'F-313'),
];

export const unknowns: GuideSource['unknowns'] = [
  line('各类目的保证金是多少：未知，文档不列。', 'F-208'),
  line('各类目现行的费率表：未知，只查到 {F-204.from} 公布的区间。', 'F-204'),
  line('个人能不能开微信小店、有什么限制：未知。', 'F-210'),
  line('试运营补足保证金的门槛：未知。', 'F-202'),
  line('新店优惠和运费险抵减现在还有没有：未知。', 'F-205', 'F-206'),
  line('旗舰店、专营店的主营类目规则现在是否沿用：未知。', 'F-234'),
  line('商品的增量同步：未知；查到的事件通知在订单模块。', 'F-215'),
];
