import type { Breach } from './budgets.ts';
import type { BuildCost } from './build-part.ts';
import type { PageWeight } from './pages-part.ts';
import { textTable } from './text-table.ts';
import type { PageVitals } from './vitals-part.ts';

const one = (number: number | undefined): string => number?.toFixed(1) ?? '—';
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

const steps = { check: '检查', build: '构建' } as const;
const contents = { real: '馆藏', generated: '生成' } as const;

export const buildTable = (costs: readonly BuildCost[]): string =>
  textTable(
    ['', '条目', '页面', '秒', 'CPU 秒', '峰值 MB'],
    costs.map(({ content, step, entries, pages, seconds, cpuSeconds, peakMegabytes }) => [
      `${contents[content]} ${steps[step]}`,
      String(entries),
      pages === undefined ? '' : String(pages),
      one(seconds),
      one(cpuSeconds),
      peakMegabytes?.toFixed(0) ?? '—',
    ]),
  );

export const pagesTable = (pages: readonly PageWeight[]): string =>
  textTable(
    ['页面（KB）', 'HTML', 'CSS', '脚本', '字体', '合计', '请求', '元素'],
    pages.map((page) => [
      page.path,
      ...[page.html, page.css, page.script, page.font, page.total].map(kilobytes),
      String(page.requests),
      String(page.dom),
    ]),
  );

export const vitalsTable = (pages: readonly PageVitals[]): string =>
  textTable(
    ['页面（手机，慢 4G）', 'LCP 毫秒', 'CLS', '阻塞毫秒'],
    pages.map(({ path, lcp, cls, blocking }) => [
      path,
      lcp.toFixed(0),
      cls.toFixed(3),
      blocking.toFixed(0),
    ]),
  );

export const breachTable = (breaches: readonly Breach[]): string =>
  textTable(
    ['超出预算', '项目', '实测', '预算'],
    breaches.map(({ path, what, measured, budget }) => [
      path,
      what,
      String(Math.round(measured * 1000) / 1000),
      String(budget),
    ]),
  );
