/** Shown at `/` while there is no H5 build. */
export const missingPage = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>小店说明书</title>
    <style>
      body { font: 16px/1.8 system-ui, sans-serif; max-width: 36em; margin: 15vh auto; padding: 0 20px; }
      code { background: #8883; border-radius: 4px; padding: 2px 6px; }
    </style>
  </head>
  <body>
    <h1>网页版还没有构建</h1>
    <p>在项目目录运行 <code>npm run build:h5</code>，再重新启动服务即可。</p>
    <p>接口已经可用：<a href="/docs">接口文档</a>。</p>
  </body>
</html>
`;
