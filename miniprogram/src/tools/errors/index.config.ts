export default definePageConfig({
  navigationBarTitleText: '错误码查询',
  enableShareAppMessage: true,
});
