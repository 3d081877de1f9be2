import { cite, metric } from '../../../lib/fictional-entries.ts';
import { inValues } from '../row.ts';

const tag = '<script>alert(1)</script>';

/** Values of fields that no page should show. */
export const values = inValues('zhi', [
  ['a script in the title', { title: `虚构${tag}` }, 'value/html'],
  ['a script in capitals in the title', { title: '虚构<SCRIPT>alert(1)</SCRIPT>' }, 'value/html'],
  ['a tag that closes the title', { title: '</title><b>虚构</b>' }, 'value/html'],
  [
    'a picture with a handler in prose',
    { problem: `虚构<img src=x onerror=alert(1)>${cite}` },
    'value/html',
  ],
  ['a drawing in a list', { points: [`虚构<svg/onload=alert(1)>${cite}`] }, 'value/html'],
  ['a link in a label', { metrics: [{ ...metric, label: '<a href="/">虚构</a>' }] }, 'value/html'],
  ['a comment in prose', { solution: `虚构<!-- 虚构 -->${cite}` }, 'value/html'],
  ['bold in a name', { team: [{ name: '<b>虚构</b>' }] }, 'value/html'],
  ['a line break in an alias', { names: ['虚构<br>虚构'] }, 'value/html'],
  ['a tag over two lines', { problem: `虚构<img\nsrc=x onerror=alert(1)>${cite}` }, 'value/html'],
  ['a closing tag in a keyword', { keywords: ['虚构</div>'] }, 'value/html'],
  ['a tag behind a slash', { title: '虚构<img/src=x>' }, 'value/html'],
  ['a tag that is never closed', { title: '虚构<img src=x onerror=alert(1) ' }, 'value/html'],
  ['a title of two lines', { title: '虚构\n虚构' }, 'schema/format'],
  ['a title of a thousand letters', { title: '虚构'.repeat(500) }, 'schema/long'],
  ['a summary that says nothing', { summary: '虚构' }, 'schema/short'],
  ['a status of its own', { status: 'admin' }, 'schema/value'],
  ['a day that no calendar has', { updated: '2026-02-30' }, 'schema/format'],
  ['a slug that climbs', { union: '../../etc/passwd' }, 'schema/format'],
  ['a slug of capitals', { studio: 'Xu-Gou' }, 'schema/format'],
  ['a picture above', { cover: pictureNamed('../a.jpg') }, 'schema/format'],
  [
    'a picture from elsewhere',
    { cover: pictureNamed('https://example.com/a.jpg') },
    'schema/format',
  ],
  ['a picture that is a drawing', { cover: pictureNamed('a.svg') }, 'schema/format'],
  ['a picture with a null in its name', { cover: pictureNamed('a.jpg\u0000.svg') }, 'text/control'],
  ['a text where a list is', { names: '虚构' }, 'schema/type'],
  ['a number where a text is', { title: 2020 }, 'schema/type'],
  ['nothing published', { sources: undefined }, 'schema/rule'],
  ['a source that is not there', { sources: [{ id: 'nobody' }] }, 'references/missing'],
  ['a term that is not listed', { kind: 'constructor' }, 'vocabulary/unknown'],
]);

function pictureNamed(src: string) {
  return { src, alt: '虚构的照片', credit: '虚构', rights: '虚构' };
}
