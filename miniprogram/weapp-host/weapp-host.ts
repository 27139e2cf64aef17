import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileWeapp } from './compile/compile.ts';
import { bundleHost } from './host-bundle.ts';
import { serveHost } from './host-server.ts';

export interface WeappHostOptions {
  /** The built mini program: the folder with `app.json`. */
  readonly root: string;
  /** The folder of the host page's sources, `miniprogram/weapp-host/page`. */
  readonly page: string;
  /** Where requests of the mini program go, such as `http://127.0.0.1:40123`. */
  readonly api?: string;
}

export interface WeappHost {
  readonly url: string;
  /** What WeChat's compiler would refuse; a run with problems is no proof of anything. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/** Compiles a built mini program and serves it, ready to run, to a browser. */
export async function startWeappHost({ root, page, api }: WeappHostOptions): Promise<WeappHost> {
  const { script, problems } = compileWeapp(root);
  const read = (name: string) => readFileSync(path.join(page, name), 'utf8');
  const files = new Map([
    ['/', read('index.html')],
    ['/host.css', read('host.css')],
    ['/host.js', await bundleHost(page)],
    ['/weapp.js', script],
  ]);
  return { problems, ...(await serveHost({ files, root, api })) };
}
