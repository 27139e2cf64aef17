export default definePageConfig({
  navigationBarTitleText: '词汇表',
  enableShareAppMessage: true,
});
