import { Health } from '@app/shared/contract/health';
import { Controller, Get, Header, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Problems } from '../answers.decorator.ts';
import { NO_STORE } from '../http/caching.ts';
import { ProblemError } from '../problem-error.ts';

@Controller()
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('livez')
  @ApiOperation({ summary: '进程在运行' })
  @ApiOkResponse({ standardSchema: Health, description: '成功' })
  @SerializeOptions({ schema: Health })
  @Header('cache-control', NO_STORE)
  live(): Health {
    return { status: 'ok' };
  }

  @Get('healthz')
  @ApiOperation({ summary: '可以服务：数据库有应答' })
  @ApiOkResponse({ standardSchema: Health, description: '成功' })
  @Problems('unavailable')
  @SerializeOptions({ schema: Health })
  @Header('cache-control', NO_STORE)
  async ready(): Promise<Health> {
    try {
      await this.dataSource.query('select 1');
    } catch (error) {
      throw new ProblemError('unavailable', {}, { cause: error });
    }
    return { status: 'ok' };
  }
}
