/** Products, platforms and brands outside WeChat. Format: see `readEntities`. */
export const products = `
qq tencent QQ 腾讯QQ 手机QQ
qq-shopping tencent-commerce QQ网购
paipai tencent-commerce 拍拍网
tenpay tencent 财付通
hunyuan tencent 混元 腾讯混元 混元大模型
yuanbao-app tencent 元宝App
honor-of-kings tencent-games 王者荣耀
delta-force tencent-games 三角洲行动
crossfire tencent-games 穿越火线 穿越火线手游
peace-elite tencent-games 和平精英
tencent-meeting tencent 腾讯会议
tencent-docs tencent 腾讯文档
douyin bytedance 抖音 Douyin / 颤音
douyin-lite douyin 抖音极速版
douyin-commerce douyin 抖音电商 抖店 抖音小店
douyin-mall douyin-commerce 抖音商城
douyin-life douyin 抖音生活服务 抖音本地生活
tiktok bytedance TikTok / Tiktok
tiktok-shop tiktok TikTok_Shop
toutiao bytedance 今日头条 / 本日头条
xigua bytedance 西瓜视频
doubao bytedance 豆包
feishu bytedance 飞书
jianying bytedance 剪映
kuaishou - 快手 Kuaishou / 迅速手 Aautorapper
kuaishou-commerce kuaishou 快手电商 快手小店
xiaohongshu - 小红书 REDnote
taobao taotian 淘宝 淘宝网
taobao-live taobao 淘宝直播 点淘
taobao-flash taobao 淘宝闪购
tmall taotian 天猫 天猫商城
tmall-genie alibaba 天猫精灵
juhuasuan taotian 聚划算
goofish alibaba 闲鱼
alibaba-1688 alibaba 1688
aliexpress alibaba 速卖通
taote alibaba 淘特 淘宝特价版
eleme alibaba 饿了么
amap alibaba 高德地图 高德
dingtalk alibaba 钉钉
alipay ant-group 支付宝 Alipay / 付出宝
yuebao alipay 余额宝
huabei alipay 花呗
quark alibaba 夸克
qwen alibaba 通义千问
jd-mall-app jd 京东App
jd-takeaway jd 京东外卖
jingxi jd 京喜
pinduoduo pdd-holdings 拼多多 PDD / 拼许多许多 拼许多
duoduo-grocery pinduoduo 多多买菜
temu pdd-holdings Temu
shein - SHEIN 希音
dewu - 得物
weibo-trends weibo-company 微博热搜
moments-ads moments 朋友圈广告
facebook meta Facebook 脸书
instagram meta Instagram
whatsapp meta WhatsApp
youtube google YouTube
twitter - 推特 Twitter
ebay - eBay 易贝
paypal - PayPal
chatgpt openai ChatGPT
deepseek deepseek-company DeepSeek
kimi - Kimi
ernie-bot baidu 文心一言
harmonyos huawei 鸿蒙 鸿蒙系统 HarmonyOS
iphone apple iPhone
app-store apple App_Store
android google 安卓 Android
meituan-takeaway meituan 美团外卖
meituan-flash meituan 美团闪购
dianping meituan 大众点评
yuanqi - 元气森林
douban - 豆瓣
momo - 陌陌
yy - YY直播
huya - 虎牙
douyu - 斗鱼
kugou tencent-music 酷狗音乐
netease-music netease 网易云音乐
yanxuan netease 网易严选
koala - 考拉海购
hema-nb freshippo 盒马NB
sams-app sams-club 山姆App
`;
