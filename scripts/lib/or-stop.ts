import { say } from './say.ts';

/** What `attempt` gives; when it throws, its message alone, and exit code 2: could not run. */
export function orStop<T>(attempt: () => T): T {
  try {
    return attempt();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}
