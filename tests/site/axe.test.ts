import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { sampleCases } from './lib/sample-pages.ts';
import { newPage, siteUrl } from './lib/site.ts';

// WCAG 2.2 AA contains all of the earlier versions' rules.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
// Dark and 长辈版 change colours and sizes, not what stands on a page: one width each is enough.
const views = [
  { mode: 'light', theme: 'light', elder: false, width: 390 },
  { mode: 'light', theme: 'light', elder: false, width: 1440 },
  { mode: 'dark', theme: 'dark', elder: false, width: 1440 },
  { mode: '长辈版', theme: 'light', elder: true, width: 390 },
] as const;

test.each(sampleCases)(
  '%s: axe finds nothing, light at 390 and 1440, dark at 1440, 长辈版 at 390',
  async (_, path) => {
    const { page, close } = await newPage();
    await page.goto(siteUrl(path));
    const findings: string[] = [];
    for (const { mode, theme, elder, width } of views) {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(
        (on) => document.documentElement.toggleAttribute('data-elder', on),
        elder,
      );
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .withTags(tags)
        // Without a second tab for the results: no page here has a frame.
        .setLegacyMode()
        .analyze();
      for (const { id, nodes } of violations)
        for (const { target, failureSummary } of nodes)
          findings.push(`${mode} ${width} ${id} ${target.join(' ')}: ${failureSummary}`);
    }
    await close();
    expect(findings).toEqual([]);
  },
);
