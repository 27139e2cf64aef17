export default definePageConfig({
  navigationBarTitleText: '两人送礼',
  enableShareAppMessage: true,
});
