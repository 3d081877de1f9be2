import type { GroupField } from '#schema/form';
import type { YamlValue } from '#writer/yaml-text';
import { element } from '../../search/element.ts';
import { fill } from '../../search/fill.ts';
import { drawBeside } from './draw-picture.ts';
import { framed, freshId, grouped, spotOf } from './frame.ts';
import { valueAt } from './group-part.ts';
import type { Desk, Part } from './part.ts';
import { wordOf } from '../word-of.ts';

/** A picture: chosen or taken, drawn anew without its metadata, with what must be said of it. */
export function picturePart(
  desk: Desk,
  field: GroupField,
  path: string,
  value: YamlValue | undefined,
): Part {
  const { words, pictures } = desk;
  const said = words.picture;
  const { element: around, message } = grouped(desk, field, '');
  if (pictures.flat) {
    around.append(element('p', { class: 'quiet' }, said.flat));
    const own = spotOf(around, message, () => around);
    return { element: around, read: () => value, spot: () => own };
  }
  const file = element('input', { type: 'file', accept: 'image/*' });
  const canvas = element('canvas', { role: 'img', hidden: '' });
  const status = element('p', { role: 'status', class: 'quiet' });
  let src = wordOf(valueAt(value, 'src'));
  if (pictures.lacks(src)) status.textContent = fill(said.again, { name: src });
  const chosen = framed(desk, { title: said.choose, required: true }, '', file, canvas, status);
  const parts = new Map(
    field.fields
      .filter(({ control }) => control !== 'picture')
      .map((one) => [one.key, desk.draw(one, `${path}.${one.key}`, valueAt(value, one.key))]),
  );
  const consent = parts.get('consent');
  const alone = src !== '' && valueAt(value, 'consent') === undefined;
  const people = peopleRadios(desk, alone, (visible) => {
    if (consent) consent.element.hidden = !visible;
    desk.changed();
  });
  if (consent) consent.element.hidden = alone;
  around.append(
    chosen.element,
    ...[...parts].flatMap(([key, part]) =>
      key === 'consent' ? [people.element, part.element] : [part.element],
    ),
  );

  const take = async (picked: File) => {
    status.textContent = said.working;
    try {
      const { reencode } = await import('../pictures/reencode.ts');
      const made = await reencode(picked);
      if (!made.ok) {
        status.textContent = made.message;
        return;
      }
      src = pictures.keep(src, made);
      const { width, height, bytes } = made;
      const size = Math.ceil(bytes.length / 1024);
      status.textContent = fill(said.done, { width, height, size });
      await drawBeside(canvas, made);
      desk.changed();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      status.textContent = said.failed;
      // The same file, chosen once more, is a change only so.
      file.value = '';
    }
  };
  file.addEventListener('change', () => {
    const [picked] = file.files ?? [];
    if (picked) void take(picked);
  });
  const own = spotOf(around, message, () => file);
  return {
    element: around,
    read: () => {
      const filled = [...parts].flatMap(([key, part]) => {
        const read = key === 'consent' && !people.visible() ? undefined : part.read();
        return read === undefined ? [] : [[key, read] as const];
      });
      if (src === '' && filled.length === 0) return undefined;
      // Whoever is seen has agreed somewhere: an empty reference is told by the schema.
      const agreed = people.visible() && consent?.read() === undefined ? { consent: '' } : {};
      return { ...(src === '' ? {} : { src }), ...Object.fromEntries(filled), ...agreed };
    },
    spot: ([key]) => (key === 'src' ? chosen.spot : (parts.get(String(key))?.spot([]) ?? own)),
  };
}

/** Whether somebody can be recognised; until that is answered, somebody can. */
function peopleRadios(
  { words: { picture: said } }: Desk,
  alone: boolean,
  change: (visible: boolean) => void,
) {
  const name = freshId();
  const radio = (label: string, visible: boolean) => {
    const input = element('input', { type: 'radio', name });
    input.checked = visible !== alone;
    input.addEventListener('change', () => change(visible));
    return { input, label: element('label', {}, input, label) };
  };
  const [nobody, somebody] = [radio(said.alone, false), radio(said.visible, true)];
  return {
    element: element(
      'fieldset',
      { class: 'desk-group' },
      element('legend', {}, said.people),
      element('div', { class: 'desk-forms' }, nobody.label, somebody.label),
    ),
    visible: () => somebody.input.checked,
  };
}
