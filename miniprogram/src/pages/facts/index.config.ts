export default definePageConfig({
  navigationBarTitleText: '小店说明书',
  onReachBottomDistance: 200,
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
});
