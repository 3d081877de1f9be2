import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry } from '#catalogue/entry';
import { renderMarkdown } from '#reader/markdown';
import { readWritten } from '#reader/read-body';
import { bodyHtml, inPage } from '#views/body';
import { startCitations } from '#views/citations';
import { openHall } from '../../../../src/open-hall.ts';
import { breaches } from './breaches.ts';
import type { RandomDocument } from './random-document.ts';
import { runStory } from './run-story.ts';

/** How many documents the gate let through or refused, and what got through and should not. */
export interface DocumentVerdict {
  readonly accepted: number;
  readonly refused: number;
  readonly breaches: readonly { readonly text: string; readonly breach: string }[];
}

const shared =
  'title: 虚构\nsummary: 这是测试用的虚构条目，并无其人其物其事，仅此说明。\nstatus: draft\nupdated: 2026-01-02\n';
/** The source that every fictional entry may cite, as a file. */
export const sourceText = 'title: 虚构报告\npublisher: 虚构出版社\ntier: A\nkind: document\n';

/** The document as a file. */
export const fileText = ({ story, names, body }: RandomDocument): string =>
  `---\n${shared}${story ? 'kind: 消息\ndate: 2025-03\n' : 'kind: 小革新\n'}names: ${names}\n---\n${body}\n`;

/**
 * Lays the documents into one hall and opens it, by the way of check and build; whatever nothing is
 * told of is rendered as a page would, and looked at. `vocabularies` is the folder of the closed lists.
 */
export function judgeDocuments(
  documents: readonly RandomDocument[],
  vocabularies: string,
): DocumentVerdict {
  const directory = mkdtempSync(path.join(tmpdir(), 'shaitu-random-'));
  try {
    const texts = lay(directory, documents);
    const { catalogue, problems } = openHall({ directory, vocabularies });
    const refused = new Set(problems.map(({ file }) => file));
    const sound = catalogue?.all.filter(({ file }) => texts.has(file) && !refused.has(file)) ?? [];
    const found = sound.flatMap((entry) =>
      (catalogue ? shown(directory, catalogue, entry) : []).map((breach) => ({
        text: texts.get(entry.file) ?? '',
        breach,
      })),
    );
    const accepted = sound.length;
    return { accepted, refused: documents.length - accepted, breaches: found };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Writes the hall; gives the text of each document by its path. */
function lay(directory: string, documents: readonly RandomDocument[]): Map<string, string> {
  const texts = new Map(
    documents.map((document, i) => [
      document.story ? `stories/xu-gou-${i}.mdx` : `outcomes/xu-gou-${i}.md`,
      fileText(document),
    ]),
  );
  for (const folder of ['outcomes', 'stories', 'sources']) mkdirSync(path.join(directory, folder));
  writeFileSync(path.join(directory, 'hall.yaml'), 'name: 虚构展馆\neditors: 虚构编辑组\n');
  writeFileSync(path.join(directory, 'sources/xu-gou-bao-gao.yaml'), sourceText);
  for (const [file, text] of texts) writeFileSync(path.join(directory, file), text);
  return texts;
}

/** What a visitor would be shown of an entry, and should not. */
function shown(directory: string, catalogue: Catalogue, { file, data }: AnyEntry): string[] {
  const citations = startCitations(catalogue);
  const fields = [citations.prose(JSON.stringify(data))];
  if (!file.endsWith('.mdx')) {
    const html = renderMarkdown(readWritten(directory, file));
    const body = bodyHtml(catalogue, html, citations) ?? '';
    return [...fields, body].flatMap(breaches);
  }
  const story = runStory(readWritten(directory, file));
  return [
    ...story.breaches,
    ...[...fields, citations.html(inPage(catalogue, story.html))].flatMap(breaches),
  ];
}
