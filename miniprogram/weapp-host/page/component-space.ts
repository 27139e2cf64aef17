import { MiniProgramEnv, glassEasel } from 'glass-easel-miniprogram-adapter';
import { domTag, supportedTags, unsupportedTags } from '../built-in-tags.ts';
import { LogicEvent } from './logic-event.ts';
import { recordError } from './records.ts';
import { weapp } from './weapp.ts';

const env = new MiniProgramEnv();

/** Where pages and components are registered. */
export const codeSpace = env.createCodeSpace('main', true);

const context = new glassEasel.CurrentWindowBackendContext();
context.onEvent((target, type, detail, options) => {
  const event = new LogicEvent(type, detail, options);
  target.dispatchEvent(event);
  return event.getEventBubbleStatus();
});

/** Where components are drawn: the DOM of this window. */
export const backend = env.associateBackend(context);

/** Names the DOM elements of built-in components and writes element ids, which tests may select by. */
export function prepareComponents(): void {
  const space = codeSpace.getComponentSpace();
  space.updateComponentOptions({ writeIdToDOM: true });
  for (const tag of [...supportedTags, ...unsupportedTags]) {
    space.setGlobalUsingComponent(tag, domTag(tag));
  }
  keepUnsetAttributesAway();
  glassEasel.addGlobalErrorListener((error, method) => {
    recordError(method ?? 'component', error);
    return false;
  });
  glassEasel.addGlobalWarningListener((message) => {
    recordError('warning', message);
    return false;
  });
}

/** An unset value means the default in WeChat; glass-easel alone would write an empty attribute. */
function keepUnsetAttributesAway(): void {
  glassEasel.NativeNode.prototype.updateAttribute = function (name: string, value: unknown): void {
    if (value === undefined || value === null) this.removeAttribute(name);
    // a boolean is a word in aria and presence elsewhere
    else
      this.setAttribute(
        name,
        typeof value === 'boolean' && name.startsWith('aria-') ? String(value) : value,
      );
  };
}

const resolveComponent = (from: string, path: string): string =>
  new URL(path, `file:///${from}`).pathname.slice(1);

/** Registers the configuration and template of a component; returns the components it uses. */
export function addComponent(path: string): readonly string[] {
  const config = weapp.json[path] ?? {};
  const entries = Object.entries({ ...weapp.app.usingComponents, ...config.usingComponents }).map(
    ([tag, target]) => [tag, resolveComponent(path, target)] as const,
  );
  codeSpace.addComponentStaticConfig(path, {
    component: config.component ?? false,
    usingComponents: Object.fromEntries(entries.map(([tag, target]) => [tag, `/${target}`])),
  });
  const content = weapp.templates[path];
  if (!content) throw new Error(`${path}.wxml is missing`);
  codeSpace.addCompiledTemplate(path, {
    groupList: weapp.templates,
    content,
    // `bindtap` on a built-in component is a listener; glass-easel would take it for an attribute
    fallbackListenerOnNativeNode: true,
  } as unknown as glassEasel.template.ComponentTemplate);
  return entries.map(([, target]) => target);
}
