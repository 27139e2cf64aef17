import type { GuideSource } from '../../../handbook/source.ts';
import { line, task } from '../line.ts';

export const checklist: GuideSource['checklist'] = [
  task('g1', 'user', '看清款式和金额，发出以后不能取消。', 'F-010', 'F-016'),
  task('g2', 'user', '提醒朋友在 {F-015.accept}内收下。', 'F-015'),
  task('g3', 'user', '收礼的人先换好款式再点收下。', 'F-014'),
  task('g4', 'merchant', '确认要送的款式原价没有超过上限。', 'F-007'),
  task('g5', 'merchant', '状态 {F-025.awaitAccept} 时不发货，也不催地址。', 'F-024', 'F-025'),
  task('g6', 'merchant', '客服知道：售后由收礼人提，退款退给送礼人。', 'F-018', 'F-019'),
  task('g7', 'developer', '会员与积分按付款人的字段记。', 'F-022'),
  task('g8', 'developer', '单号存成字符串，不认识的状态显示「未知」。', 'F-023', 'F-142'),
  task('g9', 'developer', '祝福语在设收礼人以前改好。', 'F-035'),
];

export const unknowns: GuideSource['unknowns'] = [
  line('珠宝首饰、教育培训现在还能不能送：未知。', 'F-009'),
  line('个人送礼的价格上限有没有变：未知。', 'F-008'),
  line('礼物的发货时限从哪一刻算起：未知；沙盘假设从收下算起。', 'F-041', 'A-10'),
  line('没有按时收下的订单，status 是几：未知。', 'A-06'),
  line('「发货前修改款式」能不能用在收下的礼物上：未知。', 'F-040'),
];
