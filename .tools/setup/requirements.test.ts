import { requireNode, requireNpm } from './requirements.mjs';

describe('requirements', () => {
  it.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.21.0'])('take Node %s', (version) => {
    expect(() => {
      requireNode(version);
    }).not.toThrow();
  });

  it.each(['v18.20.0', 'v20.18.3'])('refuse Node %s in one sentence', (version) => {
    expect(() => {
      requireNode(version);
    }).toThrow(`需要 Node.js 20.19 或更新的版本，当前是 ${version}。`);
  });

  it('refuse npm 9 and take npm 10, or no npm at all', () => {
    expect(() => {
      requireNpm('npm/9.9.4 node/v20.19.0 linux x64');
    }).toThrow('需要 npm 10');
    for (const agent of ['npm/10.8.2 node/v20.19.0 linux x64', undefined]) {
      expect(() => {
        requireNpm(agent);
      }).not.toThrow();
    }
  });
});
