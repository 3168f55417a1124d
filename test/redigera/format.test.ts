import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fc } from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { arendeSchema } from '../../src/schema/arende.ts';
import { handlingSchema } from '../../src/schema/handling.ts';
import { parseYaml, splitFrontmatter } from '../../src/read/frontmatter.ts';
import { lasPost, skrivPost } from '../../src/redigera/format.ts';
import { kallfilnamn } from '../../src/redigera/kallsummor.ts';

const NONE = () => undefined;

function again(text: string): string {
	return skrivPost(lasPost(text, true), true, NONE);
}

const bodyOf = (text: string) => /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(text)?.[1]?.trim();

const ARENDEN = readdirSync('content/arenden', { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.md') && !name.includes('kallor'))
	.map((name) => path.join('content/arenden', name));

describe('a file that is opened and saved', () => {
	it.each(ARENDEN)('%s says the same to the schema, in the same text', (file) => {
		const text = readFileSync(file, 'utf8');
		const schema = file.endsWith('index.md') ? arendeSchema : handlingSchema;
		const said = (t: string): unknown =>
			schema.parse(parse(/^---\n([\s\S]*?)\n---\n/.exec(t)?.[1] ?? '', { schema: 'failsafe' }));
		expect(said(again(text))).toEqual(said(text));
		expect(bodyOf(again(text))).toBe(bodyOf(text));
	});

	it('is the same when it is opened and saved once more', () => {
		for (const file of ARENDEN) {
			const once = again(readFileSync(file, 'utf8'));
			expect(again(once)).toBe(once);
		}
	});

	it('keeps its comments, each where it stood', () => {
		const text =
			'---\n# överst\ntyp: motion # slag\n# GISSAT: datum\ndatum: 2024-01-01\nkallor:\n  # om filen\n  - fil: a.pdf # namnet\n    sort: x\n\n# Att ta ställning till\n---\n\nText\n';
		expect(again(text)).toBe(text);
	});

	it('puts a comment whose place is gone last, rather than at something else', () => {
		const post = lasPost('---\nkallor:\n  - fil: a.pdf # om a\nsaknas: x # om luckan\n---\n', true);
		const changed = { kallor: [{ fil: 'b.pdf' }, { fil: 'a.pdf' }], kommentarer: post.kommentarer };
		expect(skrivPost(changed, true, NONE)).toBe(
			'---\nkallor:\n  - fil: b.pdf\n  - fil: a.pdf\n\n# om a\n# om luckan\n---\n',
		);
		expect(skrivPost({ titel: 'En', kommentarer: 'ingen lista' }, false, NONE)).toBe('titel: En\n');
	});

	it('keeps whatever text stands in a field, as text', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (titel, lydelse) => {
				fc.pre(titel.trim() !== '' && !/[\r\uD800-\uDFFF\uFEFF]/.test(titel + lydelse));
				const text = skrivPost({ titel, yrkanden: [{ lydelse }] }, false, NONE);
				const read = lasPost(text, false);
				expect(read.titel).toBe(titel.trim());
				expect(read.yrkanden).toEqual(lydelse.trim() === '' ? undefined : [{ lydelse: lydelse.trim() }]);
			}),
		);
	});
});

/** Fields as the interface holds them, none of them empty. */
const word = fc
	.string({ minLength: 1 })
	.filter(
		(t) =>
			t.trim() !== '' &&
			!/[\r\uD800-\uDFFF\uFEFF\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/.test(t),
	)
	.map((t) => t.trim());
const value = fc.oneof(
	word,
	fc.array(word, { minLength: 1, maxLength: 3 }),
	fc.dictionary(fc.constantFrom('text', 'vad', 'roll'), word, { minKeys: 1 }),
);
const FIELDS = ['titel', 'ingress', 'typ', 'datum', 'amnen', 'saknas', 'inteLankar', 'undantag'] as const;
const post = fc.dictionary(fc.constantFrom(...FIELDS), value, { minKeys: 2 });

/** Each field as it stands in the file, byte for byte. */
function fieldsOf(text: string): Map<string, string> {
	const yaml = /^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? '';
	return new Map(yaml.split(/^(?=[a-zA-Z]+:)/m).map((part) => [/^\w+/.exec(part)?.[0] ?? '', part]));
}

describe('a change of one field', () => {
	it('leaves the bytes of every other field and of the text as they were', () => {
		fc.assert(
			fc.property(post, value, fc.nat(), (fields, ny, n) => {
				const before = skrivPost({ ...fields, body: 'Text  med\n\n  mellanrum.' }, true, NONE);
				const keys = Object.keys(fields);
				const changed = keys[n % keys.length] ?? '';
				const after = skrivPost({ ...lasPost(before, true), [changed]: ny }, true, NONE);
				const [was, is] = [fieldsOf(before), fieldsOf(after)];
				expect([...is.keys()]).toEqual([...was.keys()]);
				for (const key of keys) if (key !== changed) expect(is.get(key)).toBe(was.get(key));
				expect(after.slice(after.indexOf('\n---\n'))).toBe(before.slice(before.indexOf('\n---\n')));
			}),
		);
	});

	it('is read by the site as it was written', () => {
		fc.assert(
			fc.property(post, (fields) => {
				const parts = splitFrontmatter(skrivPost({ ...fields, body: 'Text.' }, true, NONE));
				const { value: read, problem } = parseYaml(parts?.yaml ?? '', 'f.md', 2);
				expect(problem).toEqual([]);
				expect(read).toEqual(fields);
				expect(parts?.body).toBe('\nText.\n');
			}),
		);
	});
});

describe('skrivPost', () => {
	it('leaves out what is empty, and the ärende that a new handling is put in', () => {
		expect(
			skrivPost(
				{
					arende: 'ks-2024-1',
					titel: 'En',
					organ: '',
					personer: [],
					kalla: { handling: '', citat: '' },
					body: 'Text\n\n',
				},
				true,
				NONE,
			),
		).toBe('---\ntitel: En\n---\n\nText\n');
	});

	it('gives a source that is only a place its short form, and keeps what else it says', () => {
		expect(
			skrivPost(
				{ a: [{ kalla: { handling: 'h', stycke: 's3' } }, { kalla: { handling: 'h', stycke: 's1', citat: 'ord' } }] },
				false,
				NONE,
			),
		).toBe('a:\n  - kalla: h#s3\n  - kalla:\n      handling: h\n      stycke: s1\n      citat: ord\n');
	});

	it('names a chosen source file without its folder, and gives its checksum', () => {
		const kallor = [
			{ fil: '../kallor/a.pdf', sort: 'skanning', beskrivning: 'En.' },
			{ fil: 'b.txt', sha256: 'gammal' },
		];
		expect(skrivPost({ kallor }, false, (fil) => (fil === 'a.pdf' ? 'ny' : undefined))).toBe(
			'kallor:\n  - fil: a.pdf\n    sort: skanning\n    sha256: ny\n    beskrivning: En.\n  - fil: b.txt\n    sha256: gammal\n',
		);
	});
});

describe('kallfilnamn', () => {
	it('folds as addresses are folded', () => {
		expect(kallfilnamn('Motion ÅÄÖ (1).TXT')).toBe('motion-aao-1.txt');
		expect(kallfilnamn('§.pdf')).toBe('kalla.pdf');
		expect(kallfilnamn('Protokoll 2024.03.06.pdf')).toBe('protokoll-2024-03-06.pdf');
	});
});
