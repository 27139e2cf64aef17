export default definePageConfig({
  navigationBarTitleText: '带货沙盘',
  enableShareAppMessage: true,
});
