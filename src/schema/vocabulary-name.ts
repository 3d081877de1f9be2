/** The closed lists a hall is browsed by; each is a file `content/vocabularies/<name>.yaml`. */
export const vocabularyNames = [
  'industries',
  'regions',
  'levels',
  'outcome-kinds',
  'studio-kinds',
  'programme-kinds',
  'skill-levels',
  'maturity-market',
  'maturity-qingdao',
  'maturity-trl',
  'transfer-modes',
  'intellectual-property-kinds',
  'ownership',
  'enterprise-sizes',
  'recognitions',
  'story-kinds',
  'venue-kinds',
] as const;
export type VocabularyName = (typeof vocabularyNames)[number];
