import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiler, MAX_FIL, textOf } from '../../src/read/filer.ts';
import { tempFolder } from '../archive.ts';

/** Lists a folder that holds nothing but these files, with `x` in each. */
async function list(...names: readonly string[]) {
	const root = await tempFolder();
	for (const name of names) {
		await mkdir(path.dirname(path.join(root, name)), { recursive: true });
		await writeFile(path.join(root, name), 'x');
	}
	return listFiler(root);
}

function read(bytes: string | Uint8Array) {
	const { text, problem } = textOf('f.md', typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
	return { text, problem: problem.map((p) => `${p.fil}:${p.rad}:${p.kolumn} ${p.kod} ${p.text}`) };
}

describe('listFiler()', () => {
	it('gives texts and source files by path, sorted', async () => {
		const { texter, bilagda, problem } = await list(
			...['sidor/om.mdx', 'kommun.yaml', 'arenden/b/index.md', 'arenden/a/index.md', 'arenden/a/2023-motion.md'],
			...['arenden/a/kallor/motion_1.b.pdf', 'arenden/a/avvikelser/motion.csv', 'arenden/a/kallor/text.md'],
		);
		expect(texter).toEqual([
			'arenden/a/2023-motion.md',
			'arenden/a/index.md',
			'arenden/b/index.md',
			'kommun.yaml',
			'sidor/om.mdx',
		]);
		expect(bilagda).toEqual([
			'arenden/a/avvikelser/motion.csv',
			'arenden/a/kallor/motion_1.b.pdf',
			'arenden/a/kallor/text.md',
		]);
		expect(problem).toEqual([]);
	});

	const NAMES = [
		...[
			'fråga?.md',
			'a b.md',
			'ärende #5.md',
			'X.MD',
			'_utkast.md',
			'con.md',
			'aux.yaml',
			'slut..md',
			'50%25.md',
			'a:b.md',
			'.dold.md',
			'.DS_Store',
		],
		...[
			'a--b.md',
			'-a.md',
			'a-.md',
			'a.b.md',
			'a.yml',
			'a.markdown',
			'A.md',
			'ko\u0308.md',
			'🙂.md',
			'rad\nbryt.md',
			'vänster\u202Edm.md',
			'utan-andelse',
		],
		...[`${'a'.repeat(197)}.md`],
	];
	const SOURCES = ['Bilaga 1.PDF', 'böjning.txt', 'utan-andelse', '.dold', 'con.pdf', 'a..pdf', 'a b.txt', 'a.tar.GZ'];

	it.each([...NAMES.map((name) => `begrepp/${name}`), ...SOURCES.map((name) => `arenden/a/kallor/${name}`)])(
		'refuses %j',
		async (fil) => {
			const { texter, bilagda, problem } = await list(fil);
			expect([texter, bilagda]).toEqual([[], []]);
			expect(problem.map((p) => [p.fil, p.kod, p.rad, p.kolumn])).toEqual([[fil, 'fil-namn', 1, 1]]);
		},
	);

	it('says what a file must be named, and a better name where there is one', async () => {
		const texts = await Promise.all(
			[...NAMES.slice(0, 2), 'a.yml', 'rad\nbryt.md', 'vänster\u202Edm.md', '🙂.md'].map(
				async (name) => (await list(`begrepp/${name}`)).problem[0]?.text,
			),
		);
		const sources = await Promise.all(
			['Bilaga 1.PDF', 'con.pdf'].map(async (name) => (await list(`arenden/a/kallor/${name}`)).problem[0]?.text),
		);
		expect([...texts, ...sources]).toMatchInlineSnapshot(`
			[
			  "Filnamnet "fråga?.md" får bara ha a–z, 0–9 och bindestreck (å och ä skrivs a, ö skrivs o, högst 120 tecken) och ändelsen .md, .mdx eller .yaml. Döp om till t.ex. "fraga.md".",
			  "Filnamnet "a b.md" får bara ha a–z, 0–9 och bindestreck (å och ä skrivs a, ö skrivs o, högst 120 tecken) och ändelsen .md, .mdx eller .yaml. Döp om till t.ex. "a-b.md".",
			  "Filnamnet "a.yml" får bara ha a–z, 0–9 och bindestreck (å och ä skrivs a, ö skrivs o, högst 120 tecken) och ändelsen .md, .mdx eller .yaml. Döp om till t.ex. "a.yaml".",
			  "Filnamnet "rad bryt.md" får bara ha a–z, 0–9 och bindestreck (å och ä skrivs a, ö skrivs o, högst 120 tecken) och ändelsen .md, .mdx eller .yaml. Döp om till t.ex. "rad-bryt.md".",
			  "Filnamnet "vänster\\u{202E}dm.md" får bara ha a–z, 0–9 och bindestreck (å och ä skrivs a, ö skrivs o, högst 120 tecken) och ändelsen .md, .mdx eller .yaml. Döp om till t.ex. "vanster-dm.md".",
			  "Filnamnet "🙂.md" får bara ha a–z, 0–9 och bindestreck (å och ä skrivs a, ö skrivs o, högst 120 tecken) och ändelsen .md, .mdx eller .yaml. Byt namn.",
			  "Källfilens namn "Bilaga 1.PDF" får bara ha a–z, 0–9, bindestreck, punkt och understreck (å och ä skrivs a, ö skrivs o, högst 120 tecken) och ska ha en ändelse. Döp om till t.ex. "bilaga-1.pdf".",
			  "Källfilens namn "con.pdf" får bara ha a–z, 0–9, bindestreck, punkt och understreck (å och ä skrivs a, ö skrivs o, högst 120 tecken) och ska ha en ändelse. Byt namn.",
			]
		`);
	});

	it.each(['sidor/om.md~', 'arenden/a/kallor/~$om.docx', 'sidor/Thumbs.db', 'sidor/om.md.orig', 'sidor/.om.md.swp'])(
		'says of %s, which a program has left, that it is to be removed',
		async (fil) => {
			const { problem } = await list(fil);
			expect(problem.map(({ text }) => text)).toEqual([expect.stringMatching(/Ta bort den\.$/)]);
		},
	);

	it('says where a source file belongs that lies beside the texts', async () => {
		const { problem } = await list('arenden/a/motion.pdf');
		expect(problem.map(({ kod, text }) => `${kod} ${text}`)).toMatchInlineSnapshot(`
			[
			  "fil-plats Här får bara .md, .mdx och .yaml ligga. Källfiler läggs i arenden/<ärende>/kallor/.",
			]
		`);
	});

	it.each(['Ärenden', 'a b', 'con', 'x.md', '.git', 'a'.repeat(200)])(
		'does not go into the folder %j',
		async (name) => {
			const { texter, problem } = await list(`begrepp/${name}/index.md`);
			expect(texter).toEqual([]);
			expect(problem.map(({ fil, kod }) => [fil, kod])).toEqual([[`begrepp/${name}`, 'fil-namn']]);
		},
	);

	it('follows no symbolic link, to a file, to a folder, to itself or to nothing', async () => {
		const root = await tempFolder();
		await writeFile(path.join(root, 'hemlig.txt'), 'hemlig');
		await mkdir(path.join(root, 'begrepp'));
		await symlink('../hemlig.txt', path.join(root, 'begrepp/fil.md'));
		await symlink('..', path.join(root, 'begrepp/mapp'));
		await symlink('slinga', path.join(root, 'begrepp/slinga'));
		await symlink('finns-inte', path.join(root, 'begrepp/trasig.md'));
		const { texter, problem } = listFiler(path.join(root, 'begrepp'));
		expect(texter).toEqual([]);
		const links = ['fil.md', 'mapp', 'slinga', 'trasig.md'];
		expect(problem.map(({ fil, kod }) => `${fil} ${kod}`)).toEqual(links.map((fil) => `${fil} fil-sort`));
		expect(problem[0]?.text).toMatchInlineSnapshot(`"Symboliska länkar följs inte. Lägg själva filen här."`);
	});

	it.runIf(process.platform !== 'win32')('does not open a pipe, which would never end', async () => {
		const root = await tempFolder();
		execFileSync('mkfifo', [path.join(root, 'ror.md')]);
		expect(listFiler(root).problem.map(({ kod }) => kod)).toEqual(['fil-sort']);
	});

	it('refuses a text that is too large, without reading it', async () => {
		const root = await tempFolder();
		await writeFile(path.join(root, 'stor.md'), 'x'.repeat(MAX_FIL + 1));
		await writeFile(path.join(root, 'lagom.md'), 'x'.repeat(MAX_FIL));
		const { texter, problem } = listFiler(root);
		expect(texter).toEqual(['lagom.md']);
		expect(problem.map(({ fil, text }) => `${fil} ${text}`)).toMatchInlineSnapshot(`
			[
			  "stor.md Filen är 1000001 byte; gränsen är 1000000. Dela upp den.",
			]
		`);
	});

	it('says that a content root is not there', () => {
		const { texter, problem } = listFiler('/finns-inte');
		expect(texter).toEqual([]);
		expect(problem.map(({ text }) => text)).toMatchInlineSnapshot(`
			[
			  "/finns-inte finns inte, eller är ingen mapp. Ange rätt mapp i CONTENT_DIR.",
			]
		`);
	});
});

describe('textOf()', () => {
	it('accepts a byte-order mark and CRLF, and gives NFC and LF', () => {
		expect(read('\uFEFF---\r\ntitel: Fo\u0308rslag a\u030A\r\n')).toEqual({
			text: '---\ntitel: Förslag å\n',
			problem: [],
		});
	});

	it('keeps tabs, hard spaces, soft dashes of the text, emoji and other alphabets', () => {
		const text = 'a\tb\u00A0c – “d” 🙂 Тростянець';
		expect(read(text)).toEqual({ text, problem: [] });
	});

	it('names the line that is not UTF-8', () => {
		expect(read(Buffer.from('---\ntitel: F\xF6rslag \xE5\n---\n', 'latin1')).problem).toMatchInlineSnapshot(`
			[
			  "f.md:2:1 fil-teckenkod Rad 2 är inte UTF-8. Spara filen på nytt med teckenkodningen UTF-8.",
			]
		`);
	});

	it('refuses UTF-16', () => {
		expect(read(Buffer.from('\uFEFF---\na: b\n', 'utf16le')).problem).toMatchInlineSnapshot(`
			[
			  "f.md:1:1 fil-teckenkod Rad 1 är inte UTF-8. Spara filen på nytt med teckenkodningen UTF-8.",
			]
		`);
	});

	it('refuses line ends of the old kind', () => {
		expect(read('---\ra: b\r---\r').problem).toMatchInlineSnapshot(`
			[
			  "f.md:1:1 tecken-otillatet Filen har radbrytningar av gammal Mac-typ (CR). Spara den med LF eller CRLF.",
			]
		`);
	});

	it.each([
		['NUL', '\u0000'],
		['a control character', '\u0001'],
		['DEL', '\u007F'],
		['a control character of the upper half', '\u0085'],
		['a soft hyphen', '\u00AD'],
		['a zero-width space', '\u200B'],
		['a zero-width joiner', '\u200D'],
		['a direction mark', '\u061C'],
		['a line separator', '\u2028'],
		['a bidirectional override', '\u202E'],
		['a bidirectional isolate', '\u2066'],
		['a word joiner', '\u2060'],
		['a byte-order mark inside', '\uFEFF'],
		['private use, what a pdf leaves of an unknown font', '\uF0B7'],
		['the replacement character', '\uFFFD'],
		['a noncharacter', '\uFFFE'],
		['a tag character', '\u{E0041}'],
	])('refuses %s and says where', (_, char) => {
		const { problem } = read(`---\na: b\n---\nxy${char}z\n`);
		const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		expect(problem).toEqual([
			`f.md:4:3 tecken-otillatet Här står det osynliga eller otillåtna tecknet U+${code}. Ta bort det.`,
		]);
	});

	it('stops counting at twenty', () => {
		expect(read('\u0000'.repeat(1000)).problem).toHaveLength(20);
	});
});
