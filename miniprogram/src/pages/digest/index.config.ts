export default definePageConfig({
  navigationBarTitleText: '速读',
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
