import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, type Answer } from '../../src/search/client/answer.ts';
import { medanOnskad } from '../../src/search/client/avbrott.ts';
import { makeQuery, EMPTY_QUERY } from '../../src/search/client/query.ts';
import { dokument, provindex, type Provindex } from './index-pa-disk.ts';

let index: Provindex;
beforeAll(async () => {
	index = await provindex([
		dokument('/arenden/a/', 'Skolgården rustas.'),
		dokument('/arenden/b/', 'Biblioteket stängs.'),
	]);
});
afterAll(() => index.stang());

const REQUEST = { query: makeQuery({ ...EMPTY_QUERY, q: 'biblioteket' }), antal: 10, raknaFasetter: false };

test('a search that is overtaken fetches nothing more, and is never answered', async () => {
	const { lasare } = index;
	const texts: number[] = [];
	let isWanted = true;
	const own = medanOnskad(
		{
			...lasare,
			async termer(nyckel) {
				const found = await lasare.termer(nyckel);
				isWanted = false;
				return found;
			},
			fragment(nr) {
				texts.push(nr);
				return lasare.fragment(nr);
			},
		},
		() => isWanted,
	);
	const answers: Answer[] = [];
	void answer(own, REQUEST).then((found) => answers.push(found));
	await new Promise((resolve) => setTimeout(resolve, 100));
	expect([answers, texts]).toEqual([[], []]);
});

test('one that is not is answered as ever', async () => {
	const { lasare } = index;
	expect(
		await answer(
			medanOnskad(lasare, () => true),
			REQUEST,
		),
	).toEqual(await answer(lasare, REQUEST));
});
