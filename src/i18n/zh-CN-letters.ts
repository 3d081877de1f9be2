import type { LetterWords } from './letter-words.ts';

export const letters: LetterWords = {
  navigation: '拼音首字母',
  note: '馆内全部条目按标题的读音排列，一个字母一页；有别名的，按别名也能找到。',
  unit: '条',
  lead: '馆内全部条目，按标题和别名的读音排列。',
  otherLead: '标题以数字开头，或者没有拼音的条目。',
  title: (name) => `按拼音查找：${name}`,
  description: (title, first, last) =>
    first === last ? `${title}，“${first}”。` : `${title}，从“${first}”到“${last}”。`,
  previous: (name) => `上一个字母：${name}`,
  next: (name) => `下一个字母：${name}`,
};
