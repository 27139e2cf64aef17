import type { GuideSource } from '../../../handbook/source.ts';
import { asked, line, open, task } from '../line.ts';

export const faq: GuideSource['faq'] = [
  asked(
    'q18',
    '都升级成带货者了，接口在哪里？',
    '[[带货助手]]里开通开放能力；旧的 finder 字段正在换成 talent。',
    'F-101',
    'F-108',
    'F-109',
  ),
  open(
    'q19',
    '昨天交的保证金不见了？',
    '旧橱窗和新的带货助手是两处：要先提出来，再到新的一处交。现在交多少：未知。',
    'F-134',
  ),
  asked(
    'q23',
    '下了单，却没有[[佣金单]]，或只有一部分人有？',
    '先看归因：锁客期、最后点击、下单的地方；再看有没有计划；自营商品只记线索。',
    'F-120',
    'F-124',
    'F-125',
    'F-127',
  ),
  asked(
    'q26',
    '公众号说「无佣金」，带货那边却有佣金？',
    '公众号绑定的带货者没有匹配的计划，就显示无佣金，佣金为零。',
    'F-128',
  ),
  asked(
    'q30',
    '文档和返回对不上：status 还是 order_status，初始是几？',
    '两个字段名都认；枚举有一页印反了；初始可能是 {F-142.talentFirst} 或 {F-142.sharerFirst}，不认识的显示未知。',
    'F-121',
    'F-142',
  ),
  asked(
    'p31',
    '顾客会被锁多久？',
    '点商品链接 {F-122.productClick}，点直播或短视频 {F-122.contentClick}；店铺可以另设。',
    'F-122',
    'F-123',
  ),
];

export const checklist: GuideSource['checklist'] = [
  task('p1', 'merchant', '开通[[优选联盟]]，定好计划和佣金率。', 'F-110', 'F-112'),
  task('p2', 'merchant', '决定要不要另设锁客天数。', 'F-123'),
  task('p3', 'merchant', '算过一遍：售价减服务费、减佣金，还剩多少。', 'F-204', 'A-20'),
  task('p4', 'promoter', '身份选对了：[[店铺自营]]还是[[达人带货]]。', 'F-106'),
  task('p5', 'promoter', '在[[带货助手]]里开通。', 'F-108'),
  task('p6', 'promoter', '推之前看商品有没有匹配你的计划。', 'F-110', 'F-128'),
  task('p7', 'developer', '按版本号处理事件，不认识的码显示未知。', 'F-120', 'F-142'),
];

export const unknowns: GuideSource['unknowns'] = [
  line('佣金几天后结算：未知；沙盘假设 {A-05.settle}，可以改。', 'F-136', 'A-05'),
  line('保证金交多少：未知。', 'F-134'),
  line('要多少粉丝：未知。', 'F-135'),
  line('归因规则换的准确日子：未知。', 'F-125'),
];
