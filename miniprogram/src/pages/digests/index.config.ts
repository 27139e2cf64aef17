export default definePageConfig({
  navigationBarTitleText: '小店说明书',
  enablePullDownRefresh: true,
  onReachBottomDistance: 200,
  enableShareAppMessage: true,
});
