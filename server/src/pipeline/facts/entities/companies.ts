/** Companies, their divisions, public bodies and outlets. Format: see `readEntities`. */
export const companies = `
tencent - 腾讯 腾讯控股 腾讯集团 腾讯公司 鹅厂 Tencent
wxg tencent 微信事业群 WXG / 微信古迹群 微信业务群
wechat-open-platform wxg 微信开放平台 开放平台 开平 微信开平
commerce-department wxg 电商产品部 微信电商产品部
trade-infrastructure tencent-ads 交易基建部
tencent-ads tencent 腾讯广告 / 腾讯告白
tencent-cloud tencent 腾讯云
tencent-strategy tencent 腾讯战略部
tencent-investment tencent 腾讯投资部 腾讯投资
tencent-board tencent 腾讯总办 总办
tencent-music tencent 腾讯音乐
tencent-video tencent 腾讯视频
tencent-games tencent 腾讯游戏
tencent-news tencent 腾讯新闻
cdg tencent 企业发展事业群 CDG
ieg tencent 互动娱乐事业群 IEG
pcg tencent 平台与内容事业群 PCG
csig tencent 云与智慧产业事业群 CSIG
china-literature tencent 阅文集团 阅文
bytedance - 字节跳动 字节 ByteDance
volcano-engine bytedance 火山引擎
ocean-engine bytedance 巨量引擎
alibaba - 阿里巴巴 阿里巴巴集团 阿里集团 阿里 Alibaba
taotian alibaba 淘天 淘天集团 淘系 淘宝天猫
ant-group alibaba 蚂蚁集团 蚂蚁金服
cainiao alibaba 菜鸟 菜鸟网络
alibaba-cloud alibaba 阿里云
alimama alibaba 阿里妈妈
freshippo alibaba 盒马 盒马鲜生
lazada alibaba Lazada 来赞达
jd - 京东 京东集团 京东商城 JD.com
jd-logistics jd 京东物流
jd-health jd 京东健康
pdd-holdings - 拼多多控股
meituan - 美团
meituan-select meituan 美团优选
didi - 滴滴 滴滴出行
baidu - 百度
netease - 网易
sohu - 搜狐
sina - 新浪
weibo-company sina 微博 新浪微博
zhihu - 知乎
bilibili - 哔哩哔哩 B站 哔哩 bilibili
huawei - 华为
xiaomi - 小米 小米集团 小米公司
oppo - OPPO
vivo - vivo
honor - 荣耀手机
apple - 苹果公司 Apple
google - 谷歌 Google
microsoft - 微软 Microsoft
meta - Meta 脸书母公司
amazon - 亚马逊 Amazon
openai - OpenAI
deepseek-company - 深度求索
nvidia - 英伟达 NVIDIA
samsung - 三星电子
tesla - 特斯拉 Tesla
byd - 比亚迪
shopify - Shopify
shopee sea Shopee 虾皮
sea - Sea_Limited 冬海集团
mercado-libre - 美客多
coupang - Coupang
walmart - 沃尔玛
sams-club walmart 山姆会员店 山姆
costco - 开市客 Costco
suning - 苏宁 苏宁易购
gome - 国美 国美电器
vipshop - 唯品会
dangdang - 当当网 当当
yihaodian - 1号店
mogu - 蘑菇街
beidian - 贝店
youzan - 有赞
weimob - 微盟
weidian - 微店 微店网
weisheng-tech - 微盛
guangyun - 光云科技
kuaishou-group - 快手科技
mihoyo - 米哈游
three-squirrels - 三只松鼠
liangpin - 良品铺子
perfect-diary - 完美日记
proya - 珀莱雅
luckin - 瑞幸 瑞幸咖啡
starbucks - 星巴克
burger-king - 汉堡王
mcdonalds - 麦当劳
kfc - 肯德基
heytea - 喜茶
mixue - 蜜雪冰城
nayuki - 奈雪的茶
haidilao - 海底捞
popmart - 泡泡玛特
nike - 耐克
adidas - 阿迪达斯
anta - 安踏
li-ning - 李宁公司
uniqlo - 优衣库
lululemon - lululemon
loreal - 欧莱雅
procter-gamble - 宝洁
unilever - 联合利华
haier - 海尔
midea - 美的集团
gree - 格力电器 格力
moutai - 贵州茅台 茅台
three-sheep - 三只羊 三只羊网络
make-friends - 交个朋友
east-buy - 东方甄选
new-oriental - 新东方
meione - 美ONE 美腕
qianxun - 谦寻
yowant - 遥望科技
sf-express - 顺丰 顺丰速运
zto - 中通 中通快递
yto - 圆通 圆通速递
sto - 申通 申通快递
yunda - 韵达
jt-express - 极兔 极兔速递
china-post - 中国邮政
unionpay - 银联 中国银联
china-mobile - 中国移动
china-unicom - 中国联通
china-telecom - 中国电信
alipay-hk - AlipayHK
huatai - 华泰证券
guohai - 国海证券
orient-securities - 东方证券
cicc - 中金公司
citic-securities - 中信证券
guotai-junan - 国泰君安
haitong - 海通证券
everbright-securities - 光大证券
soochow-securities - 东吴证券
guojin - 国金证券
kaiyuan - 开源证券
morgan-stanley - 摩根士丹利 大摩
goldman-sachs - 高盛
jpmorgan - 摩根大通 小摩
ubs - 瑞银
citi - 花旗
mckinsey - 麦肯锡
bain - 贝恩公司
iresearch - 艾瑞咨询
iimedia - 艾媒咨询
questmobile - QuestMobile
analysys - 易观分析 易观
chanmama - 蝉妈妈
feigua - 飞瓜数据
newrank - 新榜
qichacha - 企查查
tianyancha - 天眼查 天眼查APP
cnnic - 中国互联网络信息中心 CNNIC
miit - 工信部 工业和信息化部
mofcom - 商务部
samr - 市场监管总局 国家市场监督管理总局
cac - 国家网信办 网信办
nbs - 国家统计局
csrc - 证监会 中国证监会
sec - 美国证券交易委员会
hkex - 港交所 香港交易所
nasdaq - 纳斯达克
nyse - 纽交所
cctv - 央视 央视新闻
xinhua - 新华社
peoples-daily - 人民日报
latepost - 晚点 晚点LatePost LatePost
nbd - 每日经济新闻 每经 / 逐日经济新闻
ebrun - 亿邦动力
thirtysix-kr - 36氪
huxiu - 虎嗅
tmtpost - 钛媒体
leiphone - 雷峰网 雷锋网
pingwest - 品玩
caixin - 财新
yicai - 第一财经
jiemian - 界面新闻
the-paper - 澎湃新闻 澎湃
cls - 财联社
beijing-news - 新京报
securities-times - 证券时报
cbj - 中国经营报
ithome - IT之家
paidai - 派代
sina-finance - 新浪财经
bohu - 伯虎财经
internet-jianghu - 互联网江湖
internet-monsters - 互联网怪盗团
visual-china - 视觉中国
reuters - 路透社 路透
bloomberg - 彭博社 彭博
wsj - 华尔街日报
financial-times - 金融时报
`;
