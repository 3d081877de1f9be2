import type { Page } from 'playwright-core';

const ownSchemes = /^(data|blob):/;

/** Starts a list of everything the page does that it may not; the list grows as it happens. */
export function watch(page: Page, siteUrl: string): readonly string[] {
  const problems: string[] = [];
  const { origin } = new URL(siteUrl);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !ownSchemes.test(url)) problems.push(`third party ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    problems.push(`exception ${error.message}`);
  });
  return problems;
}
