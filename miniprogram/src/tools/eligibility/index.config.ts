export default definePageConfig({
  navigationBarTitleText: '送礼资格自检',
  enableShareAppMessage: true,
});
