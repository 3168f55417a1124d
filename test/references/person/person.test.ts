import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/grunddata.ts';
import { documentState } from '../../../src/references/document-state.ts';
import type { PersonReference } from '../../../src/references/reference.ts';
import { buildReferenceIndex } from '../../../src/references/reference-index.ts';
import { findReferences } from '../../../src/references/references.ts';
import { KALLA, register } from '../../domain/values.ts';
import { findMarked } from '../marked.ts';
import { PARTIER, PERSONER } from '../people.ts';
import { NEAR_MISSES, SEEN } from './seen.ts';

const index = buildReferenceIndex(register({ personer: PERSONER, partier: PARTIER }));

it.each(SEEN)('a person is found in every spelling: %s', (text, targets) => {
	expect(findMarked(text, 'person', index, targetOf)).toEqual([text, targets]);
});

it.each(NEAR_MISSES)('nobody is found in "%s"', (text) => {
	expect(findMarked(text, 'person', index, targetOf)).toEqual([text, '']);
});

it('the party printed after a name is told, also of one whom it does not decide', () => {
	const [found] = findReferences('Bo Källström (L) och Anna Karlsson (V)', index).filter(
		({ kind }) => kind === 'person',
	);
	expect(found).toEqual({ kind: 'person', start: 0, end: 12, person: 'bo-kallstrom', parti: 'l' });
});

it('of several parties printed after a name none is told', () => {
	const [found] = findReferences('Bo Källström (L, M)', index).filter(({ kind }) => kind === 'person');
	expect(found).toEqual({ kind: 'person', start: 0, end: 12, person: 'bo-kallstrom' });
});

describe('among other people', () => {
	const person = (id: string, namn: string, parti?: string, namnvarianter: readonly string[] = []): Person => {
		const uppdrag = parti === undefined ? [] : [{ parti, kalla: KALLA }];
		return { id, namn, namnvarianter, kategori: 'fortroendevald', uppdrag, saknas: [] };
	};
	const marked = (text: string, personer: readonly Person[]) =>
		findMarked(text, 'person', buildReferenceIndex(register({ personer, partier: PARTIER })), targetOf);

	it.each([
		['«Åsa Vik-Tengström» talar. «Vik-Tengström» svarar.', 'asa; asa'],
		['«Åsa Vik-Tengström» talar. Tengström svarar.', 'asa'],
		['«Åsa Vik-Tengström» talar. Ask-Tengström svarar.', 'asa'],
	])('the parts of a double surname do not stand for it: %s', (text, targets) => {
		expect(marked(text, [person('asa', 'Åsa Vik-Tengström')])).toEqual([text, targets]);
	});

	it.each([
		'«Maj Lind Åkesson» talar. «Maj Åkesson» tackar. «Lind Åkesson» svarar.',
		'«Maj Åkesson» talar. «Maj Lind Åkesson» tackar. «Lind Åkesson» svarar.',
	])('a surname is read with as many of the names before it as any form of the name has: %s', (text) => {
		expect(marked(text, [person('maj', 'Maj Lind Åkesson', 's', ['Maj Åkesson'])])).toEqual([text, 'maj; maj; maj']);
	});

	it('the candidates stand in order of id, whatever the order of the register', () => {
		const namesakes = [person('kim-ask-b', 'Kim Ask'), person('kim-ask-a', 'Kim Ask')];
		expect(marked('«Kim Ask» talar', namesakes)[1]).toBe('? kim-ask-a, kim-ask-b');
	});

	it('a party that none of the namesakes is known to have had decides for nobody, not even for one without party', () => {
		const namesakes = [person('kim-ask-a', 'Kim Ask', 'm'), person('kim-ask-b', 'Kim Ask')];
		expect(marked('«Kim Ask» (S) talar', namesakes)[1]).toBe('? kim-ask-a, kim-ask-b');
	});
});

it('a document that is known as a whole has its two bearers of one surname from the start', () => {
	const paragraphs = ['Eva Alnäs talar.', 'Alnäs svarar.', 'Mats Alnäs talar.'];
	const state = documentState(index, paragraphs.join('\n\n'));
	const found = paragraphs.map((text) => findReferences(text, index, state).length);
	expect(found).toEqual([1, 0, 1]);
});

it('a name is only known in the document in which it stood', () => {
	findReferences('Bo Källström talar.', index);
	expect(findReferences('Källström svarar.', index)).toEqual([]);
});

function targetOf({ person, kandidater = [] }: PersonReference): string {
	return person ?? `? ${kandidater.join(', ')}`;
}
