export default definePageConfig({
  navigationBarTitleText: '事实',
  enableShareAppMessage: true,
});
