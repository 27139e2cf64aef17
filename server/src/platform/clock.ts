import { Injectable } from '@nestjs/common';

/** China has one time zone and no summer time. */
const CHINA_AHEAD_MS = 8 * 3_600_000;

/** What time it is. Tests set it; nothing else of a feature asks the system. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The day it is in China, as YYYY-MM-DD. */
  today(): string {
    return new Date(this.now().getTime() + CHINA_AHEAD_MS).toISOString().slice(0, 10);
  }
}
