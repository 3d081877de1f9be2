import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { sampleCases } from './lib/sample-pages.ts';
import { newPage, siteUrl } from './lib/site.ts';

// WCAG 2.2 AA contains all of the earlier versions' rules.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const modes = [
  { mode: 'light', theme: 'light', elder: false },
  { mode: 'dark', theme: 'dark', elder: false },
  { mode: '长辈版', theme: 'light', elder: true },
] as const;
const views = modes.flatMap((mode) => [390, 1440].map((width) => ({ ...mode, width })));

test.each(sampleCases)(
  '%s: axe finds nothing, light, dark, 长辈版, at 390 and 1440',
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
