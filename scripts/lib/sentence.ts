/** What is wrong and what to do about it in one, where there is one place for both. */
export const sentence = ({
  message,
  suggestion,
}: {
  readonly message: string;
  readonly suggestion?: string | undefined;
}): string => (suggestion === undefined ? message : `${message}。建议：${suggestion}`);
