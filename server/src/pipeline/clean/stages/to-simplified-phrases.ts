/** Traditional phrase and its Simplified form, `from to|from to`. */
type Phrases = string;

/** The readings of characters that became more than one Simplified character, likeliest first. */
export const readings: ReadonlyMap<string, readonly string[]> = new Map([
  ['乾', ['干', '乾']],
  ['著', ['着', '著']],
  ['瞭', ['了', '瞭']],
  ['藉', ['借', '藉']],
  ['徵', ['征', '徵']],
  ['覆', ['覆', '复']],
  ['沈', ['沈', '沉']],
  ['夥', ['伙', '夥']],
  ['麽', ['么', '麽']],
]);

/** Phrases that settle a character with several readings, and wrong conversions come back right. */
export const ownPhrases: Phrases = [
  // 著 as in writing and fame; everywhere else it is the particle 着
  '著名 著名|著作 著作|著稱 著称|著述 著述|著者 著者|著書立 著书立|著錄 著录|著《 著《',
  '名著 名著|原著 原著|專著 专著|巨著 巨著|鉅著 巨著|論著 论著|編著 编著|合著 合著|譯著 译著',
  '遺著 遗著|所著 所著|新著 新著|拙著 拙著|顯著 显著|卓著 卓著|昭著 昭著|土著 土著|彰著 彰著',
  '著有《 著有《|著有“ 著有“|著有「 著有「|接著 接着|隨著 随着|意味著 意味着|有著 有着|沿著 沿着',
  '討論著 讨论着|談論著 谈论着|議論著 议论着|爭論著 争论着|評論著 评论着|辯論著 辩论着|想像 想象',
  '著名單 着名单|著名字 着名字|著名片 着名片|著作業 着作业|著作戰 着作战|著錄像 着录像|著錄音 着录音',
  '著手 着手|著重 着重|著力 着力|著眼 着眼|著急 着急|著落 着落|著陸 着陆|著想 着想|著裝 着装',
  '沈默 沉默|沈浸 沉浸|沈重 沉重|沈思 沉思|深沈 深沉|沈迷 沉迷|沈澱 沉淀|沈船 沉船|下沈 下沉',
  '沈沒 沉没|沈睡 沉睡|沈寂 沉寂|沈穩 沉稳|沈痛 沉痛|沈悶 沉闷|消沈 消沉|低沈 低沉|浮沈 浮沉',
  '沈靜 沉静|沈溺 沉溺|沈著 沉着|陰沈 阴沉|昏沈 昏沉|石沈 石沉|沈淪 沉沦|沈積 沉积|沈甸甸 沉甸甸',
  '什麽 什么|怎麽 怎么|那麽 那么|這麽 这么|多麽 多么|要麽 要么|甚麼 什么|甚麽 什么|幺麽 幺麽',
  '彷彿 仿佛|彷佛 仿佛|藉著 借着|憑藉著 凭借着|重覆 重复|反覆 反复|回覆 回复|答覆 答复|批覆 批复',
  '瞭望 瞭望|瞭解 了解|祇有 只有|祇是 只是|祇能 只能|祇要 只要|衹有 只有|衹是 只是|衹能 只能|衹要 只要',
  '祗有 只有|祗是 只是|祗能 只能|祗要 只要|祗會 只会|祗不過 只不过',
].join('|');

/** Words only Taiwan uses for what the mainland has another word: they show whose words these are. */
export const taiwanWords: Phrases = [
  '影片號 视频号|視訊號 视频号|短影片 短视频|影片 视频|視訊 视频|使用者名稱 用户名|使用者 用户',
  '行動網際網路 移动互联网|網際網路 互联网|行動網路 移动网络|行動支付 移动支付|行動裝置 移动设备',
  '網路 网络|軟體 软件|硬體 硬件|程式碼 代码|小程式 小程序|應用程式 应用程序|伺服器 服务器|資料庫 数据库',
  '大資料 大数据|簡訊 短信|搜尋 搜索|登入 登录|螢幕 屏幕|人工智慧 人工智能|智慧手機 智能手机|演算法 算法',
  '晶片 芯片|頻寬 带宽|雲端計算 云计算|筆記型電腦 笔记本电脑|記憶體 内存|解析度 分辨率|音訊 音频',
  '滑鼠 鼠标|硬碟 硬盘|磁碟 磁盘|印表機 打印机|列印 打印|部落格 博客|駭客 黑客|快取 缓存|字元 字符',
  '數位經濟 数字经济|數位化 数字化|數位貨幣 数字货币|數位轉型 数字化转型|數位人民幣 数字人民币|雷射 激光',
].join('|');

/** Words that both sides use, with different meanings; on a page in Taiwan's words they are Taiwan's. */
export const taiwanReadings: Phrases = [
  '透過 通过|元件 组件|釋出 发布|訊息 消息|資訊 信息|連結 链接|點選 点击|選單 菜单|資料 数据|型別 类型',
  '模組 模块|預設 默认|匯入 导入|匯出 导出|介面 界面|擴充套件 扩展|連線 连接',
].join('|');

/** Words that the tables call Taiwan's or the mainland's and both sides use: they stay, and prove nothing. */
export const sharedWords =
  '線上|社群|互動|互動式|智慧|高階|低階|進階|聯絡|通訊|文件|程序|行程|核心|影印|桌布|整合|物件|菜單|指標|宣告|類比|觸控|' +
  '壁紙|通道|西元|複製|社區|貼上|錄影|即時|外掛|泡麵|速食麵|計程車|腳踏車|市場行銷|簡報|過載|遮蔽|最佳化|重新整理|專案|視窗|影像|' +
  '地址|数字|截圖';
