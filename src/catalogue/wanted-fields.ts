import { fieldsOf } from '#schema/fields';
import type { Field } from '#schema/fields';
import type { Exhibit } from './union-exhibits.ts';

/** Fields that may stay empty, and that readers would miss. */
const wanted: Readonly<Record<Exhibit['collection'], readonly string[]>> = {
  craftsmen: ['region', 'industries', 'trade', 'employer', 'skillLevel', 'honours', 'metrics'],
  studios: ['region', 'industries', 'level', 'named', 'leaders', 'employer', 'metrics'],
  outcomes: [
    'region',
    'industries',
    'date',
    'team',
    'employer',
    'solution',
    'metrics',
    'intellectualProperty',
    'maturity',
  ],
  enterprises: ['region', 'industries', 'ownership', 'size', 'mechanism', 'metrics'],
  programmes: ['region', 'level', 'hosts', 'cycle', 'criteria', 'editions'],
  notices: ['number', 'programme'],
  challenges: ['owner', 'problem', 'targets', 'date'],
  stories: ['people', 'outcomes'],
  policies: ['region', 'docNumber', 'date', 'validity', 'points'],
  venues: ['region', 'hosts', 'opened', 'offers'],
  figures: [],
  tours: [],
};

/** The wanted fields of a collection as the schema's registry knows them, in schema order. */
export const wantedFields = (collection: Exhibit['collection']): Field[] =>
  fieldsOf(collection).filter(({ key }) => wanted[collection].includes(key));

/** The wanted fields that an entry leaves empty. */
export const missingFields = ({ collection, data }: Exhibit): Field[] =>
  wantedFields(collection).filter(({ key }) => isEmpty((data as Record<string, unknown>)[key]));

/** Whether a field says nothing: it is absent, or a list without items. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);
