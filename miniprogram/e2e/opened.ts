interface Closable {
  readonly close: () => Promise<unknown>;
}

/** What a test file opened; all of it is closed, also when opening failed half-way. */
export class Opened {
  private readonly all: Closable[] = [];

  async add<Resource extends Closable>(opening: Promise<Resource>): Promise<Resource> {
    const resource = await opening;
    this.all.unshift(resource);
    return resource;
  }

  /** Closes the latest first. */
  async close(): Promise<void> {
    for (const resource of this.all.splice(0)) await resource.close();
  }
}
