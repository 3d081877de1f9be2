// npm run serve [-- --port N --host]: shows the site that is already built.
import { builtSite, isBuilt } from './lib/built-site.ts';
import { orStop } from './lib/or-stop.ts';
import { say } from './lib/say.ts';
import { serveOptions } from './lib/serve-options.ts';
import { serveUntilStopped } from './lib/serve-until-stopped.ts';

const options = orStop(() => serveOptions(process.argv.slice(2), process.env));
const site = orStop(builtSite);
if (isBuilt(site)) {
  await serveUntilStopped(site, options);
} else {
  say(`${site.dir} 里还没有网站，请先运行 npm run build。`);
  process.exitCode = 1;
}
