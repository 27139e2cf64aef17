/** Chains, makers and services that business news tells figures of. Format: see `readEntities`. */
export const brands = `
chagee - 霸王茶姬
guming - 古茗
chabaidao - 茶百道
auntea-jenny - 沪上阿姨
cotti - 库迪 库迪咖啡
manner - Manner咖啡
tastien - 塔斯汀
wallace - 华莱士
zhengxin - 正新鸡排
pagoda - 百果园
qiandama - 钱大妈
miniso - 名创优品
mingming-busy - 鸣鸣很忙 零食很忙 赵一鸣零食
haoxianglai - 好想来 万辰集团
laiyifen - 来伊份
yanjin - 盐津铺子
weilong - 卫龙 卫龙美味
yili - 伊利 伊利股份
mengniu - 蒙牛
nongfu - 农夫山泉
wahaha - 娃哈哈
eastroc - 东鹏饮料
wuliangye - 五粮液
fotile - 方太
roborock - 石头科技
ecovacs - 科沃斯
anker - 安克创新
semir-group - 森马 森马服饰
hla - 海澜之家
bosideng - 波司登
peacebird - 太平鸟
balabala semir-group 巴拉巴拉
chow-tai-fook - 周大福
laopu - 老铺黄金
yonghui - 永辉 永辉超市
rt-mart - 大润发 高鑫零售
wumart - 物美
pangdonglai - 胖东来
dingdong - 叮咚买菜
missfresh - 每日优鲜
xingsheng - 兴盛优选
focus-media - 分众传媒
sf-intra-city sf-express 顺丰同城
dada jd 达达 达达集团
debon jd 德邦快递 德邦股份
ctrip - 携程 携程集团
tongcheng - 同程 同程旅行
tuniu - 途牛
fliggy alibaba 飞猪
beike - 贝壳 贝壳找房
boss-zhipin - BOSS直聘
ximalaya - 喜马拉雅
zuoyebang - 作业帮
yuanfudao - 猿辅导
xueersi - 好未来 学而思
gaotu - 高途
kidswant - 孩子王
babycare - Babycare
feihe - 中国飞鹤
botanee - 贝泰妮 薇诺娜
bloomage - 华熙生物
marubi - 丸美
chicmax - 上美股份 韩束
`;
