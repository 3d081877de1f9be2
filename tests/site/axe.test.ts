import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { sampleCases } from './lib/sample-pages.ts';
import { newPage, siteUrl } from './lib/site.ts';

// WCAG 2.2 AA contains all of the earlier versions' rules.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const modes = [
  { mode: 'light', theme: 'light', elder: false },
  { mode: 'dark', theme: 'dark', elder: false },
  { mode: '长辈版', theme: 'light', elder: true },
] as const;

describe.each(modes)('in $mode', ({ theme, elder }) => {
  test.each(sampleCases)('%s: axe finds nothing at 390 and 1440', async (_, path) => {
    const { page, close } = await newPage({ theme, elder });
    await page.goto(siteUrl(path));
    const findings: string[] = [];
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      // Without a second tab for the results: no page here has a frame.
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .withTags(tags)
        .setLegacyMode()
        .analyze();
      for (const { id, nodes } of violations)
        for (const { target, failureSummary } of nodes)
          findings.push(`${width} ${id} ${target.join(' ')}: ${failureSummary}`);
    }
    await close();
    expect(findings).toEqual([]);
  });
});
