// npm start [-- --port N --host]: from content to a site in the browser. The build checks first.
import { build } from './build.ts';
import { builtSite } from './lib/built-site.ts';
import { orStop } from './lib/or-stop.ts';
import { serveOptions } from './lib/serve-options.ts';
import { serveUntilStopped } from './lib/serve-until-stopped.ts';

const options = orStop(() => serveOptions(process.argv.slice(2), process.env));
const code = await build();
if (code === 0) {
  await serveUntilStopped(builtSite(), options);
} else {
  process.exitCode = code;
}
