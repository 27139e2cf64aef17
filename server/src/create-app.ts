import { ConsoleLogger, type NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { AppModule, type AppSettings } from './app.module.ts';
import { createAdapter } from './platform/http/adapter.ts';
import { serveApiDescription } from './platform/openapi/routes.ts';

const API = 'api/v1';

/** Routes that are no part of the versioned API. */
const OUTSIDE = ['livez', 'healthz'];

/** Errors alone are logged, and a start that fails is explained by whoever started it. */
const quiet: Pick<NestApplicationOptions, 'abortOnError' | 'logger'> = {
  abortOnError: false,
  logger: new ConsoleLogger({ json: true, logLevels: ['error', 'fatal'] }),
};

/** The whole application on a migrated database, ready to listen. */
export async function createApp(
  settings: AppSettings & { readonly h5Dir: string },
): Promise<NestFastifyApplication> {
  z.config(z.locales.zhCN());
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(settings),
    await createAdapter(settings.h5Dir),
    quiet,
  );
  app.setGlobalPrefix(API, { exclude: OUTSIDE });
  serveApiDescription(app);
  return app.init();
}
