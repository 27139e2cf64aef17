export default definePageConfig({
  navigationBarTitleText: '小店说明书',
  enableShareAppMessage: true,
});
