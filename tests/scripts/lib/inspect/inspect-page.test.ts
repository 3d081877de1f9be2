import { describe, expect, test } from 'vitest';
import { inspectPage } from '../../../../scripts/lib/inspect/inspect-page.ts';
import { pageWith, policyWith } from './page-with.ts';

const rulesOf = (html: string) => [...new Set(inspectPage(html).breaches.map(({ rule }) => rule))];

describe('what a page of the hall may hold', () => {
  test.each([
    [
      'a link inside, out, by mail and by telephone',
      '<a href="/outcomes/">一</a><a href="#main">二</a><a href="https://example.org/a?b=c" rel="external noopener">三</a><a href="mailto:a@example.org">四</a><a href="tel:02112345678">五</a>',
    ],
    [
      'a picture of the site',
      '<picture><source srcset="/photos/a-400.webp 400w, /photos/a-800.webp 800w" type="image/webp"><img src="/photos/a.jpg" alt="虚构" width="4" height="3" loading="lazy"></picture>',
    ],
    [
      'a drawing',
      '<svg viewBox="0 0 4 4" aria-hidden="true" focusable="false"><g class="x"><path d="M0 0h4"></path><a href="/craftsmen/"><text x="1" y="2">虚构</text></a></g></svg>',
    ],
    [
      'a form of the site',
      '<form class="find" role="search" action="/search/"><label for="q">搜</label><input id="q" name="q" type="search" autocomplete="off"><button type="submit">搜索</button></form>',
    ],
    [
      'a table with a caption',
      '<table><caption>虚构</caption><thead><tr><th scope="col">年</th></tr></thead><tbody><tr><td colspan="2">2022</td></tr></tbody></table>',
    ],
    [
      'linked data',
      '<script type="application/ld+json">{"@context":"https://schema.org"}</script>',
    ],
    [
      'words for a browser without script',
      '<noscript><p>要用脚本。<a class="more" href="#letters">按拼音</a></p></noscript>',
    ],
    [
      'Chinese addresses and percent signs',
      '<a href="/search/?q=焊接">一</a><a href="/a/%E7%84%8A/">二</a>',
    ],
    [
      'a word that looks like a scheme in the text',
      '<p>javascript:alert(1) data:text/html onerror=</p>',
    ],
  ])('%s', (_, body) => {
    expect(rulesOf(pageWith(body))).toEqual([]);
  });

  test('a script and a style whose hashes the policy names', () => {
    const head = '<script>let a = 1;</script><style>p{color:red}</style>';
    const policy = policyWith(['let a = 1;'], ['p{color:red}']);
    expect(rulesOf(pageWith('', { head, policy }))).toEqual([]);
  });
});

