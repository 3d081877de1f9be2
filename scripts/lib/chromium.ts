import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { aptInstall, isDebian } from './debian.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// Ubuntu leaves a stub at the usual place that only says how to install the real one. On Windows a
// browser answers --version by opening a window.
async function starts(program: string): Promise<boolean> {
  if (process.platform === 'win32') return true;
  const { code } = await runTool(program, ['--version'], { capture: true });
  return code === 0;
}

async function findChromium(): Promise<string | undefined> {
  const { CHROME_PATH: chosen } = process.env;
  for (const place of [...(chosen ? [chosen] : usualPlaces), chromium.executablePath()]) {
    if (existsSync(place) && (await starts(place))) return place;
  }
  return undefined;
}

async function install(): Promise<void> {
  if (isDebian() && (await aptInstall(['chromium']))) return;
  await runTool('playwright-core', ['install', 'chromium'], { toStderr: true });
}

/**
 * The path of a Chromium that starts: `CHROME_PATH`, one in the usual places, or one installed now.
 * Throws when there is none and none can be installed.
 */
export async function chromiumPath(): Promise<string> {
  const found = await findChromium();
  if (found) return found;
  say('未找到 Chromium，正在安装……');
  await install();
  const installed = await findChromium();
  if (!installed) throw new Error('未能安装 Chromium：请自行安装，并用 CHROME_PATH 指明其路径。');
  return installed;
}
