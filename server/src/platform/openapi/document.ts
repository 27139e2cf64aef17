import { Problem } from '@app/shared/contract/problem';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

/** Describes the API of the application as OpenAPI 3.1. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const frame = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('小店说明书 API')
    .setDescription('带依据的速读：每个要点都能回到原文。出错时一律返回 application/problem+json。')
    .setVersion('1')
    .build();
  const document = SwaggerModule.createDocument(app, frame);
  const problem = z.toJSONSchema(Problem, { io: 'output' }) as SchemaObject;
  return {
    ...document,
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, Problem: problem },
    },
  };
}

type SchemaObject = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];
