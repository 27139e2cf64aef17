export { SandboxEntity } from './sandbox.entity.ts';
export { SandboxMoveEntity } from './sandbox-move.entity.ts';
export { SandboxesModule } from './sandboxes.module.ts';
