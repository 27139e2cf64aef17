import { Controller, Get, Global, Module, type NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Answers } from './answers.decorator.ts';
import { PlatformModule } from './platform.module.ts';

const Named = z.object({ name: z.string() });

@Controller()
class Talkative {
  @Get('surplus')
  @Answers('more than the contract names', Named)
  surplus() {
    return { name: '小店', secret: 'kept inside' };
  }

  @Get('broken')
  @Answers('less than the contract names', Named)
  broken() {
    return { secret: 'kept inside' };
  }
}

/** The health routes ask for a database; nobody connects it here. */
@Global()
@Module({
  imports: [PlatformModule.with({ maxDocumentBytes: 1, contentDir: '' })],
  controllers: [Talkative],
  providers: [{ provide: DataSource, useValue: new DataSource({ type: 'postgres' }) }],
  exports: [DataSource],
})
class TalkativeModule {}

const quiet: Pick<NestApplicationOptions, 'logger'> = { logger: false };

describe('an answer', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(
      TalkativeModule,
      new FastifyAdapter(),
      quiet,
    );
    await app.init();
  });

  afterAll(() => app.close());

  it('carries nothing that its contract does not name', async () => {
    const { body } = await app.inject('/surplus');
    expect(JSON.parse(body)).toEqual({ name: '小店' });
  });

  it('that breaks its contract is our error and shows nothing', async () => {
    const { statusCode, body } = await app.inject('/broken');
    expect(statusCode).toBe(500);
    expect(body).not.toContain('kept inside');
  });
});
