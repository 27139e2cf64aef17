import { addComponent, codeSpace } from './component-space.ts';
import type { ModuleLoader } from './module-loader.ts';

type Definition = Record<string, unknown>;

/** Registers pages and components on first use, each under the path whose file is being run. */
export class ComponentRegistry {
  private readonly known = new Set<string>();
  private current = '';

  /** Makes a page or component, and all components it uses, ready to be created. */
  ensure(path: string, loader: ModuleLoader): void {
    if (this.known.has(path)) return;
    this.known.add(path);
    for (const used of addComponent(path)) this.ensure(used, loader);
    const outer = this.current;
    this.current = path;
    try {
      loader.load(`${path}.js`);
    } finally {
      this.current = outer;
    }
  }

  /** `Page()` of the logic layer. */
  readonly page = (definition: object): void => {
    const present = Object.fromEntries(
      Object.entries(definition).filter(([, value]) => value !== undefined),
    );
    codeSpace.componentEnv(this.current, ({ Page }) => {
      Page(present);
    });
  };

  /** `Component()` of the logic layer. */
  readonly component = (definition: object): void => {
    codeSpace.componentEnv(this.current, ({ Component }) => {
      Component(definition as Definition);
    });
  };

  /** `Behavior()` of the logic layer. */
  readonly behavior = (definition: object): unknown =>
    codeSpace.behavior().definition(definition).register();
}
