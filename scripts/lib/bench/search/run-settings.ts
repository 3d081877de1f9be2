/** What the two programs that build an index are told. Absolute paths. */
export interface RunSettings {
  /** A JSON file of search records. */
  records: string;
  /** The folder of the site; the index goes into a folder of its own in it. */
  outDir: string;
  cacheDir: string;
}

export const runEnvironment = ({ records, outDir, cacheDir }: RunSettings): NodeJS.ProcessEnv => ({
  BENCH_RECORDS: records,
  BENCH_OUT: outDir,
  BENCH_CACHE: cacheDir,
});

export function runSettings(environment: NodeJS.ProcessEnv = process.env): RunSettings {
  const { BENCH_RECORDS: records, BENCH_OUT: outDir, BENCH_CACHE: cacheDir } = environment;
  if (!records || !outDir || !cacheDir) throw new Error('Run by npm run bench -- search.');
  return { records, outDir, cacheDir };
}
