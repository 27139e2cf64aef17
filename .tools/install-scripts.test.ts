import { readFileSync } from 'node:fs';
import { inRoot } from './setup/root.mjs';

interface Manifest {
  allowScripts: Record<string, boolean>;
}
interface Lock {
  packages: Record<string, { hasInstallScript?: boolean }>;
}

const { allowScripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')) as Lock;

describe('install scripts', () => {
  it('are decided on, one by one', () => {
    const withScripts = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect([...new Set(withScripts)].sort()).toEqual(Object.keys(allowScripts).sort());
  });

  it('may run for the package that brings Node.js only', () => {
    const allowed = Object.entries(allowScripts).filter(([, isAllowed]) => isAllowed);
    expect(allowed).toEqual([['node', true]]);
  });

  it('are switched off for every npm version', () => {
    expect(readFileSync(inRoot('.npmrc'), 'utf8').split('\n')).toContain('ignore-scripts=true');
  });
});
