import { Module, StandardSchemaSerializerInterceptor, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE, Reflector } from '@nestjs/core';
import { Clock } from './clock.ts';
import { HealthController } from './health/health.controller.ts';
import { ProblemFilter } from './problem.filter.ts';
import { SETTINGS, type Settings } from './settings.ts';
import { validationPipe } from './validation.pipe.ts';

@Module({})
export class PlatformModule {
  /** What every feature stands on. */
  static with(settings: Settings): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      controllers: [HealthController],
      providers: [
        Clock,
        { provide: SETTINGS, useValue: settings },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
        {
          provide: APP_INTERCEPTOR,
          inject: [Reflector],
          useFactory: (reflector: Reflector) => new StandardSchemaSerializerInterceptor(reflector),
        },
      ],
      exports: [SETTINGS, Clock],
    };
  }
}
