import { Inject, Injectable } from '@nestjs/common';
import { withEditorial, type Edited, type Editorial } from '../../pipeline/digest/editorial.ts';
import type { Processed } from '../../pipeline/pipeline.ts';
import { SETTINGS, type Settings } from '../../platform/settings.ts';
import { hashOf } from './digest.store.ts';
import { readEditorials } from './editorials.ts';

@Injectable()
export class EditorialService {
  private read: Promise<ReadonlyMap<string, Editorial>> | undefined;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** The outcome with the editorial digest of these bytes, if there is one and it is proved. */
  async edit(sha256: string, outcome: Processed): Promise<Edited> {
    this.read ??= readEditorials(this.settings.contentDir);
    const editorial = (await this.read).get(sha256);
    return editorial ? withEditorial(outcome, editorial, hashOf) : { outcome, faults: [] };
  }
}
