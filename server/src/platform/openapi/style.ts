/** The looks of the API page. */
export const style = `
  :root { --text: #1d2129; --soft: #5b6270; --line: #dfe2e8; --back: #fff; --mark: #0b6b4f; }
  @media (prefers-color-scheme: dark) {
    :root { --text: #e7e9ee; --soft: #a4abb8; --line: #353a45; --back: #16181d; --mark: #6fd3ae; }
  }
  body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem;
    font: 16px/1.7 system-ui, sans-serif; color: var(--text); background: var(--back); }
  h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; } h3 { font-size: 1rem; }
  h3 b, a { color: var(--mark); }
  section { border-top: 1px solid var(--line); padding: .5rem 0; }
  table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: .5rem 0; font-size: .875rem; }
  caption { text-align: left; color: var(--soft); }
  th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; font-weight: 400;
    overflow-wrap: anywhere; }
  th { width: 32%; } td:not(:last-child) { width: 28%; } td:last-child { color: var(--soft); }
  code { font: .9em ui-monospace, monospace; }
`;
