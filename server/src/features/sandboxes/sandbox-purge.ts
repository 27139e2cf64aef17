import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { SandboxService } from './sandbox.service.ts';

const EVERY_MS = 3_600_000;

/** Deletes expired sandboxes every hour, also when nobody opens a new one. */
@Injectable()
export class SandboxPurge implements OnModuleInit, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly sandboxes: SandboxService) {}

  onModuleInit(): void {
    // a database that is away now may be back in an hour
    const purge = () => void this.sandboxes.purge().catch(() => undefined);
    this.timer = setInterval(purge, EVERY_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }
}
