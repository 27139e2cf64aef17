import { countTests, targetsFor } from './test-run.mjs';

describe('targetsFor', () => {
  it('builds everything when no project is named', () => {
    expect(targetsFor([])).toEqual(['server', 'h5', 'weapp']);
    expect(targetsFor(['-t', 'name'])).toEqual(['server', 'h5', 'weapp']);
  });

  it('builds only what the named projects need', () => {
    expect(targetsFor(['--selectProjects', 'unit', 'tools'])).toEqual([]);
    expect(targetsFor(['--selectProjects', 'api', '-t', 'e2e'])).toEqual(['server']);
    expect(targetsFor(['--selectProjects', 'api', 'e2e'])).toEqual(['server', 'h5', 'weapp']);
  });
});

describe('countTests', () => {
  it('counts a file that did not load as a failure', () => {
    const report = { numPassedTests: 3, numFailedTests: 1, numRuntimeErrorTestSuites: 2 };
    expect(countTests(JSON.stringify(report))).toEqual({ passed: 3, failed: 3 });
  });

  it('counts nothing when Jest left no report', () => {
    expect(countTests(undefined)).toEqual({ passed: 0, failed: 0 });
  });
});
