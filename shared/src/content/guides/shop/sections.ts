import type { GuideSource } from '../../../handbook/source.ts';
import { line } from '../line.ts';

export const sections: GuideSource['sections'] = [
  {
    title: '开店与升级',
    lines: [
      line('{F-201@2024-08-12.from} 发布征求意见的通知，{F-201.opens} 开放升级。', 'F-201'),
      line('当时建议在 {F-201.advisedBefore} 前升级，之后上架新商品会受影响。', 'F-201'),
      line('通知里的承诺：入驻更简单，门槛和保证金降低，品牌认证与店铺命名改版。', 'F-203'),
      line(
        '合格的新店可以[[0保证金试运营|零保证金试运营]]：先卖货，后交保证金，其间不能提现。',
        'F-202',
      ),
      line('手机上管店用[[微信小店助手]]，{F-216.from} 的月底上线。', 'F-216'),
      line('视频号小店时期，旗舰店和专营店要设主营类目，期限 {F-234.deadline}。', 'F-234'),
    ],
  },
  {
    title: '技术服务费',
    lines: [
      line('技术服务费等于费率乘基数；基数是用户实付（含运费）加支付补贴。', 'F-204'),
      line('费率按类目 {F-204.rateMin} 至 {F-204.rateMax}，从每笔订单的结算款里扣。', 'F-204'),
      line('{F-204.from} 起收，此前免收。此后有没有调整，没有查到。', 'F-204'),
      line(
        '新店优惠（{F-205.from} 起的那一年）：开店 {F-205.days}内，首 {F-205.cap}成交按 {F-205.rate} 收。',
        'F-205',
      ),
      line(
        '运费险抵减（{F-206.from} 至 {F-206.to}）：每单最多减 {F-206.insuranceMax}，减后不低于基数的 {F-206.rateMin}。',
        'F-206',
      ),
      line(
        '{F-206.promotionFrom} 至 {F-206.promotionTo} 的活动按 {F-206.promotionRate} 收。',
        'F-206',
      ),
      line(
        '{F-207.from} 的双十一：参加满 {F-207.threshold}减 {F-207.reduction}的商品按 {F-207.rate} 收。只见于收录文档。',
        'F-207',
      ),
      line('订单里 predict_commission_fee 是预计数，commission_fee 是实际数，单位是分。', 'F-209'),
    ],
  },
  {
    title: '保证金',
    lines: [
      line('保证金按类目定，接口能查到每个类目的金额，单位是分。', 'F-208'),
      line('试运营的店到了成交额或订单数的门槛，要补足全部保证金。', 'F-202'),
      line('服务商交的固定保证金是 {F-225.deposit}。有的网站写成店铺的保证金：错。', 'F-225'),
      line('[[带货者]]的保证金是另一回事：有人在旧橱窗交过，还要退出来在新后台重交。', 'F-134'),
    ],
  },
  {
    title: '关联账号',
    lines: [
      line('个体工商户与企业能关联的账号数不同；企业达到条件可以多关联。', 'F-104'),
      line(
        '条件是[[DSR|店铺评分]]连续 {F-104.dsrDays}不低于 {F-104.dsr}，成交额也要达标。',
        'F-104',
      ),
      line('店铺随时可以解除关联；账号自己只在关联后 {F-105.alone}内可以。', 'F-105'),
      line('过后要店铺同意，店铺 {F-105.automatic}不答复就自动解除。', 'F-105'),
      line(
        '视频号的身份是店铺自营或达人带货，一年可换 {F-106.switches}；一年怎样算，说法不一。',
        'F-106',
      ),
    ],
  },
  {
    title: '连接小程序',
    lines: [
      line(
        '状态码：{F-211.inviting} 邀请中，{F-211.bound} 已绑定，{F-211.unbound} 已解绑，{F-211.refused} 已拒绝。',
        'F-211',
      ),
      line(
        '{F-211.timeout} 是超时，{F-211.failed} 是失败，{F-211.cancelled} 是小店取消了邀请。',
        'F-211',
      ),
      line(
        '不用绑定：store-home {F-212.storeHome} 起，store-coupon {F-212.storeCoupon} 起。',
        'F-212',
      ),
      line(
        '要绑定：store-product {F-212.storeProduct} 起；store-gift {F-212.storeGift} 起，还要有[[礼物活动]]。',
        'F-212',
      ),
      line('商品卡片不得隐藏或改动保障文字、销量、标识和购买按钮，否则会被停用。', 'F-214'),
      line('商品卡片组件不支持 Windows 和 Mac。', 'F-214'),
      line('订单同步以事件为主，列表和搜索作后备；权限集 {F-215.permission}。', 'F-215'),
    ],
  },
  {
    title: '容易弄混',
    lines: [
      line('{F-219.oldFrom} 至 {F-219.oldTo} 有过一个「微信小店」，与现在的只是同名。', 'F-219'),
      line('[[微信小商店]]是 {F-219.miniFrom} 公布的另一个产品，早已暂停注册。', 'F-219'),
      line('视频号橱窗从 {F-233.from} 起不再收个人小商店；那是旧产品的规则。', 'F-233'),
      line('字段名里的 commission_fee 是技术服务费，不是带货佣金。', 'F-209'),
      line('列着年费和个人店单量的攻略，表格是编造的，不采信。', 'F-226'),
    ],
  },
];
