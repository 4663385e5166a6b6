/**
 * Reads the packs in a folder. A pack there has one of two layouts: ours (`pack.yml` with the head, and a
 * file for each rule or small family of rules), or a Vale style (a file for each rule and no head: the
 * folder's name is the pack's). Either may have a vocabulary.
 */
import {
  assemblePack,
  inFile,
  type PackFile,
  type PackReading,
  type WrittenRule,
} from './assemble.ts';
import { isRecord, type PackHeader, readHeader } from './header.ts';
import type { PackProblem } from './problem.ts';
import { rulesIn } from './read-pack.ts';
import { isSharedList, readVocabulary, type Vocabulary } from './vocabulary.ts';
import { readYaml } from './yaml-source.ts';

/** A file of a folder, whoever read it: a disk, a zip, a bundler. */
export interface FolderFile {
  /** Relative to the folder, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

/** How many files and characters a folder of packs may hold. */
const MOST_FILES = 2_000;
const MOST_CHARACTERS = 10_000_000;

/** A head in our layout. */
const HEAD = /^pack\.(ya?ml|json)$/;
/** Files that can hold rules. */
const RULES = /\.(ya?ml|json)$/;
/** A Vale rule file: `extends` is the one key all of them share. */
const VALE_RULE = /^(extends|"extends"|'extends')\s*:/m;

/**
 * Reads, checks and compiles each pack in a folder and its subfolders, in the order of their paths, and
 * runs their examples. Pure: `folder` is the path to show in problems; its last part names a Vale style.
 * Files that can hold no rule are passed over. Ids need only differ within a pack, names within a folder.
 */
export function readFolder(folder: string, files: readonly FolderFile[]): PackReading[] {
  const characters = files.reduce((sum, { text }) => sum + text.length, 0);
  if (files.length > MOST_FILES || characters > MOST_CHARACTERS) {
    const most = `${MOST_FILES} files and ${MOST_CHARACTERS} characters`;
    return [refusal(folder, `This folder is too large: it may hold ${most}.`)];
  }
  const homes = packHomes(files);
  if (homes.length === 0)
    return [refusal(folder, 'This folder holds neither a pack.yml nor a rule.')];
  const shared = readVocabulary(folder, files.filter(isSharedList));
  return homes.map((home) => {
    const at = home === '' ? folder : `${folder}/${home}`;
    const inside = files
      .filter(({ path }) => folderOf(path) === home)
      .map(({ path, text }) => ({ path: nameOf(path), text }));
    return readHome(at, inside, shared);
  });
}

/** The folders that hold a pack, sorted; '' is the top. */
function packHomes(files: readonly FolderFile[]): string[] {
  const holds = ({ path, text }: FolderFile) =>
    HEAD.test(nameOf(path)) || (/\.ya?ml$/.test(path) && VALE_RULE.test(text));
  return [...new Set(files.filter(holds).map(({ path }) => folderOf(path)))].toSorted();
}

function readHome(folder: string, files: readonly FolderFile[], shared: Vocabulary): PackReading {
  const own = readVocabulary(folder, files);
  const problems: PackProblem[] = [...shared.problems, ...own.problems];
  const written: WrittenRule[] = [...shared.rules, ...own.rules];
  let header: PackHeader | undefined;
  const hasHead = files.some(({ path }) => HEAD.test(path));
  if (!hasHead) header = { format: 1, name: nameOf(folder), version: '0' };
  for (const { path: name, text } of files) {
    // A Vale style keeps its package's own notes in meta.json.
    if (!(hasHead ? RULES : /\.ya?ml$/).test(name)) continue;
    const file = `${folder}/${name}`;
    const reading = readYaml(text, file);
    if (!reading.source) {
      problems.push(...reading.problems);
      continue;
    }
    const packFile: PackFile = { file, source: reading.source };
    if (!HEAD.test(name)) {
      written.push(...rulesOf(packFile));
      continue;
    }
    const head = readHead(packFile);
    problems.push(...head.problems);
    header = head.header ?? header;
  }
  return assemblePack(header, written, { problems, accept: [...shared.accept, ...own.accept] });
}

function readHead(head: PackFile): { header?: PackHeader; problems: PackProblem[] } {
  const { data, writtenAt } = head.source;
  const raw = isRecord(data) ? data : {};
  const { header, problems } = readHeader(raw, { withRules: false, writtenAt });
  const placed = problems.map((problem) => inFile(head, [], problem));
  return header ? { header, problems: placed } : { problems: placed };
}

/** A file is one rule named after it, or a family of them under `rules`. */
function rulesOf(file: PackFile): WrittenRule[] {
  const { data } = file.source;
  if (isRecord(data) && data.extends === undefined && isRecord(data.rules)) {
    return rulesIn(data.rules, file);
  }
  const id = nameOf(file.file).replace(RULES, '');
  return [{ id, raw: data, in: file, path: [] }];
}

function refusal(folder: string, reason: string): PackReading {
  return { problems: [{ file: folder, line: 1, column: 1, reason }] };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
