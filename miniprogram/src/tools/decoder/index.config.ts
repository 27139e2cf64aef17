export default definePageConfig({
  navigationBarTitleText: '订单状态解码',
  enableShareAppMessage: true,
});
