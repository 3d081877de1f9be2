import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { entryAddress, pathAddress } from './address.ts';

type Node = Record<string, unknown>;

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * A figure as a schema.org Dataset: each printed value as a PropertyValue, the CSV file as its
 * distribution. A value that the source does not print has no `value`.
 */
export function figureJsonLd(catalogue: Catalogue, entry: Entry<'figures'>): Node {
  const { slug, data } = entry;
  const { title, summary, updated, survey, totals = [], sources = [], region } = data;
  const works = [...new Set(sources.map(({ id }) => id))];
  const place = region === undefined ? undefined : catalogue.term('regions', region);
  return {
    '@type': 'Dataset',
    '@id': entryAddress(catalogue, entry),
    url: entryAddress(catalogue, entry),
    name: title,
    description: summary,
    inLanguage: 'zh-CN',
    dateModified: updated,
    license: licence,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: catalogue.hall.name },
    ...(place ? { spatialCoverage: place['zh-CN'] } : {}),
    variableMeasured: survey
      ? survey.values.map(({ label, value }) => measured(label, value, survey.unit))
      : totals.map(({ label, value, unit }) => measured(label, value, unit)),
    ...(survey ? { measurementTechnique: `${survey.question}（${survey.base}）` } : {}),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: pathAddress(catalogue, `${catalogue.hall.base}figures/${slug}.csv`),
    },
    citation: works.flatMap((id) => catalogue.find('sources', id)?.data.title ?? []),
  };
}

const measured = (name: string, value: number | undefined, unitText: string): Node => ({
  '@type': 'PropertyValue',
  name,
  ...(value === undefined ? {} : { value }),
  unitText,
});
