import path from 'node:path';

const textTypes: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

// Pagefind compresses these itself; a browser must be told to leave their bytes alone.
const binaryTypes: Readonly<Record<string, string>> = {
  '.pagefind': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
};

/** The content type of a text file by its name, in UTF-8; undefined for anything else. */
export function textType(file: string): string | undefined {
  const type = textTypes[path.extname(file)];
  return type && `${type};charset=utf-8`;
}

/** The content types that sirv's own table gets wrong or lacks; undefined where it is right. */
export function contentType(file: string): string | undefined {
  return textType(file) ?? binaryTypes[path.extname(file)];
}
