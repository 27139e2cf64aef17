/** People of Chinese e-commerce and the internet. Format: see `readEntities`. */
export const people = `
zhang-xiaolong wxg 张小龙 小龙 Allen_Zhang / 张细小龙
ma-huateng tencent 马化腾 Pony
liu-chiping tencent 刘炽平 Martin_Lau
zeng-ming wechat-open-platform 曾鸣 Lake_Zeng Lakezeng
james-mitchell tencent 詹姆斯·米歇尔 米歇尔 James_Mitchell
john-lo tencent 罗硕瀚
ren-yuxin tencent 任宇昕
tang-daosheng tencent 汤道生
lu-shan tencent 卢山
lin-jinghua tencent-ads 林璟骅
du-jiahui wechat-open-platform 杜嘉辉
yang-zheming tencent-cloud 杨哲铭
huang-zheng pinduoduo 黄峥
chen-lei pinduoduo 陈磊
zhao-jiazhen pinduoduo 赵佳臻
zhang-yiming bytedance 张一鸣
liang-rubo bytedance 梁汝波
kelly-zhang bytedance 张楠
wei-wenwen douyin-commerce 魏雯雯
kang-zeyu douyin-commerce 康泽宇
zhou-shouzi tiktok 周受资
su-hua kuaishou 宿华
cheng-yixiao kuaishou 程一笑
wang-jianwei kuaishou-commerce 王剑伟
ma-yun alibaba 马云 马老师
cai-chongxin alibaba 蔡崇信
wu-yongming alibaba 吴泳铭
zhang-yong alibaba 张勇
dai-shan alibaba 戴珊
jiang-fan alibaba 蒋凡
jing-xiandong ant-group 井贤栋
liu-qiangdong jd 刘强东 东哥
xu-ran jd 许冉
xu-lei jd 徐雷
wang-xing meituan 王兴
wang-puzhong meituan 王莆中
lei-jun xiaomi 雷军
ren-zhengfei huawei 任正非
yu-chengdong huawei 余承东
li-yanhong baidu 李彦宏
ding-lei netease 丁磊
zhang-chaoyang sohu 张朝阳
zhou-hongyi - 周鸿祎
cheng-wei didi 程维
mao-wenchao xiaohongshu 毛文超
qu-fang xiaohongshu 瞿芳
chen-rui bilibili 陈睿
zhou-yuan zhihu 周源
shen-ya vipshop 沈亚
zhang-jindong suning 张近东
huang-guangyu gome 黄光裕
zhu-ning youzan 朱宁 白鸦
sun-taoyong weimob 孙涛勇
yu-minhong new-oriental 俞敏洪
dong-yuhui - 董宇辉
luo-yonghao make-friends 罗永浩
xinba - 辛巴 辛有志
xiao-yangge three-sheep 小杨哥 疯狂小杨哥
lu-wenqing three-sheep 卢文庆
li-jiaqi meione 李佳琦
weiya qianxun 薇娅
zhong-liti - 钟丽缇
jia-nailiang - 贾乃亮
dong-jie - 董洁
zhang-xiaohui - 章小蕙
yi-yeqianxi - 易烊千玺
pan-helin - 盘和林
dong-mingzhu gree 董明珠
wang-ning popmart 王宁
zong-qinghou - 宗庆后
wang-chuanfu byd 王传福
he-xiaopeng - 何小鹏
li-xiang - 李想
musk tesla 马斯克 埃隆·马斯克
zuckerberg meta 扎克伯格
bezos amazon 贝索斯
tim-cook apple 库克
altman openai 奥特曼 萨姆·奥特曼
huang-renxun nvidia 黄仁勋
liang-wenfeng deepseek-company 梁文锋
yan-junjie - 闫俊杰
`;
