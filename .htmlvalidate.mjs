/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A title is the entry's own name and the hall's; a long official name is not ours to shorten.
    'long-title': 'off',
  },
};
