import type { Answer } from './answer.ts';
import { byId, el, excerptNodes } from './dom.ts';
import { siteEngine } from './engine.ts';
import type { Hit } from './hit.ts';
import { browserMinne } from './minne.ts';
import { EMPTY_QUERY, makeQuery } from './query.ts';
import { hitsText, SEARCH_FAILED, SEARCHING, upplysningar } from './texts.ts';

/** Hits in the list; the rest are on the search page. */
const HITS = 6;

/** How long the reader must pause before what is typed is searched for, in milliseconds. */
const PAUSE = 150;

const dialog = byId('sokdialog', HTMLDialogElement);
const field = byId('sokdialog--falt', HTMLInputElement);
const list = byId('sokdialog--lista', HTMLElement);
const status = byId('sokdialog--status', HTMLElement);
const key = byId('sokdialog--tangent', HTMLInputElement);
const remember = byId('sokdialog--spara', HTMLInputElement);
const engine = siteEngine();
const minne = browserMinne();

let pause: ReturnType<typeof setTimeout> | undefined;
let active = -1;

/** Opens the dialog with an empty field. */
export function openDialog(): void {
	if (dialog.open) return;
	key.checked = minne.snabbtangent;
	remember.checked = minne.sparar;
	field.value = '';
	active = -1;
	dialog.showModal();
	field.focus();
	engine.warm();
	showRecent();
}

/** The searches of before, where the reader wants them kept. */
function showRecent(): void {
	status.textContent = '';
	showOptions(minne.senaste.map((q) => ({ href: addressOf(q), content: [`Sök igen: ${q}`] })));
}

function search(): void {
	const query = makeQuery({ ...EMPTY_QUERY, q: field.value });
	if (query.q === '') {
		showRecent();
		return;
	}
	if (list.hidden) status.textContent = SEARCHING;
	const failed = (): void => {
		status.textContent = `${SEARCH_FAILED} Tryck Retur för sökningens egen sida.`;
		showOptions([]);
	};
	engine.ask(
		{ query, antal: HITS, raknaFasetter: false },
		{
			answered: (found) => {
				showAnswer(found, query.q);
			},
			failed,
			stalled: failed,
		},
	);
}

function showAnswer(found: Answer, q: string): void {
	status.textContent = [hitsText(found, { ...EMPTY_QUERY, q }), ...upplysningar(found)].join(' ');
	showOptions(found.hits.map((hit) => ({ href: hit.href, content: contentOf(hit) })));
}

function contentOf({ titel, webbplats, datumtext, utdrag }: Hit): (Node | string)[] {
	return [
		el('strong', {}, titel),
		' ',
		...[webbplats, datumtext].flatMap((text) => (text ? [el('span', { class: 'liten' }, text), ' '] : [])),
		el('span', { class: 'sokdialog-utdrag' }, ...excerptNodes(utdrag)),
	];
}

function showOptions(
	options: readonly { readonly href: string; readonly content: readonly (Node | string)[] }[],
): void {
	const chosen = addressOfOption(list.children[active]);
	list.replaceChildren(
		...options.map(({ href, content }, i) =>
			el(
				'div',
				{ role: 'option', id: `sokdialog--val-${String(i)}`, 'data-href': href, 'aria-selected': 'false' },
				...content,
			),
		),
	);
	list.hidden = options.length === 0;
	field.setAttribute('aria-expanded', String(options.length > 0));
	// Hits for the last letters may come when the reader has already chosen among those for the letters before.
	choose(options.findIndex(({ href }) => href === chosen));
}

/** Moves the choice; past either end it is in the field again, as the ARIA practices have it. */
function move(step: number): void {
	const places = list.children.length + 1;
	choose(((active + 1 + step + places) % places) - 1);
}

function choose(index: number): void {
	active = index;
	for (const [i, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(i === active));
	const chosen = list.children[active];
	if (chosen) {
		field.setAttribute('aria-activedescendant', chosen.id);
		chosen.scrollIntoView({ block: 'nearest' });
	} else field.removeAttribute('aria-activedescendant');
}

function addressOfOption(option: Element | undefined): string | undefined {
	return option instanceof HTMLElement ? option.dataset.href : undefined;
}

function go(option: Element | undefined): boolean {
	const href = addressOfOption(option);
	if (href === undefined) return false;
	minne.spara(makeQuery({ ...EMPTY_QUERY, q: field.value }).q);
	dialog.close();
	location.assign(href);
	return true;
}

function addressOf(q: string): string {
	return `${field.form?.getAttribute('action') ?? ''}?${new URLSearchParams({ q }).toString()}`;
}

field.addEventListener('input', () => {
	clearTimeout(pause);
	engine.warm(field.value);
	pause = setTimeout(search, PAUSE);
});
field.addEventListener('keydown', (event) => {
	if (event.isComposing) return;
	if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
		event.preventDefault();
		if (!list.hidden) move(event.key === 'ArrowDown' ? 1 : -1);
	} else if (event.key === 'Enter' && go(list.children[active])) event.preventDefault();
});
field.form?.addEventListener('submit', () => {
	minne.spara(makeQuery({ ...EMPTY_QUERY, q: field.value }).q);
});
list.addEventListener('click', ({ target }) => {
	if (target instanceof Element) go(target.closest('[role=option]') ?? undefined);
});
dialog.addEventListener('click', ({ target }) => {
	// The backdrop belongs to the dialog itself.
	if (target === dialog) dialog.close();
});
key.addEventListener('change', () => {
	minne.snabbtangent = key.checked;
});
remember.addEventListener('change', () => {
	minne.sparar = remember.checked;
	if (field.value === '') showRecent();
});
byId('sokdialog--stang', HTMLButtonElement).addEventListener('click', () => {
	dialog.close();
});
