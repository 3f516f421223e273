/** Light, dark and print. The owners have the colours of the diagram, and are told by letter and shape, too. */
export const pageStyle = `
:root {
  --page: #ffffff; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --soft: #f6f8fa;
  --provider: #0b6bcb; --shared: #8250df; --customer: #b87f00; --nobody: #cf222e; --gap: #c4232e; --good: #1a7f37;
  --link: #0b5cad;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #14181f; --text: #e6edf3; --quiet: #9aa4af; --line: #323a45; --soft: #1b212a;
    --provider: #58a6ff; --shared: #bb9af7; --customer: #e0b040; --nobody: #ff7b72; --gap: #ff7b72; --good: #56d364;
    --link: #7cb8ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1180px; padding: 24px; background: var(--page); color: var(--text);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
article + article { margin-top: 56px; border-top: 1px solid var(--line); padding-top: 32px; }
h1 { margin: 0; font-size: 26px; line-height: 1.2; }
h2 { margin: 36px 0 10px; font-size: 18px; }
h3 { margin: 20px 0 6px; font-size: 14px; }
p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
a { color: var(--link); }
code { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); font-weight: 400; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.verdict { margin: 4px 0; font-size: 16px; font-weight: 600; }
.ready { color: var(--good); }
.not-ready, .gap { color: var(--gap); font-weight: 700; }
nav ul, .legend { display: flex; flex-wrap: wrap; gap: 4px 20px; list-style: none; }
nav { margin-bottom: 28px; }
.legend { margin: 16px 0 10px; }
.mark { display: inline-block; min-width: 19px; padding: 0 4px; border: 1px solid; border-radius: 4px; text-align: center;
  font-size: 12px; font-weight: 600; line-height: 17px; }
.mark small { margin-inline-start: 2px; font-size: 10px; }
.mark + .mark { margin-inline-start: 2px; }
.mark.provider, .segment.provider { border-color: var(--provider); background: color-mix(in srgb, var(--provider) 20%, var(--page)); }
.mark.shared, .segment.shared { border-color: var(--shared);
  background: linear-gradient(90deg, color-mix(in srgb, var(--shared) 30%, var(--page)) 50%, var(--page) 50%); }
.mark.customer, .segment.customer { border-color: var(--customer); border-bottom-width: 3px;
  background: color-mix(in srgb, var(--customer) 20%, var(--page)); }
.mark.nobody, .segment.nobody { border: 1px dashed var(--nobody); }
.bar { display: flex; align-items: center; gap: 12px; margin: 4px 0; }
.bar-title { flex: 0 0 150px; }
.track { flex: 1; }
.filled { display: flex; gap: 2px; }
.segment { flex: 1 1 0; min-width: 22px; border: 1px solid; border-radius: 3px; text-align: center; font-size: 12px; line-height: 18px; }
.segment.customer { line-height: 16px; }
.segment b { padding: 0 4px; border-radius: 3px; background: var(--page); }
.findings { list-style: none; }
.findings li { margin: 8px 0; padding: 6px 12px; border-inline-start: 3px solid var(--line); background: var(--soft); break-inside: avoid; }
.findings .error, .findings .warning { border-color: var(--gap); }
.wide { position: relative; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 4px 8px; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
thead th { color: var(--quiet); font-size: 12px; vertical-align: bottom; }
.split td, .split thead th + th { text-align: center; white-space: nowrap; }
.split thead th + th { white-space: normal; }
.split .boundary > th, .split .flows > th, .split .system > th { font-weight: 600; }
.split .gap { margin-inline-start: 3px; }
.picture svg { display: block; margin: 0 auto; max-width: 100%; height: auto; }
.lanes td, .lanes th { min-width: 150px; }
.lanes thead b, .lanes thead .quiet { display: block; }
.lanes thead b { color: var(--text); font-size: 14px; }
.lanes .silent { color: var(--quiet); font-style: italic; }
.lanes .gap { color: var(--gap); }
dl { display: grid; grid-template-columns: minmax(150px, max-content) 1fr; gap: 4px 16px; }
dt { color: var(--quiet); }
.defenses { table-layout: fixed; }
.defenses .what { width: 26%; }
.defenses .whose { width: 24%; }
.defenses th { font-weight: 600; }
.defenses .quiet { display: block; font-size: 12px; }
.excluded .title { text-decoration: line-through; }
.part { break-inside: avoid-page; }
footer { margin-top: 48px; border-top: 1px solid var(--line); padding-top: 12px; color: var(--quiet); }
@media (max-width: 640px) {
  body { padding: 14px; }
  .bar { display: block; }
  .defenses, .defenses tbody, .defenses tr, .defenses th, .defenses td { display: block; border: 0; }
  .defenses colgroup { display: none; }
  .defenses tr { padding: 6px 0; border-bottom: 1px solid var(--line); }
  .defenses th, .defenses td { padding: 1px 0; }
}
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  article + article { break-before: page; margin: 0; border: 0; padding: 0; }
  h2, h3 { break-after: avoid; }
  tr, .picture { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
  * { print-color-adjust: exact; }
}
`;
