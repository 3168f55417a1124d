import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bitarAv } from '../../src/build/gate/bitar.ts';
import { gate } from '../../src/build/gate/gate.ts';
import { inspectPage } from '../../src/build/gate/markup.ts';
import { type Files, writeFiles } from '../archive.ts';
import { pdf } from '../import/filer.ts';

function page(main: string, head = ''): string {
	return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>T</title>${head}</head><body><main>${main}</main></body></html>`;
}

/** A small site in which nothing is wrong, under a base. */
function site(base: string): Record<string, string | Uint8Array> {
	const icon = `<link rel="icon" href="${base}favicon.svg"><link rel="stylesheet" href="${base}_astro/a.css">`;
	const data = '<script type="application/ld+json">{"@type":"WebSite"}</script>';
	return {
		'index.html': page(
			`<h1 id="topp">Start</h1> <a href="${base}arenden/a/#s1">s1</a> <a href="#topp">upp</a> <a href="?q=a">sök</a>
			<a href="${base}arenden/a/kallor/b.pdf">pdf</a> <a href="https://exempel.se/">ut</a> <a href="mailto:info@exempel.se">post</a>
			<a href="${base}arenden/a/#fn-%C3%A5">not</a> <form action="${base}sok/"><input name="q"></form> <svg><path d="M0 0"/></svg>`,
			`${icon}${data}<script type="module" src="${base}_astro/a.js"></script>`,
		),
		'404.html': page('Sidan finns inte.'),
		'sok/index.html': page('Sök <noscript>utan skript: <a href="../arenden/a/">ärendet</a></noscript>'),
		'arenden/a/index.html': page('<p id="s1">Text.</p> <p id="fn-%C3%A5">Not.</p> <a href="../../">upp</a>'),
		'arenden/a/kallor/b.pdf': pdf([[{ text: 'Text', x: 70, y: 700 }]]),
		'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
		'_astro/a.css': 'a{}',
		'_astro/a.js': 'x',
		'.well-known/security.txt': 'Contact: mailto:info@exempel.se',
	};
}

const PAGES = ['/', '/404.html', '/arenden/a/', '/sok/'];
const FILES = ['/arenden/a/kallor/b.pdf'];

async function faults(damage: Files = {}, base = '/'): Promise<string[]> {
	return gate({
		dir: await writeFiles({ ...site(base), ...damage }),
		base,
		pages: PAGES,
		files: FILES,
		tillatna: ['info@exempel.se'],
	});
}

describe('bitarAv()', () => {
	it('cuts a text between lines, and has what goes over the end of one whole', async () => {
		const text = 'första raden\nden andra 19121212-\n1212 går vidare\n\nå\n';
		const file = path.join(await writeFiles({ 'a.txt': text }), 'a.txt');
		for (let bit = 1; bit < 60; bit++) {
			const bitar = [...bitarAv(file, bit)];
			expect(bitar.some((one) => one.includes('19121212-\n1212'))).toBe(true);
			for (const rad of text.split('\n')) expect(bitar.flatMap((one) => one.split('\n'))).toContain(rad);
		}
		expect([...bitarAv(file)].join('')).toContain(text.trim());
	});

	it('knows a text of a single line, and an empty one', async () => {
		const dir = await writeFiles({ 'a.txt': 'åäö'.repeat(10), 'b.txt': '' });
		expect([...bitarAv(path.join(dir, 'a.txt'), 3)]).toEqual(['åäö'.repeat(10)]);
		expect([...bitarAv(path.join(dir, 'b.txt'), 3)]).toEqual(['']);
	});
});

describe('gate()', () => {
	it.each(['/', '/oppna-arenden/'])('finds nothing wrong in a site at %s in which nothing is', async (base) => {
		expect(await faults({}, base)).toEqual([]);
	});

	it('finds pages that are missing, empty or were not expected, and files that are missing', async () => {
		expect(
			await faults({
				'sok/index.html': null,
				'404.html': page(' \n '),
				'arenden/b/index.html': page('Text'),
				'arenden/a/kallor/b.pdf': null,
			}),
		).toMatchInlineSnapshot(`
			[
			  "/: länken "/arenden/a/kallor/b.pdf" leder ingenstans.",
			  "/: länken "/sok/" leder ingenstans.",
			  "/arenden/a/kallor/b.pdf: filen saknas.",
			  "/arenden/b/: sidan var inte väntad.",
			  "/sok/: sidan saknas.",
			  "404.html: sidan är tom.",
			]
		`);
	});

	it('finds a page whose text came out empty, though its headings did not', async () => {
		expect(await faults({ '404.html': page('<h1>Ärende</h1><div class="brodtext x"> <p> </p></div>') }))
			.toMatchInlineSnapshot(`
			[
			  "404.html: en brödtext utan text.",
			]
		`);
		expect(await faults({ '404.html': page('<div class="brodtext"><p>Text</p></div>') })).toEqual([]);
	});

	it('finds broken links, broken fragments, links out of the base and addresses that cannot be read', async () => {
		const links = [
			'/arenden/b/',
			'/arenden/a',
			'#finns-inte',
			'/arenden/a/#s2',
			'/100%',
			'https://[',
			'/sok',
			'a.pdf',
			'/oppna-arenden/sok/#x',
		];
		const text = links.map((href) => `<a href="${href}">x</a>`).join(' ');
		expect(await faults({ '404.html': page(text) }, '/oppna-arenden/')).toMatchInlineSnapshot(`
			[
			  "/404.html: adressen "/100%" går inte att läsa.",
			  "/404.html: adressen "https://[" går inte att läsa.",
			  "/404.html: länken "#finns-inte" leder till ett ställe som inte finns.",
			  "/404.html: länken "/arenden/a" leder utanför /oppna-arenden/.",
			  "/404.html: länken "/arenden/a/#s2" leder utanför /oppna-arenden/.",
			  "/404.html: länken "/arenden/b/" leder utanför /oppna-arenden/.",
			  "/404.html: länken "/oppna-arenden/sok/#x" leder till ett ställe som inte finns.",
			  "/404.html: länken "/sok" leder utanför /oppna-arenden/.",
			  "/404.html: länken "a.pdf" leder ingenstans.",
			]
		`);
	});

	it('finds server code, hidden files and empty files', async () => {
		expect(
			await faults({
				...{ '.prerender/a.js': 'x', 'server/entry.js': 'x', 'a.mjs': 'x', '_astro/a.js.map': 'x', '_astro/b.ts': 'x' },
				...{
					'.env': 'HEMLIGT=1',
					'arenden/.DS_Store': 'x',
					'.git/config': 'x',
					'_astro/tom.css': '',
					'begrepp/server/bild.png': 'x',
				},
			}),
		).toMatchInlineSnapshot(`
			[
			  ".env: en dold fil.",
			  ".git/config: en dold fil.",
			  ".prerender/a.js: en dold fil.",
			  ".prerender/a.js: en fil som en webbläsare kan köra.",
			  ".prerender/a.js: programkod som inte ska publiceras.",
			  "_astro/a.js.map: programkod som inte ska publiceras.",
			  "_astro/b.ts: programkod som inte ska publiceras.",
			  "_astro/tom.css: filen är tom.",
			  "a.mjs: programkod som inte ska publiceras.",
			  "arenden/.DS_Store: en dold fil.",
			  "server/entry.js: en fil som en webbläsare kan köra.",
			  "server/entry.js: programkod som inte ska publiceras.",
			]
		`);
	});

	it('lets files be empty that have nothing to say, and no others', async () => {
		const dir = await writeFiles({ ...site('/'), 'data/partier.ndjson': '', 'data/arenden.ndjson': '' });
		const isEmpty = (file: string) => file === '/data/partier.ndjson';
		const found = await gate({ dir, base: '/', pages: PAGES, files: FILES, isEmpty, tillatna: ['info@exempel.se'] });
		expect(found).toEqual(['data/arenden.ndjson: filen är tom.']);
	});

	it('finds symbolic links and follows none', async () => {
		const dir = await writeFiles(site('/'));
		await symlink('/etc/hostname', path.join(dir, 'hemlig.html'));
		await symlink('finns-inte', path.join(dir, 'trasig.html'));
		await symlink('..', path.join(dir, 'upp'));
		const found = await gate({ dir, base: '/', pages: PAGES, files: FILES, tillatna: ['info@exempel.se'] });
		expect(found).toEqual(['hemlig.html', 'trasig.html', 'upp'].map((name) => `${name}: inte en vanlig fil.`));
	});

	it.runIf(process.platform !== 'win32')('finds a pipe, and does not wait for it', async () => {
		const dir = await writeFiles(site('/'));
		execFileSync('mkfifo', [path.join(dir, 'ror.html')]);
		expect(await gate({ dir, base: '/', pages: PAGES, files: FILES, tillatna: ['info@exempel.se'] })).toEqual([
			'ror.html: inte en vanlig fil.',
		]);
	});

	it('gives its findings in order, each once', async () => {
		const found = await faults({
			'404.html': page('<a href="/x/">x</a> <a href="/x/">x</a> <p onclick="x">y</p>'),
			'a.html': page('Text'),
		});
		expect(found).toEqual([...new Set(found)].sort());
	});

	it('names the page of each fault in a page', async () => {
		expect(
			await faults({ 'arenden/a/index.html': page('<p id="s1">Text.</p><p id="fn-%C3%A5">x</p><b onclick="x">y</b>') }),
		).toMatchInlineSnapshot(`
			[
			  "arenden/a/index.html: attributet onclick på <b>.",
			]
		`);
	});
});

describe('inspectPage()', () => {
	it.each([
		['an inline script', '<script>alert(1)</script>'],
		['an inline module', '<script type="module">alert(1)</script>'],
		['a script in an image', '<svg><script>alert(1)</script></svg>'],
		['a handler', '<img src="/x.png" onerror="alert(1)">'],
		['a handler in other letters', '<p OnClick="x">y</p>'],
		['a style attribute', '<p style="color: red">x</p>'],
		['a style element', '<style>a{}</style>'],
		['a frame', '<iframe src="/x/"></iframe>'],
		['a frame with its own document', '<iframe srcdoc="x"></iframe>'],
		['an object', '<object data="/x.swf"></object>'],
		['an embedded file', '<embed src="/x.swf">'],
		['a base', '<base href="https://evil.example/">'],
		['a refresh', '<meta http-equiv="Refresh" content="0;url=https://evil.example/">'],
		['a javascript link', '<a href="javascript:alert(1)">x</a>'],
		['a javascript link in disguise', '<a href=" java&#9;Script&#10;:alert(1)">x</a>'],
		['a data link', '<a href="data:text/html,x">x</a>'],
		['a vbscript link', '<a href="vbscript:x">x</a>'],
		['a javascript link in an image', '<svg><a xlink:href="javascript:alert(1)" href="/x/">x</a></svg>'],
		['an animation that makes a link', '<svg><a><animate attributeName="href" to="javascript:alert(1)"/></a></svg>'],
		['foreign content in an image', '<svg><foreignObject><p>x</p></foreignObject></svg>'],
		['mathematics', '<math><mi>x</mi></math>'],
		['a form that sends elsewhere', '<form action="https://evil.example/"></form>'],
		['a button that sends elsewhere', '<form><button formaction="//evil.example/">x</button></form>'],
		['an image from elsewhere', '<img src="https://tracker.example/pixel.gif">'],
		['an image from elsewhere without a protocol', '<img src="//tracker.example/pixel.gif">'],
		['an image from elsewhere with other strokes', '<img src="/\\tracker.example/pixel.gif">'],
		['a set of images from elsewhere', '<img srcset="https://tracker.example/a.png 2x">'],
		['a script from elsewhere', '<script src="https://evil.example/x.js"></script>'],
		['a style sheet from elsewhere', '<link rel="stylesheet" href="https://evil.example/x.css">'],
		['a connection to elsewhere', '<link rel="preconnect" href="https://evil.example/">'],
		['a module from elsewhere', '<link rel="modulepreload" href="https://evil.example/x.js">'],
		['an icon from elsewhere', '<link rel="shortcut icon" href="https://evil.example/x.ico">'],
		['a video from elsewhere', '<video poster="https://evil.example/x.png"></video>'],
		['a part of an image from elsewhere', '<svg><use href="https://evil.example/x.svg#a"/></svg>'],
		['a link that tells when it is followed', '<a href="/x/" ping="https://evil.example/">x</a>'],
		['an id twice', '<p id="a">x</p><p id="a">y</p>'],
		['broken data', '<script type="application/ld+json">{"a":</script>'],
		[
			'what breaks out of data',
			'<script type="application/ld+json">{"a":"</script><img src=x onerror=alert(1)>"}</script>',
		],
		['what a comment hides badly', '<!--><img src=x onerror=alert(1)>-->'],
		['what a template holds', '<template><img src=x onerror=alert(1)></template>'],
		['what hides from those with scripts', '<noscript><img src=x onerror=alert(1)></noscript>'],
		['what hides from those without', '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></p></noscript>'],
		['an invisible character', 'a\u202Eb'],
		['a character of another encoding', 'F\uFFFDrslag'],
		['a control character', 'a\u0001b'],
	])('finds %s', (_, html) => {
		expect(inspectPage(page(html)).faults).not.toEqual([]);
	});

	it('says what each is', () => {
		const html =
			'<script>x</script><p onclick="x" style="y" id="a">z</p><a id="a" href="javascript:x">x</a><img src="https://t.example/a.png">';
		expect(inspectPage(page(html)).faults).toMatchInlineSnapshot(`
			[
			  "skript i sidan",
			  "attributet onclick på <p>",
			  "attributet style på <p>",
			  "samma id två gånger: a",
			  "adress med protokollet javascript:",
			  "resurs från annan plats: https://t.example/a.png",
			]
		`);
	});

	it('counts the text in main, and takes ids and links wherever they stand', () => {
		const { ids, links, mainText } = inspectPage(
			'<body><header id="h"><a href="/a/">meny</a></header><main> ett <p id="p">två</p></main><img src="/b.svg"></body>',
		);
		expect([[...ids], links, mainText]).toEqual([['h', 'p'], ['/a/', '/b.svg'], 6]);
	});

	it('takes what is left of an amount beside a changed digit for no phone number', () => {
		const mark = (tag: string, text: string) =>
			`<${tag}><span class="dold">[${tag}: </span>${text}<span class="dold">]</span></${tag}>`;
		const found = (html: string) => inspectPage(page(`<p>${html}</p>`)).personuppgifter.map(({ text }) => text);
		expect(found(`${mark('del', '5')} ${mark('ins', '6')} 087 766 123 kronor`)).toEqual([]);
		expect(found(`${mark('ins', '087 766 123')} kronor`)).toEqual([]);
		expect(found('087 766 123')).toEqual(['087 766 123']);
		expect(found(mark('ins', '08-123 45 67'))).toEqual(['08-123 45 67']);
		expect(found(`${mark('ins', 'ring')} 070-123 45 67`)).toEqual(['070-123 45 67']);
		expect(found('<ins><span class="dold">08-123 45 67</span></ins>')).toEqual(['08-123 45 67']);
	});

	it('lets data, links to other sites and what is escaped pass', () => {
		const html =
			'<script type="application/ld+json">{"a":"\\u003c/script>"}</script><a href="https://exempel.se/">x</a>&lt;script&gt;<link rel="alternate" href="https://exempel.se/feed.xml"><link rel="canonical" href="https://exempel.se/">';
		expect(inspectPage(page(html)).faults).toEqual([]);
	});
});
