import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from 'recheck';
import packageJson from '../../package.json' with { type: 'json' };
import { allaUttryck, uttryckI, type Uttryck } from './regexes.ts';

/**
 * Expressions that were found safe before, by digest of the expression and of the checker's version: checking all of
 * them takes most of a minute. RECHECK=alla checks them all anew and writes the list, RECHECK=nya only those not in it.
 */
const PROVADE = new URL('../fixtures/regex-provade.txt', import.meta.url);
const { RECHECK } = process.env;
const alla = RECHECK === 'alla';
process.env.RECHECK_BACKEND = 'pure';

/** Longest text that an expression below may meet, and why it is no longer. */
const RAD = 10_000;

/**
 * Expressions whose time grows with the square of the text, or that the checker does not understand in time, and that
 * only meet short texts: each is tried on the worst text that the checker knows, as long as one may be. None may be
 * exponential.
 */
const KORTA: ReadonlyMap<string, string> = new Map([
	['src/import/', 'a line of a document that an editor imports by hand, never a proposal'],
	['src/read/handbok.ts', 'our own handbook'],
]);

const uttryck = allaUttryck();
const fasta = uttryck.filter(({ byggs }) => !byggs);

function keyOf({ source, flags }: Uttryck): string {
	const text = `${packageJson.devDependencies.recheck}/${source}/${flags}`;
	return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

const known = new Set(!alla && existsSync(PROVADE) ? readFileSync(PROVADE, 'utf8').split('\n') : []);

describe('the regular expressions of src/', () => {
	it('are found, wherever they stand', () => {
		expect(fasta.length).toBeGreaterThan(500);
		const code = "const a = /x+/g; f(new RegExp('y+', 'i')); RegExp(z); const s = '/no/';";
		expect(uttryckI('a.ts', code).map(({ source, flags, byggs }) => [source, flags, byggs])).toEqual([
			['x+', 'g', false],
			['y+', 'i', false],
			['RegExp(z)', '', true],
		]);
	});

	it('take no time that grows beyond reason with the text', { timeout: 300_000 }, async () => {
		const safe = new Set<string>();
		const unsafe: string[] = [];
		for (const each of new Map(fasta.map((u) => [keyOf(u), u])).values()) {
			const key = keyOf(each);
			if (known.has(key)) {
				safe.add(key);
				continue;
			}
			const result = await check(each.source, each.flags, { timeout: 5_000 });
			const isShort = [...KORTA.keys()].some((place) => each.fil.startsWith(place));
			if (result.status === 'safe') safe.add(key);
			else if (!isShort || (result.status === 'vulnerable' && result.complexity.type === 'exponential'))
				unsafe.push(`${each.fil}:${String(each.rad)} /${each.source}/${each.flags} ${result.status}`);
			else if (result.status === 'vulnerable') {
				const ms = worst(new RegExp(each.source, each.flags.replaceAll('y', '')), result.attack);
				if (ms > 1000) unsafe.push(`${each.fil}:${String(each.rad)} /${each.source}/${each.flags} ${String(ms)} ms`);
				else safe.add(key);
			} else safe.add(key);
		}
		expect(unsafe).toEqual([]);
		if (alla || RECHECK === 'nya') writeFileSync(PROVADE, `${[...safe].sort().join('\n')}\n`);
		// An expression that is new is checked in every run until the list is written anew.
		else expect([...safe].filter((key) => !known.has(key)).length).toBeLessThan(100);
	});

	it('are known by name when they are put together while the program runs', () => {
		expect(uttryck.filter(({ byggs }) => byggs).map(({ fil, source }) => `${fil}: ${source.slice(0, 70)}`))
			.toMatchInlineSnapshot(`
				[
				  "src/check/kallinnehall/pdf-atgarder.ts: new RegExp(String.raw\`/(?:S|#53)\${VITT}\${KOMMENTAR}/([^\\0\\t\\n\\f\\r ()<>",
				  "src/check/regler/stod/hanvisningar.ts: new RegExp(words.join('\\\\s+'), 'g')",
				  "src/compare/markdown-blocks.ts: new RegExp(\`^\${name}: (".*")$\`, 'm')",
				  "src/domain/datum.ts: new RegExp(\`^(?:\${SINGLE}|(?:\${SINGLE}|\\\\.\\\\.)/(?:\${SINGLE}|\\\\.\\\\.))$\`",
				  "src/domain/diarienummer.ts: new RegExp(\`^\${form}$\`)",
				  "src/exports/csv.ts: new RegExp(\`^'*\${FORMULA}\`)",
				  "src/exports/csv.ts: new RegExp(\`^'+\${FORMULA}\`)",
				  "src/import/fakta/diarienummer.ts: new RegExp(String.raw\`(?<!\\p{L})\${ORD}(?!\\p{L})\`, 'iu')",
				  "src/import/fakta/diarienummer.ts: new RegExp(String.raw\`(?<!\\p{L})\${ORD}\\.?:?\\s*(?<nummer>\${NUMMER})(?![",
				  "src/import/fakta/diarienummer.ts: new RegExp( String.raw\`^(?:(?:[Ää]rende(?: nr \\d+)?[:,]?\\s+)?(?<egen>$",
				  "src/import/fakta/diarienummer.ts: new RegExp(String.raw\`(?<![\\d/.:-])(?:(?:19|20)\\d{2}[/:]\\d{1,6}(?![\\d/",
				  "src/import/fakta/forslag.ts: new RegExp(String.raw\`^\${NAMN}(?:\\s?\\(\\p{L}{1,5}\\)|,|$)\`, 'u')",
				  "src/import/fakta/forslag.ts: new RegExp(String.raw\`(?<!\\p{L})(?:\${VI}\\s+\${VILL}|\${VILL}\\s+\${VI})(?!",
				  "src/import/fakta/namn.ts: new RegExp(String.raw\`(?<![\\p{L}-])(?<namn>\${NAMN})\\s?\${PARTI}\`, 'gu')",
				  "src/import/fakta/organ.ts: new RegExp( String.raw\`(?<![\\p{L}])(?:\${STADSDEL}|\${FOR}|(?:Kommunstyr",
				  "src/import/fakta/personlista.ts: new RegExp(String.raw\`(?<![\\p{L}-])\${NAMN}(?!\\s?\\(|\\p{L})\`, 'gu')",
				  "src/import/fakta/propositioner.ts: new RegExp( String.raw\`(?<!\\p{L})(?:\${ORDFORANDE}\${SEDAN}\\s+(?:konstat",
				  "src/import/fakta/propositioner.ts: new RegExp( String.raw\`^(?:mötes)?\${ORDFORANDE}\${SEDAN}\\s+(?:konstater",
				  "src/import/fakta/reservationer.ts: new RegExp(form, 'gu')",
				  "src/import/fakta/reservationer.ts: new RegExp(String.raw\`^(?:\${PERSONER})[.]?$\`, 'u')",
				  "src/import/fakta/slutrader.ts: new RegExp(String.raw\`^\${NAMN}(?:\\s?\\(\\p{L}{1,5}\\))?,\\s\`, 'u')",
				  "src/import/fakta/tvivel.ts: new RegExp( String.raw\`\${NAMN_MED_PARTI}|(?<!\\p{L})(?:instäm|ansluter ",
				  "src/import/fakta/typ.ts: new RegExp(source.replace(/(^|\\|)\\^/g, '$1(?<!\\\\p{L})').replace(/\\$$/,",
				  "src/import/fakta/undertecknare.ts: new RegExp(\`^(?!.*(?<!\\\\p{L})(?:\${BOLAG})(?!\\\\p{L}))\${NAMN}$\`, 'u')",
				  "src/import/fakta/undertecknare.ts: new RegExp( String.raw\`^(?<roll>(?:\${VID_PROTOKOLLET}|\${SOM})(?:\\s+\${V",
				  "src/import/fakta/undertecknare.ts: new RegExp(\`^(?:\${VID_PROTOKOLLET}|\${SOM})[:.]?$\`, 'u')",
				  "src/import/fakta/undertecknare.ts: new RegExp(String.raw\`^(?<namn>[^(]+?)\\s?\\((?<parti>\${BOKSTAVER})\\)$\`,",
				  "src/import/fakta/undertecknare.ts: new RegExp( String.raw\`^(?<namn>[^(]+?)\\s?\\((?<parti>\${BOKSTAVER})\\),\\",
				  "src/import/fakta/utfall.ts: new RegExp(String.raw\`(?<![\\p{L}])\${SAK}\`, 'iu')",
				  "src/import/fakta/utfall.ts: new RegExp(String.raw\`^(?:\\s+\${SAK}\\p{L}*)?\\s+(?:inte|ej|icke)(?!\\p{L}",
				  "src/import/fakta/yrkanden.ts: new RegExp( String.raw\`(?<av>\${PERSONER})(?:\\s+m\\.?\\s?fl\\.?)?(?:\${INST",
				  "src/import/fakta/yrkanden.ts: new RegExp( String.raw\`(?<!\\p{L})(?:\${anyCase(VERB)})\\s+(?<av>\${PERSON",
				  "src/import/fakta/yrkanden.ts: new RegExp( String.raw\`(?<=^|[.!?]\\s)(?<vad>[^.:]{3,300}?)\\s+(?:yrkas|",
				  "src/import/fakta/yrkanden.ts: new RegExp(String.raw\`^(?<av>\${PERSONER})\\s?[:–-]\\s+(?<vad>\\S.*)$\`, 'u",
				  "src/import/fakta/yrkanden.ts: new RegExp( String.raw\`(?<av>\${PERSONER})\\s+(?:instämmer|instämde|ansl",
				  "src/import/fakta/yrkanden.ts: new RegExp( String.raw\`(?<!\\p{L})(?:I (?:yrkandet|detta yrkande|detta|",
				  "src/import/fakta/yrkanden.ts: new RegExp( String.raw\`(?<av>\${PERSONER})(?:\${INSTAMMANDE})?\\s+(?:yrka",
				  "src/import/fakta/yrkanden.ts: new RegExp(\`(?:\${INSTAMMANDE}|\${LIKSOM})\\\\s*$\`, 'u')",
				  "src/import/lasare/pdf.ts: new RegExp(String.raw\` \${RegExp.escape(word)}(?!\\p{L})\`, 'u')",
				  "src/import/lasare/text.ts: new RegExp(\`^\${NAMN}$\`, 'u')",
				  "src/import/reparera/forvaxling.ts: new RegExp(String.raw\`^(?!(?:kvar|n.ra|borta|hemma|ensamma)$)(?:\${INFI",
				  "src/import/reparera/forvaxling.ts: new RegExp(String.raw\`^(?:\${INFINITIV}|i|1|inte|ej|en|ett|den|det|de|s",
				  "src/import/rubriker.ts: new RegExp( \`^(?:\${AVSKRIFT}-)?(?:ska-)?(?:skickas|sands|sandas|tillsa",
				  "src/read/utkastrad.ts: new RegExp(String.raw\`^[ \\t]*# (?<ord>\${UTKASTORD.fattas}|\${UTKASTORD.",
				  "src/read/validera/adress.ts: new RegExp( String.raw\`^(?:\${ARENDETYPER.join('|')})-(?:\\d{4}-\\d{2}-\\d",
				  "src/references/diarienummer/forms.ts: new RegExp(source + END, 'uy')",
				  "src/search/client/fraga.ts: new RegExp(\`(?<!\\\\S)-(?<ord>\${SKRIVET_ORD.source})\`, 'gu')",
				  "src/search/index/ordlista.ts: new RegExp(\`\${condition === '.' ? '' : condition}$\`)",
				  "src/search/sprak/huvudord.ts: new RegExp( \`^(.*(?:\${alternatives(NOUNS.join(' '))}))(?:s|et|ets|en|e",
				  "src/search/sprak/huvudord.ts: new RegExp(\`^(.*(?:\${alternatives(ADJECTIVES)}))(?:t|a|e|s|are|ast|ast",
				  "src/search/sprak/identitet.ts: new RegExp(FREE + pattern + ENDS, 'giu')",
				]
			`);
	});
});

/** Time for the worst text that the checker found, as long as a line may be. */
function worst(
	regex: RegExp,
	{ pumps, suffix }: { pumps: readonly { prefix: string; pump: string }[]; suffix: string },
): number {
	const length = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
	const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(RAD / Math.max(length, 1))).join('') + suffix;
	const before = performance.now();
	regex.test(text);
	return performance.now() - before;
}
