/**
 * Products, features and roles of WeChat. Format: see `readEntities`. The part before a dash that an
 * entity belongs to is named where a figure of the part is easily taken for one of the whole.
 */
export const wechatProducts = `
wechat tencent 微信 WeChat Weixin
wecom tencent 企业微信 企微 WeCom
weixin-shop wechat 微信小店 微信店铺 微信小店铺 / 微信店 微信细小店 微信小商铺
channels-shop channels 视频号小店 / 视频号店 视频号细小店
weixin-mini-shop wechat 微信小商店 小商店
channels-commerce channels 视频号电商 视频号直播电商 视频号带货 视频号直播带货 / 视频号电贸易务
wechat-commerce wechat 微信电商
tencent-commerce tencent 腾讯电商
channels wechat 视频号 微信视频号 WeChat_Channels 微信短视频 腾讯视频号
channels-live channels 视频号直播
official-accounts wechat 公众号 微信公众号 订阅号 / 微信官方账号 官方账号 微信大众号
service-account wechat 服务号 微信服务号
mini-program wechat 小程序 微信小程序 / 小步伐 小形式 细小程序 微信小步伐 微信小形式
mini-game wechat 小游戏 微信小游戏 / 细小游戏
wechat-search wechat 搜一搜 微信搜一搜
wechat-top-stories wechat 微信看一看 “看一看” "看一看" 看一看推荐
moments wechat 朋友圈 微信朋友圈 / 朋侪圈
wechat-groups wechat 微信群
wechat-pay tencent 微信支付 WeChat_Pay / 微信付出
red-packet wechat 微信红包 红包功能
wechat-reading tencent 微信读书
weixin-shop-assistant weixin-shop 微信小店助手 小店助手
promoter-assistant weixin-shop 带货助手 微信小店带货助手
league weixin-shop 优选联盟 微信小店优选联盟
channels-showcase channels 视频号橱窗 商品橱窗 / 视频号窗口
wechat-ask wechat 微信问一问 “问一问”
wechat-input tencent 微信输入法
yuanbao tencent 腾讯元宝
`;

export const wechatFeatures = `
gift weixin-shop 送礼物 送礼物功能 微信送礼物 送给朋友 蓝包 微信蓝包 小蓝包 / 送礼功能 “送礼”功能 送礼品
free-item-gift weixin-shop 赠品送朋友
group-gift gift 群礼物 群发礼物
group-gift-lottery gift 群礼物抽奖 礼物抽奖 蓝包抽奖
gift-order gift 礼物单 礼物订单
gift-campaign gift 礼物活动 授权送礼
atomic-component wechat-commerce 原子化交易组件 原子化组件 / 原子化交易业务组件
trade-component channels 视频号交易组件 自定义交易组件
all-scene-selling weixin-shop 全域带货 / 全球带货
friend-recommend official-accounts 朋友推荐 / 朋友介绍
week-moments moments 一周朋友圈精选
share-to-moments weixin-shop 分享商品到朋友圈
service-fee weixin-shop 技术服务费 / 技巧奇迹费
agency-fee league 机构服务费
promotion-commission league 带货佣金
deposit weixin-shop 保证金
zero-deposit-trial weixin-shop 0保证金试运营 零保证金试运营
freight-insurance weixin-shop 运费险 商家运费险
open-plan league 普通推广 公开计划
directed-plan league 定向推广 定向计划
exclusive-plan league 专属推广 专属计划
attribution-lock league 锁客 推广锁客
brand-incentive weixin-shop 品牌商家激励计划 品牌激励计划 热招品牌入驻激励计划
video-incentive weixin-shop 带货短视频激励计划
order-service-link weixin-shop 订单详情页关联服务号
private-traffic - 私域 私域流量 私域运营
public-traffic - 公域 公域流量 / 公共领域
all-scene-traffic - 全域 全域流量 全域运营 / 全球流量
shelf-commerce - 货架电商 货架式电商
interest-commerce - 兴趣电商
social-commerce - 社交电商
live-commerce - 直播电商 直播带货
content-commerce - 内容电商
instant-retail - 即时零售
product-card douyin-commerce 商品卡
billion-subsidy - 百亿补贴
hundred-billion-plan pinduoduo 千亿扶持计划 千亿扶持
seeding - 种草
mini-program-payment mini-program 小程序支付
`;

export const roles = `
promoter weixin-shop 带货者 微信小店带货者 橱窗达人 视频号橱窗达人 带货达人 / 带货人 微信店带货人 带货大咖
sharer league 推客 / 客户推送 客户推送业务
sharer-agency league 推客机构
promoter-agency league 带货机构 联盟带货机构
helper-agency league 帮卖机构
store-sharer weixin-shop 店铺分享员
taobao-affiliate taobao 淘客 淘宝客
creator - 达人 / 达东说念主 达东谈主
anchor - 主播 带货主播
super-anchor anchor 超头主播 超级主播 头部主播
gift-giver gift 送礼方 送礼人 赠送方
gift-receiver gift 收礼方 收礼人 收礼者 受赠人
`;

export const happenings = `
double-eleven - 双11 双十一 双11大促 双十一大促
channels-double-eleven channels 双11好物节
double-twelve - 双12 双十二
six-eighteen - 618 618大促 六一八
new-year-shopping - 年货节
wechat-open-class wechat 微信公开课 微信公开课PRO 公开课PRO
tencent-annual-meeting tencent 腾讯年会 集团年会
tencent-anniversary tencent 腾讯周年庆 腾讯周年庆大会
strategy-meeting tencent 战略管理会 腾讯集团战略管理会
three-q-war - 3Q大战
boao-forum - 博鳌亚洲论坛
world-internet-conference - 世界互联网大会
`;
