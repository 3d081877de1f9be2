import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cspHash } from '../../../../scripts/lib/inspect/inspect-page.ts';
import { inspectSite } from '../../../../scripts/lib/inspect/inspect-site.ts';
import { pageExtras } from '../../../../scripts/lib/inspect/page-extras.ts';
import { pageWith, policyWith } from './page-with.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'shaitu-inspect-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file of the site; signs below U+0100 are bytes. */
function put(file: string, content: string): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content, /[^\u0000-\u00ff]/.test(content) ? 'utf8' : 'latin1');
}

const found = () => inspectSite(folder).problems.map(({ file, rule }) => `${file} ${rule}`);

describe('files of the site', () => {
  test.each([
    ['index.html', pageWith('<p>a</p>')],
    ['_astro/Base.a-b_c.css', 'p{background:url(/a.png);scroll-behavior:smooth}'],
    ['_astro/a.js', 'export const a = 1;'],
    [
      'favicon.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><style>path{fill:none}</style><path d="M2 2h3z" stroke-width="3"/></svg>',
    ],
    ['data/outcomes.json', '{"version":1,"entries":[]}'],
    [
      'feed.xml',
      '<?xml version="1.0" encoding="utf-8"?><feed><link href="https://example.org/a/?b=1&amp;c=2"/></feed>',
    ],
    ['statistics.csv', 'a,b\r\n1,2\r\n'],
    ['notices/a.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
    ['robots.txt', 'User-agent: *\nAllow: /\n'],
    ['photos/a.png', '\x89PNG\r\n\x1a\n'],
    ['fonts/a.woff2', 'wOF2'],
    ['search-index/a/index/7.pf_index', '\x1f\x8b'],
  ])('%s may be there', (file, content) => {
    put(file, content);
    expect(found()).toEqual([]);
  });

  test.each([
    ['site/file', '.htaccess', 'a'],
    ['site/file', 'a/.git/config.txt', 'a'],
    ['site/file', 'run.sh', '#!/bin/sh'],
    ['site/file', 'a.php', '<?php'],
    ['site/file', 'a.js', 'x()'],
    ['site/file', 'photos/a.svg', '<svg></svg>'],
    ['site/file', 'photos/a.png', '<svg onload="x()">'],
    ['site/file', 'photos/a.jpg', '\x89PNG\r\n\x1a\n'],
    ['site/file', 'fonts/a.woff2', 'MZ'],
    ['site/file', 'a b.html', '<p>'],
    ['site/file', 'robots.txt', '\xff\xfe'],
    ['site/file', 'big.html', 'a'.repeat(5 * 1024 * 1024)],
    ['site/data', 'data/a.json', '{"a":'],
    ['site/data', 'a.csv', '<script>x()</script>'],
    ['site/data', 'a.txt', '<!DOCTYPE html><p>'],
    ['site/data', 'feed.xml', '<?xml-stylesheet href="/a.xsl"?><feed/>'],
    ['site/data', 'feed.xml', '<!DOCTYPE feed [<!ENTITY a "b">]><feed>&a;</feed>'],
    [
      'site/data',
      'sitemap.xml',
      '<a><x:script xmlns:x="http://www.w3.org/1999/xhtml">x()</x:script></a>',
    ],
    ['site/address', 'feed.xml', '<feed><link href="javascript:x()"/></feed>'],
    ['site/drawing', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>'],
    ['site/drawing', 'a.svg', '<svg onload="x()"></svg>'],
    ['site/drawing', 'a.svg', '<svg><foreignObject><p>a</p></foreignObject></svg>'],
    ['site/drawing', 'a.svg', '<svg><image href="https://example.org/a.png"/></svg>'],
    ['site/drawing', 'a.svg', '<svg><path fill="url(https://example.org/a#b)" d=""/></svg>'],
    ['site/drawing', 'a.svg', '<?xml-stylesheet href="/a"?><svg></svg>'],
    ['site/drawing', 'a.svg', '<!DOCTYPE svg [<!ENTITY a "<script/>">]><svg>&a;</svg>'],
    [
      'site/drawing',
      'a.svg',
      '<svg xmlns:x="http://www.w3.org/2000/svg"><x:script>x()</x:script></svg>',
    ],
    ['site/drawing', 'a.svg', '<p>a</p>'],
    ['site/third-party', 'a.svg', '<svg><style>@font-face{src:url(//example.org/a)}</style></svg>'],
    ['site/sheet', '_astro/a.css', '@import url(/b.css);'],
    ['site/sheet', '_astro/a.css', '@\\69mport "/b.css";'],
    ['site/sheet', '_astro/a.css', 'p{background:url(data:image/png;base64,a)}'],
    ['site/third-party', '_astro/a.css', 'p{background:u\\72l("\\68ttps://example.org/a")}'],
    ['site/third-party', '_astro/a.css', 'p{background:image-set("//example.org/a" 1x)}'],
    [
      'site/third-party',
      '_astro/a.css',
      'a{content:"/*";background:url(//example.org/a)}b{content:"*/"}',
    ],
    ['site/handler', 'a/index.html', pageWith('<p onclick="x()">a</p>')],
  ])('%s: %s is refused', (rule, file, content) => {
    put(file, content);
    expect(found()).toContain(`${file} ${rule}`);
  });

  test('a symbolic link is not followed', () => {
    put('index.html', pageWith('<p>a</p>'));
    symlinkSync('/etc/hosts', path.join(folder, 'hosts.txt'));
    expect(found()).toEqual(['hosts.txt site/file']);
  });

  test('only scripts that the trusted build has, on a page and in a file', () => {
    put('index.html', pageWith('', { head: '<script>a</script>', policy: policyWith(['a']) }));
    put('_astro/b.js', 'b');
    const { problems, scripts } = inspectSite(folder, { trusted: new Set([cspHash('a')]) });
    expect([...scripts].sort()).toEqual([cspHash('a'), cspHash('b')].sort());
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      '_astro/b.js site/script',
    ]);
  });

  test('only the contribution desk may call the forge that the hall names', () => {
    const policy = policyWith().replace(
      "connect-src 'self'",
      "connect-src 'self' https://api.github.com",
    );
    put('contribute/index.html', pageWith('', { policy }));
    put('outcomes/index.html', pageWith('', { policy }));
    const extras = pageExtras({ repository: 'https://github.com/xu-gou/zhan-guan' });
    const { problems } = inspectSite(folder, { extras });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'outcomes/index.html site/policy',
    ]);
  });

  test('a hall of another forge calls that forge, a hall without one calls nobody', () => {
    expect(
      pageExtras({
        repository: 'https://git.example.org/a/b',
        forge: { kind: 'gitlab', branch: 'main' },
      })['contribute/']?.['connect-src'],
    ).toEqual(['https://git.example.org']);
    expect(pageExtras(undefined)['contribute/']?.['connect-src']).toBeUndefined();
  });
});
