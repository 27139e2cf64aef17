const attributes = require('./aria-attributes.js');

/**
 * Taro drops aria attributes on weapp. This plugin adds them to the generated templates; the runtime
 * file beside it tells the same to Taro's renderer.
 */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return; // H5 has no templates: the browser knows aria itself
      platform.template.mergeComponents(ctx, attributes);
      platform.runtimePath = [platform.runtimePath, require.resolve('./aria-runtime.mjs')].flat();
    },
  });
};
