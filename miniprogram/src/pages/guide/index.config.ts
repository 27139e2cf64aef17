export default definePageConfig({
  navigationBarTitleText: '功能',
  enableShareAppMessage: true,
});
