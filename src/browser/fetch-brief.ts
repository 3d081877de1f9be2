/** What `/data/briefs/<collection>/<slug>.json` holds. */
export interface Brief {
  readonly exhibit: string;
  readonly title: string;
  readonly summary: string;
  readonly rows?: Readonly<Record<string, readonly string[]>>;
}

/** An exhibit's brief: undefined when there is no such exhibit, and a rejection when it cannot be had. */
export async function fetchBrief(folder: string, name: string): Promise<Brief | undefined> {
  const response = await fetch(`${folder}${name}.json`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Brief;
}
