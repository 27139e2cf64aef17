export default definePageConfig({
  navigationBarTitleText: '速读',
  enablePullDownRefresh: true,
  onReachBottomDistance: 200,
  enableShareAppMessage: true,
});
