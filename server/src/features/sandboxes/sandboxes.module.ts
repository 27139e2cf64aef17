import { Module } from '@nestjs/common';
import { SandboxPurge } from './sandbox-purge.ts';
import { SandboxController } from './sandbox.controller.ts';
import { SandboxService } from './sandbox.service.ts';

@Module({ controllers: [SandboxController], providers: [SandboxService, SandboxPurge] })
export class SandboxesModule {}
