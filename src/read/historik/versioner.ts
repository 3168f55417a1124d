import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Arkivhistorik, Version } from '../../domain/historik.ts';
import { git } from './git.ts';

/** Nothing is known: the content lies in no repository. */
const UTAN_HISTORIK: Arkivhistorik = { tillstand: 'saknas', filer: new Map() };

/** A file in a commit, as `git log --raw` gives it. */
interface Post {
	readonly commit: string;
	readonly datum: string;
	readonly arDold: boolean;
	/** `A`, `M`, `D`, `R`, `T` … */
	readonly slag: string;
	readonly fore: string;
	readonly efter: string;
	readonly fil: string;
	/** Its name after the commit, when the commit gave it another. */
	readonly nyttNamn?: string;
}

const LOG = [
	'log',
	// What came with a merge came when it was merged: that is when it was published.
	'--first-parent',
	'--diff-merges=first-parent',
	'--raw',
	'--no-abbrev',
	'-z',
	'-M',
	'--relative',
	'--no-color',
	'--no-ext-diff',
	'--no-textconv',
	'--no-show-signature',
	// A line `Historik: dold` at the end of the message keeps the change from being shown.
	'--format=%x01%H%x02%cs%x02%(trailers:key=Historik,valueonly,separator=%x2C)',
	'--',
	'.',
];

/**
 * Reads from git when each content file came, changed and was moved, along the branch that is checked out. A clone that
 * does not go back to the beginning gives what it has and says so.
 */
export async function readHistorik(root: string): Promise<Arkivhistorik> {
	const log = await git(root, LOG);
	if (log === undefined || log.length === 0) return UTAN_HISTORIK;
	const cut = await cutCommits(root);
	const posts = parseLog(log.toString('utf8')).filter(({ commit }) => !cut.has(commit));
	return { tillstand: cut.size > 0 ? 'avkortad' : 'hel', filer: follow(posts) };
}

/**
 * What of a repository decides what {@link readHistorik} gives: the commit that is checked out, and where the clone was cut.
 * @returns `undefined` where there is no history
 */
export async function historikVersion(root: string): Promise<string | undefined> {
	const head = await git(root, ['rev-parse', 'HEAD']);
	return head && [head.toString('utf8').trim(), ...(await cutCommits(root))].join(' ');
}

/** Commits whose parents a shallow clone left out: git shows everything that was before as coming with them. */
async function cutCommits(root: string): Promise<ReadonlySet<string>> {
	const file = (await git(root, ['rev-parse', '--path-format=absolute', '--git-path', 'shallow']))?.toString('utf8');
	if (file === undefined) return new Set();
	const text = await readFile(path.resolve(file.trimEnd()), 'utf8').catch(() => '');
	return new Set(text.split('\n').filter(Boolean));
}

function parseLog(log: string): Post[] {
	const found: Post[] = [];
	let head: Pick<Post, 'commit' | 'datum' | 'arDold'> = { commit: '', datum: '', arDold: false };
	const tokens = log.split('\0')[Symbol.iterator]();
	const next = (): string => tokens.next().value ?? '';
	for (const token of tokens) {
		const [, commit, datum = '', historik = ''] = /^\x01(\w+)\x02([\d-]+)\x02(.*)$/s.exec(token) ?? [];
		if (commit !== undefined) head = { commit, datum, arDold: /\bdold\b/.test(historik) };
		const [, fore, efter, slag] = /^\n?:\d+ \d+ (\w+) (\w+) ([A-Z])\d*$/.exec(token) ?? [];
		if (fore === undefined || efter === undefined || slag === undefined) continue;
		const fil = next();
		found.push({ ...head, slag, fore, efter, fil, ...((slag === 'R' || slag === 'C') && { nyttNamn: next() }) });
	}
	return found;
}

/** Versions by the name that the file has now, also of the time when it had another. */
function follow(newestFirst: readonly Post[]): Map<string, Version[]> {
	const found = new Map<string, Version[]>();
	/** What a name of the time that is being read is called now; `undefined` when that file is no more. */
	const nowOf = new Map<string, string | undefined>();
	for (const post of newestFirst) {
		const { fil, nyttNamn = fil, slag } = post;
		const now = nowOf.has(nyttNamn) ? nowOf.get(nyttNamn) : nyttNamn;
		if (now !== undefined) found.set(now, [...(found.get(now) ?? []), versionOf(post)]);
		if (slag === 'R') {
			nowOf.set(fil, now);
			nowOf.set(nyttNamn, undefined);
		}
	}
	return found;
}

const SLAG: Readonly<Record<string, Version['slag']>> = {
	A: 'publicerad',
	C: 'publicerad',
	D: 'borttagen',
	R: 'flyttad',
};

function versionOf({ datum, arDold, slag, fore, efter }: Post): Version {
	const blob = (name: string) => (/^0+$/.test(name) ? undefined : name);
	const [a, b] = [slag === 'C' ? undefined : blob(fore), blob(efter)];
	return {
		datum,
		slag: SLAG[slag] ?? 'andrad',
		arDold,
		...(a !== undefined && { fore: a }),
		...(b !== undefined && { efter: b }),
	};
}
