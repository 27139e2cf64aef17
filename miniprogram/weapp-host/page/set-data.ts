import { component } from 'glass-easel-miniprogram-adapter';
import { records } from './records.ts';

type SetData = (this: component.GeneralComponent, data: object, done?: () => void) => void;

const encoder = new TextEncoder();

/** Taro writes `root.cn.[0].v`, which WeChat reads as `root.cn[0].v`. */
const normalise = (data: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(data).map(([path, value]) => [path.replace(/\.\[/gu, '['), value]),
  );

/**
 * Makes every `setData` cross a border as in WeChat, where logic and view are two threads: the data
 * goes over as JSON and is written down, the callback comes back later.
 */
export function meterSetData(): void {
  const prototype = component.ComponentCaller.prototype as unknown as { setData: SetData };
  const original = prototype.setData;
  prototype.setData = function (data, done) {
    const text = JSON.stringify(data);
    records.setData.push({
      component: this.is,
      bytes: encoder.encode(text).length,
      keys: Object.keys(data).length,
    });
    const copy = normalise(JSON.parse(text) as Record<string, unknown>);
    original.call(this, copy, done && (() => setTimeout(done, 0)));
  };
}
