/** The style of the report; it follows the system's light or dark theme. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1d2430; --quiet: #566072; --paper: #fff; --sheet: #f3f5f8; --line: #d5dae2; --mark: #b3261e; --hint: #1c5d3a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --quiet: #a3adbd; --paper: #14181f; --sheet: #1d232d; --line: #38414f; --mark: #ff9d94; --hint: #8fd6ac; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; }
main { max-width: 56rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.75rem; margin: 0 0 .5rem; }
h2 { font: 600 1.05rem/1.5 ui-monospace, "Cascadia Mono", Consolas, monospace; margin: 2.5rem 0 .5rem; overflow-wrap: anywhere; }
a { color: inherit; }
.count strong { color: var(--mark); font-size: 1.25em; }
.clean { color: var(--hint); }
ol { margin: 0; padding: 0; list-style: none; }
ol > li { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; margin: .75rem 0; }
p { margin: 0; }
.message { font-weight: 600; }
.place { color: var(--quiet); font-weight: 400; margin-right: .5rem; }
.suggestion { color: var(--hint); }
.rule { color: var(--quiet); font-size: .875rem; }
pre { overflow-x: auto; margin: .5rem 0; padding: .5rem .75rem; background: var(--sheet); border-radius: .25rem; font: .9375rem/1.5 ui-monospace, "Noto Sans Mono CJK SC", "Cascadia Mono", Consolas, monospace; }
pre b { color: var(--mark); }
@media print { ol > li { break-inside: avoid; } }
`;
