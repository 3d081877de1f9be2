import { aptInstall } from './debian.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';

async function haveFonts(): Promise<boolean> {
  const { code, output } = await runTool('fc-list', [':lang=zh', 'family'], { capture: true });
  return code === 0 && output.trim() !== '';
}

/**
 * Makes sure the browser can draw Chinese, without which widths and line breaks mean nothing. Other
 * systems than Linux bring such fonts along.
 */
export async function ensureChineseFonts(): Promise<void> {
  if (process.platform !== 'linux' || (await haveFonts())) return;
  say('未找到中文字体，正在安装……');
  if (await aptInstall(['fontconfig', 'fonts-noto-cjk'])) return;
  say('未能安装中文字体：页面测试中的宽度与折行可能不准。');
}
