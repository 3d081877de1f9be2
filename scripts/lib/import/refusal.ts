/** Thrown when a file is not opened at all; the message is the Chinese sentence to show. */
export class Refusal extends Error {}
