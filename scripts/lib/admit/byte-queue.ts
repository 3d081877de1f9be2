/** Bytes of a stream, taken in the lengths that are asked for. */
export class ByteQueue {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** The next `length` bytes. Throws when the stream ends before. */
  async take(length: number): Promise<Buffer> {
    const missing: Buffer[] = [];
    for (let held = this.#held.length; held < length;) {
      const chunk = await this.#next();
      missing.push(chunk);
      held += chunk.length;
    }
    const all = missing.length === 0 ? this.#held : Buffer.concat([this.#held, ...missing]);
    this.#held = all.subarray(length);
    return all.subarray(0, length);
  }

  /** The text up to the next line break, as Latin-1; the break is taken, too. */
  async line(): Promise<string> {
    let end = this.#held.indexOf(10);
    while (end < 0) {
      this.#held = Buffer.concat([this.#held, await this.#next()]);
      end = this.#held.indexOf(10);
    }
    const line = await this.take(end);
    await this.take(1);
    return line.toString('latin1');
  }

  async #next(): Promise<Buffer> {
    const step = await this.#chunks.next();
    if (step.done === true) throw new Error('git 的回答断了。');
    return step.value;
  }
}
