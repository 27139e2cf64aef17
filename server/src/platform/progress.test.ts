import { setTimeout as sleep } from 'node:timers/promises';
import { Progress } from './progress.ts';

describe('Progress', () => {
  it('tells a quick step in one line, without a time', async () => {
    const lines: string[] = [];
    const progress = new Progress((line) => lines.push(line));
    await progress.step(
      '收录',
      () => Promise.resolve(5),
      (count) => `收录 ${count} 篇`,
    );
    expect(lines).toEqual(['✓ 收录 5 篇']);
  });

  it('says what it is at after a second, and how long it took', async () => {
    const lines: string[] = [];
    const progress = new Progress((line) => lines.push(line));
    await progress.step(
      '收录',
      () => sleep(1100),
      () => '收录完成',
    );
    expect(lines[0]).toBe('… 收录');
    expect(lines[1]).toMatch(/^✓ 收录完成（1\.\d 秒）$/);
  });

  it('leaves a failure to whoever started the step', async () => {
    const progress = new Progress(() => undefined);
    const failing = progress.step('收录', () => Promise.reject(new Error('x')), String);
    await expect(failing).rejects.toThrow('x');
  });
});
