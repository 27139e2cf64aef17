export default definePageConfig({
  navigationBarTitleText: '分佣计算器',
  enableShareAppMessage: true,
});
