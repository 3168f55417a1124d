import { expect, it } from 'vitest';
import { buildReferenceIndex } from '../../../src/references/reference-index.ts';
import { register } from '../../domain/values.ts';
import { findMarked, type Marked } from '../marked.ts';
import { PARTIER } from '../people.ts';

const SEEN: readonly Marked[] = [
	['För «Liberalerna»', 'l'],
	['«Liberalernas» motion', 'l'],
	['«Socialdemokraternas» förslag', 's'],
	['«Nya Moderaterna» och «Moderaterna»', 'm; m'],
	['Bo Källström («L») yrkar', 'l'],
	['Bo Källströms («L») yrkande', 'l'],
	['Bo Källström\u00A0(«KD»)', 'kd'],
	['Bo Källström\n(«L»)', 'l'],
	['Bo Källström(«L»)', 'l'],
	['Okänd Person («S»), Annan Person («M»)', 's; m'],
	['«Liberalerna» («L»)', 'l; l'],
	['Allians («M», «KD»)', 'm; kd'],
	['Alliansen («M», «KD» och «L»)', 'm; kd; l'],
	['Eva Alnäs («s») yrkar, som 1998', 's'],
];

const NEAR_MISSES = [
	'liberalerna i allmänhet',
	'Liberaler',
	'(L)',
	'storlek (L)',
	'Bo Källström L',
	'Bo Källström (X)',
	'Bo Källström (ordf)',
	'Bo Källström (L 2)',
	'Förslag(et) och ledamot (s) är',
	'Ledamöter (s)',
	'punkten S',
	'Liberalernas-motion är en sammansättning',
];

const index = buildReferenceIndex(register({ partier: PARTIER }));

it.each(SEEN)('a party is found in every form: %s', (text, targets) => {
	expect(findMarked(text, 'parti', index, ({ parti }) => parti)).toEqual([text, targets]);
});

it.each(NEAR_MISSES)('no party is found in "%s"', (text) => {
	expect(findMarked(text, 'parti', index, ({ parti }) => parti)).toEqual([text, '']);
});
