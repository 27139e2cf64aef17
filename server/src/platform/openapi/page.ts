import type { OpenAPIObject } from '@nestjs/swagger';
import { html, type Html } from './html.ts';
import { fieldsOf, typeOf, type Schema } from './schema.ts';
import { style } from './style.ts';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Parameter = Extract<NonNullable<Operation['parameters']>[number], { name: string }>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The description of the API as a page for people: no script, light and dark. */
export function renderPage({ info, paths, components }: OpenAPIObject): string {
  const schemas = Object.entries(components?.schemas ?? {}) as [string, Schema][];
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${info.title}</title>
        <style>
          ${{ markup: style }}
        </style>
      </head>
      <body>
        <header>
          <h1>${info.title}</h1>
          <p>${info.description ?? ''}</p>
          <p><a href="/openapi.json">openapi.json</a>（OpenAPI 3.1）</p>
        </header>
        <main>
          <h2>接口</h2>
          ${operationsOf(paths)}
          <h2>数据</h2>
          ${schemas.map(([name, schema]) => renderSchema(name, schema))}
        </main>
      </body>
    </html>`.markup;
}

const operationsOf = (paths: OpenAPIObject['paths']): Html[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [renderOperation(method, path, operation)] : [];
    }),
  );

const renderOperation = (method: string, path: string, operation: Operation) =>
  html`<section>
    <h3><b>${method.toUpperCase()}</b> <code>${path}</code></h3>
    <p>${operation.summary ?? ''}</p>
    ${renderParameters(operation)} ${renderResponses(operation)}
  </section>`;

function renderParameters({ parameters = [] }: Operation): Html {
  const named = parameters.filter((parameter): parameter is Parameter => 'name' in parameter);
  if (named.length === 0) return html``;
  return html`<table>
    <caption>
      参数
    </caption>
    ${named.map(
      ({ name, schema, required }) =>
        html`<tr>
          <th scope="row"><code>${name}</code></th>
          <td>${schema ? typeOf(schema as Schema) : ''}</td>
          <td>${required ? '必填' : '可省略'}</td>
        </tr>`,
    )}
  </table>`;
}

const renderResponses = ({ responses }: Operation) =>
  html`<table>
    <caption>
      回应
    </caption>
    ${Object.entries(responses).map(
      ([status, response]) =>
        html`<tr>
          <th scope="row">${status}</th>
          <td>${response && 'content' in response ? renderContent(response.content) : ''}</td>
          <td>${response && 'description' in response ? response.description : ''}</td>
        </tr>`,
    )}
  </table>`;

const renderContent = (content: Record<string, { schema?: unknown }> = {}) =>
  Object.values(content).map(({ schema }) => html`${schema ? typeOf(schema as Schema) : ''}`);

const renderSchema = (name: string, schema: Schema) =>
  html`<section id="${name}">
    <h3><code>${name}</code></h3>
    <table>
      ${fieldsOf(schema).map(
        ({ field, type, required }) =>
          html`<tr>
            <th scope="row"><code>${field}</code></th>
            <td>${type}</td>
            <td>${required ? '必有' : '可缺'}</td>
          </tr>`,
      )}
    </table>
  </section>`;
