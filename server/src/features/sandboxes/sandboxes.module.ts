import { Module } from '@nestjs/common';
import { SandboxController } from './sandbox.controller.ts';
import { SandboxService } from './sandbox.service.ts';

@Module({ controllers: [SandboxController], providers: [SandboxService] })
export class SandboxesModule {}
