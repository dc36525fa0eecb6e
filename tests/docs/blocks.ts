import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual, inspect } from 'node:util';
import { transformSync } from 'esbuild';

/** A fenced block of a Markdown file: its language, its lines, and where they begin (0-based). */
export interface Block {
  readonly lang: string;
  readonly lines: readonly string[];
  readonly from: number;
}

/** Blocks that make one module: each goes on from those before it, until one declares a name again. */
export type Module = readonly Block[];

export const blocksOf = (markdown: string): Block[] => {
  const blocks: Block[] = [];
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, fence, lang] = /^(`{3,})(\w*)$/.exec(lines[at]!) ?? [];
    if (fence === undefined) continue;
    const end = lines.indexOf(fence, at + 1);
    if (end < 0) throw new Error(`Line ${at + 1}: this block is not closed.`);
    blocks.push({ lang: lang!, lines: lines.slice(at + 1, end), from: at + 1 });
    at = end;
  }
  return blocks;
};

/** Names that a block imports or declares. */
const namesIn = ({ lines }: Block): string[] => {
  const code = lines.join('\n');
  const imported = [...code.matchAll(/^import (?:type )?\{([^}]*)\}/gm)].flatMap(([, names]) => names!.split(',').map((name) => name.trim().replace(/^type |^.* as /g, '')));
  const declared = [...code.matchAll(/^(?:const|let|function|interface|type) (?:\{([^}]*)\}|\[([^\]]*)\]|(\w+))/gm)].flatMap(([, fields, items, name]) => (fields ?? items ?? name)!.split(',').map((one) => one.trim()));
  return [...imported, ...declared].filter((name) => name !== '');
};

export const modulesOf = (blocks: readonly Block[]): Module[] => {
  const modules: { blocks: Block[]; names: Set<string> }[] = [];
  for (const block of blocks.filter(({ lang }) => lang === 'ts')) {
    const names = namesIn(block);
    const last = modules.at(-1);
    if (last === undefined || names.some((name) => last.names.has(name))) modules.push({ blocks: [block], names: new Set(names) });
    else {
      last.blocks.push(block);
      for (const name of names) last.names.add(name);
    }
  }
  return modules.map((module) => module.blocks);
};

/** `expression // => value`: what the guide says the expression gives. */
const shown = /^(.*?);? +\/\/ => (.*)$/;

const valueOf = (text: string): unknown => {
  try {
    return (new Function(`return (${text});`) as () => unknown)();
  } catch {
    return Symbol(text);
  }
};

type Names = Readonly<Record<string, unknown>>;
type Runner = (names: Names) => Promise<void>;
const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (...parts: string[]) => (...given: unknown[]) => Promise<void>;

/** Makes a function of a module: imports become calls of `$load`, shown expressions calls of `$show`. */
const compile = (module: Module): Runner => {
  const source = module
    .map(({ lines, from }) => `$at(${from});\n${lines.map((line, index) => line.replace(shown, (_whole, expression: string) => `$show(${from + index}, (${expression}));`)).join('\n')}`)
    .join('\n');
  const { code } = transformSync(source, { loader: 'ts', format: 'esm', target: 'es2022' });
  const body = code.replace(/^import (\{[^}]*\}|\w+) from ("[^"]+");$/gm, (_whole, names: string, name: string) =>
    names.startsWith('{') ? `const ${names.replace(/ as /g, ': ')} = await $load(${name});` : `const ${names} = (await $load(${name})).default;`,
  );
  return (names) => new AsyncFunction(...Object.keys(names), body)(...Object.values(names));
};

/** A fence that nothing inside can end. */
const fenceFor = (text: string): string => '`'.repeat(Math.max(3, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length + 1)));

/** A Markdown file without its blocks. */
export const proseOf = (markdown: string): string => markdown.replace(/^(`{3,})\w*$[\s\S]*?^\1$/gm, '');

/** What a command prints; `npx goodturn` is the one that was built. */
export const outputOf = (command: string): string => {
  const { stdout, stderr, error } = spawnSync('bash', ['-c', command.replaceAll('npx goodturn', 'node dist/cli.js')], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  if (error !== undefined) throw error;
  return `${stderr}${stdout}`.trimEnd();
};

const isCommand = (line: string): boolean => /\bnpx goodturn\b/.test(line);

/**
 * Puts what a block prints into the `text` block right after it.
 *
 * @param outputOfBlock - what it printed; undefined: it was not run
 */
export const withOutputs = (markdown: string, outputOfBlock: (block: Block) => string | undefined): string => {
  const lines: (string | undefined)[] = markdown.split('\n');
  const blocks = blocksOf(markdown);
  blocks.forEach((block, index) => {
    const after = blocks[index + 1];
    const between = after === undefined ? [] : lines.slice(block.from + block.lines.length + 1, after.from - 1);
    const follows = after?.lang === 'text' && between.every((line) => line?.trim() === '');
    const output = block.lang === 'ts' || follows ? outputOfBlock(block) : undefined;
    if (output === undefined || output === '') return;
    if (!follows) throw new Error(`Line ${block.from}: this block prints; show what, in a text block right after it.`);
    const end = after.from + after.lines.length;
    for (let at = after.from; at < end; at += 1) lines[at] = undefined;
    const fence = fenceFor(output);
    lines[after.from - 1] = `${fence}text\n${output.replace(/\r\n/g, '\n').trimEnd()}`;
    lines[end] = fence;
  });
  return lines.filter((line) => line !== undefined).join('\n');
};

/**
 * Runs every `ts` block of a Markdown file, and every `npx goodturn` command with a `text` block after it.
 *
 * @returns the file with the results that came out: values after `// =>`, and what was printed.
 */
export const refreshed = async (markdown: string): Promise<string> => {
  const lines = markdown.split('\n');
  const printed = new Map<number, string[]>();
  for (const module of modulesOf(blocksOf(markdown))) {
    let current: string[] = [];
    await compile(module)({
      $load: (name: string) => import(name) as Promise<unknown>,
      $at: (from: number) => printed.set(from, (current = [])),
      $show: (line: number, actual: unknown) => {
        const [, expression, text] = shown.exec(lines[line]!)!;
        if (!isDeepStrictEqual(actual, valueOf(text!))) lines[line] = `${expression} // => ${inspect(actual, { breakLength: Infinity, depth: 6 })}`;
      },
      console: { ...console, log: (...parts: unknown[]) => void current.push(parts.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' ')) },
    });
  }
  return withOutputs(lines.join('\n'), ({ lang, from, lines: code }) =>
    lang === 'sh' && code.some(isCommand) ? code.filter(isCommand).map(outputOf).join('\n') : printed.get(from)?.join('\n'),
  );
};