describe('what no page may hold', () => {
  test.each([
    ['site/handler', '<p onclick="x()">a</p>'],
    ['site/handler', '<svg ONLOAD="x()"></svg>'],
    ['site/handler', '<details open ontoggle=x()><summary>a</summary></details>'],
    ['site/handler', '<img src="/a.png" alt="" onerror="x()">'],
    ['site/style', '<p style="color:red">a</p>'],
    ['site/style', '<table><tbody><tr><td style="text-align:center">a</td></tr></tbody></table>'],
    ['site/element', '<iframe src="/a/"></iframe>'],
    ['site/element', '<object data="/a.svg"></object>'],
    ['site/element', '<embed src="/a.svg">'],
    ['site/element', '<base href="https://example.org/">'],
    ['site/element', '<svg><script>x()</script></svg>'],
    ['site/element', '<svg><foreignObject><p>a</p></foreignObject></svg>'],
    ['site/element', '<svg><use href="/a.svg#b"></use></svg>'],
    ['site/element', '<svg><animate attributeName="href" to="javascript:x()"></animate></svg>'],
    ['site/element', '<math><mtext>a</mtext></math>'],
    ['site/element', '<video src="/a.mp4"></video>'],
    ['site/element', '<x-widget></x-widget>'],
    ['site/element', '<noscript><style>p{}</style></noscript>'],
    ['site/element', '<noscript><iframe src="/a/"></iframe></noscript>'],
    ['site/element', '<template><iframe src="/a/"></iframe></template>'],
    ['site/handler', '<noscript><img src="/a.png" alt="" onerror="x()"></noscript>'],
    ['site/handler', '<template><p onclick="x()">a</p></template>'],
    ['site/syntax', '<noscript><!-- </noscript><p title="-->">a</p>'],
    ['site/syntax', '<p class="a" class="b">a</p>'],
    ['site/syntax', '<p title="a"onclick="x()">a</p>'],
    ['site/attribute', '<a href="/a/" ping="https://example.org/">a</a>'],
    ['site/attribute', '<a href="/a/" target="x">a</a>'],
    ['site/attribute', '<button type="submit" formaction="https://example.org/">a</button>'],
    ['site/attribute', '<p is="x-p">a</p>'],
    ['site/attribute', '<svg><a xlink:href="javascript:x()"><text>a</text></a></svg>'],
    ['site/attribute', '<input type="image" src="/a.png">'],
    ['site/attribute', '<form method="post"><p>a</p></form>'],
    ['site/attribute', '<script type="importmap">{}</script>'],
    ['site/attribute', '<meta http-equiv="set-cookie" content="a=b">'],
    ['site/attribute', '<link rel="preconnect" href="https://example.org">'],
    ['site/attribute', '<link rel="dns-prefetch" href="//example.org">'],
    ['site/address', '<a href="javascript:x()">a</a>'],
    ['site/address', '<a href="JaVaScRiPt:x()">a</a>'],
    ['site/address', '<a href="java&#10;script:x()">a</a>'],
    ['site/address', '<a href="&#x6A;avascript&colon;x()">a</a>'],
    ['site/address', '<a href=" &#1; javascript:x()">a</a>'],
    ['site/address', '<a href="data:text/html,a">a</a>'],
    ['site/address', '<a href="vbscript:x">a</a>'],
    ['site/address', '<a href="blob:https://example.org/a">a</a>'],
    ['site/address', '<a href="file:///etc/hosts">a</a>'],
    ['site/address', '<a href="//example.org/">a</a>'],
    ['site/address', '<a href="/\\example.org/">a</a>'],
    ['site/address', '<a href="\\\\example.org/">a</a>'],
    ['site/address', '<a href="/&#9;/example.org/">a</a>'],
    ['site/address', '<a href="https://a:b@example.org/">a</a>'],
    ['site/address', '<a href="http://[a/">a</a>'],
    ['site/address', '<svg><a href="javascript:x()"><text>a</text></a></svg>'],
    ['site/address', '<form action="https://example.org/"><p>a</p></form>'],
    ['site/address', '<img src="data:image/svg+xml,a" alt="">'],
    ['site/third-party', '<img src="https://example.org/a.png" alt="">'],
    ['site/third-party', '<img src="//example.org/a.png" alt="">'],
    [
      'site/third-party',
      '<img src="/a.png" srcset="/a.png 1x, https://example.org/b.png 2x" alt="">',
    ],
    ['site/third-party', '<picture><source srcset="https://example.org/a.webp"></picture>'],
    ['site/third-party', '<script src="https://example.org/a.js"></script>'],
    ['site/third-party', '<link rel="stylesheet" href="https://example.org/a.css">'],
    ['site/third-party', '<link rel="icon" href="https://example.org/a.svg">'],
    ['site/third-party', '<link rel="modulepreload" href="https://example.org/a.js">'],
    [
      'site/third-party',
      '<svg><path d="M0 0" fill="url(https://example.org/a.svg#b)"></path></svg>',
    ],
    ['site/third-party', '<svg><path d="M0 0" fill="\\75rl(https://example.org/#b)"></path></svg>'],
    ['site/refresh', '<meta http-equiv="refresh" content="0; url=https://example.org/">'],
    ['site/refresh', '<meta http-equiv="REFRESH" content="0;javascript:x()">'],
    ['site/hash', '<script>x()</script>'],
    ['site/hash', '<script type="module">x()</script>'],
    ['site/hash', '<script src="/_astro/a.js">x()</script>'],
    ['site/hash', '<style>p{color:red}</style>'],
    ['site/hash', '<svg><style>p{color:red}</style></svg>'],
    ['site/data', '<script type="application/ld+json">{"a":</script>'],
    ['site/third-party', '<style>p{background:url(https://example.org/a)}</style>'],
    ['site/sheet', '<style>@import "/a.css";</style>'],
    ['site/policy', `<meta http-equiv="content-security-policy" content="${policyWith()}">`],
  ])('%s: %s', (rule, body) => {
    expect(rulesOf(pageWith(body))).toContain(rule);
  });

  test('names the place', () => {
    const [breach] = inspectPage(pageWith('\n<p>一</p>\n  <p onclick="x()">二</p>')).breaches;
    expect(breach).toEqual({
      rule: 'site/handler',
      detail: '<p> onclick="x()"',
      line: 3,
      column: 3,
    });
  });

  test('shows a value without the signs that would forge a report', () => {
    const [breach] = inspectPage(pageWith('<p style="a&#10;::error::b&#x202e;">二</p>')).breaches;
    expect(breach?.detail).toBe('<p> style="a‹U+000A›::error::b‹U+202E›"');
  });
});

describe('the policy of a page', () => {
  test.each([
    ['none', ''],
    ['a script from everywhere', policyWith().replace("script-src 'self'", 'script-src *')],
    ['unsafe-inline', policyWith().replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")],
    ['unsafe-eval', policyWith().replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")],
    [
      'wasm-unsafe-eval',
      policyWith().replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
    ],
    ['a nonce', policyWith().replace("script-src 'self'", "script-src 'self' 'nonce-a'")],
    [
      'a host',
      policyWith().replace("connect-src 'self'", "connect-src 'self' https://example.org"),
    ],
    ['a hash where none belongs', policyWith(['a']).replace('script-src', 'img-src')],
    ['a directive that is missing', policyWith().replace("base-uri 'none'; ", '')],
    ['a directive without its source', policyWith().replace("object-src 'none'", 'object-src')],
    ['a directive that is there twice', `${policyWith()}; img-src 'self'`],
    ['a directive that no page has', `${policyWith()}; report-uri https://example.org/`],
  ])('is refused: %s', (_, policy) => {
    expect(rulesOf(pageWith('', { policy }))).toContain('site/policy');
  });

  test('takes what this page may have beyond the others, and nothing else', () => {
    const extra = { 'connect-src': ['https://api.github.com'] };
    const of = (source: string) =>
      inspectPage(
        pageWith('', {
          policy: policyWith().replace("connect-src 'self'", `connect-src 'self' ${source}`),
        }),
        extra,
      ).breaches.length;
    expect([of('https://api.github.com'), of('https://example.org')]).toEqual([0, 1]);
  });
});
