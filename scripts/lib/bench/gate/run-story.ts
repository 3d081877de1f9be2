import { createContext, Script } from 'node:vm';
import { mdxToJs } from 'satteri';
import { listedComponents } from '#reader/mdx-components';
import { storyFeatures, storyText } from '#reader/mdx-parse';
import { escapeHtml } from '#views/html-text';

/** A story as HTML, and what it did besides that no story may do. */
export interface RunStory {
  readonly html: string;
  readonly breaches: readonly string[];
}

type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => Html;

/** Rendered text, so that it is not escaped again. */
interface Html {
  readonly html: string;
}

const jsxRuntime = /^import \{[^}]*\} from "react\/jsx-runtime";$/m;
const mainExport = /^export default MDXContent;$/m;

/**
 * Compiles the body of a story that the gate has passed, as the build does, and runs it in a world
 * that holds nothing but the listed components: whatever else it imports, calls or draws is a breach.
 */
export function runStory(body: string): RunStory {
  const { code } = mdxToJs(storyText(body), { features: storyFeatures });
  const plain = code.replace(jsxRuntime, '').replace(mainExport, '');
  if (/^\s*(?:import|export)\b|\bimport\s*\(/m.test(plain))
    return { html: '', breaches: ['a module'] };
  const breaches: string[] = [];
  const jsx = (type: string | Component, props: Props) =>
    typeof type === 'function' ? type(props) : element(type, props);
  const world = {
    _jsx: jsx,
    _jsxs: jsx,
    _Fragment: ({ children }: Props) => ({ html: inner(children) }),
    components: Object.fromEntries(
      Object.entries(listedComponents).map(([name, { attributes }]) => [
        name,
        ({ children, ...given }: Props): Html => {
          for (const [key, value] of Object.entries(given))
            if (!Object.hasOwn(attributes, key) || !isData(value))
              breaches.push(`<${name} ${key}>`);
          return { html: inner(children) };
        },
      ]),
    ),
  };
  const result: unknown = new Script(`${plain}\nMDXContent({ components });`).runInContext(
    createContext(world),
  );
  return { html: inner(result), breaches };
}

function element(name: string, { children, ...attributes }: Props): Html {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== false && value !== undefined)
    .map(([key, value]) => ` ${key === 'className' ? 'class' : key}="${escapeHtml(said(value))}"`)
    .join('');
  return { html: `<${name}${written}>${inner(children)}</${name}>` };
}

/** A value as an attribute has it; styles as Astro writes them. */
function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join(' ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(
        ([name, one]) =>
          `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${said(one)}`,
      )
      .join(';');
  return value === true ? '' : String(value);
}

function inner(children: unknown): string {
  if (Array.isArray(children)) return children.map(inner).join('');
  if (typeof children === 'object' && children !== null && 'html' in children)
    return String(children.html);
  return children === undefined || children === null ? '' : escapeHtml(said(children));
}

/** Texts, numbers, and lists of them; from another world, so prototypes say nothing. */
const isData = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every(isData)
    : typeof value === 'string' || typeof value === 'number';
