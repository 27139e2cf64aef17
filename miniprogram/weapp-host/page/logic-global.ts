import { recordError } from './records.ts';

const languageNames = [
  'Object',
  'Function',
  'Array',
  'String',
  'Number',
  'Boolean',
  'Symbol',
  'BigInt',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'WeakRef',
  'Promise',
  'Proxy',
  'Reflect',
  'JSON',
  'Math',
  'Date',
  'RegExp',
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'EvalError',
  'URIError',
  'AggregateError',
  'ArrayBuffer',
  'DataView',
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array',
  'Float64Array',
  'parseInt',
  'parseFloat',
  'isNaN',
  'isFinite',
  'encodeURIComponent',
  'decodeURIComponent',
  'encodeURI',
  'decodeURI',
  'escape',
  'unescape',
  'NaN',
  'Infinity',
  'undefined',
] as const;

const timerNames = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const;

/** `Function('…')` compiles nothing in WeChat; libraries use it to reach the real global object. */
const inertFunction: FunctionConstructor = new Proxy(Function, {
  apply: () => () => undefined,
  construct: () => () => undefined,
});

/** A library that catches an exception of ours at least prints it: React does when a page breaks. */
const logicConsole: Console = {
  ...console,
  error: (...parts: readonly unknown[]) => {
    for (const part of parts) recordError('console.error', part);
  },
};

const real = globalThis as unknown as Readonly<Record<string, unknown>>;

/** The global object of the logic layer: the language and timers, nothing of a browser. */
export const logicGlobal: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(languageNames.map((name) => [name, real[name]])),
  ...Object.fromEntries(
    timerNames.map((name) => [
      name,
      (real[name] as (...all: unknown[]) => unknown).bind(globalThis),
    ]),
  ),
  Function: inertFunction,
  console: logicConsole,
};
