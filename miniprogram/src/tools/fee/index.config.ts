export default definePageConfig({
  navigationBarTitleText: '技术服务费计算器',
  enableShareAppMessage: true,
});
