import { compareSwedish } from '../../domain/order.ts';
import { FACET_RUBRIK, FACETS, type Etiketter, type Facet } from '../facets.ts';
import { el } from './dom.ts';
import type { Counts } from './fasetter.ts';
import type { Query } from './query.ts';

/** More values than these of one facet are not shown; a chosen value always is. */
const MAX_VALUES = 12;

interface Choice {
	readonly value: string;
	readonly text: string;
	readonly count: number;
	readonly chosen: boolean;
}

/** Shows the facets with their values and counts, and leaves the focus where it is. */
export function showFacets(form: HTMLElement, counts: Counts, { filter }: Query, etiketter: Etiketter): void {
	const focused = document.activeElement instanceof HTMLElement ? document.activeElement.id : '';
	const fieldsets = FACETS.flatMap((facet) => {
		const choices = choicesFor(counts[facet], filter[facet] ?? [], facet, etiketter);
		return choices.length > 0 ? [fieldset(facet, choices)] : [];
	});
	form.replaceChildren(...fieldsets);
	if (focused) form.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
}

/** The search that the ticked boxes ask for. */
export function readFacets(form: HTMLElement): Query['filter'] {
	const boxes = [...form.querySelectorAll<HTMLInputElement>('input:checked')];
	return Object.fromEntries(
		FACETS.map((facet) => [facet, boxes.filter(({ name }) => name === facet).map(({ value }) => value)]),
	);
}

function choicesFor(
	counts: Readonly<Record<string, number>>,
	chosen: readonly string[],
	facet: Facet,
	etiketter: Etiketter,
): Choice[] {
	const choices = [...new Set([...Object.keys(counts), ...chosen])].map((value) => ({
		value,
		text: etiketter[facet][value] ?? value,
		count: counts[value] ?? 0,
		chosen: chosen.includes(value),
	}));
	const byCount = choices.sort((a, b) => b.count - a.count || compareSwedish(a.text, b.text));
	const shown = byCount.filter((choice, i) => choice.chosen || i < MAX_VALUES);
	return facet === 'ar' ? shown.sort((a, b) => compareSwedish(b.value, a.value)) : shown;
}

function fieldset(facet: Facet, choices: readonly Choice[]): HTMLFieldSetElement {
	const items = choices.map(({ value, text, count, chosen }) => {
		const id = `val-${facet}-${value}`;
		const box = el('input', { type: 'checkbox', id, name: facet, value });
		box.checked = chosen;
		const number = el('span', { class: 'antal' }, `(${String(count)})`);
		return el('li', {}, box, ' ', el('label', { for: id }, text, ' ', number));
	});
	return el('fieldset', {}, el('legend', {}, FACET_RUBRIK[facet]), el('ul', { class: 'val' }, ...items));
}
