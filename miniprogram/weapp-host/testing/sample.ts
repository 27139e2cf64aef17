import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A mini program without a framework that uses what the host offers, one page per topic. */
const files: Readonly<Record<string, string>> = {
  'app.json': JSON.stringify({
    pages: ['pages/first/index', 'pages/second/index', 'pages/forms/index', 'pages/long/index'],
    subPackages: [{ root: 'packages/far', pages: ['index'] }],
    window: { navigationBarTitleText: '样本', navigationBarBackgroundColor: '@bar' },
    tabBar: {
      color: '@text',
      list: [
        { pagePath: 'pages/first/index', text: '首页' },
        { pagePath: 'pages/second/index', text: '次页' },
      ],
    },
    darkmode: true,
    themeLocation: 'theme.json',
  }),
  'theme.json': JSON.stringify({
    light: { bar: '#ffffff', text: '#111111' },
    dark: { bar: '#000000', text: '#eeeeee' },
  }),
  'app.js': `App({ launched: 0, onLaunch() { this.launched += 1; }, hello: () => '你好' });`,
  'app.wxss': `@import './shared.wxss'; view { color: #123456 } .half { width: 375rpx }`,
  'shared.wxss': `.imported { font-weight: 700 }`,
  'part/part.json': JSON.stringify({ component: true }),
  'part/part.wxml': `<text bindtap="rename">部件 {{name}}</text>`,
  'part/part.js': `Component({
    properties: { name: String },
    methods: { rename() { this.triggerEvent('rename', { to: '新' }); } },
  });`,
  'pages/first/index.json': JSON.stringify({ usingComponents: { part: '../../part/part' } }),
  'pages/first/index.wxml': `
    <view class="half imported" id="box" data-key="值" bindtap="tell">{{told}}</view>
    <part name="{{name}}" bindrename="renamed" />
    <button bindtap="far">分包</button>
    <button bindtap="lost">迷路</button>
    <button bindtap="ask">询问</button>
    <button bindtap="choose">选择</button>
    <button bindtap="copy">复制</button>
    <button bindtap="measure">测量</button>
    <button bindtap="forms">表单</button>
    <button bindtap="long">长页</button>
    <view aria-role="link" aria-label="{{absent}}" hover-class="pressed">按住</view>
    <text>{{answer}}</text>`,
  'pages/first/index.wxss': `#box { background: rgb(1, 2, 3) } page { --mark: 1 }`,
  'pages/first/index.js': `const app = getApp();
  const later = (page) => (result) => page.setData({ answer: JSON.stringify(result) });
  Page({
    data: { told: '未点', name: '旧', answer: '' },
    tell(event) {
      const { currentTarget, type, touches } = event;
      this.setData({ told: [app.hello(), type, currentTarget.dataset.key, touches.length].join(' ') });
    },
    renamed(event) { this.setData({ name: event.detail.to }); },
    far() { wx.navigateTo({ url: '/packages/far/index?id=%E4%B8%83' }); },
    lost() { wx.navigateTo({ url: '/pages/none/index', fail: later(this) }); },
    ask() { wx.showModal({ title: '真的？', success: later(this) }); },
    choose() { wx.showActionSheet({ itemList: ['甲', '乙'], complete: later(this) }); },
    copy() { wx.setClipboardData({ data: '抄' }).then(() => wx.getClipboardData()).then(later(this)); },
    measure() {
      wx.createSelectorQuery().select('#box').boundingClientRect()
        .exec(([box]) => later(this)({ width: box.width }));
    },
    forms() { wx.navigateTo({ url: '/pages/forms/index' }); },
    long() { wx.navigateTo({ url: '/pages/long/index' }); },
  });`,
  'pages/second/index.json': JSON.stringify({ navigationBarTitleText: '第二' }),
  'pages/second/index.wxml': `<view>次页 {{shown}}</view>`,
  'pages/second/index.js': `Page({
    data: { shown: 0 },
    onShow() { this.setData({ shown: this.data.shown + 1 }); },
    onShareAppMessage: ({ from }) => ({ title: '分享自 ' + from }),
  });`,
  'pages/forms/index.json': '{}',
  'pages/forms/index.wxml': `
    <input aria-label="名字" value="{{name}}" bindinput="typed" bindconfirm="confirmed" />
    <switch aria-label="大字" checked="{{on}}" bindchange="switched" />
    <slider aria-label="字号" min="0" max="3" value="{{size}}" bindchange="slid" />
    <image src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" mode="aspectFit" bindload="loaded" />
    <scroll-view scroll-y style="height: 50px" bindscrolltolower="lower">
      <view style="height: 400px">长</view>
    </scroll-view>
    <view id="state">{{name}}|{{confirmed}}|{{on}}|{{size}}|{{loaded}}|{{lower}}</view>`,
  'pages/forms/index.js': `Page({
    data: { name: '', on: wx.getStorageSync('on') === true, size: 1, loaded: false, lower: false, confirmed: '' },
    typed(event) { this.setData({ name: event.detail.value }); },
    confirmed(event) { this.setData({ confirmed: event.detail.value }); },
    switched(event) { this.setData({ on: event.detail.value }); wx.setStorageSync('on', event.detail.value); },
    slid(event) { this.setData({ size: event.detail.value }); },
    loaded() { this.setData({ loaded: true }); },
    lower() { this.setData({ lower: true }); },
  });`,
  'pages/long/index.json': JSON.stringify({ onReachBottomDistance: 20 }),
  'pages/long/index.wxml': `<view style="height: 200vh">{{reached}} {{pulled}}</view>
    <button bindtap="up">回顶</button>`,
  'pages/long/index.js': `Page({
    data: { reached: 0, pulled: 0 },
    onReachBottom() { this.setData({ reached: this.data.reached + 1 }); },
    onPullDownRefresh() { this.setData({ pulled: this.data.pulled + 1 }); wx.stopPullDownRefresh(); },
    up() { wx.pageScrollTo({ scrollTop: 0 }); },
  });`,
  'packages/far/index.json': '{}',
  'packages/far/index.wxss': `@import '../common.wxss';`,
  'packages/common.wxss': `.far { color: rgb(4, 5, 6) }`,
  'packages/far/index.wxml': `<view class="far">远处 {{id}} {{kinds}}</view>`,
  'packages/far/index.js': `Page({
    onLoad({ id }) {
      const kinds = [typeof window, typeof document, typeof fetch, typeof globalThis.setTimeout,
        typeof globalThis.location, typeof Function('return this')()];
      this.setData({ id, kinds: kinds.join(' ') });
    },
  });`,
};

/** Writes the sample, with some files changed, into a new folder and returns its path. */
export function writeSample(changes: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(path.join(tmpdir(), 'handbook-sample-'));
  for (const [name, text] of Object.entries({ ...files, ...changes })) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}
