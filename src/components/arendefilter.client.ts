import { formatWanted, isShown, parseWanted } from '../search/client/list-filter.ts';
import { antal } from '../text/antal.ts';

/** Narrows a list of ärenden where it stands. Until this script is there the fields are off, and the list is whole. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter]')) {
	const list = document.getElementById(form.dataset.filter ?? '');
	if (list) start(form, [...list.querySelectorAll<HTMLLIElement>(':scope > li')]);
}

function start(form: HTMLFormElement, items: readonly HTMLLIElement[]): void {
	const fields = [...form.elements].filter(
		(field) => (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.name !== '',
	) as (HTMLInputElement | HTMLSelectElement)[];
	const output = form.querySelector('[data-filter-antal]');

	function apply(): void {
		const wanted = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
		for (const item of items) item.hidden = !isShown(item.dataset, wanted);
		const shown = items.filter(({ hidden }) => !hidden).length;
		if (output) output.textContent = `${antal(shown, 'ärende', 'ärenden')} av ${String(items.length)} visas`;
		history.replaceState(history.state, '', location.pathname + formatWanted(wanted) + location.hash);
	}

	// A browser may bring back what stood in the fields, but the address decides.
	const wanted = parseWanted(
		location.search,
		fields.map(({ name }) => name),
	);
	for (const field of fields) {
		field.value = wanted[field.name] ?? '';
		// A value that is not among the choices leaves the field with none.
		if (field.value === '') field.value = '';
	}
	for (const falt of form.querySelectorAll('fieldset')) falt.disabled = false;
	form.addEventListener('input', apply);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	form.addEventListener('reset', () => {
		// The fields are emptied after this event.
		setTimeout(apply);
	});
	if (Object.values(wanted).some((value) => value !== '')) apply();
}
