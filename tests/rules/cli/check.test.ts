import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parapet } from './streams.ts';

const PACK = `name: plain
version: "1.0"
rules:
  use:
    extends: substitution
    message: Shorter is “%s”.
    why: Short words are read.
    link: https://example.org/use
    level: warning
    category: jargon
    ignorecase: true
    swap: {leverage: use}
  best:
    extends: existence
    message: Says who?
    level: error
    tokens: [best ever]
  thanks:
    extends: existence
    message: Kind!
    level: suggestion
    sites: [bluesky]
    tokens: [thanks]
`;

// Our own packs, read for the first time on a machine that is busy, take their time.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let pack: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parapet-check-'));
  pack = file('plain.yml', PACK);
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Checks with the pack above and no other. */
function check(args: readonly string[], input: string | Iterable<string> = '') {
  return parapet(['check', '--no-house', '--pack', pack, ...args], { input });
}

describe('parapet check', () => {
  it('tells file, line, column, level, message, fix and rule, as linters do', async () => {
    const draft = file('draft.txt', 'Hello 😀.\r\nWe Leverage it. The best ever.\n');
    expect(await check([draft])).toEqual({
      status: 1,
      out: [
        `${draft}:2:4 warning Shorter is “Use”. “Leverage” → “Use” (plain/use)\n`,
        `${draft}:2:21 error Says who? (plain/best)\n`,
      ].join(''),
      err: '',
    });
  });

  it('reads standard input where no file is given, and says nothing where there is nothing to say', async () => {
    expect(await check([], 'We leverage it.')).toMatchObject({
      status: 1,
      out: expect.stringContaining('-:1:4 warning'),
    });
    expect(await check(['-'], 'We use it.')).toEqual({ status: 0, out: '', err: '' });
    expect(await check([], '')).toEqual({ status: 0, out: '', err: '' });
  });

  it.each([
    ['suggestion', 'We leverage it.', 1],
    ['warning', 'We leverage it.', 1],
    ['error', 'We leverage it.', 0],
    ['error', 'The best ever.', 1],
  ])('at level %s with %j ends with status %i', async (level, text, status) => {
    const { out, ...rest } = await check(['--level', level], text);
    expect(rest).toEqual({ status, err: '' });
    expect(out !== '').toBe(status === 1);
  });

  it('reads the draft as for the site that is asked for', async () => {
    expect((await check([], 'Many thanks.')).status).toBe(0);
    expect((await check(['--site', 'bluesky'], 'Many thanks.')).status).toBe(1);
  });

  it('leaves out what needs the grammar, if so asked', async () => {
    const grammar = file(
      'grammar.yml',
      'name: g\nversion: "1"\nrules:\n  r: {extends: grammar, message: Who?, match: "was #PastTense"}\n',
    );
    const args = ['check', '--no-house', '--pack', grammar];
    const input = 'It was decided.';
    expect((await parapet(args, { input })).status).toBe(1);
    expect((await parapet([...args, '--grammar=off'], { input })).status).toBe(0);
    expect((await parapet([...args, '--grammar=on'], { input })).status).toBe(1);
  });

  it('checks with our own packs unless told not to', async () => {
    const input = 'We are delighted to announce a new scheme.';
    expect((await parapet(['check'], { input })).out).toContain('(press-release/');
    expect((await check([], input)).status).toBe(0);
  });

  it('hears more at a higher strength, and the rules of the region', async () => {
    const keys = '    level: error\n    strength: thorough\n    setting: us';
    const thorough = file('thorough.yml', PACK.replace('    level: error', keys));
    const args = ['check', '--no-house', '--pack', thorough];
    const input = 'The best ever.';
    expect((await parapet([...args, '--region', 'us'], { input })).status).toBe(0);
    expect((await parapet([...args, '--strength', 'thorough'], { input })).status).toBe(0);
    const both = [...args, '--strength', 'thorough', '--region', 'us'];
    expect((await parapet(both, { input })).status).toBe(1);
  });

  it('colours what goes to a terminal', async () => {
    const args = ['check', '--no-house', '--pack', pack];
    const before = process.env.NO_COLOR;
    delete process.env.NO_COLOR;
    const ran = await parapet(args, { input: 'The best ever.', terminal: 'stdout' });
    if (before !== undefined) process.env.NO_COLOR = before;
    expect(ran.out).toContain('\u001b[31merror\u001b[39m');
    expect((await parapet(args, { input: 'The best ever.' })).out).not.toContain('\u001b');
  });
});

