export default definePageConfig({
  navigationBarTitleText: '送礼沙盘',
  enableShareAppMessage: true,
});
