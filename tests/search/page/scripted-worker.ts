import type { SearchReply, SearchRequest } from '#search/messages';

/** A reply without what the page knows itself; `undefined` is a worker that hangs. */
export type Script = (request: SearchRequest) => Omit<SearchReply, 'id'> | undefined;

/**
 * For `page.addInitScript`: the page's workers answer as `script` says, and every request is kept in
 * `globalThis.requests`. It runs in the browser and sees nothing of its own module.
 */
export function scriptWorkers(script: Script): string {
  const install = (answer: Script): void => {
    const requests: SearchRequest[] = [];
    class ScriptedWorker extends EventTarget {
      postMessage(request: SearchRequest): void {
        requests.push(request);
        const reply = answer(request);
        if (!reply) return;
        const data = { id: request.id, ...reply };
        setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })));
      }
      terminate(): void {
        this.postMessage = () => undefined;
      }
    }
    Object.assign(globalThis, { Worker: ScriptedWorker, requests });
  };
  return `(${String(install)})(${String(script)})`;
}