describe('drafts in jsonl', () => {
  const lines = [
    '{"id":"a","text":"We leverage it.","extra":1}',
    '',
    '{"id":7,"text":"Fine."}',
    '{"text":"\u2028The best ever."}',
    '{"posts":["One.",{"text":"We leverage it."}]}',
  ].join('\n');

  it('come out as jsonl, in order, each with its nudges', async () => {
    const { status, out, err } = await check(['--input', 'jsonl'], lines);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ id }) => id)).toEqual(['a', 7, 4, 5]);
    expect(rows[0]).toEqual({
      id: 'a',
      nudges: [
        {
          pack: 'plain',
          rule: 'use',
          category: 'jargon',
          level: 'warning',
          start: 3,
          end: 11,
          match: 'leverage',
          message: 'Shorter is “use”.',
          why: 'Short words are read.',
          link: 'https://example.org/use',
          fixes: [{ text: 'use' }],
        },
      ],
    });
    expect(rows[1]).toEqual({ id: 7, nudges: [] });
    expect(rows[3].nudges).toMatchObject([{ post: 1, start: 3 }]);
  });

  it('come out as one list, or as text, if so asked', async () => {
    const json = await check(['--input', 'jsonl', '--format', 'json'], lines);
    expect(JSON.parse(json.out)).toHaveLength(4);
    const none = await check(['--input', 'jsonl', '--format', 'json'], '');
    expect(JSON.parse(none.out)).toEqual([]);
    const text = await check(['--input', 'jsonl', '--format', 'text'], lines);
    expect(text.out).toContain('-#a:1:4 warning');
    expect(text.out).toContain('-#5/2:1:4 warning');
  });

  it('may say where, by whom, when and after what they are posted', async () => {
    const facts = {
      account: '@PressOffice',
      media: [{ kind: 'image', described: false }, 'video'],
      sent: [1_700_000_000_000, '2026-03-03T10:00', { at: 1_700_000_100_000, kind: 'reply' }],
      now: '2026-03-03T10:40',
    };
    const input = JSON.stringify({ text: 'Many thanks.', site: 'bluesky', ...facts });
    expect((await check(['--input', 'jsonl'], input)).status).toBe(1);
  });

  it('are known by the name of their file', async () => {
    const drafts = file('drafts.jsonl', `\uFEFF${lines}\n`);
    const { out } = await check([drafts]);
    expect(out.trim().split('\n')).toHaveLength(4);
  });

  it.each([
    ['{"id":1,"text":"fine"}\nnot json', 2, 'It is not JSON.'],
    ['[1]', 1, 'It should be {"id": …, "text": …}.'],
    ['{"id":1}', 1, 'It has no `text`.'],
    ['{"text":"a","id":{}}', 1, 'Its `id` should be a text or a number.'],
    ['{"text":"a","now":"soon"}', 1, 'Its `now` should be a time'],
    ['{"text":"a","now":null}', 1, 'Its `now` should be a time'],
    ['{"text":"a","sent":5}', 1, 'Its `sent` should be a list.'],
    ['{"text":"a","media":["audio"]}', 1, 'Its `media` should be'],
    ['{"text":"a","site":5}', 1, 'Its `site` should be a text.'],
    ['{"posts":[{}]}', 1, 'Its `posts` should be texts.'],
  ])('are refused with file and line where they are wrong: %j', async (input, line, reason) => {
    const { status, err } = await check(['--input', 'jsonl'], input);
    expect(status).toBe(2);
    expect(err).toContain(`-:${line}:1 This draft cannot be read. ${reason}`);
  });

  it('stream through, however many there are', async () => {
    let asked = 0;
    function* many() {
      for (let i = 0; i < 20_000; i += 1) {
        asked += 1;
        yield `{"id":${i},"text":"We leverage it, number ${i}."}\n`;
      }
    }
    const { status, out } = await check(['--input', 'jsonl'], many());
    expect(status).toBe(1);
    expect(asked).toBe(20_000);
    const rows = out.trim().split('\n');
    expect(rows).toHaveLength(20_000);
    expect(JSON.parse(rows.at(-1) ?? '').id).toBe(19_999);
  });
});

describe('drafts in csv', () => {
  it('are rows, told apart by their columns’ names', async () => {
    const rows =
      '\uFEFFWhen,ID,Text,Site\nMon,a,"We leverage it,\nwe do",\nTue,,Many thanks.,bluesky\n';
    const { status, out } = await check([file('plan.csv', rows), '--format', 'jsonl']);
    expect(status).toBe(1);
    const found = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(found.map(({ id, nudges }) => [id, nudges.length])).toEqual([
      ['a', 1],
      [2, 1],
    ]);
  });

  it.each([
    ['post,id\nHello,1\n', 'plan.csv:1:1 No column is called text. There are: post, id.'],
    ['text,now\nHello,soon\n', 'plan.csv:2:1 This draft cannot be read.'],
    ['text,id\n"Hello,1\n', 'plan.csv:'],
  ])('are refused with file and line where they are wrong: %j', async (rows, reason) => {
    const { status, err } = await check([file('plan.csv', rows)]);
    expect(status).toBe(2);
    expect(err).toContain(reason);
  });
});

describe('packs on the command line', () => {
  it('may be a folder or a zip', async () => {
    const zip = zipSync({
      'style/Jargon.yml': strToU8('extends: existence\nmessage: No.\ntokens: [leverage]\n'),
      'style/README.md': strToU8('# A style'),
    });
    const args = ['check', '--no-house', '--pack', file('style.zip', zip)];
    const { out } = await parapet(args, { input: 'We leverage it.' });
    expect(out).toContain('(style/Jargon)');
  });

  it.each([
    [['--pack', 'nowhere.yml'], 'There is no file or folder nowhere.yml.'],
    [['--pack', 'plain.yml'], 'Two packs are called “plain”'],
    [['--pack', 'broken.yml'], 'broken.yml:2:1 This pack needs a `version`'],
    [['--pack', 'broken.zip'], 'This zip cannot be read'],
    [['--pack', 'huge.yml'], 'too large'],
    [['missing.txt'], 'There is no file'],
  ])('%j is wrong', async (args, reason) => {
    file(
      'broken.yml',
      '# no version\nname: broken\nrules:\n  a: {extends: existence, message: m, tokens: [a]}\n',
    );
    file('broken.zip', 'not a zip');
    file('huge.yml', '#'.repeat(5_000_000));
    const here = args.map((arg) => (/^(plain|broken|huge)/.test(arg) ? join(folder, arg) : arg));
    const { status, out, err } = await check(here, 'We leverage it.');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(reason);
  });

  it('cannot be none', async () => {
    expect(await parapet(['check', '--no-house'])).toMatchObject({
      status: 2,
      err: 'There is no pack to check with: give one with --pack.\n',
    });
  });
});
